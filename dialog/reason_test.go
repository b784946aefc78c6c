package dialog_test

import (
	"strings"
	"testing"
	"time"

	"aufil/dialog"
)

// TestAReasonLeftBehindSaysThatItIsFrench: a sentence of the rules whose translation is missing, or belongs to a French
// that has changed, is told in French to who asks why, and said to be; who only opens the right is spared it.
func TestAReasonLeftBehindSaysThatItIsFrench(t *testing.T) {
	t.Parallel()
	translated, behind := knowledge(t), knowledge(t)
	behind.Label = func(lang, key string) string {
		if strings.HasPrefix(key, dialog.ReasonKey("")) {
			return key
		}
		return translated.Label(lang, key)
	}
	for name, c := range map[string]struct {
		k            dialog.Knowledge
		opened, asks string
	}{
		"translated": {translated, "Why: You rent your home.", "why yes: You rent your home."},
		"behind":     {behind, "", "why yes: (in French) Vous louez votre logement."},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.k.Langs = languages(t)
			opened, asks := rentsInEnglish(t, c.k)
			if c.opened == "" && strings.Contains(opened, "Why:") || !strings.Contains(opened, c.opened) {
				t.Errorf("the right opened: %q, want %q", opened, c.opened)
			}
			if !strings.Contains(asks, c.asks) {
				t.Errorf("why: %q, want %q", asks, c.asks)
			}
		})
	}
}

// rentsInEnglish leads somebody to the housing aid, opens it, and asks why.
func rentsInEnglish(t *testing.T, k dialog.Knowledge) (opened, asks string) {
	t.Helper()
	w, err := wording()
	if err != nil {
		t.Fatal(err)
	}
	at := time.Date(2026, 7, 1, 10, 0, 0, 0, time.UTC)
	c := dialog.New("fr", at)
	for _, text := range []string{"english", "alone no children", "03/1991", "salary", "1100", "hlm", "75011", "400", "none", "I don't know", "yes", "1", "why"} {
		at = at.Add(time.Minute)
		var reply dialog.Reply
		c, reply = dialog.Step(c, dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: text, At: at}, k)
		opened, asks = asks, ""
		for _, p := range reply.Parts {
			asks += w.Words("en", dialog.SMS, p) + " "
		}
	}
	return opened, asks
}
