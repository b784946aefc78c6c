package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// tables is every table of ours whose rows are copied, in an order in which each row finds those it refers to. Left
// out: key_check and schema_release, which a database makes for itself, and the job queue, which wake fills again.
var tables = []string{
	"person", "conversation", "journal", "escalation", "outbound", "report", "timer",
	"counsellor", "ready_answer", "opening", "mention", "signal", "appointment", "mandate", "letter", "nickname", "recording", "recovery_code", "sign_in", "session", "audit",
	"audit_end", "audit_purge", "spending", "tally", "help_place", "erased",
}

// numberedTables is those of tables whose rows have numbers of ours.
var numberedTables = []string{"person", "conversation", "journal", "escalation", "outbound", "timer", "counsellor", "sign_in", "audit",
	"ready_answer", "opening", "mention", "signal", "appointment", "mandate", "letter", "erased"}

// ErrNotEmpty is given for a copy into a database that holds something.
var ErrNotEmpty = errors.New("the database is not empty")

// Progress hears how far a copy is: rows of one table done, out of all.
type Progress func(table string, done, of int64)

// Copy copies all rows of one database into another, which must be empty, in one transaction; then it reads every row
// of both and compares them. Nothing is kept unless all are the same. Nobody may write to the first meanwhile: on
// SQLite nobody can.
func Copy(ctx context.Context, from, to *Store, progress Progress) error {
	source, err := from.writes.BeginTx(ctx, &sql.TxOptions{Isolation: from.dialect.frozen})
	if err != nil {
		return fmt.Errorf("read the source: %w", err)
	}
	defer source.Rollback() //nolint:errcheck // it only read
	target, err := to.writes.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("write the target: %w", err)
	}
	defer target.Rollback() //nolint:errcheck // nothing to undo after a commit; else the cause is what counts
	c := copying{source, target, progress}
	for _, table := range tables {
		if err := c.empty(ctx, table); err != nil {
			return err
		}
	}
	for _, table := range tables {
		if err := c.table(ctx, table); err != nil {
			return fmt.Errorf("copy %s: %w", table, err)
		}
	}
	for _, table := range numberedTables {
		if err := c.number(ctx, from.dialect, to.dialect, table); err != nil {
			return fmt.Errorf("numbers of %s: %w", table, err)
		}
	}
	if err := target.Commit(); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	return nil
}

type copying struct {
	from, to *sql.Tx
	progress Progress
}

func (c copying) empty(ctx context.Context, table string) error {
	var n int64
	if err := c.to.QueryRowContext(ctx, `SELECT COUNT(*) FROM `+table).Scan(&n); err != nil {
		return fmt.Errorf("count %s: %w", table, err)
	}
	if n > 0 {
		return ErrNotEmpty
	}
	return nil
}

// table copies and compares one table.
func (c copying) table(ctx context.Context, table string) error {
	shape, err := shapeOf(ctx, c.to, table)
	if err != nil {
		return err
	}
	var of int64
	if err := c.from.QueryRowContext(ctx, `SELECT COUNT(*) FROM `+table).Scan(&of); err != nil {
		return err
	}
	batch := shape.insertion(c.to)
	sent, err := c.each(ctx, c.from, shape, of, batch.add)
	if err != nil {
		return err
	}
	if err := batch.flush(ctx); err != nil {
		return err
	}
	found, err := c.each(ctx, c.to, shape, 0, nil)
	if err != nil {
		return err
	}
	if sent.rows != found.rows || sent.sum != found.sum {
		return errors.New("the rows read back are not those that were written")
	}
	c.progress(table, of, of)
	return nil
}

// each reads all rows of a table, hands each over, and gives the mark of them all.
func (c copying) each(ctx context.Context, tx *sql.Tx, s shape, of int64, row func(context.Context, []any) error) (m mark, err error) {
	rows, err := tx.QueryContext(ctx, `SELECT `+strings.Join(s.columns, ", ")+` FROM `+s.table)
	if err != nil {
		return m, err
	}
	defer rows.Close() //nolint:errcheck // Err below tells
	for rows.Next() {
		values, err := s.scan(rows)
		if err != nil {
			return m, err
		}
		m.add(values)
		if row == nil {
			continue
		}
		if err := row(ctx, values); err != nil {
			return m, err
		}
		if m.rows%1000 == 0 {
			c.progress(s.table, int64(m.rows), of)
		}
	}
	return m, rows.Err()
}

// shape is the columns of a table, and which of them hold truth values in either database.
type shape struct {
	table   string
	columns []string
	truths  []bool
	texts   []bool
}

func shapeOf(ctx context.Context, tx *sql.Tx, table string) (s shape, err error) {
	rows, err := tx.QueryContext(ctx, `SELECT * FROM `+table+` WHERE 1 = 0`)
	if err != nil {
		return s, err
	}
	defer rows.Close() //nolint:errcheck // there are none
	types, err := rows.ColumnTypes()
	if err != nil {
		return s, err
	}
	s.table = table
	for _, t := range types {
		s.columns = append(s.columns, t.Name())
		s.truths = append(s.truths, t.DatabaseTypeName() == "BOOL")
		s.texts = append(s.texts, t.DatabaseTypeName() == "TEXT")
	}
	return s, rows.Err()
}

// scan reads a row in the types of the target.
func (s shape) scan(rows *sql.Rows) ([]any, error) {
	values, places := make([]any, len(s.columns)), make([]any, len(s.columns))
	for i := range values {
		places[i] = &values[i]
	}
	if err := rows.Scan(places...); err != nil {
		return nil, err
	}
	for i, v := range values {
		switch v := v.(type) {
		case int64:
			if s.truths[i] {
				values[i] = v != 0
			}
		case bool:
			if !s.truths[i] {
				values[i] = map[bool]int64{true: 1}[v]
			}
		case []byte:
			if s.texts[i] {
				values[i] = string(v)
			}
		}
	}
	return values, rows.Err()
}

// mark is the number of rows and the sum of their hashes: equal sets of rows have equal marks, in any order.
type mark struct {
	rows int
	sum  [4]uint64
	text []byte // of the last row, to be written over
}

func (m *mark) add(values []any) {
	m.text = m.text[:0]
	for _, v := range values {
		m.text = appendValue(m.text, v)
	}
	m.rows++
	sum := sha256.Sum256(m.text)
	for i := range m.sum {
		m.sum[i] += binary.BigEndian.Uint64(sum[8*i:])
	}
}

// appendValue writes a value so that no two different rows are written alike.
func appendValue(text []byte, v any) []byte {
	switch v := v.(type) {
	case nil:
		return append(text, 'n')
	case int64:
		return binary.BigEndian.AppendUint64(append(text, 'i'), uint64(v))
	case bool:
		return strconv.AppendBool(append(text, 'b'), v)
	case string:
		return append(binary.BigEndian.AppendUint64(append(text, 's'), uint64(len(v))), v...)
	case []byte:
		return append(binary.BigEndian.AppendUint64(append(text, 'x'), uint64(len(v))), v...)
	default:
		return fmt.Appendf(text, "%T%v", v, v)
	}
}

// insertion writes rows many at a time.
type insertion struct {
	shape
	to   *sql.Tx
	args []any
}

func (s shape) insertion(to *sql.Tx) *insertion { return &insertion{shape: s, to: to} }

// insertMost is how many values one statement holds: both databases take 32,766.
const insertMost = 4000

func (b *insertion) add(ctx context.Context, values []any) error {
	if len(b.args)+len(values) > insertMost {
		if err := b.flush(ctx); err != nil {
			return err
		}
	}
	b.args = append(b.args, values...)
	return nil
}

func (b *insertion) flush(ctx context.Context) error {
	if len(b.args) == 0 {
		return nil
	}
	var q strings.Builder
	q.WriteString(`INSERT INTO ` + b.table + ` (` + strings.Join(b.columns, ", ") + `) VALUES `)
	for i := range b.args {
		switch {
		case i == 0:
			q.WriteString("(")
		case i%len(b.columns) == 0:
			q.WriteString("), (")
		default:
			q.WriteString(", ")
		}
		fmt.Fprintf(&q, "$%d", i+1)
	}
	q.WriteString(")")
	_, err := b.to.ExecContext(ctx, q.String(), b.args...)
	b.args = b.args[:0]
	return err
}

// number lets the target go on where the source is: a number of an erased row is not used again.
func (c copying) number(ctx context.Context, from, to *dialect, table string) error {
	var last int64
	if err := c.from.QueryRowContext(ctx, from.lastNumber(table)).Scan(&last); err != nil {
		return err
	}
	if last == 0 {
		return nil
	}
	_, err := c.to.ExecContext(ctx, to.setNumber, table, last)
	return err
}
