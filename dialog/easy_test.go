package dialog_test

import (
	"slices"
	"testing"
	"time"

	"aufil/dialog"
	"aufil/dialog/answer"
	"aufil/engine"
)

// TestEasyFrenchAsksOneThingAtATime: never more than four choices, no question that asks two things, and what is ticked in
// any of the short lists counts.
func TestEasyFrenchAsksOneThingAtATime(t *testing.T) {
	t.Parallel()
	k := knowledge(t)
	k.Langs = languages(t)
	at := time.Date(2026, 7, 1, 10, 0, 0, 0, time.UTC)
	c := dialog.New("fr-simple", at)
	say := func(text string) dialog.Reply {
		var r dialog.Reply
		at = at.Add(time.Minute)
		c, r = dialog.Step(c, dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: text, At: at}, k)
		return r
	}
	r := say("bonjour")
	lists := 0
	for range 60 {
		if c.Phase != dialog.Questions || r.Await == nil {
			break
		}
		q := k.Rules.Question(r.Await.Question)
		if q == nil || len(q.Replaces) > 0 || len(r.Await.Options) > 4 {
			t.Fatalf("%s asks too much: %v", r.Await.Question, r.Await.Options)
		}
		r = say(plainAnswer(q.Key, r.Await))
		if r.Await != nil && q.Key == r.Await.Question {
			lists++
		}
	}
	if c.Phase != dialog.Recapitulatif || lists < 4 {
		t.Errorf("phase %s after %d lists cut in two or more", c.Phase, lists)
	}
	known := c.Facts()
	for path, want := range map[engine.Path]string{"logement.statut": "heberge_parents", "demandeur.activite": "retraite"} {
		if v := known[path]; v.Choice() != want {
			t.Errorf("%s: %v, want %s", path, v, want)
		}
	}
}

// plainAnswer is what a pensioner who lives with their parents answers: by number, else in figures.
func plainAnswer(question string, a *dialog.Await) string {
	wanted := []string{"seul", "retraite", "heberge_parents"}
	for i, o := range a.Options {
		if slices.Contains(wanted, o.ID) {
			return string(rune('1' + i))
		}
	}
	switch a.Kind {
	case answer.Choix, answer.ChoixMultiple:
		return string(rune('0' + len(a.Options)))
	case answer.Date, answer.Dates:
		return "mars 1950"
	case answer.OuiNon:
		return "non"
	}
	if question == "enfants" {
		return "0"
	}
	return "700"
}
