package dialog_test

import (
	"slices"
	"testing"
	"time"

	"aufil/dialog"
)

// led is a conversation that a person led so far, and a way to go on with it.
type led struct {
	t *testing.T
	c dialog.Conversation
	k dialog.Knowledge
}

func (l *led) step(in dialog.Input) dialog.Reply {
	l.t.Helper()
	in.Channel = dialog.SMS
	if in.At.IsZero() {
		in.At = time.Date(2026, 7, 1, 10, 0, 0, 0, time.UTC)
	}
	var r dialog.Reply
	l.c, r = dialog.Step(l.c, in, l.k)
	return r
}

func (l *led) says(texts ...string) (r dialog.Reply) {
	l.t.Helper()
	for _, text := range texts {
		r = l.step(dialog.Input{Kind: dialog.Text, Text: text})
	}
	return r
}

func (l *led) answer(question, subject string) (dialog.Answer, bool) {
	i := slices.IndexFunc(l.c.Answers, func(a dialog.Answer) bool { return a.Question == question && a.Subject == subject })
	if i < 0 {
		return dialog.Answer{}, false
	}
	return l.c.Answers[i], true
}

func TestACounsellorCorrectsAnAnswerAndTheOldOneIsKept(t *testing.T) {
	t.Parallel()
	l := &led{t: t, k: knowledge(t)}
	l.says("bonjour", "seul(e) sans enfant", "12 03 91", "salaire", "entre 800 et 900", "conseiller")
	old, ok := l.answer("salaire_net", "demandeur")
	if !ok {
		t.Fatalf("no wage: %+v", l.c.Answers)
	}
	r := l.step(dialog.Input{Kind: dialog.Corrected, Question: "salaire_net", Subject: "demandeur", Text: "1250 euros", Author: "Claire Morel"})
	now, _ := l.answer("salaire_net", "demandeur")
	if !r.Silent || now.By != dialog.ByCounsellor || now.Author != "Claire Morel" || len(now.Was) != 1 || now.Was[0].By != "personne" {
		t.Fatalf("%+v, %+v", r, now)
	}
	if low, high := l.c.Facts()["demandeur.salaire_net"].Bounds(); low != high || low.Cents() != 125000 {
		t.Errorf("%v to %v", low, high)
	}
	if was := now.Was[0].Facts["demandeur.salaire_net"]; was != old.Facts["demandeur.salaire_net"] {
		t.Errorf("was %v", was)
	}
	before := len(l.c.Answers)
	for _, text := range []string{"bleu", ""} {
		if r := l.step(dialog.Input{Kind: dialog.Corrected, Question: "salaire_net", Subject: "demandeur", Text: text}); !r.Silent {
			t.Errorf("%q is answered", text)
		}
	}
	if again, _ := l.answer("salaire_net", "demandeur"); len(again.Was) != 1 || len(l.c.Answers) != before {
		t.Errorf("what cannot be read changed the file: %+v", again)
	}
	if l.c.Phase != dialog.Humain {
		t.Errorf("phase %s", l.c.Phase)
	}
}

func TestHandedBackForARightItsQuestionsComeFirst(t *testing.T) {
	t.Parallel()
	l := &led{t: t, k: knowledge(t)}
	l.says("bonjour", "seul(e) sans enfant", "12 03 91", "conseiller")
	r := l.step(dialog.Input{Kind: dialog.HandedBack, Question: dialog.ForRight + "aide_logement"})
	if l.c.Focus != "aide_logement" || r.Await == nil {
		t.Fatalf("focus %q, %+v", l.c.Focus, r)
	}
	needed := map[string]bool{}
	for _, res := range l.k.Rules.Evaluate(l.c.Known(l.k.Rules, 2026*12+6), 2026*12+6).Results {
		if res.Right.ID == "aide_logement" {
			for _, p := range res.Missing {
				needed[string(p)] = true
			}
		}
	}
	q := l.k.Rules.Question(r.Await.Question)
	if !slices.ContainsFunc(q.Fills, func(f string) bool { return needed[f] || needed["demandeur."+f] }) {
		t.Errorf("asked %s, which %v does not need", q.Key, needed)
	}
	l.step(dialog.Input{Kind: dialog.HandedBack, Question: dialog.ForRight + "inconnu"})
	if l.c.Pending == nil {
		t.Error("a right that does not exist leaves the person without a question")
	}
}

func TestAMandateIsAgreedToInAnyFormOfYes(t *testing.T) {
	t.Parallel()
	ask := dialog.Input{Kind: dialog.AskConsent, Text: "demander le RSA à la CAF", Author: "Claire Morel", Data: "31/12/2026"}
	for said, want := range map[string]string{
		"ouais": dialog.MandateGiven, "d'accord": dialog.MandateGiven, "Oui.": dialog.MandateGiven, "ok vas y": dialog.MandateGiven, "1": dialog.MandateGiven,
		"non merci": dialog.MandateRefused, "pas d'accord": dialog.MandateRefused, "surtout pas": dialog.MandateRefused, "c'est quoi la CAF ?": "", "je sais pas": "",
	} {
		l := &led{t: t, k: knowledge(t)}
		l.says("bonjour", "conseiller")
		if r := l.step(ask); len(r.Parts) != 2 || r.Silent {
			t.Fatalf("%+v", r)
		}
		r, got := l.says(said), ""
		for _, e := range r.Effects {
			if e.Kind == dialog.Mandate {
				got = e.Reason
			}
		}
		if got != want || (got == "") != r.Silent {
			t.Errorf("%q: %q, want %q (silent %v)", said, got, want, r.Silent)
		}
		if want != dialog.MandateGiven {
			continue
		}
		l.step(dialog.Input{Kind: dialog.HandedBack})
		if r := l.says("fin mandat"); !slices.ContainsFunc(r.Effects, func(e dialog.Effect) bool { return e.Reason == dialog.MandateEnded }) || l.c.Consent != nil {
			t.Errorf("%q, then FIN MANDAT: %+v", said, r.Effects)
		}
	}
	late := &led{t: t, k: knowledge(t)}
	late.says("bonjour", "conseiller")
	late.step(ask)
	if r := late.step(dialog.Input{Kind: dialog.Text, Text: "oui", At: time.Date(2026, 8, 1, 10, 0, 0, 0, time.UTC)}); slices.ContainsFunc(r.Effects, func(e dialog.Effect) bool { return e.Kind == dialog.Mandate }) {
		t.Errorf("a yes a month later counts: %+v", r)
	}
}
