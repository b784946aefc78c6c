package dialog

import (
	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// profit takes what is left of what comes in, where both are said, and asks for it where only the turnover is.
func (t *turn) profit(q *engine.Question, text string) bool {
	if t.in.Kind == Digits || t.foreign() {
		return false
	}
	plain, p := t.plain(text), *t.c.Pending
	if v, ok := remark.ProfitIn(plain); ok && !answer.SaysPeriod(plain) {
		return t.take(q, p, euros(v.Low))
	}
	if !remark.Turnover(plain) {
		return false
	}
	if p.Tries++; p.Tries >= 3 {
		return false
	}
	t.say("question.independant_benefice.explication", nil)
	t.put(q, p, true)
	return true
}
