package console

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"aufil/assistant"
	"aufil/console/page"
	"aufil/dialog"
	"aufil/engine"
)

// rights says what the rules make of the answers, with the reasons of each right.
func (e explainer) rights(c dialog.Conversation, on time.Time) page.Rights {
	c.Refresh(e.rules, on)
	month := monthOf(on)
	facts := c.Known(e.rules, month)
	var v page.Rights
	a := e.rules.Evaluate(facts, month)
	for i := range a.Results {
		r := &a.Results[i]
		right := e.right(c, facts, month, r)
		switch {
		case r.Verdict == engine.No:
			v.No = append(v.No, right)
		case r.Verdict == engine.Yes && r.Right.Computed:
			v.Yes = append(v.Yes, right)
		case r.Verdict == engine.Yes || r.Right.Computed:
			v.Maybe = append(v.Maybe, right)
		default:
			v.Leads = append(v.Leads, right)
		}
	}
	for _, c := range a.Clashes() {
		v.Clashes = append(v.Clashes, clashWords(c))
	}
	nearestFirst(v.Maybe)
	nearestFirst(v.Leads)
	if len(a.Results) == 0 {
		v.Note = "Aucune règle n'est chargée."
	}
	return v
}

// rightsOf adds to the rights what the person was told of each, and what AuFil can still ask for it.
func (s *server) rightsOf(f assistant.CaseFile, now time.Time) page.Rights {
	v := s.explain.rights(f.Conversation, now)
	told := map[string]assistant.Told{}
	for _, t := range f.Told {
		told[t.Right] = t
	}
	for _, list := range [][]page.Right{v.Yes, v.Maybe, v.No, v.Leads} {
		for i := range list {
			r := &list[i]
			if t, ok := told[r.Key]; ok {
				r.Told = toldWords(t, now)
			}
			r.Ask = len(r.Missing) > 0 && r.Verdict != "non"
		}
	}
	return v
}

// toldWords say what the person was told of a right, and when.
func toldWords(t assistant.Told, now time.Time) string {
	said := map[string]string{
		"surs": "sûr", "a_verifier": "à vérifier", "pistes": "à voir aussi", "annonce": "annoncé en passant",
	}[t.How]
	if said == "" {
		said = t.How
	}
	if t.High > 0 {
		lo, hi := engine.DecFromCents(t.Low), engine.DecFromCents(t.High)
		if said += ", "; t.Low == t.High {
			said += decWords(euro(hi)) + " €"
		} else {
			said += decWords(euro(lo)) + " à " + decWords(euro(hi)) + " €"
		}
	}
	by := "par SMS"
	if t.By == dialog.Voice {
		by = "au téléphone"
	}
	return "Dit à la personne " + by + " " + shortTime(t.At.In(now.Location()), now) + " : " + said
}

// nearestFirst puts first what the fewest answers would settle.
func nearestFirst(rights []page.Right) {
	slices.SortStableFunc(rights, func(a, b page.Right) int { return len(a.Missing) - len(b.Missing) })
}

func (e explainer) right(c dialog.Conversation, facts engine.Facts, on engine.Month, r *engine.Result) page.Right {
	x := e.rules.Explain(facts, on, r.Right.ID)
	v := page.Right{
		Key: r.Right.ID, Name: upperFirst(r.Right.Name), Verdict: verdictWord(r), Amount: amountWords(r),
		Missing: e.missing(c, r.Missing),
		Reasons: reasons(x.Conditions, false), Human: r.Human, Figures: figures(x), Steps: claimSteps(r.Right),
	}
	if r.Amount.Low <= 0 && (len(r.Missing) > vague || slices.Contains(r.Missing, "enfants")) { // an upper bound that nobody reaches says nothing
		v.Amount = ""
	}
	v.Summary = summary(r, len(v.Missing))
	if r.Verdict == engine.No {
		v.Amount = ""
	}
	return v
}

// vague is how many facts may be missing for an upper bound to say something.
const vague = 12

// crowd is from how many missing facts on that a question which fills them all is named in their place.
const crowd = 3

// missing names what is not known yet: facts, or the one question that asks for many of them.
func (e explainer) missing(c dialog.Conversation, paths []engine.Path) []string {
	asks := make([]*engine.Question, len(paths))
	count := map[*engine.Question]int{}
	for i, p := range paths {
		asks[i] = e.asks(c, p)
		count[asks[i]]++
	}
	var names []string
	for i, p := range paths {
		name := lowerFirst(pathLabel(p))
		if q := asks[i]; q != nil && count[q] >= crowd {
			name = lowerFirst(questionLabel(q))
		}
		if !isCompanion(string(p)) && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// asks is the first question not yet answered that would fill a fact, or nil.
func (e explainer) asks(c dialog.Conversation, p engine.Path) *engine.Question {
	_, name := member(p)
	for _, q := range e.rules.Questions() {
		answered := slices.ContainsFunc(c.Answers, func(a dialog.Answer) bool { return a.Question == q.Key })
		if !answered && slices.Contains(q.Fills, name) {
			return q
		}
	}
	return nil
}

// clashWords say what does not go together, and how near the household is to an overpayment.
func clashWords(c engine.Clash) string {
	text := c.Right.Short + " et " + c.With.Short + " : " + c.Exclusion.Text + " (" + c.Exclusion.Source + ")"
	switch c.Urgency {
	case engine.Now:
		return "Touchés tous les deux, risque d'indu. " + text
	case engine.Soon:
		return "Déjà touché : " + c.With.Short + ". " + text
	}
	return "À savoir. " + text
}

func verdictWord(r *engine.Result) string {
	switch {
	case r.Verdict == engine.No:
		return "non"
	case r.Verdict == engine.Yes && r.Right.Computed || r.Drawn:
		return "oui"
	}
	return "verifier"
}

// summary is the one line under the name of a right.
func summary(r *engine.Result, missing int) string {
	var said []string
	switch {
	case r.Drawn:
		said = append(said, "Déjà touché, dit la personne")
	case r.Verdict == engine.Yes && !r.Right.Computed:
		said = append(said, "Conditions générales remplies ; AuFil ne calcule pas ce droit")
	case r.Verdict == engine.Yes && missing > 0:
		said = append(said, "Le montant dépend encore de "+plural(missing, "réponse", "réponses"))
	case r.Verdict == engine.Unknown && missing > 0:
		said = append(said, "Il manque "+plural(missing, "réponse", "réponses"))
	case r.Verdict == engine.No && r.Failed != "":
		said = append(said, upperFirst(r.Failed)+" : non")
	}
	if r.Provisional && r.Verdict != engine.No {
		said = append(said, "Barème à confirmer")
	}
	if r.Scale != 0 && r.Verdict == engine.Yes {
		said = append(said, "Barème de "+monthWords(r.Scale, r.Scale))
	}
	return strings.Join(said, " · ")
}

// plural counts things: in French, none is singular.
func plural(n int, one, many string) string {
	if n < 2 {
		return fmt.Sprintf("%d %s", n, one)
	}
	return fmt.Sprintf("%d %s", n, many)
}

// reasons lists the conditions of a tree. Under « sauf », what fails is what helps.
func reasons(s engine.Step, turned bool) []page.Reason {
	if s.Kind == "condition" {
		return []page.Reason{reason(s, turned)}
	}
	kids := s.Steps
	if s.Kind == "une_de" {
		kids = enough(kids)
	}
	var all []page.Reason
	for _, k := range kids {
		all = append(all, reasons(k, turned != (s.Kind == "sauf"))...)
	}
	return all
}

// enough keeps, of conditions of which one is enough, the one that holds; all of them when none does.
func enough(kids []engine.Step) []engine.Step {
	for _, k := range kids {
		if k.Verdict == engine.Yes {
			return []engine.Step{k}
		}
	}
	return kids
}

func reason(s engine.Step, turned bool) page.Reason {
	r := page.Reason{State: "inconnu", Text: s.Text, Source: s.Source}
	switch {
	case s.Verdict == engine.Unknown:
	case (s.Verdict == engine.Yes) != turned:
		r.State = "oui"
	default:
		r.State = "non"
	}
	if r.Text == "" {
		r.Text = upperFirst(s.Name)
	}
	return r
}

// figures are the figures of the law that were read.
func figures(x engine.Explanation) []page.Figure {
	var all []page.Figure
	for _, f := range x.Figures {
		text := upperFirst(strings.ReplaceAll(f.Name, "_", " ")) + " : " + figureWords(f.Text)
		if f.Unit != "" {
			text += " " + f.Unit
		}
		all = append(all, page.Figure{Text: text, Since: f.Since, Source: f.Source, ToConfirm: f.ToConfirm})
	}
	return all
}

// figureWords writes a figure of the law with a comma; what is no number stays as it is.
func figureWords(text string) string {
	if _, err := engine.ParseDec(text); err != nil {
		return text
	}
	return strings.Replace(text, ".", ",", 1)
}

// claimSteps say how a right is claimed.
func claimSteps(r *engine.Right) []page.Answer {
	var all []page.Answer
	add := func(label, value string) {
		if value != "" {
			all = append(all, page.Answer{Label: label, Value: value})
		}
	}
	add("Où", r.Steps.Where)
	add("À apporter", strings.Join(r.Steps.Bring, ", "))
	add("Formulaire", r.Steps.Form)
	add("Délai", r.Steps.Delay)
	add("Recours", r.Steps.Appeal)
	add("À savoir", r.Notice)
	for _, x := range r.Excludes {
		add("Non-cumul", upperFirst(x.With)+" : "+x.Text+" ("+x.Source+")")
	}
	return all
}
