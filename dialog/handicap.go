package dialog

import (
	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// handicapped takes "aah", "handicapé", "mdph", where incomes are asked, for what they are: the first is paid already, and
// neither is a pension. What else is said is the answer; the AAH alone is all that somebody lives on.
func (t *turn) handicapped(q *engine.Question, text string) bool {
	h, ok := remark.HandicapIn(t.plain(text))
	if !ok || !h.Told {
		return false
	}
	var noted []Arg
	if h.AAH {
		t.noteDrawn(map[string]bool{"aah": true})
		if h.Sum.Low > 0 {
			noted = t.noteSaid(nil, "recu_aah", "", h.Sum)
		}
	} else if !t.c.Handicap {
		noted = append(noted, PromptArg("question.cas.choix.handicap"))
	}
	t.c.Handicap = true
	t.doubtRate()
	if len(noted) > 0 {
		t.reply.Parts = append(t.reply.Parts, understood(noted))
	}
	switch {
	case h.Rest != "":
		return false
	case h.AAH:
		return t.take(q, *t.c.Pending, "0")
	}
	t.askAgain()
	return true
}

// besidePension is a text about incomes without the handicap that it names, and false when nothing else is said.
func (t *turn) besidePension(text string) (string, bool) {
	h, ok := remark.HandicapIn(answer.French(t.c.Lang, text))
	if !ok {
		return text, true
	}
	return h.Rest, h.Rest != ""
}

// doubtRate forgets that nobody has a handicap, once somebody says so: the rate is asked then.
func (t *turn) doubtRate() {
	for _, who := range []string{engine.Asker, engine.Partner} {
		if rate, known := t.facts()[engine.Path(who+".handicap_taux")]; known && rate != engine.Number(0) {
			return
		}
	}
	for _, a := range t.c.Answers {
		if a.Question == "cas" || a.Question == "handicap" {
			t.c.record(without(a, []string{"handicap_taux", "restriction_emploi"}, engine.Asker, "personne"))
		}
	}
}

// ofHandicap keeps that the person has a handicap, for the question about particular cases that asks it among others.
func (t *turn) ofHandicap(noted []Arg, text string) []Arg {
	h, ok := remark.HandicapIn(text)
	if !ok || !h.Told || !h.Own || h.AAH || t.c.Handicap || t.taken == "cas" || t.taken == "handicap" || Easy(t.c.Lang) {
		return noted
	}
	t.c.Handicap = true
	t.doubtRate()
	return append(noted, PromptArg("question.cas.choix.handicap"))
}

// leastRate is the rate, in per cent, from which the AAH may be paid.
const leastRate = 50

// rateDenied tells whether nobody has the rate that the AAH asks for by what would be known, where somebody has the AAH.
func (t *turn) rateDenied(question string, after engine.Facts) bool {
	if question != "handicap" || !after["recu.aah"].True() {
		return false
	}
	for _, who := range []string{engine.Asker, engine.Partner} {
		rate, known := after[engine.Path(who+".handicap_taux")]
		_, most := rate.Bounds()
		if known && most.Cents() >= leastRate*100 || !known && who == engine.Partner && t.coupled() {
			return false
		}
	}
	return true
}

// awaitsMDPH takes who waits for the answer of the MDPH for nobody whom it has recognised yet: the cases are put again.
func (t *turn) awaitsMDPH(q *engine.Question, text string) bool {
	if t.in.Kind == Digits || t.foreign() || !remark.AwaitsMDPH(t.plain(text)) {
		return false
	}
	t.say("compris.merci", nil)
	t.put(q, *t.c.Pending, false)
	return true
}

// childsHandicap notes that it is a child who is disabled, where the particular cases of the adults are asked, and puts them again.
func (t *turn) childsHandicap(_ *engine.Question, text string) bool {
	facts := t.factsIn(t.plain(text))
	if t.in.Kind == Digits || len(facts) != 1 || facts[0].Name != remark.FactDisabledChild || t.c.Disabled {
		return false
	}
	t.extras(text)
	t.askAgain()
	return true
}
