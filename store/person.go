package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"aufil/assistant"
)

// person finds a person by the number, or makes the row.
func (t *tx) person(ctx context.Context, number string, at time.Time) (int64, error) {
	hashes, err := t.keys.blind("tel", number)
	if err != nil {
		return 0, err
	}
	for i, h := range hashes {
		id, known, err := t.personBy(ctx, h)
		switch {
		case err != nil:
			return 0, fmt.Errorf("find person: %w", err)
		case known == numbered && i == 0:
			return id, nil
		case known != absent: // found by an old key, or only the STOP was kept: made whole again
			return id, t.nameAgain(ctx, id, number, hashes[0])
		}
	}
	return t.newPerson(ctx, number, hashes[0], at)
}

// how much is known of a person.
type knowledge int

const (
	absent knowledge = iota
	nameless
	numbered
)

func (t *tx) personBy(ctx context.Context, hash string) (id int64, known knowledge, err error) {
	var whole bool
	err = t.QueryRowContext(ctx, `SELECT id, number IS NOT NULL FROM person WHERE blind = $1`+t.forUpdate, hash).Scan(&id, &whole)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return 0, absent, nil
	case whole:
		return id, numbered, err
	default:
		return id, nameless, err
	}
}

func (t *tx) nameAgain(ctx context.Context, id int64, number, hash string) error {
	sealed, err := t.keys.seal(cell("person", "number", id), []byte(number))
	if err != nil {
		return err
	}
	if err := t.exec(ctx, `UPDATE person SET number = $1, blind = $2 WHERE id = $3`, sealed, hash, id); err != nil {
		return fmt.Errorf("update person: %w", err)
	}
	return nil
}

func (t *tx) newPerson(ctx context.Context, number, hash string, at time.Time) (int64, error) {
	id, err := t.next(ctx, "person")
	if err != nil {
		return 0, err
	}
	sealed, err := t.keys.seal(cell("person", "number", id), []byte(number))
	if err != nil {
		return 0, err
	}
	err = t.exec(ctx, `INSERT INTO person (id, blind, number, created_at) VALUES ($1, $2, $3, $4)`,
		id, hash, sealed, millis(at))
	if err != nil {
		return 0, fmt.Errorf("new person: %w", err)
	}
	return id, nil
}

// changesPerson tells whether a change is one of the person too.
func (c loaded) changesPerson(ch assistant.Change) bool {
	stopped, texted := c.personAfter(ch)
	return c.personID != 0 && (stopped != c.state.Stopped || texted != c.state.Texted)
}

func (c loaded) personAfter(ch assistant.Change) (stopped bool, texted string) {
	stopped, texted = c.state.Stopped, c.state.Texted
	if ch.Stopped != nil {
		stopped = *ch.Stopped
	}
	if ch.Texted != "" {
		texted = known(ch.Texted)
	}
	return stopped, texted
}

func (t *tx) savePerson(ctx context.Context, c loaded, ch assistant.Change) error {
	if !c.changesPerson(ch) {
		return nil
	}
	stopped, texted := c.personAfter(ch)
	err := t.exec(ctx, `UPDATE person SET stopped = $1, texted = $2 WHERE id = $3`, stopped, texted, c.personID)
	if err != nil {
		return fmt.Errorf("save person: %w", err)
	}
	return nil
}

// erase deletes all that is known of a person. Two things outlive it: the audit, which holds no word of a person,
// and a STOP, as a keyed hash without the number, because who said STOP must not be texted again.
func (t *tx) erase(ctx context.Context, c loaded, stop *bool, at time.Time) error {
	if err := t.wiping(ctx, true); err != nil {
		return err
	}
	if err := t.orphan(ctx, c.state.CaseID); err != nil {
		return err
	}
	for _, table := range belongings {
		if err := t.exec(ctx, `DELETE FROM `+table+` WHERE conversation_id = $1`, c.state.CaseID); err != nil {
			return fmt.Errorf("erase %s: %w", table, err)
		}
	}
	if err := t.exec(ctx, `DELETE FROM conversation WHERE id = $1`, c.state.CaseID); err != nil {
		return fmt.Errorf("erase conversation: %w", err)
	}
	stopped := c.state.Stopped
	if stop != nil {
		stopped = *stop
	}
	if stopped {
		return t.keepStop(ctx, c.personID, at)
	}
	if err := t.exec(ctx, `DELETE FROM person WHERE id = $1`, c.personID); err != nil {
		return fmt.Errorf("erase person: %w", err)
	}
	return t.wiping(ctx, false)
}

// keepStop leaves of a person the STOP and the day it was left alone, which says how long to keep it.
func (t *tx) keepStop(ctx context.Context, personID int64, at time.Time) error {
	err := t.exec(ctx, `UPDATE person SET number = NULL, texted = '', created_at = $1, stopped = TRUE WHERE id = $2`,
		millis(at.Truncate(24*time.Hour)), personID)
	if err != nil {
		return fmt.Errorf("keep the STOP: %w", err)
	}
	return t.wiping(ctx, false)
}
