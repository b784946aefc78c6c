package dialog

import (
	"slices"
	"strings"

	"aufil/dialog/answer"
)

// extras notes facts said beside the answer ("seule avec mes 2 enfants"), for questions that have no answer yet.
func (t *turn) extras(text string) bool {
	var noted []Arg
	for _, x := range answer.Extras(answer.French(t.c.Lang, text)) {
		question, subject, v, ok := t.asAnswer(x)
		if !ok || t.c.answered(question, subject) {
			continue
		}
		q := t.k.Rules.Question(question)
		if q == nil {
			continue
		}
		a, ok := t.fill(q, Pending{Question: question, Subject: subject}, v)
		if !ok || t.c.knows(a.Facts) {
			continue
		}
		if _, bad := t.impossible(a); bad {
			continue
		}
		t.c.record(a)
		noted = append(noted, Arg{Kind: ArgPrompt, Text: "recapitule." + question, Args: map[string]Arg{"valeur": a.Said}})
	}
	if len(noted) == 0 {
		return false
	}
	t.say("compris.extras", map[string]Arg{"liste": {Kind: ArgList, List: noted}})
	return true
}

// asAnswer maps a fact said in passing to the question that it answers.
func (t *turn) asAnswer(x answer.Fact) (question, subject string, v answer.Value, ok bool) {
	v = x.Value
	switch x.Name {
	case "situation_familiale":
		return "vie_de_couple", "", v, len(v.Choices) == 1
	case "enfants":
		return "enfants", "", v, true
	case "ages_enfants":
		count, known := childCount(t.facts())
		return "naissance_enfants", "enfants", v, known && len(v.Ages) == count
	case "sans_domicile":
		v.Choices = []string{"sans_domicile"}
		return "logement", "", v, true
	case "enceinte":
		v.Yes = true
		return "enceinte", "demandeur", v, true
	}
	return "", "", v, false
}

// volunteer takes a text that answers another question than the one asked.
func (t *turn) volunteer(text string) bool {
	if !t.extras(text) {
		return false
	}
	if t.c.Phase == Accueil {
		t.fire(evBegin)
		t.c.Pending = nil
	}
	t.proceed()
	return true
}

// correct takes "non en fait 3" as another answer to the question before.
func (t *turn) correct(text string) bool {
	rest, ok := answer.ParseCorrection(answer.French(t.c.Lang, text))
	if !ok {
		return false
	}
	for i := len(t.c.Answers) - 1; i >= 0; i-- {
		a := t.c.Answers[i]
		if a.By != byPerson {
			continue
		}
		q := t.k.Rules.Question(a.Question)
		if q == nil {
			return false
		}
		t.toQuestions()
		return t.take(q, Pending{Question: a.Question, Subject: a.Subject}, rest)
	}
	return false
}

// forgetDependents drops the answers that made sense only with the one that has changed.
func (t *turn) forgetDependents(question, subject string) {
	t.c.forget(func(a Answer) bool {
		q := t.k.Rules.Question(a.Question)
		switch {
		case q == nil:
			return false
		case question == "enfants":
			return strings.HasPrefix(a.Subject, "enfants")
		case question == "naissance_enfants":
			return strings.HasPrefix(a.Subject, "enfants") && a.Question != question
		case question == "vie_de_couple":
			return a.Subject == "conjoint"
		case question == "foyer":
			return a.Subject == "conjoint" || strings.HasPrefix(a.Subject, "enfants") || slices.Contains(t.k.Rules.Question(question).Replaces, a.Question)
		default:
			return slices.Contains(q.After, question) && (a.Subject == subject || subject == "enfants" || subject == both)
		}
	})
}
