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
	OldestCase time.Time      // since when the first case waits for a counsellor; zero when none does
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
	var since int64
	err = s.reads.QueryRowContext(ctx, `SELECT COALESCE(MIN(opened_at), 0) FROM escalation
		WHERE status = 'attente'`).Scan(&since)
	b.OldestCase = timeOf(since)
	return b, err
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
