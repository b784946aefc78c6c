package store

import (
	"context"
	"fmt"
)

// Spent gives the segments of all messages of a day. See assistant.Store.
func (s *Store) Spent(ctx context.Context, day int64) (segments int64, err error) {
	err = s.reads.QueryRowContext(ctx, `SELECT COALESCE(SUM(segments), 0) FROM spending WHERE day = $1`, day).Scan(&segments)
	if err != nil {
		return 0, fmt.Errorf("read spending: %w", err)
	}
	return segments, nil
}
