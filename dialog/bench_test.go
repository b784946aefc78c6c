package dialog_test

import (
	"testing"
	"time"

	"aufil/dialog"
)

// BenchmarkStep is one turn in the middle of a conversation: understand an amount, evaluate every right, choose the next
// question.
func BenchmarkStep(b *testing.B) {
	k := knowledge(b)
	at := time.Date(2026, 7, 1, 10, 0, 0, 0, time.UTC)
	c := dialog.New("fr", at)
	in := dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, At: at}
	for _, text := range []string{"bonjour", "seule", "2", "mars 2015 et septembre 2018", "mars 1991"} {
		in.Text = text
		c, _ = dialog.Step(c, in, k)
	}
	for _, text := range []string{"1", "1"} {
		if c.Pending != nil && c.Pending.Question == "salaire_net" {
			break
		}
		in.Text = text
		c, _ = dialog.Step(c, in, k)
	}
	if c.Pending == nil || c.Pending.Question != "salaire_net" {
		b.Fatalf("the conversation stands at %+v, not at the wage", c.Pending)
	}
	in.Text = "entre 800 et 900 sa depend"
	b.ReportAllocs()
	for b.Loop() {
		dialog.Step(c, in, k)
	}
}
