// Package store is AuFil's memory: a journal, conversations, escalations, outbound messages, counsellors and
// sessions in one SQL database. Every change is one transaction. It knows no dialogue, and it must never write a
// phone number, a word of a person or a secret in clear, neither to the database nor in an error.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	_ "github.com/mattn/go-sqlite3" // the driver "sqlite3"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riversqlite"
)

// Store is an open database. It is safe for concurrent use.
type Store struct {
	writes *sql.DB       // one connection: SQLite has one writer
	line   chan struct{} // holds the one who writes: who comes first goes first, which the pool of writes does not promise
	reads  *sql.DB
	keys   *keyring
	jobs   *river.Client[*sql.Tx] // only inserts; Work has its own
}

// pragmas of the writer. FULL: an acknowledged answer that is lost is worse than a millisecond.
const pragmas = "_journal_mode=WAL&_synchronous=FULL&_busy_timeout=5000&_foreign_keys=1&_txlock=immediate&_stmt_cache_size=64"

// readers is the number of connections that only read.
const readers = 4

// Open opens the database named by a setting such as "sqlite:aufil.db", makes it or brings it up to date, and checks
// that the keys fit it.
func Open(ctx context.Context, setting, keys string) (*Store, error) {
	path, found := strings.CutPrefix(setting, "sqlite:")
	if !found || path == "" {
		return nil, errors.New("réglage database : seul sqlite:CHEMIN est servi pour l'instant")
	}
	ring, err := newKeyring(keys)
	if err != nil {
		return nil, err
	}
	s := &Store{keys: ring, line: make(chan struct{}, 1)}
	if err := s.connect(ctx, path); err != nil {
		return nil, errors.Join(fmt.Errorf("open database: %w", err), s.Close())
	}
	return s, nil
}

func (s *Store) connect(ctx context.Context, path string) (err error) {
	if err := ownFile(path); err != nil {
		return err
	}
	name := "file:" + strings.NewReplacer("%", "%25", "?", "%3f", "#", "%23").Replace(path)
	if s.writes, err = sql.Open("sqlite3", name+"?"+pragmas); err != nil {
		return err
	}
	s.writes.SetMaxOpenConns(1)
	if err := migrate(ctx, s.writes); err != nil {
		return err
	}
	if s.reads, err = sql.Open("sqlite3", name+"?mode=ro&_query_only=1&_busy_timeout=5000&_stmt_cache_size=64"); err != nil {
		return err
	}
	s.reads.SetMaxOpenConns(readers)
	s.reads.SetMaxIdleConns(readers)
	if s.jobs, err = river.NewClient(riversqlite.New(s.writes), &river.Config{}); err != nil {
		return err
	}
	return s.checkKey(ctx)
}

// ownFile makes the file before SQLite does, so that nobody else on the machine may read it.
func ownFile(path string) error {
	if dir := filepath.Dir(path); dir != "." {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			return err
		}
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	return f.Close()
}

// Close closes the database. What was committed is kept.
func (s *Store) Close() error {
	var errs []error
	for _, db := range []*sql.DB{s.reads, s.writes} {
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	return errors.Join(errs...)
}

// Ready tells why the database cannot serve, nil when it can.
func (s *Store) Ready(ctx context.Context) error {
	var one int
	if err := s.reads.QueryRowContext(ctx, `SELECT 1 FROM sequence LIMIT 1`).Scan(&one); err != nil && !errors.Is(err, sql.ErrNoRows) {
		return fmt.Errorf("read database: %w", err)
	}
	return nil
}

// checkKey refuses keys that do not open this database, before anything is written with them.
func (s *Store) checkKey(ctx context.Context) error {
	return s.write(ctx, func(t *tx) error {
		var sealed []byte
		err := t.QueryRowContext(ctx, `SELECT sealed FROM key_check WHERE id = 1`).Scan(&sealed)
		switch {
		case errors.Is(err, sql.ErrNoRows):
			if sealed, err = t.keys.seal(cell("key_check", "sealed", 1), []byte("aufil")); err != nil {
				return err
			}
			return t.exec(ctx, `INSERT INTO key_check (id, sealed) VALUES (1, $1)`, sealed)
		case err != nil:
			return err
		}
		if _, err := t.keys.open(cell("key_check", "sealed", 1), sealed); err != nil {
			return errors.New("le réglage cle n'ouvre pas cette base : donnez la clé avec laquelle elle a été faite " +
				"(pendant un changement de clé : la nouvelle, une virgule, l'ancienne)")
		}
		return nil
	})
}

// tx is a write transaction.
type tx struct {
	*sql.Tx
	keys *keyring
	jobs *river.Client[*sql.Tx]
}

// write runs fn in one write transaction: all of it is kept, or nothing.
func (s *Store) write(ctx context.Context, fn func(*tx) error) error {
	select {
	case s.line <- struct{}{}:
		defer func() { <-s.line }()
	case <-ctx.Done():
		return fmt.Errorf("begin: %w", ctx.Err())
	}
	sqlTx, err := s.writes.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	defer sqlTx.Rollback() //nolint:errcheck // nothing to undo after a commit; else the cause is what counts
	if err := fn(&tx{Tx: sqlTx, keys: s.keys, jobs: s.jobs}); err != nil {
		return err
	}
	if err := sqlTx.Commit(); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	return nil
}

func (t *tx) exec(ctx context.Context, query string, args ...any) error {
	_, err := t.ExecContext(ctx, query, args...)
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
	err = t.QueryRowContext(ctx, `INSERT INTO sequence (name, value) VALUES ($1, 1)
		ON CONFLICT (name) DO UPDATE SET value = sequence.value + 1 RETURNING value`, table).Scan(&id)
	if err != nil {
		return 0, fmt.Errorf("number for %s: %w", table, err)
	}
	return id, nil
}

func millis(t time.Time) int64 { return t.UnixMilli() }

func timeOf(ms int64) time.Time {
	if ms == 0 {
		return time.Time{}
	}
	return time.UnixMilli(ms).UTC()
}
