package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"time"

	"aufil/assistant"
)

func (t *tx) insertSignals(ctx context.Context, caseID int64, all []assistant.Signal, at time.Time) error {
	for _, g := range all {
		id, err := t.next(ctx, "signal")
		if err != nil {
			return err
		}
		err = t.exec(ctx, `INSERT INTO signal (id, conversation_id, counsellor_id, by_id, kind, at) VALUES ($1, $2, $3, $4, $5, $6)`,
			id, caseID, g.To, g.By, g.Kind, millis(at))
		if err != nil {
			return fmt.Errorf("signal: %w", err)
		}
	}
	return nil
}

// Signals gives what the team is told at once. See assistant.Store.
func (s *Store) Signals(ctx context.Context, from time.Time, most int) ([]assistant.Signal, error) {
	rows, err := s.reads.QueryContext(ctx, `SELECT g.id, g.conversation_id, g.counsellor_id, g.by_id, g.kind, g.at, c.service
		FROM signal g JOIN conversation c ON c.id = g.conversation_id
		WHERE g.at >= $1 ORDER BY g.id DESC LIMIT $2`, millis(from), most)
	if err != nil {
		return nil, fmt.Errorf("read signals: %w", err)
	}
	all, err := collect(rows, func(r *sql.Rows) (g assistant.Signal, err error) {
		var at int64
		err = r.Scan(&g.ID, &g.CaseID, &g.To, &g.By, &g.Kind, &at, &g.Service)
		g.At = timeOf(at)
		return g, err
	})
	if err != nil {
		return nil, fmt.Errorf("read signals: %w", err)
	}
	slices.Reverse(all)
	return all, nil
}
