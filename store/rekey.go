package store

import (
	"context"
	"database/sql"
	"fmt"
)

// sealedColumns is every column that holds ciphertext, with the column that names its row.
var sealedColumns = []struct{ table, column, row string }{
	{"key_check", "sealed", "id"},
	{"person", "number", "id"},
	{"conversation", "data", "id"},
	{"journal", "input", "id"},
	{"journal", "outcome", "id"},
	{"journal", "said", "id"},
	{"escalation", "reason", "id"},
	{"escalation", "outcome", "id"},
	{"timer", "data", "id"},
	{"appointment", "place", "id"},
	{"mandate", "scope", "id"},
	{"mandate", "recap", "id"},
	{"mandate", "answer", "id"},
	{"letter", "body", "id"},
	{"nickname", "name", "id"},
	{"recording", "sid", "id"},
	{"counsellor", "totp", "id"},
	{"counsellor", "phone", "id"},
	{"counsellor", "email", "id"},
	{"session", "data", "token"},
}

// rekeyBatch is how many fields one transaction re-encrypts: short enough that no turn waits for it.
const rekeyBatch = 200

// Rekey re-encrypts with the first key whatever another key wrote, and gives the number of fields. Once it gives 0 the
// old key can leave the settings, with one loss: the STOP that is kept of an erased person has no number left to
// compute a new index from, and is known only as long as its key is given.
func (s *Store) Rekey(ctx context.Context) (n int, err error) {
	for _, c := range sealedColumns {
		for {
			batch, err := s.rekeyBatch(ctx, c.table, c.column, c.row)
			if err != nil {
				return n, fmt.Errorf("re-encrypt %s.%s: %w", c.table, c.column, err)
			}
			n += batch
			if batch < rekeyBatch {
				break
			}
		}
	}
	return n, nil
}

// ciphertext is one field as it stands.
type ciphertext struct {
	row    string
	sealed []byte
}

func (s *Store) rekeyBatch(ctx context.Context, table, column, row string) (n int, err error) {
	err = s.write(ctx, func(t *tx) error {
		rows, err := t.QueryContext(ctx, `SELECT `+row+`, `+column+` FROM `+table+`
			WHERE `+column+` IS NOT NULL AND substr(`+column+`, 1, 5) <> $1 LIMIT $2`+t.forUpdate, t.keys.prefix, rekeyBatch)
		if err != nil {
			return err
		}
		fields, err := collect(rows, func(r *sql.Rows) (c ciphertext, err error) { return c, r.Scan(&c.row, &c.sealed) })
		if err != nil {
			return err
		}
		for _, f := range fields {
			if err := t.rekeyField(ctx, place{table, column, f.row}, row, f.sealed); err != nil {
				return err
			}
		}
		n = len(fields)
		return nil
	})
	return n, err
}

func (t *tx) rekeyField(ctx context.Context, p place, row string, sealed []byte) error {
	plain, err := t.keys.open(p, sealed)
	if err != nil {
		return err
	}
	if sealed, err = t.keys.seal(p, plain); err != nil {
		return err
	}
	if err := t.exec(ctx, `UPDATE `+p.table+` SET `+p.column+` = $1 WHERE `+row+` = $2`, sealed, p.row); err != nil {
		return err
	}
	if p.table != "person" {
		return nil
	}
	hashes, err := t.keys.blind("tel", string(plain))
	if err != nil {
		return err
	}
	return t.exec(ctx, `UPDATE person SET blind = $1 WHERE id = $2`, hashes[0], p.row)
}
