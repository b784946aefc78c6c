package dialog

import (
	"slices"

	"aufil/dialog/remark"
	"aufil/engine"
)

// The two who pay family benefits: the MSA to who works on a farm, the CAF to the others. Which articles say so was not
// confirmed (a_confirmer): it only points a person to one of the two desks that the rule files name already.
const (
	msa = "msa"
	caf = "caf"
)

// hearDesk keeps what a text tells of who pays the benefits of one of the adults.
func (t *turn) hearDesk(said []remark.Fact, who string) {
	for _, x := range said {
		if x.Name != remark.FactDesk || len(x.Value.Choices) != 1 {
			continue
		}
		if who == engine.Partner {
			t.c.OtherDesk = x.Value.Choices[0]
		} else {
			t.c.Desk = x.Value.Choices[0]
		}
	}
}

// desk is who pays the benefits of the household: msa, caf, or "" when what was said does not tell.
func (t *turn) desk() string {
	own := t.deskOf(engine.Asker, t.c.Desk)
	if !t.coupled() {
		return own
	}
	other := t.deskOf(engine.Partner, t.c.OtherDesk)
	switch {
	case own == other, t.idle(engine.Partner):
		return own
	case t.idle(engine.Asker):
		return other
	}
	return "" // each has their own: they choose
}

func (t *turn) deskOf(who, heard string) string {
	facts := t.facts()
	switch {
	case facts[engine.Path(who+".exploitant_agricole")].True():
		return msa
	case heard != "":
		return heard
	case t.activity(who) == "etudiant":
		return caf
	}
	return ""
}

// idle tells whether somebody has no work, and no pension that comes from it.
func (t *turn) idle(who string) bool { return t.activity(who) == "inactif" }

// activity is what somebody does, where one thing alone is known.
func (t *turn) activity(who string) string {
	v, known := t.facts()[engine.Path(who+".activite")]
	if !known || v.Kind() != engine.KindChoice {
		return ""
	}
	return v.Choice()
}

// sayPayer tells which of two offices is that of the person, behind a text that names both.
func (t *turn) sayPayer(r *engine.Right) {
	if !slices.Contains(r.PaidBy, msa) {
		return
	}
	switch desk := t.desk(); {
	case desk == msa && t.worded("resultats.caisse.msa"):
		t.say("resultats.caisse.msa", nil)
	case desk == caf && slices.Contains(r.PaidBy, caf) && t.worded("resultats.caisse.caf"):
		t.say("resultats.caisse.caf", nil)
	}
}
