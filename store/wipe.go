package store

import "context"

// What SQLite deletes it leaves in the file until something else needs the place, and in the log until the next turn of
// the log. It is ciphertext, but who erases someone has to be able to say that nothing is left: erasures write zeros over
// what they delete, and wipe empties the log. PostgreSQL has nothing of the kind: its vacuum gives the place back.

// wiping turns the writing of zeros on or off, for what this transaction deletes.
func (t *tx) wiping(ctx context.Context, on bool) error {
	if t.shared() {
		return nil
	}
	if on {
		return t.exec(ctx, `PRAGMA secure_delete = ON`)
	}
	return t.exec(ctx, `PRAGMA secure_delete = OFF`)
}

// wipe moves the log into the file and empties it. Readers that are still at work keep it from doing so: it is then done
// by the next one.
func (s *Store) wipe(ctx context.Context) error {
	if s.dialect.shared() {
		return nil
	}
	_, err := s.writes.ExecContext(ctx, `PRAGMA wal_checkpoint(TRUNCATE)`)
	return err
}
