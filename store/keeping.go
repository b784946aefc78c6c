package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"aufil/dialog"
)

// Keeping says how long each kind of data is kept, in months after the last contact or, for what no person is the
// subject of, after it was written. 0 = for good.
type Keeping struct {
	Cases     int // conversations with all that belongs to them
	Abandoned int // those that came neither to results nor to a counsellor, and calls of a hidden number
	Stops     int // the STOP of an erased person, a keyed hash without the number
	Erasures  int // days: erasures asked for, as long as backups from before them
	Audit     int // who saw or did what; accounts that are closed and that nothing names any more
}

// repeatLife is how long the answer to an erasure is kept, should the carrier ask for it again.
const repeatLife = 30 * 24 * time.Hour

// Kind is one kind of data in the account that a purge gives.
type Kind string

// The kinds.
const (
	KindCase      Kind = "dossiers"
	KindAbandoned Kind = "abandons"
	KindStop      Kind = "stops"
	KindAnswer    Kind = "réponses d'effacement"
	KindReport    Kind = "accusés de réception"
	KindSession   Kind = "sessions"
	KindSignal    Kind = "alertes"
	KindAudit     Kind = "traces"
	KindAccount   Kind = "comptes fermés"
	KindErased    Kind = "effacements"
)

// Kinds lists them in the order in which they are purged and told.
var Kinds = []Kind{KindCase, KindAbandoned, KindStop, KindAnswer, KindReport, KindSession, KindSignal, KindAudit, KindAccount, KindErased}

// before gives the instant at which what is older has been kept for so many months; false for good.
func before(at time.Time, months int) (int64, bool) {
	return millis(at.AddDate(0, -months, 0)), months > 0
}

// Purge deletes what has been kept long enough, and gives how much of each kind. A turn that comes meanwhile wins: its
// case is no longer old. It can be cut off and run again at any moment, on any node.
func (s *Store) Purge(ctx context.Context, k Keeping, at time.Time) (map[Kind]int64, error) {
	done := map[Kind]int64{}
	if err := s.foldTallies(ctx, at.Unix()/(24*3600)-2); err != nil { // in no part of France is it still that day
		return done, err
	}
	if cut, ok := before(at, k.Cases); ok {
		n, err := s.purgeCases(ctx, cut, at, nil)
		if err != nil {
			return done, fmt.Errorf("purge cases: %w", err)
		}
		done[KindCase] = n
	}
	if cut, ok := before(at, k.Abandoned); ok {
		n, err := s.purgeCases(ctx, cut, at, abandoned)
		if err != nil {
			return done, fmt.Errorf("purge abandoned cases: %w", err)
		}
		done[KindAbandoned] = n
	}
	for _, step := range k.steps(at) {
		n, err := s.purgeRows(ctx, step)
		if err != nil {
			return done, fmt.Errorf("purge %s: %w", step.kind, err)
		}
		done[step.kind] += n
	}
	return done, s.wipe(ctx)
}

// abandoned tells a conversation that led nowhere: no counsellor had it, and no right was told, or to a caller who can
// never be known again.
func abandoned(c dialog.Conversation, escalated, hidden bool) bool {
	return !escalated && (hidden || len(c.Told) == 0)
}

// purgeMost is how many cases or rows one transaction takes: short enough that no turn waits for it.
const purgeMost = 100

// candidate is a case that is old enough.
type candidate struct {
	id, updated int64
	escalated   bool
	hidden      bool // the number is hidden: nobody can ever come back to it
	data        []byte
}

// purgeCases erases the cases last touched before cut that judge, nil = all, does not want kept.
func (s *Store) purgeCases(ctx context.Context, cut int64, at time.Time, judge func(c dialog.Conversation, escalated, hidden bool) bool) (gone int64, err error) {
	for last := (candidate{updated: -1}); ctx.Err() == nil; {
		page, err := s.candidates(ctx, cut, last, judge != nil)
		if err != nil || len(page) == 0 {
			return gone, err
		}
		last = page[len(page)-1]
		var old, kept []int64
		for _, c := range page {
			var conversation dialog.Conversation
			if judge != nil {
				if err := s.keys.openJSON(cell("conversation", "data", c.id), c.data, &conversation); err != nil {
					return gone, err
				}
			}
			if judge == nil || judge(conversation, c.escalated, c.hidden) {
				old = append(old, c.id)
			} else {
				kept = append(kept, c.id)
			}
		}
		n, err := s.purgePage(ctx, old, kept, cut, at)
		if err != nil {
			return gone, err
		}
		gone += n
	}
	return gone, ctx.Err()
}

func (s *Store) candidates(ctx context.Context, cut int64, after candidate, unjudged bool) ([]candidate, error) {
	query := `SELECT c.id, c.updated_at, EXISTS (SELECT 1 FROM escalation WHERE conversation_id = c.id),
			c.person_id IS NULL, c.data
		FROM conversation c
		WHERE c.updated_at < $1 AND (c.updated_at > $2 OR c.updated_at = $2 AND c.id > $3)`
	if unjudged {
		query += ` AND NOT c.kept`
	}
	rows, err := s.reads.QueryContext(ctx, query+` ORDER BY c.updated_at, c.id LIMIT $4`, cut, after.updated, after.id, purgeMost)
	if err != nil {
		return nil, err
	}
	return collect(rows, func(r *sql.Rows) (c candidate, err error) {
		return c, r.Scan(&c.id, &c.updated, &c.escalated, &c.hidden, &c.data)
	})
}

// purgePage erases cases that are still as old as they were read, and notes those that are kept.
func (s *Store) purgePage(ctx context.Context, old, kept []int64, cut int64, at time.Time) (gone int64, err error) {
	err = s.write(ctx, func(t *tx) error {
		gone = 0
		for _, id := range old {
			erased, err := t.eraseOld(ctx, id, cut, at)
			if err != nil {
				return err
			}
			if erased {
				gone++
			}
		}
		for _, id := range kept {
			if err := t.exec(ctx, `UPDATE conversation SET kept = TRUE WHERE id = $1`, id); err != nil {
				return err
			}
		}
		return nil
	})
	return gone, err
}

func (t *tx) eraseOld(ctx context.Context, caseID, cut int64, at time.Time) (bool, error) {
	// The person is locked before the case, as in a turn.
	if err := t.lock(ctx, `SELECT id FROM person WHERE id = (SELECT person_id FROM conversation WHERE id = $1)`, caseID); err != nil {
		return false, err
	}
	var updated int64
	err := t.QueryRowContext(ctx, `SELECT updated_at FROM conversation WHERE id = $1`+t.forUpdate, caseID).Scan(&updated)
	if errors.Is(err, sql.ErrNoRows) || err == nil && updated >= cut {
		return false, nil // another node was faster, or the person came back
	}
	if err != nil {
		return false, err
	}
	c, err := t.caseByID(ctx, caseID)
	if err != nil {
		return false, err
	}
	return true, t.erase(ctx, c, nil, at)
}

// step deletes the rows of one kind: table and condition with the instant as $1.
type step struct {
	kind  Kind
	table string
	where string
	cut   int64
}

func (k Keeping) steps(at time.Time) []step {
	all := []step{
		{KindAnswer, "journal", `conversation_id IS NULL AND at < $1`, millis(at.Add(-repeatLife))},
		{KindReport, "report", `at < $1`, millis(at.Add(-reportLife))},
		{KindSession, "session", `expiry < $1`, millis(at)},
		{KindSignal, "signal", `at < $1`, millis(at.Add(-24 * time.Hour))},
	}
	if cut, ok := before(at, k.Stops); ok {
		all = append(all, step{KindStop, "person", `number IS NULL AND created_at < $1`, cut})
	}
	if k.Erasures > 0 {
		all = append(all, step{KindErased, "erased", `at < $1`, millis(at.AddDate(0, 0, -k.Erasures))})
	}
	if cut, ok := before(at, k.Audit); ok {
		all = append(all, step{KindAudit, "audit", `at < $1`, cut}, step{KindAccount, "counsellor", unnamed, cut})
	}
	return all
}

// unnamed is an account that is closed, that nobody used since, and that nothing names any more.
const unnamed = `disabled AND created_at < $1 AND seen_at < $1
	AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.counsellor_id = counsellor.id)
	AND NOT EXISTS (SELECT 1 FROM journal j WHERE j.counsellor_id = counsellor.id)
	AND NOT EXISTS (SELECT 1 FROM escalation e WHERE e.holder_id = counsellor.id)
	AND NOT EXISTS (SELECT 1 FROM mention m WHERE m.counsellor_id = counsellor.id OR m.by_id = counsellor.id)
	AND NOT EXISTS (SELECT 1 FROM appointment r WHERE r.counsellor_id = counsellor.id)
	AND NOT EXISTS (SELECT 1 FROM mandate g WHERE g.counsellor_id = counsellor.id)
	AND NOT EXISTS (SELECT 1 FROM letter l WHERE l.counsellor_id = counsellor.id)`

func (s *Store) purgeRows(ctx context.Context, p step) (gone int64, err error) {
	key := "id"
	switch p.table {
	case "report":
		key = "sid"
	case "session":
		key = "token"
	}
	some := fmt.Sprintf(`(SELECT %s FROM %s WHERE %s LIMIT %d)`, key, p.table, p.where, 50*purgeMost)
	for ctx.Err() == nil {
		var n int64
		err := s.write(ctx, func(t *tx) error {
			if err := t.wiping(ctx, true); err != nil {
				return err
			}
			if p.table == "audit" {
				if err := t.letPurge(ctx, p.cut); err != nil {
					return err
				}
			}
			if p.table == "counsellor" {
				if err := t.exec(ctx, `DELETE FROM recovery_code WHERE counsellor_id IN `+some, p.cut); err != nil {
					return err
				}
			}
			if n, err = t.changed(ctx, `DELETE FROM `+p.table+` WHERE `+key+` IN `+some, p.cut); err != nil {
				return err
			}
			return t.wiping(ctx, false)
		})
		if gone += n; err != nil || n < 50*purgeMost {
			return gone, err
		}
	}
	return gone, ctx.Err()
}

// Overdue counts what is kept for longer than it may be: nothing, right after a purge. Abandoned cases are told apart
// only by a purge; here those count that no purge has looked at.
func (s *Store) Overdue(ctx context.Context, k Keeping, at time.Time) (map[Kind]int64, error) {
	steps := k.steps(at)
	if cut, ok := before(at, k.Cases); ok {
		steps = append(steps, step{KindCase, "conversation", `updated_at < $1`, cut})
	}
	if cut, ok := before(at, k.Abandoned); ok {
		steps = append(steps, step{KindAbandoned, "conversation", `updated_at < $1 AND NOT kept`, cut})
	}
	late := map[Kind]int64{}
	for _, p := range steps {
		var n int64
		if err := s.reads.QueryRowContext(ctx, `SELECT COUNT(*) FROM `+p.table+` WHERE `+p.where, p.cut).Scan(&n); err != nil {
			return nil, fmt.Errorf("count %s: %w", p.kind, err)
		}
		late[p.kind] = n
	}
	return late, nil
}
