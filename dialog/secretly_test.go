package dialog_test

import (
	"strings"
	"testing"
	"time"

	"aufil/channel/voice"
	"aufil/dialog"
)

// written is a conversation led by SMS up to a question.
func written(t *testing.T, texts ...string) (dialog.Conversation, time.Time) {
	t.Helper()
	k, at := knowledge(t), time.Date(2026, 7, 1, 10, 0, 0, 0, time.UTC)
	c := dialog.New("fr", at)
	for _, text := range texts {
		at = at.Add(30 * time.Second)
		c, _ = dialog.Step(c, dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: text, At: at}, k)
	}
	return c, at
}

// toCollege are the answers of Nadia up to the question that names when her children were born.
var toCollege = []string{
	"bonjour", "seule avec mes 2 enfant", "mars 2015 et 09/2018", "12 03 91", "salaire", "850", "hlm", "62300", "380", "aucun", "aucun",
}

// caller steps a conversation by telephone, and gives what is heard.
type caller struct {
	t  *testing.T
	c  dialog.Conversation
	at time.Time
}

func (p *caller) does(kind dialog.InputKind, text string) (string, dialog.Reply) {
	p.t.Helper()
	words, err := wording()
	if err != nil {
		p.t.Fatal(err)
	}
	p.at = p.at.Add(time.Minute)
	var r dialog.Reply
	p.c, r = dialog.Step(p.c, dialog.Input{Kind: kind, Channel: dialog.Voice, Text: text, At: p.at, Fresh: "4821"}, knowledge(p.t))
	return strings.Join(voice.Spoken(r, "fr", words), " "), r
}

// A question that names when a child was born is put in a later call only behind the code.
func TestAQuestionThatTellsWaitsBehindTheCode(t *testing.T) {
	t.Parallel()
	c, at := written(t, toCollege...)
	if c.Pending == nil || c.Pending.Question != "enfants_college" {
		t.Fatalf("asked: %+v", c.Pending)
	}
	p := &caller{t, c, at}
	heard, r := p.does(dialog.CallStarted, "")
	if strings.Contains(heard, "2015") || r.Await == nil || r.Await.Kind != dialog.KindCode {
		t.Fatalf("the call begins with %q", heard)
	}
	if heard, _ := p.does(dialog.Digits, "0000"); strings.Contains(heard, "2015") {
		t.Errorf("behind a wrong code: %q", heard)
	}
	heard, r = p.does(dialog.Digits, "4821")
	if !strings.Contains(heard, "mars 2015") || r.Await == nil || r.Await.Question != "enfants_college" {
		t.Errorf("behind the code: %q", heard)
	}
	if heard, _ := p.does(dialog.Digits, "1"); strings.Contains(heard, "code") {
		t.Errorf("the code is asked again: %q", heard)
	}
}

// So is one that comes later in that call; what does not go with what was said before does not tell it.
func TestNothingIsToldBeforeTheCode(t *testing.T) {
	t.Parallel()
	c, at := written(t, toCollege[:len(toCollege)-1]...)
	p := &caller{t, c, at}
	if heard, r := p.does(dialog.CallStarted, ""); strings.Contains(heard, "code") || r.Await == nil || r.Await.Kind == dialog.KindCode {
		t.Fatalf("a question that tells nothing waits: %q", heard)
	}
	heard, r := p.does(dialog.Digits, "4")
	if strings.Contains(heard, "2015") || r.Await == nil || r.Await.Kind != dialog.KindCode {
		t.Errorf("the next question is put as %q", heard)
	}

	c, at = written(t, "bonjour", "en couple", "3")
	p = &caller{t, c, at}
	p.does(dialog.CallStarted, "")
	heard, _ = p.does(dialog.Text, "mars 2015 et septembre 2018 et juin 2019 et juin 2020")
	if strings.Contains(heard, "vous avez dit 3") {
		t.Errorf("a contradiction tells how many children there are: %q", heard)
	}
}

// The SMS about a call back names the number that will be shown, when it is not the one that was called.
func TestTheAnnouncementNamesTheNumberShown(t *testing.T) {
	t.Parallel()
	k := knowledge(t)
	k.Slots = func(at time.Time) []dialog.Slot {
		return []dialog.Slot{{From: at.Add(3 * time.Hour), To: at.Add(6 * time.Hour)}}
	}
	words, err := wording()
	if err != nil {
		t.Fatal(err)
	}
	for shown, want := range map[string]string{"": "celui que vous avez appelé", "01 99 00 00 07": "sera le 01 99 00 00 07"} {
		at := time.Date(2026, 7, 1, 8, 0, 0, 0, time.UTC)
		c := dialog.New("fr", at)
		var r dialog.Reply
		step := func(kind dialog.InputKind, text string) {
			c, r = dialog.Step(c, dialog.Input{Kind: kind, Channel: dialog.Voice, Text: text, At: at, Shown: shown}, k)
		}
		step(dialog.CallStarted, "")
		step(dialog.Text, "conseiller")
		step(dialog.Digits, "2")
		step(dialog.Digits, "1")
		var sent string
		for _, e := range r.Effects {
			if e.Write != nil {
				for _, part := range e.Write.Parts {
					sent += words.Words("fr", dialog.SMS, part)
				}
			}
		}
		if !strings.Contains(sent, want) {
			t.Errorf("%q is announced as %q", shown, sent)
		}
	}
}

// Slower and faster go both ways, in words; help says so in a call, and not in an SMS.
func TestThePaceGoesBothWays(t *testing.T) {
	t.Parallel()
	c, at := written(t)
	p := &caller{t, c, at}
	p.does(dialog.CallStarted, "")
	for _, s := range []struct {
		said string
		want int
	}{{"plus lentement", 1}, {"trop vite", 2}, {"plus lentement", 2}, {"plus vite", 1}, {"plus vite", 0}, {"trop lent", -1}, {"plus vite", -1}, {"moins vite", 0}} {
		heard, r := p.does(dialog.Text, s.said)
		if r.Slow != s.want || !strings.Contains(heard, "Vivez-vous seul") {
			t.Errorf("%s: pace %d, %q", s.said, r.Slow, heard)
		}
	}
	if heard, _ := p.does(dialog.Text, "aide"); !strings.Contains(heard, "plus lentement, ou plus vite") {
		t.Errorf("help: %q", heard)
	}
	_, r := dialog.Step(c, dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: "aide", At: at}, knowledge(t))
	for _, part := range r.Parts {
		if part.Key == "aide.allure" {
			t.Error("an SMS has no pace")
		}
	}
}
