package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// Sessions keeps the console's sessions. It is what scs asks of a store: CtxStore. Data are encrypted; tokens are
// hashed before they come here (scs: HashTokenInStore).
type Sessions struct {
	store *Store
}

// Sessions gives the store of the console's sessions.
func (s *Store) Sessions() *Sessions { return &Sessions{store: s} }

func sessionCell(token string) place { return place{"session", "data", token} }

// FindCtx gives the data of a session that has not expired.
func (s *Sessions) FindCtx(ctx context.Context, token string) (data []byte, found bool, err error) {
	var sealed []byte
	err = s.store.reads.QueryRowContext(ctx, `SELECT data FROM session WHERE token = $1 AND expiry > $2`,
		token, millis(time.Now())).Scan(&sealed)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, fmt.Errorf("find session: %w", err)
	}
	data, err = s.store.keys.open(sessionCell(token), sealed)
	return data, err == nil, err
}

// CommitCtx keeps a session until its expiry, and drops those that are past theirs.
func (s *Sessions) CommitCtx(ctx context.Context, token string, data []byte, expiry time.Time) error {
	return s.store.write(ctx, func(t *tx) error {
		sealed, err := t.keys.seal(sessionCell(token), data)
		if err != nil {
			return err
		}
		err = t.exec(ctx, `INSERT INTO session (token, data, expiry) VALUES ($1, $2, $3)
			ON CONFLICT (token) DO UPDATE SET data = excluded.data, expiry = excluded.expiry`, token, sealed, millis(expiry))
		if err != nil {
			return fmt.Errorf("save session: %w", err)
		}
		return t.exec(ctx, `DELETE FROM session WHERE expiry < $1`, millis(time.Now()))
	})
}

// DeleteCtx ends a session.
func (s *Sessions) DeleteCtx(ctx context.Context, token string) error {
	return s.store.write(ctx, func(t *tx) error { return t.exec(ctx, `DELETE FROM session WHERE token = $1`, token) })
}

// Find, Commit and Delete are the forms without context that scs wants beside the others and does not call.

// Find is FindCtx.
func (s *Sessions) Find(token string) ([]byte, bool, error) {
	return s.FindCtx(context.Background(), token)
}

// Commit is CommitCtx.
func (s *Sessions) Commit(token string, data []byte, expiry time.Time) error {
	return s.CommitCtx(context.Background(), token, data, expiry)
}

// Delete is DeleteCtx.
func (s *Sessions) Delete(token string) error { return s.DeleteCtx(context.Background(), token) }
