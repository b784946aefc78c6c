package store

import (
	"bufio"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"time"

	"aufil/assistant"
)

// Erasure is that a person asked to be erased. It is kept as long as the backups from before it, which still hold the
// person, and names her by what only a backup and the key can bring back to her.
type Erasure struct {
	Who     string    `json:"qui"` // keyed hash of the number, or "#" and the case of a hidden number
	Stopped bool      `json:"stop,omitempty"`
	At      time.Time `json:"le"`
}

// Same tells whether two are one.
func (e Erasure) Same(o Erasure) bool { return e.Who == o.Who && e.At.Equal(o.At) }

// eraseAsked erases a person who asked for it, and notes that this was done.
func (t *tx) eraseAsked(ctx context.Context, c loaded, stop *bool, at time.Time) error {
	e := Erasure{Who: hiddenCase(c.state.CaseID), Stopped: c.state.Stopped, At: at}
	if stop != nil {
		e.Stopped = *stop
	}
	if c.personID != 0 {
		if err := t.QueryRowContext(ctx, `SELECT blind FROM person WHERE id = $1`, c.personID).Scan(&e.Who); err != nil {
			return fmt.Errorf("find the hash of a person: %w", err)
		}
	}
	if err := t.noteErasure(ctx, e); err != nil {
		return err
	}
	return t.erase(ctx, c, stop, at)
}

func hiddenCase(id int64) string { return "#" + strconv.FormatInt(id, 10) }

func (t *tx) noteErasure(ctx context.Context, e Erasure) error {
	var noted bool
	err := t.QueryRowContext(ctx, `SELECT EXISTS (SELECT 1 FROM erased WHERE at = $1 AND who = $2)`, millis(e.At), e.Who).Scan(&noted)
	if err != nil || noted {
		return err
	}
	id, err := t.next(ctx, "erased")
	if err != nil {
		return err
	}
	if err := t.exec(ctx, `INSERT INTO erased (id, who, stopped, at) VALUES ($1, $2, $3, $4)`, id, e.Who, e.Stopped, millis(e.At)); err != nil {
		return fmt.Errorf("note the erasure: %w", err)
	}
	return nil
}

// Erasures gives those that are kept.
func (s *Store) Erasures(ctx context.Context) ([]Erasure, error) {
	rows, err := s.reads.QueryContext(ctx, `SELECT who, stopped, at FROM erased ORDER BY at, id`)
	if err != nil {
		return nil, fmt.Errorf("read erasures: %w", err)
	}
	return collect(rows, func(r *sql.Rows) (e Erasure, err error) {
		var at int64
		err = r.Scan(&e.Who, &e.Stopped, &at)
		e.At = timeOf(at)
		return e, err
	})
}

// EraseAgain goes through erasures that came after a backup was made, in the database that it was restored to, and keeps
// them there. It gives how many persons the backup had brought back. Who wrote again after an erasure and before the
// backup is not concerned.
func (s *Store) EraseAgain(ctx context.Context, all []Erasure, made time.Time) (n int, err error) {
	since := map[string]Erasure{}
	for _, e := range all {
		if !e.At.Before(made) && !e.At.Before(since[e.Who].At) {
			since[e.Who] = e
		}
	}
	if len(since) == 0 {
		return 0, nil
	}
	here, err := s.returned(ctx, since)
	if err != nil {
		return 0, err
	}
	err = s.write(ctx, func(t *tx) error {
		n = 0
		for _, one := range here {
			if err := t.again(ctx, one); err != nil {
				return err
			}
			n++
		}
		for _, e := range since {
			if err := t.noteErasure(ctx, e); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return 0, fmt.Errorf("erase again: %w", err)
	}
	return n, s.wipe(ctx)
}

// returning is a person whom a backup brought back, with the erasure; without one of the two, 0.
type returning struct {
	personID, caseID int64
	erasure          Erasure
}

// returned finds them by their number under each key: a hash may be of an older key than that of the database.
func (s *Store) returned(ctx context.Context, since map[string]Erasure) ([]returning, error) {
	rows, err := s.reads.QueryContext(ctx, `SELECT p.id, p.number, p.created_at, COALESCE(c.id, 0)
		FROM person p LEFT JOIN conversation c ON c.person_id = p.id WHERE p.number IS NOT NULL
		UNION ALL SELECT 0, NULL, created_at, id FROM conversation WHERE person_id IS NULL`)
	if err != nil {
		return nil, fmt.Errorf("read persons: %w", err)
	}
	all, err := collect(rows, func(r *sql.Rows) (one returning, err error) {
		var sealed []byte
		var created int64
		if err := r.Scan(&one.personID, &sealed, &created, &one.caseID); err != nil {
			return one, err
		}
		hashes := []string{hiddenCase(one.caseID)}
		if one.personID != 0 {
			number, err := s.keys.openText(cell("person", "number", one.personID), sealed)
			if err != nil {
				return one, err
			}
			if hashes, err = s.keys.blind("tel", number); err != nil {
				return one, err
			}
		}
		for _, hash := range hashes {
			if e, found := since[hash]; found && created <= millis(e.At) {
				one.erasure = e
			}
		}
		return one, nil
	})
	var here []returning
	for _, one := range all {
		if one.erasure.Who != "" {
			here = append(here, one)
		}
	}
	return here, err
}

func (t *tx) again(ctx context.Context, one returning) error {
	e := one.erasure
	if one.caseID == 0 { // a person without a conversation
		if err := t.wiping(ctx, true); err != nil {
			return err
		}
		if e.Stopped {
			return t.keepStop(ctx, one.personID, e.At)
		}
		if err := t.exec(ctx, `DELETE FROM person WHERE id = $1`, one.personID); err != nil {
			return err
		}
		return t.wiping(ctx, false)
	}
	c, err := t.caseByID(ctx, one.caseID)
	if err != nil {
		return err
	}
	if err := t.erase(ctx, c, &e.Stopped, e.At); err != nil {
		return err
	}
	return t.audit(ctx, one.caseID, assistant.Audit{Action: "effacement refait après une restauration"}, e.At)
}

// erasuresMark begins a file of erasures, which is sealed like a backup and kept beside them: a database that burns takes
// its own along.
const erasuresMark = "aufil-effacements 1 "

// WriteErasures seals erasures into a file.
func WriteErasures(w io.Writer, keys string, at time.Time, all []Erasure) error {
	sealed, err := sealedWriter(w, erasuresMark, keys, at)
	if err != nil {
		return err
	}
	lines := json.NewEncoder(sealed)
	for _, e := range all {
		if err := lines.Encode(e); err != nil {
			return fmt.Errorf("write erasures: %w", err)
		}
	}
	return sealed.Close()
}

// ReadErasures reads them back, and says when they were written.
func ReadErasures(r io.Reader, keys string) (all []Erasure, at time.Time, err error) {
	plain, at, err := sealedReader(r, erasuresMark, keys)
	if err != nil {
		return nil, at, err
	}
	lines := json.NewDecoder(bufio.NewReader(plain))
	for {
		var e Erasure
		switch err := lines.Decode(&e); {
		case errors.Is(err, io.EOF):
			return all, at, nil
		case err != nil:
			return nil, at, ErrBadBackup
		}
		all = append(all, e)
	}
}
