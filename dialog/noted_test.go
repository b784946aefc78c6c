package dialog_test

import (
	"strings"
	"testing"
	"time"

	"aufil/dialog"
)

// An answer by number means nothing to a counsellor who reads it away from its choices: what was understood stands beside it.
// Words say it themselves.
func TestWhatANumberSaidIsNotedForTheCounsellors(t *testing.T) {
	t.Parallel()
	k := knowledge(t)
	at := time.Date(2026, 7, 1, 10, 0, 0, 0, time.UTC)
	noted := func(texts ...string) string {
		c := dialog.New("fr", at)
		var r dialog.Reply
		for i, text := range texts {
			c, r = dialog.Step(reload(t, c), dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: text, At: at.Add(time.Duration(i) * time.Minute)}, k)
		}
		if len(r.Noted) == 0 {
			return ""
		}
		list := dialog.Part{Key: "liste.note", Args: map[string]dialog.Arg{"liste": {Kind: dialog.ArgList, List: r.Noted}}}
		return strings.Join(worded(t, c, dialog.Reply{Parts: []dialog.Part{list}}, dialog.SMS), " ")
	}
	for _, c := range []struct {
		want  string
		texts []string
	}{
		{"seul(e) sans enfant", []string{"bonjour", "1"}},
		{"né(e) en mars 1991", []string{"bonjour", "1", "03 1991"}},
		{"", []string{"bonjour", "seul sans enfant"}},
		{"", []string{"bonjour", "9"}},
		{"", []string{"bonjour", "?"}},
	} {
		if got := noted(c.texts...); c.want == "" && got != "" || !strings.Contains(got, c.want) {
			t.Errorf("%q: noted %q, want %q", c.texts, got, c.want)
		}
	}
}
