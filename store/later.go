package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
)

// later is what a transaction writes without looking at what came of it. On a server each statement is a journey there and
// back, so they wait, in their order, and go together: before something is read, or at the end. An error is then told there.
type later struct {
	conn   *sql.Conn // nil = nothing waits
	ctx    context.Context
	unsent []write
	failed error
}

// unsentMost is how many wait at most: what copies a database has millions.
const unsentMost = 256

type write struct {
	query string
	args  []any
	none  error // what it means that no row was changed; nil = nothing
}

// flush sends what waits.
func (l *later) flush() error {
	if len(l.unsent) == 0 || l.failed != nil {
		return l.failed
	}
	batch := &pgx.Batch{}
	for _, s := range l.unsent {
		batch.Queue(s.query, s.args...)
	}
	err := l.conn.Raw(func(driver any) error {
		c, ok := driver.(*stdlib.Conn)
		if !ok {
			return fmt.Errorf("not a connection of pgx: %T", driver)
		}
		results := c.Conn().SendBatch(l.ctx, batch)
		return errors.Join(l.read(results), results.Close())
	})
	l.unsent, l.failed = nil, err
	return err
}

// read looks at what came of each; after the first failure the server did nothing any more.
func (l *later) read(results pgx.BatchResults) error {
	for _, s := range l.unsent {
		done, err := results.Exec()
		if err != nil {
			return fmt.Errorf("%s: %w", strings.Join(strings.Fields(s.query)[:3], " "), err)
		}
		if s.none != nil && done.RowsAffected() == 0 {
			return s.none
		}
	}
	return nil
}
