package store

import (
	"context"
	"fmt"
	"time"
)

// Backlog is what waits.
type Backlog struct {
	Cases      map[string]int // open escalations by status
	Messages   map[string]int // messages that have not left, by state
	OldestCase time.Time      // since when the first case waits for a counsellor; zero when none does. Who said STOP does not

	OldestMessage time.Time // when the first message that has not left was written; zero when none waits
}

// Backlog counts what waits.
func (s *Store) Backlog(ctx context.Context) (b Backlog, err error) {
	b.Cases, err = s.countBy(ctx, `SELECT status, COUNT(*) FROM escalation
		WHERE status IN ('attente', 'pris') GROUP BY status`)
	if err != nil {
		return b, err
	}
	b.Messages, err = s.countBy(ctx, `SELECT state, COUNT(*) FROM outbound
		WHERE state IN ('attente', 'envoi', 'inconnu') GROUP BY state`)
	if err != nil {
		return b, err
	}
	if b.OldestCase, err = s.oldest(ctx, `SELECT COALESCE(MIN(e.opened_at), 0) FROM escalation e
		JOIN conversation c ON c.id = e.conversation_id LEFT JOIN person p ON p.id = c.person_id
		WHERE e.status = 'attente' AND NOT COALESCE(p.stopped, FALSE)`); err != nil {
		return b, err
	}
	b.OldestMessage, err = s.oldest(ctx, `SELECT COALESCE(MIN(created_at), 0) FROM outbound
		WHERE state IN ('attente', 'envoi', 'inconnu')`)
	return b, err
}

// Since is when the first turn that is kept was: how long the service has had something to lose. Zero = never.
func (s *Store) Since(ctx context.Context) (time.Time, error) {
	return s.oldest(ctx, `SELECT COALESCE((SELECT at FROM journal ORDER BY id LIMIT 1), 0)`)
}

func (s *Store) oldest(ctx context.Context, query string) (time.Time, error) {
	var since int64
	if err := s.reads.QueryRowContext(ctx, query).Scan(&since); err != nil {
		return time.Time{}, fmt.Errorf("oldest of the backlog: %w", err)
	}
	return timeOf(since), nil
}

func (s *Store) countBy(ctx context.Context, query string) (map[string]int, error) {
	rows, err := s.reads.QueryContext(ctx, query)
	if err != nil {
		return nil, fmt.Errorf("count backlog: %w", err)
	}
	defer rows.Close() //nolint:errcheck // Err below tells
	counts := map[string]int{}
	for rows.Next() {
		var name string
		var n int
		if err := rows.Scan(&name, &n); err != nil {
			return nil, fmt.Errorf("count backlog: %w", err)
		}
		counts[name] = n
	}
	return counts, rows.Err()
}
