package store

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"aufil/assistant"
)

// OpenCases lists what counsellors have. See assistant.Store.
func (s *Store) OpenCases(ctx context.Context, caseID int64) ([]assistant.OpenCase, error) {
	rows, err := s.reads.QueryContext(ctx, `SELECT e.id, e.conversation_id, e.status, e.urgent, e.holder_id, e.opened_at,
			e.waits_since, e.snoozed_until, e.reason, c.service, COALESCE(p.stopped, FALSE)
		FROM escalation e JOIN conversation c ON c.id = e.conversation_id LEFT JOIN person p ON p.id = c.person_id
		WHERE e.status IN ('attente', 'pris') AND ($1 = 0 OR e.conversation_id = $1)`, caseID)
	if err != nil {
		return nil, fmt.Errorf("read open cases: %w", err)
	}
	return collect(rows, func(r *sql.Rows) (o assistant.OpenCase, err error) {
		var since, waits, snoozed int64
		var reason []byte
		err = r.Scan(&o.EscalationID, &o.CaseID, &o.Status, &o.Urgent, &o.HolderID, &since, &waits, &snoozed, &reason, &o.Service, &o.Stopped)
		if err != nil {
			return o, err
		}
		o.Since, o.Waits, o.Snoozed = timeOf(since), timeOf(waits), timeOf(snoozed)
		o.Reason, err = s.keys.openText(cell("escalation", "reason", o.EscalationID), reason)
		return o, err
	})
}

// QueueItem gives one line of the queue. See assistant.Store.
func (s *Store) QueueItem(ctx context.Context, escalationID int64) (i assistant.QueueItem, err error) {
	rows, err := s.reads.QueryContext(ctx, selectQueue+`WHERE e.id = $1`, escalationID)
	if err != nil {
		return i, fmt.Errorf("read line of the queue: %w", err)
	}
	items, err := collect(rows, s.keys.scanItem)
	if err == nil && len(items) == 0 {
		err = assistant.ErrNoCase
	}
	if err != nil {
		return i, fmt.Errorf("read line of the queue: %w", err)
	}
	return items[0], nil
}

func (t *tx) mention(ctx context.Context, caseID int64, m assistant.Mention, at time.Time) error {
	id, err := t.next(ctx, "mention")
	if err != nil {
		return err
	}
	err = t.exec(ctx, `INSERT INTO mention (id, conversation_id, counsellor_id, by_id, kind, at)
		VALUES ($1, $2, $3, $4, $5, $6)`, id, caseID, m.CounsellorID, m.By, m.Kind, millis(at))
	if err != nil {
		return fmt.Errorf("mention: %w", err)
	}
	return nil
}

// Mentioned gives the cases at which a colleague asked to look. See assistant.Store.
func (s *Store) Mentioned(ctx context.Context, counsellorID int64) (map[int64]bool, error) {
	rows, err := s.reads.QueryContext(ctx, `SELECT DISTINCT conversation_id FROM mention
		WHERE counsellor_id = $1 AND seen_at = 0`, counsellorID)
	if err != nil {
		return nil, fmt.Errorf("read mentions: %w", err)
	}
	ids, err := collect(rows, func(r *sql.Rows) (id int64, err error) { return id, r.Scan(&id) })
	if err != nil {
		return nil, fmt.Errorf("read mentions: %w", err)
	}
	asked := make(map[int64]bool, len(ids))
	for _, id := range ids {
		asked[id] = true
	}
	return asked, nil
}

// Seen notes that a counsellor looked. See assistant.Store.
func (s *Store) Seen(ctx context.Context, counsellorID, caseID int64, at time.Time) (asked bool, err error) {
	var n int
	err = s.reads.QueryRowContext(ctx, `SELECT COUNT(*) FROM mention
		WHERE conversation_id = $1 AND counsellor_id = $2 AND seen_at = 0`, caseID, counsellorID).Scan(&n)
	if err != nil || n == 0 {
		return false, err
	}
	err = s.write(ctx, func(t *tx) error {
		return t.exec(ctx, `UPDATE mention SET seen_at = $1 WHERE conversation_id = $2 AND counsellor_id = $3 AND seen_at = 0`,
			millis(at), caseID, counsellorID)
	})
	return err == nil, err
}
