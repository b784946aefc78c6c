package dialog

import "aufil/dialog/answer"

// notUnderstood: first the same question in simpler words, then once more, then a human. It is never the person's
// fault.
func (t *turn) notUnderstood(explain bool) {
	p := t.c.Pending
	if p == nil {
		t.takeUp()
		return
	}
	p.Tries++
	switch {
	case p.Tries >= 3:
		t.giveUp("incompris")
		return
	case explain && len(t.in.Text) > 480:
		t.say("incompris.long", nil)
	case explain && !own(p.Question) && answer.AsksBack(answer.French(t.c.Lang, t.in.Text)):
		t.say("question."+p.Question+".pourquoi", nil) // a question back is no misunderstanding
	case explain && p.Tries == 1:
		t.say("incompris.premier", nil)
	case explain:
		t.say("incompris.second", nil)
	}
	if own(p.Question) {
		t.askOwn(*p)
		return
	}
	t.put(t.k.Rules.Question(p.Question), *p, true)
}

// giveUp hands over to somebody who will understand; who hides their number cannot be called back, and is told so.
func (t *turn) giveUp(reason string) {
	if t.in.Hidden {
		t.human(reason)
		return
	}
	t.say(reason+".humain", nil)
	t.hand(reason)
}
