package assistant

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"aufil/dialog"
)

// TestCounsellorsReadBothLanguages: what AuFil says in another language stands in French beside it, and what it
// understood of an answer as well.
func TestCounsellorsReadBothLanguages(t *testing.T) {
	t.Parallel()
	render := func(r dialog.Reply, lang string, _ dialog.Channel) []string {
		var texts []string
		for _, p := range r.Parts {
			text := lang + " " + p.Key
			for _, item := range p.Args["liste"].List {
				text += " " + item.Text
			}
			texts = append(texts, text)
		}
		return texts
	}
	a := New(Options{Render: render})
	reply := dialog.Reply{Parts: []dialog.Part{{Key: "question.loyer"}}, Noted: []dialog.Arg{dialog.PromptArg("recapitule.foyer")}}
	at := time.Date(2026, 7, 1, 10, 0, 0, 0, time.UTC)
	in := dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: "alone"}

	entries := TurnEntries(7, at, in, a.outcome(1, "en", reply, dialog.SMS))
	want := []Entry{
		{ID: 14, At: at, Channel: dialog.SMS, Author: ByPerson, Text: "alone", Lang: "en", French: "fr liste.note recapitule.foyer"},
		{ID: 15, At: at, Channel: dialog.SMS, Author: ByAuFil, Text: "en question.loyer", Lang: "en", French: "fr question.loyer"},
	}
	if diff := cmp.Diff(want, entries); diff != "" {
		t.Error(diff)
	}
	entered := dialog.Reply{Parts: []dialog.Part{{Key: "langue.entree"}, {Key: "question.loyer"}}}
	if out := a.outcome(1, "en", entered, dialog.SMS); len(out.Texts) != 2 || !cmp.Equal(out.French, []string{"fr question.loyer"}) {
		t.Errorf("on entering English: %q, in French %q", out.Texts, out.French)
	}
	for _, lang := range []string{"", "fr", "fr-simple"} {
		if out := a.outcome(1, lang, dialog.Reply{Parts: reply.Parts}, dialog.SMS); len(out.French) > 0 || strings.Contains(out.Noted, "fr") {
			t.Errorf("%q: in French twice: %v", lang, out.French)
		}
	}
}
