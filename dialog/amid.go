package dialog

import (
	"aufil/dialog/remark"
)

// amid is what a message answers beside the danger that it tells of, and what would be said to it.
type amid struct {
	c     Conversation
	reply Reply
}

// answersAmid reads what a message answers beside the danger that it tells of ("800, mais il me frappe"), so that nobody is
// asked again: the conversation as it goes on from there, and what would be said.
func (t *turn) answersAmid(text string) (amid, bool) {
	p := t.c.Pending
	if p == nil || t.closed() || own(p.Question) || t.c.Phase != Questions || t.in.Withheld {
		return amid{}, false
	}
	q := t.k.Rules.Question(p.Question)
	for _, part := range remark.BesideDanger(text) {
		pending := *p
		try := &turn{c: t.c, in: t.in, k: t.k}
		try.c.Pending, try.in.Text = &pending, part
		taken := try.take(q, pending, part) || try.howMany(q, part) || try.noChild(q, part) || try.part(q, part)
		if !taken || try.taken == "" || try.c.Phase != Questions || len(try.reply.Effects) > 0 || try.unsaid() {
			continue
		}
		return amid{try.c, try.reply}, true
	}
	return amid{}, false
}

// unsaid tells that the last answer is a mere "I don't know".
func (t *turn) unsaid() bool {
	n := len(t.c.Answers)
	return n > 0 && t.c.Answers[n-1].Unknown
}
