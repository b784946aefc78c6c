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

// aloneAfterAll asks again, once, who lives there, of who said that they live as a couple and says "tout seul" where the children
// are counted.
func (t *turn) aloneAfterAll(_ *engine.Question, text string) bool {
	q := t.k.Rules.Question("foyer")
	if q == nil || t.c.Doubted || t.foreign() || !t.coupled() || !remark.Alone(t.plain(text)) {
		return false
	}
	t.c.Doubted = true
	t.say("contradiction.couple", nil)
	t.c.forget(func(a Answer) bool {
		return a.Question == "foyer" || a.Question == "vie_de_couple" || a.Subject == engine.Partner
	})
	t.ask(q, "")
	return true
}

// ofPartnerToo tells who asks for their husband or their wife, once the rights are told, that these are for the two of them;
// who had said to live alone is asked again who lives there.
func (t *turn) ofPartnerToo(text string) bool {
	q := t.k.Rules.Question("foyer")
	if q == nil || t.foreign() || t.in.Kind == Digits || t.c.For != "" || !remark.AsksPartner(t.plain(text)) {
		return false
	}
	if t.coupled() {
		t.say("resultats.a_deux", nil)
		t.say("resultats.choisir", nil)
		t.await(Pending{Question: topResults})
		return true
	}
	t.say("contradiction.seul", nil)
	t.c.forget(func(a Answer) bool { return a.Question == "foyer" || a.Question == "vie_de_couple" })
	t.toQuestions()
	t.ask(q, "")
	return true
}

// saidAlone tells whether the person has answered that they live alone.
func (t *turn) saidAlone() bool {
	v, known := t.facts()["situation_familiale"]
	return known && v.IsExact() && v.Choice() == "seul"
}
