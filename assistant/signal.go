package assistant

import (
	"context"
	"fmt"
	"sync"
	"time"

	"aufil/dialog"
)

// Signal is something that somebody of the team is told at once, in their browser. It holds no word of a person.
type Signal struct {
	ID      int64
	CaseID  int64
	To      int64 // a counsellor; 0 = all who may see the case
	By      int64 // who brought it about, and is not told
	Kind    SignalKind
	At      time.Time
	Service string // the service's number of the case, which says the territory
}

// SignalKind says what happened.
type SignalKind string

// What is told.
const (
	SignalUrgent  SignalKind = "urgent"    // a case became urgent
	SignalMessage SignalKind = "message"   // the person of a case that one has spoke
	SignalBack    SignalKind = "retour"    // a case came back into the queue
	SignalAsked   SignalKind = "mention"   // a colleague asks to look
	SignalPassed  SignalKind = "transfert" // a colleague passed a case on
	SignalGiven   SignalKind = "tour"      // a case was given by turns
	SignalLost    SignalKind = "perdu"     // what was written to a person does not arrive
)

// signalled adds to a change whom it is told to.
func signalled(ch *Change, s State) {
	before, after := s.Escalation, s.Escalation
	if ch.Escalation != nil {
		after = *ch.Escalation
	}
	by := ch.Audit.CounsellorID
	tell := func(kind SignalKind, to int64) { ch.Signals = append(ch.Signals, Signal{To: to, By: by, Kind: kind}) }
	switch {
	case after.Urgent && after.Open() && !(before.Urgent && before.Open()):
		tell(SignalUrgent, after.HolderID)
	case before.Status == Taken && after.Status == Waiting:
		tell(SignalBack, 0)
	case after.Status == Taken && ch.byTurns:
		tell(SignalGiven, after.HolderID)
	case before.Status == Taken && after.Status == Taken && before.HolderID == after.HolderID && ch.Heard != nil && spoken[ch.Heard.Kind]:
		tell(SignalMessage, after.HolderID)
	}
	for _, m := range ch.Mentions {
		kind := SignalAsked
		if m.Kind == PassedOn {
			kind = SignalPassed
		}
		tell(kind, m.CounsellorID)
	}
}

// notArrived tells who has a case that what was written to its person does not arrive: whoever was answered so still waits.
func (a *Assistant) notArrived(ctx context.Context, caseID int64) error {
	err := a.store.Act(ctx, caseID, a.clock(), func(s State) (Change, error) {
		e := s.Escalation
		if !e.Open() {
			return Change{}, nil
		}
		ch := Change{Signals: []Signal{{To: e.HolderID, Kind: SignalLost}}}
		if !s.Answered.At.IsZero() {
			e = e.awaiting(a.clock())
			ch.Escalation = &e
			a.watched(&ch, s)
		}
		return ch, nil
	})
	if err != nil {
		return fmt.Errorf("tell of what did not arrive: %w", err)
	}
	return nil
}

// spoken are the inputs by which a person says something to who has their case.
var spoken = map[dialog.InputKind]bool{dialog.Text: true, dialog.Left: true, dialog.CallStarted: true}

// Signals are kept for the browsers that were away for a moment.
const (
	SignalLife  = 15 * time.Minute
	signalsMost = 1000
)

// signals remembers the latest between two changes: many pages look at them at the same time.
type signals struct {
	mu      sync.Mutex
	changes int64 // that they were read after
	read    time.Time
	latest  []Signal
}

// Signals gives what a counsellor is told that happened after a time, the oldest first.
func (a *Assistant) Signals(ctx context.Context, by Counsellor, after time.Time) ([]Signal, error) {
	latest, err := a.latestSignals(ctx)
	if err != nil {
		return nil, err
	}
	var mine []Signal
	for _, s := range latest {
		own := s.To == by.ID || s.To == 0 && a.maySee(by, s.Service)
		if own && s.By != by.ID && s.At.After(after) {
			mine = append(mine, s)
		}
	}
	return mine, nil
}

// latestSignals reads them when a case changed since the last look; from time to time anyhow, as the board does.
func (a *Assistant) latestSignals(ctx context.Context) ([]Signal, error) {
	g := &a.signals
	g.mu.Lock()
	defer g.mu.Unlock()
	changes := a.board.seen()
	if changes == g.changes && time.Since(g.read) < boardAge {
		return g.latest, nil
	}
	latest, err := a.store.Signals(ctx, a.clock().Add(-SignalLife), signalsMost)
	if err != nil {
		return nil, fmt.Errorf("signals: %w", err)
	}
	g.latest, g.changes, g.read = latest, changes, time.Now()
	return latest, nil
}
