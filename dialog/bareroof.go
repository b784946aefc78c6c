package dialog

import (
	"aufil/dialog/remark"
	"aufil/engine"
)

// bareRoof asks who only names a home ("appartement", "un F3"), where it is asked what it is, whether it is rented or theirs:
// in few words the first time.
func (t *turn) bareRoof(q *engine.Question, text string) bool {
	p := *t.c.Pending
	if t.in.Kind == Digits || t.foreign() || p.Tries > 1 || !remark.BareRoof(t.plain(text)) {
		return false
	}
	if v, ok := t.parse(q, p, text); ok && len(v.Choices) == 1 {
		return false
	}
	t.extras(text)
	t.say("indice.toit", nil)
	p.Tries++
	if t.in.Channel == Voice || Easy(t.c.Lang) || len(p.Offered) > 0 {
		t.put(q, p, true)
		return true
	}
	t.await(p)
	return true
}
