package dialog

import (
	"slices"
	"strings"

	"aufil/dialog/remark"
	"aufil/engine"
)

// expects says of a child to be born that it is asked later, where nothing else was taken of it.
func (t *turn) expects(text string, said []remark.Fact) bool {
	pregnant := slices.ContainsFunc(said, func(x remark.Fact) bool { return x.Name == "enceinte" })
	if pregnant || t.c.answered("enceinte", engine.Asker) || t.told() || t.taken == "cas" || !remark.Unborn(text) {
		return false
	}
	t.say("compris.naitre", nil)
	return true
}

// noneBorn takes back that a child lives there, where its birth is asked and is still to come: "il va naître en août".
func (t *turn) noneBorn(q *engine.Question, text string) bool {
	if t.in.Kind == Digits || !remark.Unborn(t.plain(text)) || t.namesBirth(q, text) {
		return false
	}
	if count, known := childCount(t.facts()); known && count > 1 {
		return false
	}
	p, none := Pending{Question: "enfants"}, "0"
	if i := t.c.find("foyer", ""); i >= 0 {
		p.Question = "foyer"
		none = rankOf(t.k.Rules.Question("foyer"), strings.TrimSuffix(strings.TrimPrefix(t.c.Answers[i].Said.Text, "question.foyer.choix."), "_enfants"))
	}
	t.say("compris.naitre", nil)
	return t.take(t.k.Rules.Question(p.Question), p, none)
}

// namesBirth tells whether a text gives the birth of a child who is there.
func (t *turn) namesBirth(q *engine.Question, text string) bool {
	v, ok := t.parse(q, *t.c.Pending, text)
	return ok && !v.Unknown && !v.Refused
}
