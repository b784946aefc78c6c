package dialog

import (
	"slices"

	"aufil/dialog/answer"
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

// worried takes the word AUTRE, or a worry said as such.
func (t *turn) worried(text string) bool {
	if w, ok := answer.AfterWord(text); !(ok && w == answer.Other) && !answer.Worries(t.plain(text)) {
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

// proceedExtra goes on with what was on offer, then tells only what it has opened.
func (t *turn) proceedExtra() {
	if ask, ok := t.more(); ok {
		t.ask(ask.Question, ask.Subject)
		return
	}
	t.c.Extra = false
	t.fire(evTell)
	a := t.k.Rules.Evaluate(t.c.Known(t.k.Rules, t.on()), t.on())
	var found []*engine.Result
	for i := range a.Results {
		if r := &a.Results[i]; r.Verdict == engine.Yes && !slices.Contains(t.c.Told, r.Right.ID) {
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
