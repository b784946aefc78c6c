package store

import (
	"database/sql"

	"github.com/pressly/goose/v3"
	"github.com/riverqueue/river/riverdriver"
)

// dialect is what the two databases do differently.
type dialect struct {
	name      string // of the folder of its migrations
	goose     goose.Dialect
	forUpdate string // ends a SELECT that locks its rows until the transaction ends
	number    string // gives the next number of the table $1
	ahead     string // the next number of the journal, in a text that reads something else; 0 where only a transaction gives one
	lockName  string // lets one transaction at a time hold the name $1; "" = there is only one
	again     func(error) retrial

	frozen     sql.IsolationLevel        // reads all of a transaction as of its start
	lastNumber func(table string) string // the text that gives the last number used of a table, 0 = none
	setNumber  string                    // sets it, to $2, for the table $1
}

// retrial says what can be hoped of a transaction that failed.
type retrial int

const (
	hopeless retrial = iota
	clashed          // with another writer: it works when it runs again
	cut              // from the database: it may come back
	unsent           // the same, and certainly before the last statement reached it
)

// shared tells whether other transactions write at the same time.
func (d *dialect) shared() bool { return d.forUpdate != "" }

// queue is the driver of the job queue over our connections.
type queue = riverdriver.Driver[sqlTx]
