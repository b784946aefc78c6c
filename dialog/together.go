package dialog

import (
	"aufil/dialog/remark"
	"aufil/engine"
)

// sharedDenied tells whether who spoke of a child that lives by turns with each parent now says that no child lives there.
func (t *turn) sharedDenied(after engine.Facts) bool {
	count, known := childCount(after)
	return t.c.Shared && known && count == 0
}

// notAlone asks again, once, who lives there: a husband, a wife, a partner is told of by who said that they live alone.
func (t *turn) notAlone(text string) bool {
	q := t.k.Rules.Question("foyer")
	if q == nil || t.c.Doubted || t.c.Phase != Questions || t.c.Separated || t.foreign() || !t.saidAlone() {
		return false
	}
	plain := t.plain(text)
	_, partner := remark.Apart(plain, false)
	if (partner == "" || !remark.Together(partner)) && !remark.AtPartners(plain) {
		return false
	}
	t.c.Doubted = true
	t.say("contradiction.seul", nil)
	t.ask(q, "")
	return true
}

// saidAlone tells whether the person has answered that they live alone.
func (t *turn) saidAlone() bool {
	v, known := t.facts()["situation_familiale"]
	return known && v.IsExact() && v.Choice() == "seul"
}
