package main

import (
	"fmt"
	"slices"
	"strings"

	"aufil/carrier"
	"aufil/channel/voice"
	"aufil/dialog"
	"aufil/dialog/answer"
	"aufil/engine"
)

// nadia is alone with two children and works part-time.
const nadia = `{"date":"2026-07","situation_familiale":"seul",
	"demandeur":{"naissance":"1991-03","activite":"salarie","salaire_net":850},
	"enfants":[{"naissance":"2015-03"},{"naissance":"2018-09"}],
	"logement":{"statut":"locataire_hlm","zone_apl":3,"loyer":380}}`

// manner is how a person answers.
type manner string

const (
	writing  manner = "by SMS"
	keying   manner = "by a call on keys only"
	speaking manner = "by a call in speech only"
)

// person has a telephone and answers truthfully what is asked, whatever the order. What is asked is looked up in the
// case, as the channel got it.
type person struct {
	*town
	phone  *carrier.Phone
	call   *carrier.Call // the one under way
	caseID int64
	manner manner
	truth  engine.Facts
}

// meet brings Nadia to town. She is the first person there: her case is the first one.
func (w *town) meet(m manner) *person {
	w.t.Helper()
	truth, err := w.core.rules.FromSituation([]byte(nadia), true)
	if err != nil {
		w.t.Fatal(err)
	}
	return &person{town: w, phone: w.carrier.Phone("+33639980001"), caseID: 1, manner: m, truth: truth}
}

// hello begins, or takes up again.
func (p *person) hello() string {
	if p.manner == writing {
		return join(p.phone.SMS("Bonjour"))
	}
	p.call = p.phone.Call()
	return p.listens()
}

// says gives an answer in the person's manner, in words for two of them and on keys for the third.
func (p *person) says(words, keys string) string {
	p.t.Helper()
	if p.manner == writing {
		return join(p.phone.SMS(words))
	}
	if p.call == nil || p.call.Over() {
		p.t.Fatalf("%q: the call is over: %q", words, p.call.Last())
	}
	if p.manner == keying {
		p.call.Keys(keys)
	} else {
		p.call.Say(words)
	}
	return p.listens()
}

// listens hears all that is said before an answer is awaited: lists come in slices.
func (p *person) listens() string {
	for p.call.Await().More {
		p.call.Wait()
	}
	return p.call.Last()
}

func join(texts []string) string { return strings.Join(texts, "\n") }

func (p *person) conversation() dialog.Conversation { return p.file(p.caseID).Conversation }

// answers says the truth to what is asked now, and gives what comes back.
func (p *person) answers() string {
	p.t.Helper()
	a := p.asked()
	return p.says(p.truly(a), p.onKeys(a))
}

// answersUntil answers until the conversation is in a phase.
func (p *person) answersUntil(phase dialog.Phase) (last string) {
	p.t.Helper()
	for range longest {
		c := p.conversation()
		if c.Phase == phase {
			return last
		}
		if last = p.answers(); c.Phase == dialog.Humain {
			p.t.Fatalf("handed to a counsellor instead of %s", phase)
		}
	}
	p.t.Fatalf("%d turns and no %s: %q", longest, phase, last)
	return ""
}

// asked is the answer awaited: repeating the question says it and changes nothing that is kept.
func (p *person) asked() dialog.Await {
	p.t.Helper()
	c := p.conversation()
	in := dialog.Input{Kind: dialog.Text, Channel: p.channel(), Text: "répéter", At: c.LastAt}
	_, reply := dialog.Step(c, in, p.core.knowledge(0, true))
	if reply.Await == nil {
		p.t.Fatalf("nothing is asked in phase %s; the journal:\n%s", c.Phase, p.journal())
	}
	return *reply.Await
}

// journal is the conversation as a counsellor reads it.
func (p *person) journal() string {
	var lines []string
	for _, e := range p.file(p.caseID).Entries {
		lines = append(lines, string(e.Author)+": "+e.Text)
	}
	return join(lines)
}

func (p *person) channel() dialog.Channel {
	if p.manner == writing {
		return dialog.SMS
	}
	return dialog.Voice
}

// truly is the truth in plain words, as interviews say it; who speaks names the choices rather than their numbers.
func (p *person) truly(a dialog.Await) string {
	if words, _, ok := p.ofTheCall(a); ok {
		return words
	}
	q := p.core.rules.Question(a.Question)
	if p.manner != speaking || q == nil || len(a.Options) == 0 {
		asPlayed := player{core: p.core, truth: p.truth, c: p.conversation(), ch: p.channel()}
		return asPlayed.answer(a)
	}
	var labels []string
	for _, i := range p.choices(q, a) {
		labels = append(labels, p.core.wording.Option("fr", dialog.Voice, a.Options[i]))
	}
	return strings.Join(labels, " et ")
}

// heard is a text of the rules as the person gets it.
func (p *person) heard(text string) string {
	if p.manner == writing {
		return text
	}
	return strings.TrimRight(voice.ForEar(text), ",")
}

// ofTheCall is the answer to a question of the call itself: the code is known, no list is wanted.
func (p *person) ofTheCall(a dialog.Await) (words, keys string, ok bool) {
	switch a.Question {
	case "@code":
		code := p.conversation().Call.Code
		return strings.Join(strings.Split(code, ""), " "), code, true
	case "@resume":
		return "non", "2", true
	}
	return "", "", false
}

// choices are the places of the options that are true.
func (p *person) choices(q *engine.Question, a dialog.Await) (places []int) {
	truth := q.Truth(p.conversation().Pending.Subject, p.truth)
	none := slices.IndexFunc(a.Options, func(o dialog.Option) bool { return o.ID == "aucun" })
	for i, o := range a.Options {
		if slices.Contains(truth.Choices, o.ID) {
			places = append(places, i)
		}
	}
	if len(places) == 0 && none >= 0 {
		return []int{none}
	}
	return places
}

// onKeys is the truth on the twelve keys.
func (p *person) onKeys(a dialog.Await) string {
	if _, keys, ok := p.ofTheCall(a); ok {
		return keys
	}
	q := p.core.rules.Question(a.Question)
	if q == nil {
		return "1#"
	}
	v := q.Truth(p.conversation().Pending.Subject, p.truth)
	switch {
	case v.Unknown:
		return "*9#"
	case a.Kind == answer.OuiNon && *v.Bool:
		return "1"
	case a.Kind == answer.OuiNon:
		return "2"
	case len(a.Options) > 0:
		return digitsOf(p.choices(q, a), a.Kind == answer.Choix)
	case len(v.Months) > 0:
		return months(v.Months) + "#"
	case a.Kind == answer.CodePostal:
		return postalCodes[v.Low.Cents()/100]
	default:
		return fmt.Sprintf("%d#", v.Low.Cents()/100)
	}
}

func digitsOf(places []int, single bool) (keys string) {
	for _, i := range places {
		keys += fmt.Sprint(i + 1)
	}
	if single {
		return keys
	}
	return keys + "#"
}

func months(values []engine.Value) (keys string) {
	for _, v := range values {
		first, _ := v.Months()
		keys += fmt.Sprintf("%02d%04d", int(first)%12+1, int(first)/12)
	}
	return keys
}
