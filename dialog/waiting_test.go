package dialog_test

import (
	"strings"
	"testing"
	"time"

	"aufil/dialog"
)

// Nobody writes into silence while a case waits for a counsellor; whoever has taken it answers alone.
func TestWhoWaitsForACounsellorIsReassured(t *testing.T) {
	t.Parallel()
	k := knowledge(t)
	k.Open = false
	at := time.Date(2026, 7, 1, 22, 0, 0, 0, time.UTC)
	c := dialog.New("fr", at)
	say := func(wait time.Duration, held bool, text string) string {
		at = at.Add(wait)
		var r dialog.Reply
		c, r = dialog.Step(reload(t, c), dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: text, At: at, Held: held}, k)
		if r.Silent {
			return ""
		}
		return strings.Join(worded(t, c, r, dialog.SMS), " ")
	}
	say(0, false, "bonjour")
	if got := say(time.Minute, false, "je dors dehors ce soir avec mon fils"); !strings.Contains(got, "115") {
		t.Fatal(got)
	}
	if got := say(time.Minute, false, "ils repondent pas"); !strings.Contains(got, "conseillère") {
		t.Errorf("silence after a danger: %q", got)
	}
	if got := say(time.Minute, false, "vous etes la"); got != "" {
		t.Errorf("told twice: %q", got)
	}
	if got := say(7*time.Hour, false, "bonjour"); !strings.Contains(got, "conseillère") {
		t.Errorf("silence the next morning: %q", got)
	}
	if got := say(7*time.Hour, true, "merci"); got != "" {
		t.Errorf("the counsellor who has the case answers: %q", got)
	}
	if got := say(time.Minute, true, "je vais me tuer"); !strings.Contains(got, "3114") {
		t.Errorf("danger is answered whoever has the case: %q", got)
	}
}

// Who does not want to wait goes on with the questions; the counsellor who then takes the case answers alone, and gives it back.
func TestWhoWaitsMayGoOnAlone(t *testing.T) {
	t.Parallel()
	k := knowledge(t)
	at := time.Date(2026, 7, 1, 10, 0, 0, 0, time.UTC)
	c := dialog.New("fr", at)
	say := func(in dialog.Input) string {
		at = at.Add(time.Minute)
		in.Channel, in.At = dialog.SMS, at
		if in.Kind == "" {
			in.Kind = dialog.Text
		}
		var r dialog.Reply
		c, r = dialog.Step(reload(t, c), in, k)
		if r.Silent {
			return ""
		}
		return strings.Join(worded(t, c, r, dialog.SMS), " ")
	}
	say(dialog.Input{Text: "bonjour"})
	say(dialog.Input{Text: "conseiller"})
	if got := say(dialog.Input{Text: "continuer"}); !strings.Contains(got, "on continue") || !strings.Contains(got, "en couple") {
		t.Errorf("goes on with %q", got)
	}
	if got := say(dialog.Input{Text: "seul sans enfant"}); !strings.Contains(got, "né(e)") {
		t.Errorf("asks %q", got)
	}
	if got := say(dialog.Input{Text: "mars 1985", Held: true}); got != "" {
		t.Errorf("speaks beside the counsellor: %q", got)
	}
	if got := say(dialog.Input{Text: "continuer", Held: true}); got != "" {
		t.Errorf("speaks beside the counsellor: %q", got)
	}
	if got := say(dialog.Input{Kind: dialog.HandedBack}); !strings.Contains(got, "né(e)") {
		t.Errorf("after the counsellor: %q", got)
	}
	if got := say(dialog.Input{Text: "mars 1985"}); !strings.Contains(got, "situation") {
		t.Errorf("asks %q", got)
	}
}

// Who asked for somebody, then says what it is about, is in the queue for that; a later word, or one to the counsellor who has
// the case, changes nothing.
func TestWhatAPersonWaitsForIsNamedOnceTheySayIt(t *testing.T) {
	t.Parallel()
	k := knowledge(t)
	at := time.Date(2026, 7, 1, 10, 0, 0, 0, time.UTC)
	reasons := func(held bool, texts ...string) (all []string) {
		c := dialog.New("fr", at)
		for i, text := range texts {
			var r dialog.Reply
			c, r = dialog.Step(reload(t, c), dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: text, At: at.Add(time.Duration(i) * time.Minute), Held: held && i > 1}, k)
			for _, e := range r.Effects {
				if e.Kind == dialog.Escalate {
					all = append(all, e.Reason)
				}
			}
		}
		return all
	}
	for want, texts := range map[string][]string{
		"demande indu":  {"bonjour", "conseiller", "la caf me reclame 1240 euros de trop percu", "on m'a refusé l'AAH"},
		"demande refus": {"bonjour", "conseiller", "vous etes la ?", "on m'a refusé l'AAH"},
		"demande":       {"bonjour", "conseiller", "merci", "c'est pour mon loyer"},
		"indu":          {"bonjour", "la caf me reclame 1240 euros de trop percu", "on m'a refusé l'AAH"},
	} {
		if got := strings.Join(reasons(false, texts...), " "); got != want {
			t.Errorf("%q: %s, want %s", texts, got, want)
		}
	}
	if got := reasons(true, "bonjour", "conseiller", "on m'a refusé l'AAH"); len(got) != 1 {
		t.Errorf("said to the counsellor who has the case: %v", got)
	}
}
