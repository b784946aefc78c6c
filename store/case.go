package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"aufil/assistant"
	"aufil/dialog"
)

// loaded is a case with what is needed to write it back.
type loaded struct {
	state    assistant.State
	personID int64 // 0 when the number is hidden
	version  int64
	data     []byte // the conversation as it is stored, for a change that leaves it alone
	line     int64  // the number kept ready for the next line of its journal; 0 = none
}

// errStale means that the conversation is no longer as it was read. Where it was read in the same transaction that is a
// bug; where it was read before, somebody was faster.
var errStale = errors.New("the conversation was changed by another writer")

// caseOf finds the case of an inbound, by the number or, when it is hidden, by the call; or makes it.
func (t *tx) caseOf(ctx context.Context, in assistant.Inbound, at time.Time) (loaded, error) {
	if in.From == "" {
		return t.caseOfCall(ctx, in, at)
	}
	personID, err := t.person(ctx, in.From, at)
	if err != nil {
		return loaded{}, err
	}
	var id int64
	err = t.QueryRowContext(ctx, `SELECT id FROM conversation WHERE person_id = $1`+t.forUpdate, personID).Scan(&id)
	if errors.Is(err, sql.ErrNoRows) {
		id, err = t.newConversation(ctx, sql.NullInt64{Int64: personID, Valid: true}, sql.NullString{}, at)
	}
	if err != nil {
		return loaded{}, fmt.Errorf("find conversation: %w", err)
	}
	return t.caseByID(ctx, id)
}

// caseOfCall: without a number there is no memory beyond the call itself.
func (t *tx) caseOfCall(ctx context.Context, in assistant.Inbound, at time.Time) (loaded, error) {
	key := in.CallID
	if key == "" {
		key = in.ID
	}
	hashes, err := t.keys.blind("call", key)
	if err != nil {
		return loaded{}, err
	}
	for _, h := range hashes {
		var id int64
		err := t.QueryRowContext(ctx, `SELECT id FROM conversation WHERE call_blind = $1`+t.forUpdate, h).Scan(&id)
		if err == nil {
			return t.caseByID(ctx, id)
		}
		if !errors.Is(err, sql.ErrNoRows) {
			return loaded{}, fmt.Errorf("find call: %w", err)
		}
	}
	id, err := t.newConversation(ctx, sql.NullInt64{}, sql.NullString{String: hashes[0], Valid: true}, at)
	if err != nil {
		return loaded{}, err
	}
	return t.caseByID(ctx, id)
}

func (t *tx) newConversation(ctx context.Context, person sql.NullInt64, call sql.NullString, at time.Time) (int64, error) {
	id, err := t.next(ctx, "conversation")
	if err != nil {
		return 0, err
	}
	data, err := t.keys.sealJSON(cell("conversation", "data", id), dialog.Conversation{})
	if err != nil {
		return 0, err
	}
	err = t.exec(ctx, `INSERT INTO conversation (id, person_id, call_blind, data, version, created_at, updated_at)
		VALUES ($1, $2, $3, $4, 0, $5, $6)`, id, person, call, data, millis(at), updated(at))
	if err != nil {
		return 0, fmt.Errorf("new conversation: %w", err)
	}
	return id, nil
}

const selectCase = caseColumns + `0` + caseTables

const caseColumns = `SELECT c.id, c.service, c.data, c.version,
		COALESCE(p.id, 0), p.number, COALESCE(p.stopped, FALSE), COALESCE(p.texted, ''),
		COALESCE(e.id, 0), COALESCE(e.status, ''), e.reason, COALESCE(e.urgent, FALSE), COALESCE(e.holder_id, 0),
		COALESCE(e.waits_since, 0), COALESCE(e.touched_at, 0), COALESCE(e.snoozed_until, 0), COALESCE(e.left_by, 0), `

const caseTables = `
	FROM conversation c
	LEFT JOIN person p ON p.id = c.person_id
	LEFT JOIN escalation e ON e.id = (SELECT MAX(id) FROM escalation WHERE conversation_id = c.id)
	WHERE `

// querier is a transaction or a pool.
type querier interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// Case gives a case as it stands. See assistant.Store.
func (s *Store) Case(ctx context.Context, id int64) (assistant.State, error) {
	c, err := s.keys.loadCase(ctx, s.reads, selectCase+`c.id = $1`, id)
	return c.state, err
}

func (t *tx) caseByID(ctx context.Context, id int64) (loaded, error) {
	return t.keys.loadCase(ctx, t, selectCase+`c.id = $1`, id)
}

// loadCase reads one case, by a text like selectCase.
func (k *keyring) loadCase(ctx context.Context, q querier, query string, args ...any) (c loaded, err error) {
	var number, reason []byte
	var waits, touched, snoozed int64
	s := &c.state
	err = q.QueryRowContext(ctx, query, args...).Scan(&s.CaseID, &s.Service, &c.data, &c.version,
		&c.personID, &number, &s.Stopped, &s.Texted,
		&s.Escalation.ID, &s.Escalation.Status, &reason, &s.Escalation.Urgent, &s.Escalation.HolderID,
		&waits, &touched, &snoozed, &s.Escalation.LeftBy, &c.line)
	if errors.Is(err, sql.ErrNoRows) {
		return c, assistant.ErrNoCase
	}
	if err != nil {
		return c, fmt.Errorf("load case: %w", err)
	}
	if err := k.openJSON(cell("conversation", "data", s.CaseID), c.data, &s.Conversation); err != nil {
		return c, err
	}
	if s.Number, err = k.openText(cell("person", "number", c.personID), number); err != nil {
		return c, err
	}
	s.Escalation.Waits, s.Escalation.Touched, s.Escalation.Snoozed = timeOf(waits), timeOf(touched), timeOf(snoozed)
	s.Escalation.Reason, err = k.openText(cell("escalation", "reason", s.Escalation.ID), reason)
	return c, err
}

func (t *tx) saveConversation(ctx context.Context, c loaded, ch assistant.Change, at time.Time) (err error) {
	id, data, service := c.state.CaseID, c.data, c.state.Service
	if ch.Conversation != nil {
		if data, err = t.keys.sealJSON(cell("conversation", "data", id), ch.Conversation); err != nil {
			return err
		}
	}
	if ch.Service != "" {
		service = known(ch.Service)
	}
	err = t.execOne(ctx, errStale, `UPDATE conversation SET data = $1, service = $2, version = version + 1, updated_at = $3
		WHERE id = $4 AND version = $5`, data, service, updated(at), id, c.version)
	if err != nil {
		return fmt.Errorf("save conversation: %w", err)
	}
	return nil
}

// updated is the hour of a change. What may be purged goes by months: an index that moves with each turn would be most of
// what a turn writes on SQLite's disk, and would keep PostgreSQL from writing a row in its own place.
func updated(at time.Time) int64 { return millis(at.Truncate(time.Hour)) }

// touch lets the version of a case grow for a change that is not of its conversation.
func (t *tx) touch(ctx context.Context, caseID int64) error {
	return t.exec(ctx, `UPDATE conversation SET version = version + 1 WHERE id = $1`, caseID)
}
