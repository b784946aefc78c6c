package store

import (
	"context"
	"database/sql"
	"os"
	"path/filepath"
	"strings"

	"github.com/mattn/go-sqlite3"
	"github.com/pressly/goose/v3"
	"github.com/riverqueue/river/riverdriver/riversqlite"
)

var sqlite = dialect{
	name:  "sqlite",
	goose: goose.DialectSQLite3,
	number: `INSERT INTO sequence (name, value) VALUES ($1, 1)
		ON CONFLICT (name) DO UPDATE SET value = sequence.value + 1 RETURNING value`,
	ahead: `0`,
	again: func(error) retrial { return hopeless },
	lastNumber: func(table string) string {
		return `SELECT COALESCE(MAX(value), 0) FROM sequence WHERE name = '` + table + `'`
	},
	setNumber: `INSERT INTO sequence (name, value) VALUES ($1, $2)
		ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
}

// pragmas of the writer. FULL: an acknowledged answer that is lost is worse than a millisecond.
const pragmas = "_journal_mode=WAL&_synchronous=FULL&_busy_timeout=5000&_foreign_keys=1&_txlock=immediate&_stmt_cache_size=64"

// writer is the driver of the connection that writes. What is in the journal of SQLite (WAL) goes into the file itself every
// 32 MB and not every 4: each time the disk is busy for tens of milliseconds, and whoever commits waits for it.
const writer = "aufil-sqlite3"

func init() {
	sql.Register(writer, &sqlite3.SQLiteDriver{ConnectHook: func(c *sqlite3.SQLiteConn) error {
		_, err := c.Exec(`PRAGMA wal_autocheckpoint = 8000`, nil) // pages of 4 KiB
		return err
	}})
}

// readers is the number of connections that only read.
const readers = 4

// openSQLite opens a file: one connection that writes, because SQLite has one writer, and some that read.
func (s *Store) openSQLite(ctx context.Context, path string) (err error) {
	s.dialect = &sqlite
	if err := ownFile(path); err != nil {
		return err
	}
	name := "file:" + strings.NewReplacer("%", "%25", "?", "%3f", "#", "%23").Replace(path)
	s.file = name
	if s.writes, err = sql.Open(writer, name+"?"+pragmas); err != nil {
		return err
	}
	s.writes.SetMaxOpenConns(1)
	s.queue = riversqlite.New(s.writes)
	if err := s.migrate(ctx, s.writes); err != nil {
		return err
	}
	if s.reads, err = sql.Open("sqlite3", name+"?mode=ro&_query_only=1&_busy_timeout=5000&_stmt_cache_size=64"); err != nil {
		return err
	}
	s.startBatcher(1)
	s.reads.SetMaxOpenConns(readers)
	s.reads.SetMaxIdleConns(readers)
	return nil
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
