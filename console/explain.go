package console

import (
	"fmt"
	"strings"
	"time"

	"aufil/console/page"
	"aufil/dialog"
	"aufil/engine"
)

// explainer puts what a conversation knows, and what the rules make of it, in words for a counsellor.
type explainer struct{ rules *engine.Rulebook }

// answers lists what is known, by member of the household.
func (e explainer) answers(c dialog.Conversation, now time.Time) []page.AnswerGroup {
	facts := c.Facts()
	var groups []page.AnswerGroup
	if who, ok := relationLabels[string(c.For)]; ok {
		groups = append(groups, page.AnswerGroup{Title: "Qui répond", Answers: []page.Answer{{Label: "Quelqu'un répond pour", Value: who}}})
	}
	for _, subject := range e.subjects(facts) {
		g := page.AnswerGroup{Title: subjectLabel(subject)}
		var none []string
		if subject == "" {
			g.Answers = append(g.Answers, e.places(c, now)...)
		}
		for _, d := range e.rules.FactDefs() {
			p, ok := pathOf(d, subject)
			if !ok || d.WithKnown && facts[p].IsZero() {
				continue
			}
			if nothing(facts[p], d) {
				none = append(none, lowerFirst(factLabel(d.Name)))
			} else if a, ok := e.answer(c, facts, d, p); ok {
				g.Answers = append(g.Answers, e.sourced(a, c, p, now))
			}
		}
		if len(none) > 0 {
			g.Answers = append(g.Answers, page.Answer{Label: "Rien pour", Value: strings.Join(none, ", "), Sensitive: true})
		}
		if len(g.Answers) > 0 {
			groups = append(groups, g)
		}
	}
	return groups
}

// nothing tells a sort of income that a person does not have: one line for all of them says as much.
func nothing(v engine.Value, d *engine.FactDef) bool {
	lo, hi := v.Bounds()
	return d.Of == "personne" && d.Kind == engine.KindAmount && v.Kind() == engine.KindNumber && lo == 0 && hi == 0
}

// subjects are the members of the household of whom something is known.
func (e explainer) subjects(facts engine.Facts) []string {
	list := []string{"", engine.Asker, engine.Partner}
	children := 0
	for p := range facts {
		if n, ok := childNumber(firstPart(p)); ok {
			children = max(children, n)
		}
	}
	// What is said of "no child" is kept for as many as there might be: no more are shown than there are.
	for hi := most(facts[engine.Kids]); children > 0 && engine.DecFromInt(children) > hi; {
		children--
	}
	for i := range children {
		list = append(list, fmt.Sprintf("%s[%d]", engine.Kids, i))
	}
	return list
}

// most is the upper bound of a count, without end where nothing is known of it.
func most(count engine.Value) engine.Dec {
	if count.Kind() != engine.KindNumber {
		return engine.DecFromInt(maxKids)
	}
	_, hi := count.Bounds()
	return hi
}

// maxKids is more children than are ever told apart.
const maxKids = 99

func firstPart(p engine.Path) string {
	subject, _ := member(p)
	return subject
}

// pathOf is where a fact is kept for a member; false when it does not bear on that kind of member.
func pathOf(d *engine.FactDef, subject string) (engine.Path, bool) {
	_, isChild := childNumber(subject)
	switch {
	case d.Of == "enfant" && isChild, d.Of == "personne" && (subject == engine.Asker || subject == engine.Partner):
		return engine.Path(subject + "." + d.Name), true
	case d.Of != "enfant" && d.Of != "personne" && subject == "":
		return engine.Path(d.Name), true
	}
	return "", false
}

// answer words one fact; false when nothing is known or it is shown otherwise.
func (e explainer) answer(c dialog.Conversation, facts engine.Facts, d *engine.FactDef, p engine.Path) (page.Answer, bool) {
	v := facts[p]
	switch {
	case isCompanion(d.Name), (d.Name == "logement.zone_apl" || d.Name == "code_postal") && len(e.places(c, time.Time{})) > 0:
		return page.Answer{}, false
	case !v.IsZero():
		words, unsure := valueWords(v, d)
		return page.Answer{Label: factLabel(d.Name), Value: words, Sensitive: d.Sensitive, Unsure: unsure}, true
	case e.refused(c, p):
		return page.Answer{Label: factLabel(d.Name), Value: "ne sait pas", Sensitive: d.Sensitive}, true
	}
	return page.Answer{}, false
}

// isCompanion tells the facts that only say whether another one is known.
func isCompanion(name string) bool { return len(name) > 6 && name[len(name)-6:] == "_connu" }

// refused tells whether a fact was asked and not known.
func (e explainer) refused(c dialog.Conversation, p engine.Path) bool {
	subject, name := member(p)
	for _, a := range c.Answers {
		q := e.rules.Question(a.Question)
		if !a.Unknown || q == nil || (a.Subject != subject && a.Subject != engine.Kids) {
			continue
		}
		for _, f := range q.Fills {
			if f == name {
				return true
			}
		}
	}
	return false
}

// places are the communes given: the rules keep only their zone.
func (e explainer) places(c dialog.Conversation, now time.Time) []page.Answer {
	for _, a := range c.Answers {
		if a.Question == "code_postal" && a.Said.Kind == dialog.ArgText && a.Said.Text != "" {
			commune := page.Answer{Label: "Commune", Value: a.Said.Text}
			return []page.Answer{e.sourced(commune, c, "logement.zone_apl", now)}
		}
	}
	return nil
}

// questions are those at which the dialogue may take up again: the next useful one first, then all that can still
// change a right.
func (e explainer) questions(c dialog.Conversation, on time.Time) []page.Choice {
	c.Refresh(e.rules, on)
	facts := c.Facts()
	a := e.rules.Evaluate(facts, monthOf(on))
	list := []page.Choice{{Label: e.first(c, facts, a)}}
	missing := map[string]bool{}
	for _, r := range a.Results {
		for _, p := range r.Missing {
			_, name := member(p)
			missing[name] = true
		}
	}
	for _, q := range e.rules.Questions() {
		for _, f := range q.Fills {
			if missing[f] {
				list = append(list, page.Choice{Value: q.Key, Label: questionLabel(q)})
				break
			}
		}
	}
	return list
}

// first is where the dialogue takes up when nobody chooses: the question left open, else the next useful one.
func (e explainer) first(c dialog.Conversation, facts engine.Facts, a *engine.Assessment) string {
	if c.Pending != nil {
		if q := e.rules.Question(c.Pending.Question); q != nil {
			return "en cours : " + lowerFirst(questionLabel(q))
		}
	}
	if ask, ok := e.rules.Next(facts, a, engine.NextOptions{Done: asked(c)}); ok {
		return "la plus utile : " + lowerFirst(questionLabel(ask.Question))
	}
	return "la suivante"
}

func asked(c dialog.Conversation) func(question, subject string) bool {
	done := map[[2]string]bool{}
	for _, a := range c.Answers {
		done[[2]string{a.Question, a.Subject}] = true
	}
	return func(question, subject string) bool { return done[[2]string{question, subject}] }
}

func monthOf(t time.Time) engine.Month { return engine.Month(t.Year()*12 + int(t.Month()) - 1) }
