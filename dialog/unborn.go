package dialog

import (
	"slices"
	"strings"

	"aufil/dialog/answer"
	"aufil/engine"
)

// expects says of a child to be born that it is asked later, where nothing else was taken of it.
func (t *turn) expects(text string, said []answer.Fact) bool {
	pregnant := slices.ContainsFunc(said, func(x answer.Fact) bool { return x.Name == "enceinte" })
	if pregnant || t.c.answered("enceinte", engine.Asker) || t.told() || t.taken == "cas" || !answer.Unborn(text) {
		return false
	}
	t.say("compris.naitre", nil)
	return true
}

// noneBorn takes back that children live there, where their births are asked: "0", "il va naître en août".
func (t *turn) noneBorn(q *engine.Question, text string) bool {
	if q.Key != "naissance_enfants" || t.in.Kind == Digits {
		return false
	}
	unborn := answer.Unborn(t.plain(text)) && !t.namesBirth(q, text)
	if !unborn && !answer.Nothing(t.plain(text)) {
		return false
	}
	count, known := childCount(t.facts())
	if known && count > 1 {
		return false
	}
	t.c.forget(func(a Answer) bool { return a.Question == "enfants" })
	childless := recapped("enfants", NumberArg(0))
	if i := t.c.find("foyer", ""); i >= 0 {
		id := strings.TrimPrefix(t.c.Answers[i].Said.Text, "question.foyer.choix.")
		if a, ok := t.fill(t.k.Rules.Question("foyer"), Pending{Question: "foyer"}, answer.Value{Kind: answer.Choix, Choices: []string{strings.TrimSuffix(id, "_enfants")}}); ok {
			t.c.record(a)
			childless = a.Said
		}
	} else if a, ok := t.fill(t.k.Rules.Question("enfants"), Pending{Question: "enfants"}, answer.Value{Kind: answer.Nombre}); ok {
		t.c.record(a)
	}
	t.reply.Parts = append(t.reply.Parts, understood([]Arg{childless}))
	t.c.Pending = nil
	t.taken = q.Key
	t.extras(text)
	t.proceed()
	return true
}

// namesBirth tells whether a text gives the birth of a child who is there.
func (t *turn) namesBirth(q *engine.Question, text string) bool {
	v, ok := t.parse(q, *t.c.Pending, text)
	return ok && !v.Unknown && !v.Refused
}
