package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Each line of the audit is sealed with a key of ours over itself and the seal of the line before: who can write to the
// database, but has not the key, can neither change a line nor take one out from between two others unseen. Lines taken
// off at the end are found by whoever kept the last seal: serve logs it every day.

func auditLink(id, at, counsellorID, caseID int64, action, before string) string {
	text := ""
	for _, n := range []int64{id, at, counsellorID, caseID} {
		text += strconv.FormatInt(n, 10) + "\x00"
	}
	return text + action + "\x00" + before
}

// holdAudit lets this transaction be the only one that adds to the audit: numbers and seals have one order.
func (t *tx) holdAudit(ctx context.Context) error { return t.hold(ctx, "audit", "chain") }

// seal gives the seal of a new line, with the current key.
func (t *tx) seal(ctx context.Context, id, at, counsellorID, caseID int64, action string) (string, error) {
	var before string
	err := t.QueryRowContext(ctx, `SELECT seal FROM audit ORDER BY id DESC LIMIT 1`).Scan(&before)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return "", fmt.Errorf("last line of the audit: %w", err)
	}
	seals, err := t.keys.seals(auditLink(id, at, counsellorID, caseID, action, before))
	if err != nil {
		return "", err
	}
	return seals[0], nil
}

// seals gives the seal of a line by each key; it begins with the name of the key.
func (k *keyring) seals(link string) ([]string, error) {
	hashes, err := k.blind("audit", link)
	for i, hash := range hashes {
		hashes[i] = k.names[i] + "." + hash
	}
	return hashes, err
}

// Chain is the verdict on the audit.
type Chain struct {
	Lines   int64
	Unknown int64  // at the beginning: of a version that did not seal, or by a key that has left the settings
	Broken  int64  // the first line that is not what was written, or that misses the one before it; 0 = none
	Last    string // the seal of the last line
}

// CheckAudit goes through the whole audit. The first line that a purge left rests on one that is gone: it is believed.
func (s *Store) CheckAudit(ctx context.Context) (c Chain, err error) {
	rows, err := s.reads.QueryContext(ctx, `SELECT id, at, counsellor_id, conversation_id, action, seal FROM audit ORDER BY id`)
	if err != nil {
		return c, fmt.Errorf("read audit: %w", err)
	}
	defer rows.Close() //nolint:errcheck // Err below tells
	for rows.Next() {
		var id, at, counsellorID, caseID int64
		var action, seal string
		if err := rows.Scan(&id, &at, &counsellorID, &caseID, &action, &seal); err != nil {
			return c, fmt.Errorf("read audit: %w", err)
		}
		good, err := s.keys.seals(auditLink(id, at, counsellorID, caseID, action, c.Last))
		if err != nil {
			return c, err
		}
		first := c.Lines == c.Unknown // no line of a key that we have came before
		c.Lines, c.Last = c.Lines+1, seal
		switch {
		case c.Broken != 0, slices.Contains(good, seal):
		case first && !s.keys.ours(seal):
			c.Unknown++
		case c.Lines == 1: // the first that a purge left
		default:
			c.Broken = id
		}
	}
	return c, rows.Err()
}

// ours tells whether a seal says that it is by one of the keys.
func (k *keyring) ours(seal string) bool {
	name, _, found := strings.Cut(seal, ".")
	return found && slices.Contains(k.names, name)
}
