package store

import "context"

// Tables gives the tables that Copy copies.
func Tables() []string { return tables }

// Pragma sets something on the connection that writes.
func (s *Store) Pragma(ctx context.Context, setting string) error {
	_, err := s.writes.ExecContext(ctx, "PRAGMA "+setting)
	return err
}

// Advised says what to do about a database that did not open.
var Advised = advised
