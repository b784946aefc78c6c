package store

import (
	"context"
	"errors"
	"time"

	"aufil/assistant"
)

// foreseen is a turn that was decided before its transaction, on the case as it stood then, so that others need not wait
// while it is thought over. It holds if nobody has changed the case since: the version tells.
type foreseen struct {
	loaded
	change assistant.Change
}

func (f *foreseen) outcome() (out assistant.Outcome) {
	if f != nil {
		out = f.change.Outcome
	}
	return out
}

// One statement sees one moment: an inbound that somebody keeps after it changes the version of the case.
const (
	selectCaseOfPerson = selectCase + `p.blind = $1 AND p.number IS NOT NULL AND NOT EXISTS (SELECT 1 FROM journal WHERE inbound_id = $2)`
	selectCaseOfCall   = selectCase + `c.call_blind = $1 AND NOT EXISTS (SELECT 1 FROM journal WHERE inbound_id = $2)`
)

// foresee decides a turn beforehand; nil when that is not possible: a new person, an inbound that is known, an erasure.
// The transaction then does all of it, and what went wrong here goes wrong there again and is told.
func (s *Store) foresee(ctx context.Context, in assistant.Inbound, decide assistant.Decide) *foreseen {
	kind, key, query := "tel", in.From, selectCaseOfPerson
	if in.From == "" {
		kind, key, query = "call", in.CallID, selectCaseOfCall
	}
	hashes, err := s.keys.blind(kind, key)
	if key == "" || err != nil {
		return nil
	}
	c, err := s.keys.loadCase(ctx, s.reads, query, hashes[0], in.ID)
	if err != nil {
		return nil
	}
	ch, err := decide(c.state)
	if err != nil || ch.Erase || ch.Conversation == nil {
		return nil
	}
	return &foreseen{loaded: c, change: ch}
}

// keepForeseen keeps a turn that was decided beforehand; false, with nothing changed, when it no longer holds.
func (t *tx) keepForeseen(ctx context.Context, f *foreseen, in assistant.Inbound, at time.Time) (kept bool, err error) {
	if f == nil {
		return false, nil
	}
	err = t.saveConversation(ctx, f.loaded, f.change, at)
	if errors.Is(err, errStale) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	if err := t.keepTurn(ctx, f.state.CaseID, in, f.change, at); err != nil {
		return false, err
	}
	return true, t.applyRest(ctx, f.loaded, f.change, at)
}
