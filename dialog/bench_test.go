package dialog_test

import (
	"fmt"
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
	var texts []string // more than the reader remembers
	for i := range 1000 {
		texts = append(texts, fmt.Sprintf("entre %d et %d sa depend", 800+i/10, 910+i))
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		in.Text = texts[i%len(texts)]
		dialog.Step(c, in, k)
	}
}
