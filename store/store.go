package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river"
)

// Store is an open database. It is safe for concurrent use.
type Store struct {
	dialect  *dialect
	lookOnly bool
	program  string   // the version of the program, for who comes after
	writes   *sql.DB  // SQLite: one connection
	batcher  *batcher // writes for several at once; SQLite: the only one who writes
	file     string   // SQLite: names the file for the driver
	reads    *sql.DB
	listener *pgxpool.Pool // PostgreSQL: connections that wait for news
	news     *news         // PostgreSQL: for other nodes
	keys     *keyring
	queue    queue
	jobs     *river.Client[sqlTx] // only inserts; Work has its own
}

// Option is something said at Open.
type Option func(*Store)

// Program says which version of the program opens the database.
func Program(version string) Option { return func(s *Store) { s.program = version } }

// LookOnly leaves the schema of a database as it is: one that is behind is refused by ErrBehind.
func LookOnly() Option { return func(s *Store) { s.lookOnly = true } }

// ErrBehind is given by LookOnly for a database that the next start brings up to date.
var ErrBehind = errors.New("the schema of this database is behind")

// Open opens the database named by a setting such as "sqlite:aufil.db" or "postgres://…", makes it or brings it up to
// date, and checks that the keys fit it.
func Open(ctx context.Context, setting, keys string, options ...Option) (*Store, error) {
	ring, err := newKeyring(keys)
	if err != nil {
		return nil, err
	}
	s := &Store{keys: ring, news: newNews()}
	for _, o := range options {
		o(s)
	}
	if err := s.open(ctx, setting); err != nil {
		return nil, errors.Join(fmt.Errorf("base de données : %w", advised(setting, err)), s.Close())
	}
	return s, nil
}

func (s *Store) open(ctx context.Context, setting string) (err error) {
	if path, found := strings.CutPrefix(setting, "sqlite:"); found && path != "" {
		err = s.openSQLite(ctx, path)
	} else if IsPostgres(setting) {
		err = s.openPostgres(ctx, setting)
	} else {
		err = errors.New("réglage database : ni sqlite:CHEMIN ni postgres://…")
	}
	if err != nil {
		return err
	}
	if s.jobs, err = river.NewClient(s.queue, &river.Config{}); err != nil {
		return err
	}
	return s.checkKey(ctx)
}

// IsPostgres tells whether a setting names a PostgreSQL database.
func IsPostgres(setting string) bool {
	return strings.HasPrefix(setting, "postgres://") || strings.HasPrefix(setting, "postgresql://")
}

// Close closes the database. What was committed is kept.
func (s *Store) Close() error {
	if s.batcher != nil {
		s.batcher.close()
	}
	var errs []error
	if s.listener != nil {
		s.listener.Close()
	}
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
	if err := s.reads.QueryRowContext(ctx, `SELECT 1 FROM key_check LIMIT 1`).Scan(&one); err != nil && !errors.Is(err, sql.ErrNoRows) {
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

func millis(t time.Time) int64 { return t.UnixMilli() }

// moment is millis, 0 for no time.
func moment(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return millis(t)
}

func timeOf(ms int64) time.Time {
	if ms == 0 {
		return time.Time{}
	}
	return time.UnixMilli(ms).UTC()
}
