package dialog_test

import (
	"strings"
	"testing"
	"time"

	"aufil/dialog"
)

// TestWhatACounsellorLooksAtIsSaidInOnesLanguage: somebody who rents on Réunion is told what a counsellor should look at in
// the language they write; where it is not translated, that there is something, and nothing in French.
func TestWhatACounsellorLooksAtIsSaidInOnesLanguage(t *testing.T) {
	t.Parallel()
	translated, behind := knowledge(t), knowledge(t)
	behind.Label = func(lang, key string) string {
		if strings.HasPrefix(key, dialog.ReasonKey("")) {
			return key
		}
		return translated.Label(lang, key)
	}
	for name, c := range map[string]struct {
		k    dialog.Knowledge
		want string
	}{
		"translated": {translated, "A person must look at one point: overseas: housing aid has its own rates there."},
		"behind":     {behind, "A person must look at one point of your case."},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.k.Langs = languages(t)
			if told := overseasInEnglish(t, c.k); !strings.Contains(told, c.want) {
				t.Errorf("told: %q, want %q", told, c.want)
			}
		})
	}
}

// overseasInEnglish leads somebody who rents on Réunion to the results, and gives what is told there.
func overseasInEnglish(t *testing.T, k dialog.Knowledge) string {
	t.Helper()
	w, err := wording()
	if err != nil {
		t.Fatal(err)
	}
	at := time.Date(2026, 7, 1, 10, 0, 0, 0, time.UTC)
	c := dialog.New("fr", at)
	told := ""
	for _, text := range []string{"english", "alone no children", "03/1991", "salary", "1100", "hlm", "97400", "400", "none", "I don't know", "yes"} {
		at = at.Add(time.Minute)
		var reply dialog.Reply
		c, reply = dialog.Step(c, dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: text, At: at}, k)
		told = ""
		for _, p := range reply.Parts {
			told += w.Words("en", dialog.SMS, p) + " "
		}
	}
	return told
}
