package dialog

import (
	"slices"
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// situations are the incomes under which the rule files ask what a person says they do.
var situations = map[string]string{
	"salarie": "salaire", "independant": "independant", "chomage": "chomage", "etudiant": "etudes", "retraite": "retraite",
}

// incomes are the sums that say the same.
var incomes = map[string]string{
	"salaire_net": "salaire", "chomage_net": "chomage", "retraite_nette": "retraite", "pension_invalidite": "invalidite", "pension_alimentaire_recue": "pension_alimentaire",
}

// hear keeps what somebody says they do ("je suis étudiante") or live on ("850 de retraite") for the question about incomes,
// of which it is a part: that question then asks what there is beside it.
func (t *turn) hear(said []remark.Fact) (noted []Arg) {
	if t.taken == "situation" || t.c.answered("situation", engine.Asker) || Easy(t.c.Lang) {
		return nil
	}
	for _, x := range said {
		id := incomes[x.Name]
		switch {
		case x.Name == "activite" && len(x.Value.Choices) == 1:
			id = situations[x.Value.Choices[0]]
		case x.Name == "exploitant_agricole":
			id = "independant"
		}
		if id == "" || slices.Contains(t.c.Heard, id) {
			continue
		}
		t.c.Heard = append(slices.Clip(t.c.Heard), id)
		if n := len(t.reply.Parts); x.Name == "activite" && !paid(said, id) && (n == 0 || !strings.HasPrefix(t.reply.Parts[n-1].Key, "evenement.")) {
			noted = append(noted, PromptArg("question.situation.choix."+id)) // else it has just been said, or is with its sum
		}
	}
	return noted
}

// paid tells whether the sum of an income is said as well.
func paid(said []remark.Fact, income string) bool {
	return slices.ContainsFunc(said, func(x remark.Fact) bool { return incomes[x.Name] == income })
}

// nothingElse takes what was heard before, said once more to "et aussi ?": there is nothing else.
func (t *turn) nothingElse(q *engine.Question, text string) bool {
	if _, ok := t.beside(q, *t.c.Pending); !ok {
		return false
	}
	if yes, said := t.parseYes(text); remark.ThatsAll(t.plain(text)) || said && yes && len(strings.Fields(text)) == 1 { // "oui": that is so
		return t.take(q, *t.c.Pending, "0")
	}
	heard := t.heardOf(t.c.Pending.Subject)
	if t.onlySumsOf(heard, text) {
		p := *t.c.Pending
		t.extras(text)
		return t.take(q, p, "0")
	}
	for _, x := range t.factsIn(t.plain(text)) {
		if x.Name == "exploitant_agricole" && slices.Contains(heard, "independant") || x.Name == "activite" && len(x.Value.Choices) == 1 && slices.Contains(heard, situations[x.Value.Choices[0]]) {
			return t.take(q, *t.c.Pending, "0")
		}
	}
	return false
}

// onlySumsOf tells whether a text says how much an income is that was heard of, and of no other: "je touche 900 de Pôle emploi".
func (t *turn) onlySumsOf(heard []string, text string) bool {
	sums := 0
	for _, x := range t.factsIn(t.plain(text)) {
		id := incomes[x.Name]
		if x.Name == "activite" && len(x.Value.Choices) == 1 {
			id = situations[x.Value.Choices[0]]
		}
		if !slices.Contains(heard, id) || t.c.Pending.Subject != engine.Asker {
			return false
		}
		if x.Value.Kind == answer.Montant {
			sums++
		}
	}
	return sums > 0
}

// beside words the question about incomes for whom one has been heard of.
func (t *turn) beside(q *engine.Question, p Pending) (args map[string]Arg, ok bool) {
	heard := t.heardOf(p.Subject)
	if q.Key != "situation" || p.Correcting || len(heard) == 0 || t.secretly() || Easy(t.c.Lang) {
		return nil, false
	}
	var said []Arg
	for _, id := range heard {
		said = append(said, PromptArg("question.situation.choix."+id))
	}
	if len(said) == 1 {
		return map[string]Arg{"dit": said[0]}, true
	}
	return map[string]Arg{"dit": {Kind: ArgList, List: said}}, true
}

// heardOf is what was heard of one of the two adults.
func (t *turn) heardOf(who string) []string {
	switch {
	case who == engine.Asker:
		return t.c.Heard
	case who == engine.Partner && t.worded("question.situation.conjoint.aussi"):
		return t.c.HeardOther
	}
	return nil
}

// withHeard adds what was heard before to the incomes ticked now.
func (t *turn) withHeard(q *engine.Question, p Pending, ticked []string) []string {
	for _, id := range t.saidBefore(q) {
		if !slices.Contains(ticked, id) && !p.Correcting && (p.Offered == nil || slices.Contains(p.Offered, id)) {
			ticked = append(slices.DeleteFunc(slices.Clone(ticked), func(id string) bool { return id == "aucun" }), id)
		}
	}
	if _, ok := t.beside(q, p); !ok {
		return ticked
	}
	heard := t.heardOf(p.Subject)
	all := slices.DeleteFunc(slices.Clone(ticked), func(id string) bool { return id == "aucun" || slices.Contains(heard, id) })
	return append(slices.Clone(heard), all...)
}

// saidBefore are the cases, among those of a question, that were told before it was put.
func (t *turn) saidBefore(q *engine.Question) (ids []string) {
	said := func(id string, told bool) {
		if told {
			ids = append(ids, id)
		}
	}
	switch q.Key {
	case "cas_enfants":
		said("alternee", t.c.Shared)
		said("handicap", t.c.Disabled)
	case "cas":
		said("handicap", t.c.Handicap)
		said("etranger", t.c.answered("nationalite", engine.Asker))
	}
	return ids
}
