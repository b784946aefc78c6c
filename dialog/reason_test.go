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
	translated, behind := withReasons(t)
	for name, c := range map[string]struct {
		k            dialog.Knowledge
		opened, asks string
	}{
		"translated": {translated, "Why: You rent your home.", "why yes: You rent your home."},
		"behind":     {behind, "", "why yes: (in French) Vous louez votre logement."},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			told := inEnglish(t, c.k, "english", "alone no children", "03/1991", "salary", "1100", "hlm", "75011", "400", "none", "I don't know", "yes", "1", "why")
			opened, asks := told[len(told)-2], told[len(told)-1]
			if c.opened == "" && strings.Contains(opened, "Why:") || !strings.Contains(opened, c.opened) {
				t.Errorf("the right opened: %q, want %q", opened, c.opened)
			}
			if !strings.Contains(asks, c.asks) {
				t.Errorf("why: %q, want %q", asks, c.asks)
			}
		})
	}
}

// TestWhatACounsellorLooksAtIsSaidInOnesLanguage: somebody who rents on Réunion is told what a counsellor should look at in
// the language they write; where it is not translated, that there is something, and nothing in French.
func TestWhatACounsellorLooksAtIsSaidInOnesLanguage(t *testing.T) {
	t.Parallel()
	translated, behind := withReasons(t)
	for name, c := range map[string]struct {
		k    dialog.Knowledge
		want string
	}{
		"translated": {translated, "A person must look at one point: overseas: housing aid has its own rates there."},
		"behind":     {behind, "A person must look at one point of your case."},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			told := inEnglish(t, c.k, "english", "alone no children", "03/1991", "salary", "1100", "hlm", "97400", "400", "none", "I don't know", "yes")
			if told := told[len(told)-1]; !strings.Contains(told, c.want) {
				t.Errorf("told: %q, want %q", told, c.want)
			}
		})
	}
}

// withReasons gives what is known with every sentence of the rules in every language, and with none.
func withReasons(t *testing.T) (translated, behind dialog.Knowledge) {
	t.Helper()
	translated, behind = knowledge(t), knowledge(t)
	translated.Langs, behind.Langs = languages(t), languages(t)
	behind.Worded = func(lang, key string) bool {
		return !strings.HasPrefix(key, dialog.ReasonKey("")) && translated.Worded(lang, key)
	}
	return translated, behind
}

// inEnglish plays a conversation in English by SMS, and gives what is told at each turn.
func inEnglish(t *testing.T, k dialog.Knowledge, texts ...string) (told []string) {
	t.Helper()
	w, err := wording()
	if err != nil {
		t.Fatal(err)
	}
	at := time.Date(2026, 7, 1, 10, 0, 0, 0, time.UTC)
	c := dialog.New("fr", at)
	for _, text := range texts {
		at = at.Add(time.Minute)
		var reply dialog.Reply
		c, reply = dialog.Step(c, dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: text, At: at}, k)
		said := ""
		for _, p := range reply.Parts {
			said += w.Words("en", dialog.SMS, p) + " "
		}
		told = append(told, said)
	}
	return told
}
