package dialog

import (
	"maps"
	"slices"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// mendLine opens the line of the recap that a text says is wrong: "le loyer", "la retraite c'est pas bon".
func (t *turn) mendLine(text string) bool {
	line, ok := remark.WrongLine(t.plain(text))
	if !ok {
		return false
	}
	summed := t.summed()
	for _, key := range line.Questions {
		for _, i := range summed {
			if a := t.c.Answers[i]; a.Question == key && (a.Subject == engine.Partner) == line.Partner {
				t.reopenLine(i)
				return true
			}
		}
	}
	return false
}

// reopenLine asks once more what a line of the recap says.
func (t *turn) reopenLine(i int) {
	a := t.c.Answers[i]
	t.say("recap.corriger", nil)
	t.toQuestions()
	t.put(t.k.Rules.Question(a.Question), Pending{Question: a.Question, Subject: a.Subject, Correcting: true}, false)
}

// twoLines opens the first of two lines, "4 et 7": the other is asked after it, as though it had not been.
func (t *turn) twoLines(text string, lines []int) bool {
	ranks := answer.Ranks(text, len(lines))
	if t.in.Channel != SMS || len(ranks) != 2 || ranks[0] == ranks[1] || bareNumber.MatchString(text) {
		return false
	}
	first, second := lines[ranks[0]-1], t.c.Answers[lines[ranks[1]-1]]
	t.reopenLine(first)
	t.c.forget(func(a Answer) bool { return a.Question == second.Question && a.Subject == second.Subject })
	t.forgetDependents(second.Question, second.Subject)
	return true
}

// amendBirth puts right the birth of the person, where it was asked with that of the other, or by its year.
func (t *turn) amendBirth(x remark.Fact) (Arg, bool) {
	i := max(t.c.find("naissances", engine.Asker), t.c.find("naissances", both))
	q := t.k.Rules.Question("naissance")
	if x.Name != "naissance" || i < 0 || q == nil {
		return Arg{}, false
	}
	born, ok := t.fill(q, Pending{Question: q.Key, Subject: engine.Asker}, x.Value)
	if !ok || t.knows(born.Facts) {
		return Arg{}, false
	}
	a := t.c.Answers[i]
	a.Unknown, a.Facts = false, maps.Clone(a.Facts)
	maps.Copy(a.Facts, born.Facts)
	if a.Subject == engine.Asker || len(a.Said.List) != 2 {
		a.Said = born.Said
	} else {
		a.Said.List = append([]Arg{born.Said}, a.Said.List[1:]...)
	}
	before := t.c.Answers
	t.c.forget(func(x Answer) bool { return x.Question == q.Key && x.Subject == engine.Asker }) // its month, said before
	if _, bad := t.impossible(a); bad {
		t.c.Answers = before
		return Arg{}, false
	}
	t.c.record(a)
	t.forgetDependents(a.Question, a.Subject)
	return recapped(q.Key, born.Said), true
}

// amendFamily puts right whether the person lives alone, where that was asked with the children.
func (t *turn) amendFamily(x remark.Fact) (Arg, bool) {
	if x.Name != "situation_familiale" || len(x.Value.Choices) != 1 || t.c.answered("vie_de_couple", "") || !t.c.answered("foyer", "") {
		return Arg{}, false
	}
	if t.coupled() == (x.Value.Choices[0] == "couple") || !t.household(x.Value.Choices[0]) {
		return Arg{}, false
	}
	return t.inFew(t.c.Answers[t.c.find("foyer", "")]), true
}

// amendIncome adds an income to those that were ticked: "j'ai aussi 200 de chômage".
func (t *turn) amendIncome(question string, v answer.Value) (Arg, bool) {
	i := t.c.find("situation", engine.Asker)
	id, q := incomes[question], t.k.Rules.Question(question)
	if q != nil && id != "" && !t.c.answered(question, engine.Asker) && t.c.answered(question, engine.Partner) { // the only one there is: "non, salaire 1450"
		a, ok := t.fill(q, Pending{Question: question, Subject: engine.Partner}, v)
		if !ok || t.knows(a.Facts) {
			return Arg{}, false
		}
		t.c.record(a)
		return t.inFew(a), true
	}
	if i < 0 || id == "" || q == nil || t.c.answered(question, engine.Asker) {
		return Arg{}, false
	}
	ticked := []string{id}
	for _, said := range append(slices.Clone(t.c.Answers[i].Said.List), t.c.Answers[i].Said) {
		for _, o := range t.k.Rules.Question("situation").Options {
			if said.Text == "question.situation.choix."+o.ID && o.ID != "aucun" {
				ticked = append(ticked, o.ID)
			}
		}
	}
	all, ok := t.fill(t.k.Rules.Question("situation"), Pending{Question: "situation", Subject: engine.Asker}, answer.Value{Kind: answer.ChoixMultiple, Choices: ticked})
	sum, fits := t.fill(q, Pending{Question: question, Subject: engine.Asker}, v)
	if !ok || !fits {
		return Arg{}, false
	}
	t.c.record(all)
	t.c.record(sum)
	return recapped(question, sum.Said), true
}

// amendTown puts right where the person lives, by the name of the town.
func (t *turn) amendTown(text string) (Arg, bool) {
	q := t.k.Rules.Question("code_postal")
	if q == nil || !t.c.answered(q.Key, "") {
		return Arg{}, false
	}
	for _, name := range remark.OwnTowns(text) {
		codes := t.k.Places.Named(name)
		if len(codes) == 0 || slices.ContainsFunc(codes, func(code string) bool { return departmentOf(code) != departmentOf(codes[0]) }) {
			continue
		}
		a, ok := t.fill(q, Pending{Question: q.Key}, answer.Value{Kind: answer.CodePostal, Code: codes[0]})
		if !ok || t.knows(a.Facts) && a.Said.Text == t.c.Answers[t.c.find(q.Key, "")].Said.Text {
			return Arg{}, false
		}
		t.c.record(a)
		t.forgetDependents(q.Key, "")
		return recapped(q.Key, a.Said), true
	}
	return Arg{}, false
}
