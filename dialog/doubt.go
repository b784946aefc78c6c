package dialog

import (
	"slices"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// doubt answers who wonders whom they write to: "c'est une arnaque ?", "c'est qui ?".
func (t *turn) doubt(text string) bool {
	if !t.worded("confiance") || !remark.Doubts(answer.French(t.c.Lang, text)) {
		return false
	}
	t.say("confiance", nil)
	t.askAgain()
	return true
}

// remark answers in a word what is no answer ("quelle heure est-il ?"), and puts the question again.
func (t *turn) remark(text string) bool {
	a, ok := remark.AsideIn(t.plain(text))
	if a == remark.HowLong && t.told() { // of the money, and no more of the questions
		return false
	}
	if !ok || t.c.Phase == Accueil || !t.worded("a_cote."+string(a)) {
		return false
	}
	t.say("a_cote."+string(a), nil)
	t.askAgain()
	return true
}

// mourns says one's sympathy to who tells of a death, where it answers nothing.
func (t *turn) mourns(text string) bool {
	if !remark.Mourns(t.plain(text)) {
		return false
	}
	t.say("evenement.deces.entree", nil)
	t.askAgain()
	return true
}

// condole says one's sympathy to who tells, in the answer to whom they live with, that it was death that left them alone.
func (t *turn) condole(q *engine.Question, text string) {
	if q.Key != "foyer" && q.Key != "vie_de_couple" || t.in.Kind != Text || t.coupled() {
		return
	}
	if e, event := t.eventIn(text); event != nil && e.Happened && e.Name == "deces" && remark.NamesSpouse(answer.French(t.c.Lang, text)) {
		t.say("evenement.deces.entree", nil)
	}
}

// courteous takes a word of thanks for what it is, and puts the question again, with no word of blame.
func (t *turn) courteous(text string) bool {
	if !remark.Courteous(t.c.Lang, text) && !(t.foreign() && answer.Greets(t.c.Lang, text)) {
		return false
	}
	t.askAgain()
	return true
}

// circumstance answers who says how they write or hear ("j'ai plus de crédit"), where that is no answer.
func (t *turn) circumstance(text string) bool {
	a, ok := remark.CircumstanceIn(t.c.Lang, text)
	if !ok || t.in.Channel != SMS || !t.worded("a_cote."+string(a)) {
		return false
	}
	t.say("a_cote."+string(a), nil)
	t.askAgain()
	return true
}

// mood hears how a person feels, and puts the question again in its plainest words.
func (t *turn) mood(text string) bool {
	m, ok := remark.MoodIn(t.plain(text))
	if !ok || !t.worded("humeur."+string(m)) {
		return false
	}
	p := *t.c.Pending
	if m == remark.Angry {
		if p.Tries++; p.Tries >= 3 {
			t.giveUp("incompris.humain", "incompris")
			return true
		}
	}
	t.say("humeur."+string(m), nil)
	t.put(t.k.Rules.Question(p.Question), p, m == remark.Angry)
	return true
}

// leave says which income goes with a leave, where incomes are asked: once.
func (t *turn) leave(q *engine.Question, text string) bool {
	id, ok := remark.LeaveIn(t.plain(text))
	if !ok || q.Key != "situation" && q.Key != "activite" || t.c.Pending.Tries > 0 || !t.worded("indice."+string(id)) {
		return false
	}
	if id == remark.Quit {
		t.c.Heard = slices.DeleteFunc(slices.Clone(t.c.Heard), func(id string) bool { return id == "salaire" })
	}
	p := *t.c.Pending
	p.Tries++
	t.sumOfIncome(p, text, []string{"salaire"})
	if hint := "indice.conge_parental"; t.parental(text) && t.worded(hint) {
		t.say(hint, nil)
	} else {
		t.say("indice."+string(id), nil)
	}
	t.put(q, p, false)
	return true
}

// parental notes the parental leave that a text tells of: whoever takes it does not count for some rights.
func (t *turn) parental(text string) bool {
	for _, x := range remark.Extras(t.plain(text), t.today()) {
		if x.Name == "conge_parental" {
			t.presume(x.Name, x.Value)
			return true
		}
	}
	return false
}

// quits takes "j'ai arrêté de travailler", where incomes are asked and nothing else is said: it names none, the wage least of all.
func (t *turn) quits(q *engine.Question, text string) bool {
	if id, ok := remark.LeaveIn(t.plain(text)); !ok || id != remark.Quit {
		return false
	}
	if s, none := remark.StatusIn(t.plain(text)); none && s == remark.NoIncome {
		return t.putBack(*t.c.Pending, "rien de cela") // "je bosse plus, j'ai droit à rien"
	}
	v, ok := t.parse(q, *t.c.Pending, text)
	return (!ok || len(v.Choices) == 1 && v.Choices[0] == "salaire") && t.leave(q, text)
}
