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
