package console

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"aufil/console/page"
	"aufil/dialog"
	"aufil/engine"
)

// sourced adds to a fact who said it and when, what it replaced, and the form that corrects it.
func (e explainer) sourced(a page.Answer, c dialog.Conversation, p engine.Path, now time.Time) page.Answer {
	i := e.lastOf(c, p)
	if i < 0 {
		a.Source = "déduit des autres réponses"
		return a
	}
	said := c.Answers[i]
	a.Source, a.ByDesk = saidBy(said.By, said.Author, said.At, now), said.By == dialog.ByCounsellor
	d, known := e.rules.Fact(p)
	for _, was := range slices.Backward(said.Was) {
		words := "ne sait pas"
		if v, ok := was.Facts[p]; ok && known {
			words, _ = valueWords(v, d)
		}
		a.Was = append(a.Was, words+" ("+saidBy(was.By, was.Author, was.At, now)+")")
	}
	if a.Edit = e.form(said.Question, said.Subject); a.Edit != nil { // several facts may come from one question
		subject, name := member(p)
		a.Edit.ID = fieldID("m", name, subject)
	}
	return a
}

// fieldID names a field of the page after what it is about.
func fieldID(sort, what, subject string) string {
	return sort + "-" + strings.NewReplacer("[", "-", "]", "", ".", "-").Replace(what+"-"+subject)
}

// lastOf finds the answer that gave a fact last, or that said it is not known; -1 when none did.
func (e explainer) lastOf(c dialog.Conversation, p engine.Path) int {
	subject, name := member(p)
	for i := len(c.Answers) - 1; i >= 0; i-- {
		a := c.Answers[i]
		if _, ok := a.Facts[p]; ok {
			return i
		}
		q := e.rules.Question(a.Question)
		if a.Unknown && q != nil && (a.Subject == subject || a.Subject == engine.Kids) && slices.Contains(q.Fills, name) {
			return i
		}
	}
	return -1
}

func saidBy(by, author string, at, now time.Time) string {
	who := "la personne"
	if by == dialog.ByCounsellor {
		if who = author; who == "" {
			who = "l'équipe"
		}
	}
	return who + ", " + shortTime(at.In(now.Location()), now)
}

// shortTime says a day and an hour as briefly as one can.
func shortTime(at, now time.Time) string {
	if sameDay(at, now) {
		return "à " + at.Format("15:04")
	}
	return "le " + at.Format("02/01/06 à 15:04")
}

// shortDay says a day to come and its hour, with its year where that is another one.
func shortDay(at, now time.Time) string {
	if at.Year() == now.Year() {
		return "le " + at.Format("02/01 à 15:04")
	}
	return "le " + at.Format("02/01/06 à 15:04")
}

// form is what asks a question of a counsellor; nil when no question is asked in words.
func (e explainer) form(question, subject string) *page.EditForm {
	q := e.rules.Question(question)
	if q == nil {
		return nil
	}
	f := &page.EditForm{
		ID: fieldID("q", question, subject), Question: question, Subject: subject,
		Label: questionLabel(q), Hint: editHints[q.Kind],
	}
	if subject != "" && subject != engine.Asker {
		f.Label += " (" + lowerFirst(subjectLabel(subject)) + ")"
	}
	switch q.Kind {
	case "oui_non":
		f.Options = []page.Choice{{Value: "oui", Label: "oui"}, {Value: "non", Label: "non"}}
	case "choix", "choix_multiple":
		for i, o := range q.Options {
			f.Options = append(f.Options, page.Choice{Value: strconv.Itoa(i + 1), Label: optionLabel(o.ID)})
		}
		f.Many = q.Kind == "choix_multiple"
	}
	return f
}

// editHints say how an answer may be written, by the kind of the question.
var editHints = map[string]string{
	"montant":       "En euros : 850, ou « entre 800 et 900 ».",
	"nombre":        "Un nombre.",
	"date":          "Un mois et une année : mars 1991.",
	"dates":         "Un mois et une année chacun : mars 2015 et 09/2018.",
	"duree":         "Par exemple : 3 ans, 18 mois.",
	"code_postal":   "Cinq chiffres.",
	"choix_enfants": "Les mois de naissance des enfants concernés, ou « aucun ».",
}

// suggested is how many questions are proposed.
const suggested = 4

// suggestions are the questions worth asking next, the most useful first, each with the rights that it bears on.
func (e explainer) suggestions(c dialog.Conversation, on time.Time) []page.Suggestion {
	c.Refresh(e.rules, on)
	facts := c.Facts()
	a := e.rules.Evaluate(c.Known(e.rules, monthOf(on)), monthOf(on))
	bears := map[string][]string{}
	for _, r := range a.Results {
		if r.Verdict == engine.No || !r.Right.Computed {
			continue
		}
		named := map[string]bool{}
		for _, p := range r.Missing {
			if _, name := member(p); !named[name] {
				named[name] = true
				bears[name] = append(bears[name], r.Right.Short)
			}
		}
	}
	skip := asked(c)
	var list []page.Suggestion
	for range suggested {
		ask, ok := e.rules.Next(facts, a, engine.NextOptions{Done: skip})
		if !ok {
			break
		}
		before, q := skip, ask.Question
		skip = func(question, subject string) bool {
			return question == q.Key || slices.Contains(q.Replaces, question) || before(question, subject)
		}
		list = append(list, page.Suggestion{
			Label: questionLabel(q), Why: decides(q, bears), Value: q.Key, Edit: e.form(q.Key, ask.Subject),
		})
	}
	return list
}

// decides names the rights that a question bears on.
func decides(q *engine.Question, bears map[string][]string) string {
	var rights []string
	for _, f := range q.Fills {
		for _, r := range bears[f] {
			if !slices.Contains(rights, r) {
				rights = append(rights, r)
			}
		}
	}
	const most = 3
	switch {
	case len(rights) == 0:
		return ""
	case len(rights) > most:
		return fmt.Sprintf("pour %s et %d autres", strings.Join(rights[:most], ", "), len(rights)-most)
	}
	return "pour " + strings.Join(rights, ", ")
}
