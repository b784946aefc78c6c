package dialog

import (
	"slices"

	"aufil/dialog/remark"
	"aufil/engine"
)

// more tells whether a question on offer once the rights are told may still open something.
func (t *turn) more() (engine.Ask, bool) {
	inquiry := t.k.Rules.Inquire(t.facts(), t.on())
	defer inquiry.Close()
	a := t.k.Rules.Evaluate(t.c.Known(t.k.Rules, t.on()), t.on())
	return t.k.Rules.Next(t.c.Known(t.k.Rules, t.on()), a, engine.NextOptions{Done: t.c.answered, Optional: true})
}

// others asks about the worries that open rights which are told and not computed: the word AUTRE, or a worry itself.
func (t *turn) others() bool {
	ask, ok := t.more()
	if !ok {
		return false
	}
	t.c.Extra = true
	t.toQuestions()
	t.ask(ask.Question, ask.Subject)
	return true
}

// worried takes the word AUTRE, or a worry said as such: what it opens is told at once.
func (t *turn) worried(text string) bool {
	if t.tellsWorry(text) {
		return true
	}
	if w, ok := remark.AfterWord(text); !ok || w != remark.Other {
		return false
	}
	if t.others() {
		return true
	}
	t.say("resultats.rien_de_plus", nil)
	t.say("resultats.choisir", nil)
	t.await(Pending{Question: topResults})
	return true
}

// tellsWorry notes a worry told once the rights are told, and tells what it opens.
func (t *turn) tellsWorry(text string) bool {
	q, who := t.k.Rules.Question("soucis"), engine.Asker
	if t.coupled() {
		who = both
	}
	if q == nil || !t.hearsWorry(q, who, text) {
		return false
	}
	for _, choice := range remark.WorriesIn(t.plain(text)) {
		if id := worryRights[choice]; slices.Contains(t.c.Told, id) { // told already: how to ask is what is wanted
			t.detail(id)
			return true
		}
	}
	t.tellMore()
	return true
}

// worryRights names, for a worry, the right that answers it first.
var worryRights = map[string]string{
	"factures": "fsl", "expulsion": "fsl", "logement": "logement_social", "dettes": "surendettement", "justice": "aide_juridictionnelle", "quotidien": "apa",
}

// proceedExtra goes on with what was on offer, then tells only what it has opened.
func (t *turn) proceedExtra() {
	if ask, ok := t.more(); ok {
		t.ask(ask.Question, ask.Subject)
		return
	}
	t.c.Extra = false
	t.fire(evTell)
	t.tellMore()
}

// tellMore tells the rights that are open and were not told.
func (t *turn) tellMore() {
	a := t.k.Rules.Evaluate(t.c.Known(t.k.Rules, t.on()), t.on())
	var found []*engine.Result
	for i := range a.Results {
		if r := &a.Results[i]; r.Verdict == engine.Yes && !r.Drawn && !slices.Contains(t.c.Told, r.Right.ID) {
			found = append(found, r)
		}
	}
	if len(found) == 0 {
		t.say("resultats.rien_de_plus", nil)
	}
	t.list("resultats.pistes", found, true)
	t.say("resultats.choisir", nil)
	t.await(Pending{Question: topResults})
}
