package main

import (
	"errors"
	"strings"
	"testing"

	"aufil/carrier"
	"aufil/store"
)

// leavesAMessage is a call in which nobody of the team answers and something is said after the beep.
func (p *person) leavesAMessage(words string) (line int64) {
	p.t.Helper()
	p.hello()
	p.call.Keys("0")
	p.listens()
	p.call.Key("1")
	if p.call.Await().Kind != "record" {
		p.t.Fatalf("no message is taken: %q", p.call.Last())
	}
	p.call.Say(words)
	for _, e := range p.file(p.caseID).Entries {
		if e.Recording != 0 {
			line = e.Recording
		}
	}
	return line
}

// A voice message comes from the carrier by our own credentials only, and goes when the person says EFFACER.
func TestAVoiceMessageIsFetchedAndErased(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(keying)
	line := p.leavesAMessage("j'ai perdu mon logement, rappelez-moi vite s'il vous plaît")
	if line == 0 || p.carrier.Recordings() != 1 {
		t.Fatalf("line %d, %d recordings; the journal:\n%s", line, p.carrier.Recordings(), p.journal())
	}
	sound, err := p.Assistant.Listen(t.Context(), claire, p.caseID, line)
	if err != nil || !strings.HasPrefix(string(sound.Data), "RIFF") || sound.Type != "audio/x-wav" || len(sound.Data) < 8000 {
		t.Fatalf("%d bytes of %q, %v", len(sound.Data), sound.Type, err)
	}
	p.carrier.FailNext(carrier.Refusal{Status: 503})
	if _, err := p.Assistant.Listen(t.Context(), claire, p.caseID, line); err == nil {
		t.Error("the carrier refused, and it was heard")
	}
	p.manner = writing
	if err := errors.Join(p.Assistant.Take(t.Context(), claire, p.caseID), p.Assistant.HandBack(t.Context(), claire, p.caseID, "")); err != nil {
		t.Fatal(err)
	}
	p.phone.SMS("effacer")
	p.phone.SMS("oui")
	p.until("the carrier has deleted it", func() bool { return p.carrier.Recordings() == 0 })
	p.until("nothing is left of it here", func() bool { return p.rows("recording") == 0 })
	if _, err := p.Assistant.Listen(t.Context(), claire, p.caseID, line); err == nil {
		t.Error("it can still be heard")
	}
}

// The purge takes it too.
func TestTheVoiceMessageOfAnOldCaseIsErased(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(keying)
	p.leavesAMessage("bonjour")
	after := morning.AddDate(5, 0, 0)
	if _, err := p.Store.Purge(t.Context(), store.Keeping{Cases: 24, Abandoned: 1, Stops: 36, Audit: 12}, after); err != nil {
		t.Fatal(err)
	}
	p.until("the carrier has deleted it", func() bool { return p.carrier.Recordings() == 0 })
	if n := p.rows("conversation"); n != 0 {
		t.Errorf("%d cases are left", n)
	}
}

// What is said in English is written down by the carrier: the team reads it beside the sound, and danger in it is urgent.
func TestAnEnglishVoiceMessageIsWrittenDown(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(keying)
	p.hello()
	p.call.Keys("8")
	p.listens()
	p.call.Keys("2")
	p.listens()
	p.call.Keys("0")
	p.listens()
	p.call.Key("1")
	if p.call.Await().Kind != "record" {
		t.Fatalf("no message is taken: %q", p.call.Heard())
	}
	p.call.Say("I lost my home and I want to die")
	p.until("it is written down", func() bool {
		return strings.Contains(p.journal(), "personne: (message vocal, transcrit par l'opérateur) I lost my home and I want to die")
	})
	if !strings.Contains(p.journal(), "personne: message vocal, ") {
		t.Errorf("the journal:\n%s", p.journal())
	}
	if w := p.queued(); !w.Urgent || w.Reason != "suicide" {
		t.Errorf("in the queue: %+v", w)
	}
	texts := len(p.phone.Inbox())
	p.carrier.Wait()
	if len(p.phone.Inbox()) != texts {
		t.Errorf("the person is texted: %q", p.phone.Inbox())
	}
}
