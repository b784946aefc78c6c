package store

import (
	"context"
	"time"

	"aufil/assistant"
)

// foreseen is a turn that was decided before its transaction, on the case as it stood then, so that others need not wait
// while it is thought over. It holds if nobody has changed the case since: the version tells.
type foreseen struct {
	loaded
	change assistant.Change
}

// One statement sees one moment: an inbound that somebody keeps after it changes the version of the case.
const (
	ofPerson = `p.blind = $1 AND p.number IS NOT NULL AND NOT EXISTS (SELECT 1 FROM journal WHERE inbound_id = $2)`
	ofCall   = `c.call_blind = $1 AND NOT EXISTS (SELECT 1 FROM journal WHERE inbound_id = $2)`
)

// foresee decides a turn beforehand; nil when that is not possible: a new person, an inbound that is known, an erasure, or
// what changes the person, whose row is locked before that of the conversation. The transaction then does all of it, and
// what went wrong here goes wrong there again and is told.
func (s *Store) foresee(ctx context.Context, in assistant.Inbound, decide assistant.Decide) *foreseen {
	kind, key, which := "tel", in.From, ofPerson
	if in.From == "" {
		kind, key, which = "call", in.CallID, ofCall
	}
	hashes, err := s.keys.blind(kind, key)
	if key == "" || err != nil {
		return nil
	}
	c, err := s.keys.loadCase(ctx, s.reads, caseColumns+s.dialect.ahead+caseTables+which, hashes[0], in.ID)
	if err != nil {
		return nil
	}
	ch, err := decide(c.state)
	if err != nil || ch.Erase || ch.Conversation == nil || c.changesPerson(ch) {
		return nil
	}
	return &foreseen{loaded: c, change: ch}
}

// keep keeps a turn that was decided beforehand; errStale when it no longer holds.
func (f *foreseen) keep(ctx context.Context, t *tx, in assistant.Inbound, at time.Time) error {
	if err := t.saveConversation(ctx, f.loaded, f.change, at); err != nil {
		return err
	}
	if err := t.keepTurn(ctx, f.state.CaseID, f.line, in, f.change, at); err != nil {
		return err
	}
	return t.applyRest(ctx, f.loaded, f.change, at)
}
