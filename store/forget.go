package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"aufil/assistant"
)

// Held is what is kept of one person.
type Held struct {
	PersonID, CaseID int64 // 0 = none
	Since            time.Time
	Stopped, Named   bool             // STOP was said; the number itself is kept
	Rows             map[string]int64 // by table, those that hold something of the person
	Traces           int64            // lines of the audit: who saw or did what, without a word of the person
}

// Any tells whether anything is kept, the audit left aside.
func (h Held) Any() bool { return h.PersonID != 0 }

// OnlySTOP tells whether nothing is kept but that the person, whose number and case are gone, said STOP.
func (h Held) OnlySTOP() bool { return h.Any() && h.CaseID == 0 && !h.Named && h.Stopped }

// belongings is where rows belong to a case, in an order in which they can be deleted. The audit is not among them: it
// outlives the case.
var belongings = []string{
	"timer", "mention", "signal", "appointment", "mandate", "letter", "nickname", "recording", "outbound", "escalation", "journal",
}

// Find tells what is kept of the person with this number. It makes nothing.
func (s *Store) Find(ctx context.Context, number string) (h Held, err error) {
	hashes, err := s.keys.blind("tel", number)
	if err != nil {
		return h, err
	}
	for _, hash := range hashes {
		var since int64
		err := s.reads.QueryRowContext(ctx, `SELECT p.id, p.created_at, p.stopped, p.number IS NOT NULL, COALESCE(c.id, 0)
			FROM person p LEFT JOIN conversation c ON c.person_id = p.id WHERE p.blind = $1`, hash).
			Scan(&h.PersonID, &since, &h.Stopped, &h.Named, &h.CaseID)
		if errors.Is(err, sql.ErrNoRows) {
			continue
		}
		if err != nil {
			return h, fmt.Errorf("find person: %w", err)
		}
		h.Since = timeOf(since)
		return h, s.held(ctx, &h)
	}
	return h, nil
}

func (s *Store) held(ctx context.Context, h *Held) error {
	h.Rows = map[string]int64{"person": 1}
	for _, table := range append([]string{"audit", "conversation"}, belongings...) {
		column := "conversation_id"
		if table == "conversation" {
			column = "id"
		}
		var n int64
		if err := s.reads.QueryRowContext(ctx, `SELECT COUNT(*) FROM `+table+` WHERE `+column+` = $1`, h.CaseID).Scan(&n); err != nil {
			return fmt.Errorf("count %s: %w", table, err)
		}
		if table == "audit" {
			h.Traces = n
			continue
		}
		h.Rows[table] = n
	}
	return nil
}

// Forget erases a person by the number, as the word EFFACER does, and notes in the audit that it was done. A STOP
// outlives it unless alsoStop says that it must not. It gives what was kept before and what is kept now.
func (s *Store) Forget(ctx context.Context, number string, alsoStop bool, at time.Time) (had, has Held, err error) {
	if had, err = s.Find(ctx, number); err != nil || !had.Any() {
		return had, had, err
	}
	err = s.write(ctx, func(t *tx) error {
		if err := t.lock(ctx, `SELECT id FROM person WHERE id = $1`, had.PersonID); err != nil {
			return err
		}
		if had.CaseID != 0 {
			if err := t.lockCase(ctx, had.CaseID); err != nil {
				return err
			}
			c, err := t.caseByID(ctx, had.CaseID)
			if err != nil && !errors.Is(err, assistant.ErrNoCase) { // the person was faster
				return err
			}
			if err == nil {
				stopped := c.state.Stopped && !alsoStop
				if err := t.eraseAsked(ctx, c, &stopped, at); err != nil {
					return err
				}
			}
		}
		if alsoStop {
			if err := t.exec(ctx, `DELETE FROM person WHERE id = $1`, had.PersonID); err != nil {
				return err
			}
		}
		return t.audit(ctx, had.CaseID, assistant.Audit{Action: "effacement par l'exploitant"}, at)
	})
	if err != nil {
		return had, had, fmt.Errorf("erase: %w", err)
	}
	if err := s.wipe(ctx); err != nil {
		return had, had, fmt.Errorf("empty the log: %w", err)
	}
	has, err = s.Find(ctx, number)
	if err == nil && !has.Any() { // what is left is found by the case that is gone
		has.CaseID = had.CaseID
		err = s.held(ctx, &has)
		has.Rows["person"], has.CaseID = 0, 0
	}
	return had, has, err
}

// Others gives what belongs to a case beside the conversation, its messages and its passages by the team, as it stands
// in the tables: whatever a table holds of a person is in an export without anybody having to think of it.
func (s *Store) Others(ctx context.Context, caseID int64) (map[string][]map[string]any, error) {
	all := map[string][]map[string]any{}
	for _, table := range belongings {
		if table == "journal" || table == "escalation" || table == "outbound" || table == "recording" { // the journal tells of these
			continue
		}
		rows, err := s.reads.QueryContext(ctx, `SELECT * FROM `+table+` WHERE conversation_id = $1 ORDER BY id`, caseID)
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", table, err)
		}
		found, err := collect(rows, func(r *sql.Rows) (map[string]any, error) { return s.keys.openRow(table, r) })
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", table, err)
		}
		if len(found) > 0 {
			all[table] = found
		}
	}
	return all, nil
}

// openRow gives a row by the names of its columns, ciphertext opened, instants as such. Which colleague it was is left
// out.
func (k *keyring) openRow(table string, rows *sql.Rows) (map[string]any, error) {
	names, err := rows.Columns()
	if err != nil {
		return nil, err
	}
	values, places := make([]any, len(names)), make([]any, len(names))
	for i := range values {
		places[i] = &values[i]
	}
	if err := rows.Scan(places...); err != nil {
		return nil, err
	}
	row := map[string]any{}
	id, _ := values[slices.Index(names, "id")].(int64)
	for i, name := range names {
		switch v := values[i].(type) {
		case nil:
		case []byte:
			if row[name], err = k.openText(cell(table, name, id), v); err != nil {
				return nil, err
			}
		case int64:
			switch {
			case name == "conversation_id" || name == "counsellor_id" || strings.HasSuffix(name, "_by") || strings.HasSuffix(name, "by_id"):
			case name == "at" || strings.HasSuffix(name, "_at"):
				if v != 0 {
					row[name] = timeOf(v)
				}
			default:
				row[name] = v
			}
		default:
			row[name] = v
		}
	}
	return row, nil
}

// Episode is one time that a case was with counsellors.
type Episode struct {
	Status           assistant.EscalationStatus
	Reason, Outcome  string
	Urgent           bool
	OpenedAt, Closed time.Time // Closed zero = it is not
}

// Episodes gives all that a case had, in order.
func (s *Store) Episodes(ctx context.Context, caseID int64) ([]Episode, error) {
	rows, err := s.reads.QueryContext(ctx, `SELECT id, status, urgent, reason, outcome, opened_at, closed_at
		FROM escalation WHERE conversation_id = $1 ORDER BY id`, caseID)
	if err != nil {
		return nil, fmt.Errorf("read escalations: %w", err)
	}
	return collect(rows, func(r *sql.Rows) (e Episode, err error) {
		var id, opened, closed int64
		var reason, outcome []byte
		if err := r.Scan(&id, &e.Status, &e.Urgent, &reason, &outcome, &opened, &closed); err != nil {
			return e, err
		}
		e.OpenedAt, e.Closed = timeOf(opened), timeOf(closed)
		if e.Reason, err = s.keys.openText(cell("escalation", "reason", id), reason); err != nil {
			return e, err
		}
		e.Outcome, err = s.keys.openText(cell("escalation", "outcome", id), outcome)
		return e, err
	})
}
