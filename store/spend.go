package store

import (
	"context"
	"fmt"

	"aufil/assistant"
)

// spendSlots is in how many rows a day's spending is kept, so that conversations rarely wait for the same one.
const spendSlots = 64

// spend adds to the spending of a day. It is the last thing a transaction writes: the row is held for a moment only.
func (t *tx) spend(ctx context.Context, caseID int64, c assistant.Cost) error {
	if c.Segments == 0 {
		return nil
	}
	err := t.exec(ctx, `INSERT INTO spending (day, slot, segments) VALUES ($1, $2, $3)
		ON CONFLICT (day, slot) DO UPDATE SET segments = spending.segments + excluded.segments`,
		c.Day, caseID%spendSlots, c.Segments)
	if err != nil {
		return fmt.Errorf("note spending: %w", err)
	}
	return nil
}

// Spent gives the segments of all messages of a day. See assistant.Store.
func (s *Store) Spent(ctx context.Context, day int64) (segments int64, err error) {
	err = s.reads.QueryRowContext(ctx, `SELECT COALESCE(SUM(segments), 0) FROM spending WHERE day = $1`, day).Scan(&segments)
	if err != nil {
		return 0, fmt.Errorf("read spending: %w", err)
	}
	return segments, nil
}
