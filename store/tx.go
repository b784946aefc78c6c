package store

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/riverqueue/river"
)

// sqlTx is what the job queue calls a transaction.
type sqlTx = *sql.Tx

// tx is a write transaction.
type tx struct {
	*sql.Tx
	*dialect
	keys *keyring
	jobs *river.Client[sqlTx]
	*counts
	later
}

// write runs fn in one write transaction: all of it is kept, or nothing. Where others write at the same time fn runs
// again after a clash with one of them, and, as long as nothing was asked to be kept, after the database went away.
func (s *Store) write(ctx context.Context, fn func(*tx) error) error {
	if !s.dialect.shared() {
		return s.batcher.write(ctx, fn)
	}
	began := time.Now()
	for attempt := 1; ; attempt++ {
		asked, err := s.try(ctx, fn)
		if err == nil {
			return nil
		}
		switch s.dialect.again(err) {
		case hopeless:
			return err
		case clashed:
			if attempt >= clashes {
				return err
			}
		case cut:
			if asked {
				return fmt.Errorf("%w: %w", errDoubt, err)
			}
			fallthrough
		case unsent:
			if time.Since(began) > patience {
				return err
			}
		}
		if !rest(ctx, attempt) {
			return err
		}
	}
}

// writeBeside is write for a fn that reads nothing and takes what it writes from a case of its own: on a server it shares a
// transaction with others.
func (s *Store) writeBeside(ctx context.Context, fn func(*tx) error) error {
	if err := s.batcher.write(ctx, fn); !errors.Is(err, errApart) {
		return err
	}
	return s.write(ctx, fn)
}

// errDoubt means that the database went away while it was asked to commit: nobody knows whether it did.
var errDoubt = errors.New("the database went away during the commit")

// patience is how long a database that went away is waited for.
const patience = 8 * time.Second

// clashes is how often a transaction runs before its clash is taken for an error.
const clashes = 8

// rest waits before the next attempt, longer each time; false when there is no time left.
func rest(ctx context.Context, attempt int) bool {
	longest := min(time.Millisecond<<min(attempt, 10), 500*time.Millisecond)
	pause := longest/2 + rand.N(longest/2)
	if end, limited := ctx.Deadline(); limited && time.Until(end) < 2*pause {
		return false
	}
	select {
	case <-time.After(pause):
		return true
	case <-ctx.Done():
		return false
	}
}

// try runs the transaction once, and tells whether it got as far as asking for it to be kept.
func (s *Store) try(ctx context.Context, fn func(*tx) error) (asked bool, err error) {
	t := &tx{dialect: s.dialect, keys: s.keys, jobs: s.jobs, counts: newCounts(), later: later{ctx: ctx}}
	if s.dialect.shared() {
		if t.conn, err = s.writes.Conn(ctx); err != nil {
			return false, fmt.Errorf("begin: %w", err)
		}
		defer t.conn.Close() //nolint:errcheck // it goes back to the pool
		t.Tx, err = t.conn.BeginTx(ctx, nil)
	} else {
		t.Tx, err = s.writes.BeginTx(ctx, nil)
	}
	if err != nil {
		return false, fmt.Errorf("begin: %w", err)
	}
	defer t.Rollback() //nolint:errcheck // nothing to undo after a commit; else the cause is what counts
	if err := fn(t); err != nil {
		return false, cmp.Or(t.failed, err) // what comes after a failure says only that there was one
	}
	if err := cmp.Or(t.writeCounts(ctx), t.flush()); err != nil {
		return false, err
	}
	if err := t.Commit(); err != nil {
		return true, fmt.Errorf("commit: %w", err)
	}
	return true, nil
}

// Statements on SQLite are not cut off: they last microseconds, and one that is takes the transaction along.
func (t *tx) patient(ctx context.Context) context.Context {
	if t.shared() {
		return ctx
	}
	return context.WithoutCancel(ctx)
}

// ExecContext is that of the transaction.
func (t *tx) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	if err := t.flush(); err != nil {
		return nil, err
	}
	return t.Tx.ExecContext(t.patient(ctx), query, args...)
}

// QueryContext is that of the transaction.
func (t *tx) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if err := t.flush(); err != nil {
		return nil, err
	}
	return t.Tx.QueryContext(t.patient(ctx), query, args...)
}

// QueryRowContext is that of the transaction.
func (t *tx) QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row {
	_ = t.flush() // a failure is kept, and the transaction is lost: this fails as well
	return t.Tx.QueryRowContext(t.patient(ctx), query, args...)
}

// exec runs a statement; on a server, some time before the transaction reads again or ends.
func (t *tx) exec(ctx context.Context, query string, args ...any) error {
	return t.execOne(ctx, nil, query, args...)
}

// execOne does so with one that must change something: none is the error when it does not.
func (t *tx) execOne(ctx context.Context, none error, query string, args ...any) error {
	if t.conn != nil {
		if t.unsent = append(t.unsent, write{query, args, none}); len(t.unsent) < unsentMost {
			return t.failed
		}
		return t.flush()
	}
	n, err := t.changed(ctx, query, args...)
	if err == nil && n == 0 {
		return none
	}
	return err
}

// changed runs a statement and tells how many rows it changed.
func (t *tx) changed(ctx context.Context, query string, args ...any) (int64, error) {
	r, err := t.ExecContext(ctx, query, args...)
	if err != nil {
		return 0, err
	}
	return r.RowsAffected()
}

// next gives a fresh row number, never used before in this table, even by a row that was erased.
func (t *tx) next(ctx context.Context, table string) (id int64, err error) {
	if err := t.QueryRowContext(ctx, t.number, table).Scan(&id); err != nil {
		return 0, fmt.Errorf("number for %s: %w", table, err)
	}
	return id, nil
}

// lockCase makes this transaction the only one that changes a case, until it ends.
func (t *tx) lockCase(ctx context.Context, caseID int64) error {
	return t.lock(ctx, `SELECT id FROM conversation WHERE id = $1`, caseID)
}

// lockCaseOf does so for the case of a message.
func (t *tx) lockCaseOf(ctx context.Context, messageID int64) error {
	return t.lock(ctx, `SELECT id FROM conversation
		WHERE id = (SELECT conversation_id FROM outbound WHERE id = $1)`, messageID)
}

// lockCaseBySID does so for the case of the message that the carrier knows by this name.
func (t *tx) lockCaseBySID(ctx context.Context, sid string) error {
	return t.lock(ctx, `SELECT id FROM conversation
		WHERE id = (SELECT conversation_id FROM outbound WHERE sid = $1)`, sid)
}

func (t *tx) lock(ctx context.Context, query string, arg any) error {
	if !t.shared() {
		return nil
	}
	if err := t.exec(ctx, query+t.forUpdate, arg); err != nil {
		return fmt.Errorf("lock case: %w", err)
	}
	return nil
}

// hold lets no other transaction hold the same name until this one ends.
func (t *tx) hold(ctx context.Context, kind, name string) error {
	if t.lockName == "" {
		return nil
	}
	if err := t.exec(ctx, t.lockName, kind+"/"+name); err != nil {
		return fmt.Errorf("hold %s: %w", kind, err)
	}
	return nil
}
