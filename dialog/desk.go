package dialog

import (
	"slices"
	"strings"
	"time"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// ByCounsellor marks what a counsellor wrote in the file, as against what the person said.
const ByCounsellor = "conseiller"

// ForRight before the name of a right asks to take up with all that this right still needs.
const ForRight = "droit:"

// corrected takes what a counsellor writes in the place of an answer, in the same words as a person would. Nobody is
// told anything. The value that it replaces is kept beside it. What cannot be read changes nothing.
func (t *turn) corrected() {
	before := t.c
	q := t.k.Rules.Question(t.in.Question)
	t.reply.Silent = true
	if q == nil {
		return
	}
	t.c.Lang = counsellorsLang
	p := Pending{Question: q.Key, Subject: t.in.Subject}
	if q.Kind == "choix_enfants" {
		p.Children = t.children(q)
	}
	a, ok := t.readFor(q, p)
	t.c.Lang = before.Lang
	if !ok {
		t.c = before
		return
	}
	if i := t.c.find(a.Question, a.Subject); i >= 0 {
		old := t.c.Answers[i]
		a.Was = append(slices.Clip(old.Was), Was{Said: old.Said, Facts: old.Facts, Unknown: old.Unknown, By: old.By, Author: old.Author, At: old.At})
	}
	again := t.c.answered(a.Question, a.Subject)
	t.c.record(a)
	if again {
		t.forgetDependents(a.Question, a.Subject)
	}
	if open := t.c.Pending; open != nil && open.Question == a.Question && open.Subject == a.Subject {
		t.c.Pending = nil
	}
	t.reply.Parts = nil
}

// counsellorsLang is the language in which counsellors write.
const counsellorsLang = "fr"

// readFor reads an answer that a counsellor wrote. What contradicts the rest is refused, with the words that say so.
func (t *turn) readFor(q *engine.Question, p Pending) (Answer, bool) {
	v, ok := t.parse(q, p, t.in.Text)
	if !ok {
		return Answer{}, false
	}
	a, ok := t.fill(q, p, v)
	if !ok {
		t.reply.Parts = t.reply.Parts[:min(1, len(t.reply.Parts))] // the question is not put again
		return a, false
	}
	if fault, bad := t.impossible(a); bad {
		t.say(fault.Prompt, shownArgs(fault.Values))
		return a, false
	}
	a.By, a.Author = ByCounsellor, t.in.Author
	return a, true
}

// towards gives the next question that a right still needs.
func (t *turn) towards(right string) (engine.Ask, bool) {
	inquiry := t.k.Rules.Inquire(t.facts(), t.on())
	defer inquiry.Close()
	a := inquiry.Asking()
	r := t.k.Rules.Evaluate(t.c.Known(t.k.Rules, t.on()), t.on()).Result(right)
	if r == nil || len(r.Missing) == 0 {
		return engine.Ask{}, false
	}
	needed := map[string]bool{}
	for _, p := range r.Missing {
		needed[factName(p)] = true
	}
	other := func(key, subject string) bool {
		q := t.k.Rules.Question(key)
		return t.c.answered(key, subject) || q == nil || !slices.ContainsFunc(q.Fills, func(f string) bool { return needed[f] })
	}
	return inquiry.Next(a, engine.NextOptions{Done: other})
}

// factName is a fact without the member of the household whom it bears on.
func factName(p engine.Path) string {
	head, rest, ok := strings.Cut(string(p), ".")
	if ok && (head == engine.Asker || head == engine.Partner || strings.HasPrefix(head, engine.Kids+"[")) {
		return rest
	}
	return string(p)
}

// Consent is a mandate that the person is asked to agree to, or agreed to.
type Consent struct {
	Name  string    `json:"nom"` // who would act
	Given bool      `json:"donne,omitempty"`
	Until time.Time `json:"jusqu_au"` // after it, no answer counts
}

// askConsent sums up what a mandate is for, then asks for a yes or a no.
func (t *turn) askConsent() {
	t.c.Consent = &Consent{Name: t.in.Author, Until: t.in.At.Add(consentWaits)}
	t.say("mandat.recap", map[string]Arg{
		"nom": TextArg(t.in.Author), "objet": TextArg(t.in.Text), "fin": TextArg(t.in.Data),
	})
	t.say("mandat.question", nil)
}

// consentWaits is how long an answer to the question counts for it.
const consentWaits = 7 * 24 * time.Hour

// consenting takes a text as the answer about a mandate: any form of yes or no while a counsellor has the case, and the
// words that end a mandate at any time.
func (t *turn) consenting(text string) bool {
	c := t.c.Consent
	switch {
	case c == nil:
		return false
	case c.Given && remark.EndsMandate(text):
		t.c.Consent = nil
		t.effect(Mandate, MandateEnded)
		t.say("mandat.fini", nil)
		return true
	case c.Given || t.c.Phase != Humain || t.in.At.After(c.Until):
		return false
	}
	v, ok := t.parseAs(answer.OuiNon, text)
	if !ok || v.Unknown || v.Refused {
		return false
	}
	if !v.Yes {
		t.c.Consent = nil
		t.effect(Mandate, MandateRefused)
		t.say("mandat.refuse", nil)
		return true
	}
	given := *c
	given.Given = true
	t.c.Consent = &given
	t.effect(Mandate, MandateGiven)
	t.say("mandat.accepte", map[string]Arg{"nom": TextArg(c.Name)})
	return true
}
