package main

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"aufil/assistant"
	"aufil/carrier"
)

// counsellor makes an account with a telephone, on duty.
func (w *town) counsellor(login, number string) assistant.Counsellor {
	w.t.Helper()
	ctx := w.t.Context()
	id, err := w.Store.AddAccount(ctx, assistant.Account{
		Counsellor: assistant.Counsellor{Login: login, Name: login, Role: "conseiller"}, PasswordHash: "h", TOTPSecret: "S",
	}, nil, morning)
	if err == nil && number != "" {
		err = errors.Join(w.Store.SetPhone(ctx, id, number), w.Store.SetDuty(ctx, id, true))
	}
	if err != nil {
		w.t.Fatal(err)
	}
	made, err := w.Store.Counsellor(ctx, id)
	if err != nil {
		w.t.Fatal(err)
	}
	return made
}

// answering makes a telephone answer: it notes each call, does something there, and stays on the line or not.
func (w *town) answering(number string, do func(*carrier.Call) (stays bool)) (calls func() []*carrier.Call) {
	ring := make(chan *carrier.Call, 16)
	w.carrier.Phone(number).OnCall(func(l *carrier.Call) bool {
		ring <- l
		return do(l)
	})
	var all []*carrier.Call
	return func() []*carrier.Call {
		for {
			select {
			case l := <-ring:
				all = append(all, l)
			default:
				return all
			}
		}
	}
}

const clairesPhone, hugosPhone = "+33199001111", "+33199002222"

// A counsellor calls from the console: her telephone rings, then the person's, and neither sees the other's number.
func TestACounsellorIsPutThroughWithoutShowingAnyNumber(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(writing)
	claire := p.counsellor("claire", clairesPhone)
	p.phone.SMS("bonjour")
	p.phone.SMS("conseiller")
	hers := p.answering(clairesPhone, func(l *carrier.Call) bool { l.Key("1"); return true })
	theirs := p.answering(p.phone.Number(), func(*carrier.Call) bool { return true })
	for range 2 { // the button pressed twice
		if err := p.Assistant.Call(t.Context(), claire, p.caseID); err != nil {
			t.Fatal(err)
		}
	}
	var leg *carrier.Call
	p.until("the person is called", func() bool {
		for _, l := range theirs() {
			leg = l
		}
		return leg != nil && !leg.Over() && leg.Status() == "in-progress"
	})
	if shown := leg.From(); shown != testNumber {
		t.Errorf("the person sees %s", shown)
	}
	call := hers()[0]
	if call.From() != testNumber || !slices.Contains(call.Heard(), "[mis en relation]") {
		t.Errorf("the counsellor sees %s, hears %q", call.From(), call.Heard())
	}
	leg.HangUp()
	p.until("the conversation is kept", func() bool { return strings.Contains(p.journal(), "appel entre une conseillère et la personne") })
	if n := len(hers()); n != 1 {
		t.Errorf("her telephone rang %d times", n)
	}
	if f := p.file(p.caseID); f.HolderID != claire.ID {
		t.Errorf("held by %d", f.HolderID)
	}
}

func TestACallThatCannotBe(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(writing)
	claire, hugo, ines := p.counsellor("claire", clairesPhone), p.counsellor("hugo", hugosPhone), p.counsellor("ines", "")
	p.phone.SMS("bonjour")
	p.phone.SMS("conseiller")
	ctx := t.Context()
	if err := p.Assistant.Call(ctx, ines, p.caseID); !errors.Is(err, assistant.ErrNoPhone) {
		t.Errorf("without a telephone: %v", err)
	}
	if err := p.Assistant.Take(ctx, hugo, p.caseID); err != nil {
		t.Fatal(err)
	}
	if err := p.Assistant.Call(ctx, claire, p.caseID); !errors.Is(err, assistant.ErrHeld) {
		t.Errorf("about another's case: %v", err)
	}
	if _, err := p.Assistant.Bridge(ctx, p.caseID, claire.ID); !errors.Is(err, assistant.ErrNotHeld) {
		t.Errorf("put through about another's case: %v", err)
	}
	rung := p.answering(hugosPhone, func(*carrier.Call) bool { return true }) // an answering machine: no key
	theirs := p.answering(p.phone.Number(), func(*carrier.Call) bool { return true })
	if err := p.Assistant.Call(ctx, hugo, p.caseID); err != nil {
		t.Fatal(err)
	}
	p.until("his telephone was answered", func() bool {
		calls := rung()
		return len(calls) == 1 && calls[0].Over() || len(calls) == 1 && calls[0].Await().Kind == "gather"
	})
	if n := len(theirs()); n != 0 {
		t.Errorf("the person was called %d times by an answering machine", n)
	}
	p.phone.SMS("stop")
	if err := p.Assistant.Call(ctx, hugo, p.caseID); !errors.Is(err, assistant.ErrStopped) {
		t.Errorf("after STOP: %v", err)
	}
}
