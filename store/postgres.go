package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
	"github.com/riverqueue/river/riverdriver/riverdatabasesql"
)

var postgres = dialect{
	name:      "postgres",
	goose:     goose.DialectPostgres,
	forUpdate: ` FOR UPDATE`,
	number:    `SELECT nextval(CAST(CAST($1 AS TEXT) || '_number' AS regclass))`,
	ahead:     `nextval('journal_number')`,
	lockName:  `SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`,
	again:     postgresAgain,
	frozen:    sql.LevelRepeatableRead,
	lastNumber: func(table string) string {
		return `SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM ` + table + `_number`
	},
	setNumber: `SELECT setval(CAST(CAST($1 AS TEXT) || '_number' AS regclass), $2)`,
}

// connections is how many each node opens at most, beside one that listens.
const connections = 16

// batchers is how many connections of each node write batches of turns: while they do, the next batch gathers.
const batchers = 2

// openPostgres opens a database that several nodes may share.
func (s *Store) openPostgres(ctx context.Context, url string) error {
	s.dialect = &postgres
	config, err := pgxpool.ParseConfig(url)
	if err != nil {
		return errors.New("l'adresse postgres:// ne se lit pas") // the cause would quote the password
	}
	promise(config.ConnConfig)
	s.writes = stdlib.OpenDB(*config.ConnConfig)
	s.writes.SetMaxOpenConns(connections)
	s.writes.SetMaxIdleConns(connections)
	s.writes.SetConnMaxIdleTime(time.Minute)
	s.reads = s.writes
	s.startBatcher(batchers)
	config.MinConns, config.MinIdleConns, config.MaxConns = 0, 0, 2
	if s.listener, err = pgxpool.NewWithConfig(ctx, config); err != nil {
		return err
	}
	s.queue = riverdatabasesql.NewWithPgxListener(s.writes, s.listener)
	conn, err := s.writes.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close() //nolint:errcheck // it goes back to the pool
	// One node at a time migrates. The lock is this connection's: it goes when the node dies.
	if _, err := conn.ExecContext(ctx, `SELECT pg_advisory_lock($1)`, migrationLock); err != nil {
		return fmt.Errorf("wait for another node that migrates: %w", err)
	}
	err = s.migrate(ctx, s.writes)
	_, unlock := conn.ExecContext(context.WithoutCancel(ctx), `SELECT pg_advisory_unlock($1)`, migrationLock)
	return errors.Join(err, unlock)
}

// migrationLock is the number of the lock, any that is ours alone.
const migrationLock = 0x617566696c

// promise sets what our promises rest on, whatever the server's own settings are.
func promise(c *pgx.ConnConfig) {
	if c.ConnectTimeout == 0 {
		c.ConnectTimeout = 5 * time.Second
	}
	for name, value := range map[string]string{
		"application_name":                    "aufil",
		"synchronous_commit":                  "on",    // what is acknowledged is on disk
		"idle_in_transaction_session_timeout": "30000", // a node that froze does not hold a case
		"tcp_user_timeout":                    "15000", // nor one whose cable was cut
		"default_transaction_isolation":       "read committed",
	} {
		if _, set := c.RuntimeParams[name]; !set {
			c.RuntimeParams[name] = value
		}
	}
}

// postgresAgain sorts failures.
func postgresAgain(err error) retrial {
	var refused *pgconn.PgError
	if errors.As(err, &refused) {
		switch refused.Code {
		case "40001", "40P01", // serialisation, deadlock
			"23505", "23503": // another writer made the same row, or took away the one that ours belongs to
			return clashed
		case "57P01", "57P02", "57P03", "53300", "25006": // going down, crashed, starting, full, a standby
			return cut
		}
		return hopeless
	}
	if pgconn.SafeToRetry(err) {
		return unsent
	}
	var network net.Error
	var connecting *pgconn.ConnectError
	if errors.As(err, &network) || errors.As(err, &connecting) || errors.Is(err, driver.ErrBadConn) ||
		errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, net.ErrClosed) {
		return cut
	}
	return hopeless
}
