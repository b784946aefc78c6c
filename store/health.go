package store

import (
	"context"
	"fmt"
	"time"
)

// Check has the database look at itself: "" when it is whole. On PostgreSQL that is the server's own business.
func (s *Store) Check(ctx context.Context) (wrong string, err error) {
	if s.dialect.shared() {
		return "", nil
	}
	if err := s.reads.QueryRowContext(ctx, `PRAGMA quick_check(1)`).Scan(&wrong); err != nil {
		return "", fmt.Errorf("check database: %w", err)
	}
	if wrong == "ok" {
		return "", nil
	}
	return wrong, nil
}

// Clock gives the time of the database's machine; false when it is this one.
func (s *Store) Clock(ctx context.Context) (at time.Time, other bool, err error) {
	if !s.dialect.shared() {
		return at, false, nil
	}
	var ms int64
	if err := s.reads.QueryRowContext(ctx, `SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)`).Scan(&ms); err != nil {
		return at, true, fmt.Errorf("clock of the database: %w", err)
	}
	return timeOf(ms), true, nil
}
