package dialog_test

import (
	"fmt"
	"path/filepath"
	"strings"
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

// BenchmarkTranscripts is the turns of all transcripts, as people write and speak; its time is that of one turn.
func BenchmarkTranscripts(b *testing.B) {
	type turn struct {
		c  dialog.Conversation
		in dialog.Input
		k  dialog.Knowledge
	}
	files, err := filepath.Glob("testdata/*.dialogue")
	if err != nil {
		b.Fatal(err)
	}
	var turns []turn
	for _, file := range files {
		s := readScript(b, file)
		k := s.knowledge(b)
		c, at := dialog.New("fr", s.at), s.at
		for _, line := range s.lines {
			if text, said := strings.CutPrefix(line, "> "); said {
				at = at.Add(30 * time.Second)
				turns = append(turns, turn{c, dialog.Input{Kind: dialog.Text, Channel: s.channel, Text: text, At: at}, k})
				c, _ = dialog.Step(c, turns[len(turns)-1].in, k)
			}
		}
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		t := turns[i%len(turns)]
		dialog.Step(t.c, t.in, t.k)
	}
}
