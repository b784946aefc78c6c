package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"aufil/assistant"
)

var _ assistant.Store = (*Store)(nil)

// Turn handles one inbound in one transaction. See assistant.Store.
func (s *Store) Turn(ctx context.Context, in assistant.Inbound, at time.Time, decide assistant.Decide) (assistant.Outcome, error) {
	var out assistant.Outcome
	in.ID = known(in.ID)
	if ahead := s.foresee(ctx, in, decide); ahead != nil {
		err := s.writeBeside(ctx, func(t *tx) error { return ahead.keep(ctx, t, in, at) })
		twice := err != nil && s.dialect.shared() && s.dialect.again(err) == clashed // a server that crashed gives the number of a line again
		if !errors.Is(err, errStale) && !errors.Is(err, errDoubt) && !twice {
			return ahead.change.Outcome, err
		}
	}
	for attempt := 1; ; attempt++ {
		err := s.turn(ctx, in, at, decide, &out)
		if !errors.Is(err, errDoubt) || !rest(ctx, attempt) { // else it is safe to ask again: its ID says whether it is known
			return out, err
		}
	}
}

func (s *Store) turn(ctx context.Context, in assistant.Inbound, at time.Time, decide assistant.Decide, out *assistant.Outcome) error {
	return s.write(ctx, func(t *tx) (err error) {
		var known bool
		if *out, known, err = t.answered(ctx, in.ID); err != nil || known {
			return err
		}
		c, err := t.caseOf(ctx, in, at)
		if err != nil {
			return err
		}
		ch, err := decide(c.state)
		if err != nil {
			return err
		}
		*out = ch.Outcome
		if ch.Erase {
			if err := t.eraseAsked(ctx, c, ch.Stopped, at); err != nil {
				return err
			}
			t.spend(ch.Cost)
			t.tally(ch.Counted)
			return t.keepTurn(ctx, 0, 0, assistant.Inbound{ID: in.ID, Input: wordless(in.Input)}, ch, at)
		}
		if err := t.keepTurn(ctx, c.state.CaseID, 0, in, ch, at); err != nil {
			return err
		}
		return t.apply(ctx, c, ch, at)
	})
}

// Act changes a case by a decision that no inbound asked for. See assistant.Store.
func (s *Store) Act(ctx context.Context, caseID int64, at time.Time, decide assistant.Decide) error {
	return s.write(ctx, func(t *tx) error {
		if err := t.lockCase(ctx, caseID); err != nil {
			return err
		}
		c, err := t.caseByID(ctx, caseID)
		if err != nil {
			return err
		}
		if c.state.Answered, err = t.lastAnswer(ctx, caseID); err != nil {
			return err
		}
		if err := t.keys.withDesk(ctx, t, &c.state); err != nil {
			return err
		}
		ch, err := decide(c.state)
		if err != nil {
			return err
		}
		if ch.Erase {
			return t.eraseAsked(ctx, c, ch.Stopped, at)
		}
		return t.apply(ctx, c, ch, at)
	})
}

// answered gives the stored answer of an inbound that was handled before.
func (t *tx) answered(ctx context.Context, inboundID string) (out assistant.Outcome, known bool, err error) {
	var id int64
	var sealed []byte
	err = t.QueryRowContext(ctx, `SELECT id, outcome FROM journal WHERE inbound_id = $1`, inboundID).Scan(&id, &sealed)
	if errors.Is(err, sql.ErrNoRows) {
		return out, false, nil
	}
	if err != nil {
		return out, false, fmt.Errorf("look for the inbound: %w", err)
	}
	if err := t.keys.openJSON(cell("journal", "outcome", id), sealed, &out); err != nil {
		return out, false, err
	}
	out.Repeated = true
	return out, true, nil
}

// apply keeps what a decision changed. The version grows by one; a version that is no longer the one that was read
// means that two writers met, which the transaction must have made impossible: it fails loudly.
func (t *tx) apply(ctx context.Context, c loaded, ch assistant.Change, at time.Time) error {
	if err := t.saveConversation(ctx, c, ch, at); err != nil {
		return err
	}
	return t.applyRest(ctx, c, ch, at)
}

// applyRest keeps all of a change but the conversation.
func (t *tx) applyRest(ctx context.Context, c loaded, ch assistant.Change, at time.Time) error {
	if err := t.savePerson(ctx, c, ch); err != nil {
		return err
	}
	if ch.Escalation != nil {
		if err := t.saveEscalation(ctx, c.state.CaseID, *ch.Escalation, at); err != nil {
			return err
		}
	}
	for _, line := range ch.Lines {
		if err := t.keepLine(ctx, c.state.CaseID, line, at); err != nil {
			return err
		}
	}
	if err := t.saveDesk(ctx, c.state.CaseID, ch, at); err != nil {
		return err
	}
	for _, timer := range ch.Timers {
		if err := t.setTimer(ctx, c.state.CaseID, timer); err != nil {
			return err
		}
	}
	if ch.Audit.Action != "" {
		if err := t.audit(ctx, c.state.CaseID, ch.Audit, at); err != nil {
			return err
		}
	}
	if err := t.insertSignals(ctx, c.state.CaseID, ch.Signals, at); err != nil {
		return err
	}
	if err := t.insertNotices(ctx, ch.Notices); err != nil {
		return err
	}
	t.spend(ch.Cost)
	t.tally(ch.Counted)
	return nil
}
