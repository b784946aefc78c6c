package main

import (
	"testing"
	"time"

	"aufil/carrier"
)

// A carrier that is slow to take what we send holds up nobody who writes; what a counsellor answered arrives, once.
func TestASlowCarrierHoldsNobodyUp(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	w.log.fine = true
	p := w.meet(writing)
	p.says("bonjour", "")
	p.says("conseiller", "")
	// It takes longer than we wait, has taken the message all the same, and says that it failed.
	w.carrier.FailNext(carrier.Refusal{Status: 500, Delay: 12 * time.Second, After: true})
	const answer = "Bonjour, je regarde."
	if err := w.Assistant.Answer(t.Context(), claire, p.caseID, answer); err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	other := w.carrier.Phone("+33639980002")
	if texts := other.SMS("bonjour"); len(texts) == 0 {
		t.Error("somebody else got no answer")
	}
	if took := time.Since(began); took > 10*time.Second {
		t.Errorf("somebody else waited %v", took)
	}
	copies := func() (n int) {
		for _, text := range p.phone.Inbox() {
			if text == answer {
				n++
			}
		}
		return n
	}
	p.until("the answer arrives", func() bool { return copies() > 0 })
	p.until("the message is found again", func() bool { return p.rows("outbound") == 1 && p.settled() })
	if copies() != 1 {
		t.Errorf("it came %d times", copies())
	}
}

// settled tells whether nothing waits to be sent any more.
func (w *town) settled() bool {
	b, err := w.Store.Backlog(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	return len(b.Messages) == 0
}
