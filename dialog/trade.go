package dialog

import (
	"aufil/dialog/remark"
	"aufil/engine"
)

// trade asks who only names a trade, where incomes are asked, whether it is for a wage or on their own account: the first
// two choices.
func (t *turn) trade(q *engine.Question, text string) bool {
	p := t.c.Pending
	if t.in.Channel != SMS || Easy(t.c.Lang) || t.foreign() || len(p.Offered) > 0 && (p.Offered[0] != "salaire" || len(p.Offered) < 2 || p.Offered[1] != "independant") || !remark.Trade(t.plain(text)) {
		return false
	}
	t.say("indice.metier", nil)
	t.await(*p)
	return true
}
