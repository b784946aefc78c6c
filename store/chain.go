package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"aufil/assistant"
)

// Each line of the audit is sealed with a key of ours over itself and the seal of the line before: who can write to the
// database, but has not the key, can neither change a line nor take one out from between two others unseen. Where the
// chain ends is sealed too; an older end put back with the lines taken off is found by whoever kept the last seal: serve
// logs it every day. Triggers refuse every change but the purge, so that nobody does it by mistake.

// auditRow is one line of the audit.
type auditRow struct {
	id, at, counsellorID, caseID int64
	action, about                string
}

func (l auditRow) link(before string) string {
	text := ""
	for _, n := range []int64{l.id, l.at, l.counsellorID, l.caseID} {
		text += strconv.FormatInt(n, 10) + "\x00"
	}
	text += l.action + "\x00" + before
	if l.about != "" {
		text += "\x00" + l.about
	}
	return text
}

// holdAudit lets this transaction be the only one that adds to the audit: numbers and seals have one order.
func (t *tx) holdAudit(ctx context.Context) error { return t.hold(ctx, "audit", "chain") }

// seal gives the seal of a new line, with the current key.
func (t *tx) seal(ctx context.Context, l auditRow) (string, error) {
	var before string
	err := t.QueryRowContext(ctx, `SELECT seal FROM audit ORDER BY id DESC LIMIT 1`).Scan(&before)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return "", fmt.Errorf("last line of the audit: %w", err)
	}
	seals, err := t.keys.seals(l.link(before))
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

// endAudit keeps where the chain ends.
func (t *tx) endAudit(ctx context.Context, id int64, seal string) error {
	proofs, err := t.keys.seals(auditEnd(id, seal))
	if err != nil {
		return err
	}
	return t.exec(ctx, `INSERT INTO audit_end (id, line, proof) VALUES (1, $1, $2)
		ON CONFLICT (id) DO UPDATE SET line = excluded.line, proof = excluded.proof`, id, proofs[0])
}

func auditEnd(id int64, seal string) string {
	return "fin\x00" + strconv.FormatInt(id, 10) + "\x00" + seal
}

// endsWell tells whether the chain ends where we ended it. An end by a key that has left the settings is believed.
func (s *Store) endsWell(ctx context.Context, last int64, seal string) (bool, error) {
	var line, purged int64
	var proof string
	err := s.reads.QueryRowContext(ctx, `SELECT line, proof, (SELECT COALESCE(MAX(before_at), 0) FROM audit_purge)
		FROM audit_end WHERE id = 1`).Scan(&line, &proof, &purged)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return true, nil
	case err != nil:
		return false, fmt.Errorf("read the end of the audit: %w", err)
	case last == 0: // none is left: only a purge may take all
		return purged > 0, nil
	}
	good, err := s.keys.seals(auditEnd(last, seal))
	return slices.Contains(good, proof) || !s.keys.ours(proof), err
}

// letPurge tells the triggers of the audit that lines older than a time may go.
func (t *tx) letPurge(ctx context.Context, before int64) error {
	return t.exec(ctx, `INSERT INTO audit_purge (id, before_at) VALUES (1, $1)
		ON CONFLICT (id) DO UPDATE SET before_at = excluded.before_at`, before)
}

// Chain is the verdict on the audit.
type Chain = assistant.AuditCheck

// CheckAudit goes through the whole audit. The first line that a purge left rests on one that is gone: it is believed.
func (s *Store) CheckAudit(ctx context.Context) (c Chain, err error) {
	rows, err := s.reads.QueryContext(ctx, `SELECT id, at, counsellor_id, conversation_id, action, about, seal FROM audit ORDER BY id`)
	if err != nil {
		return c, fmt.Errorf("read audit: %w", err)
	}
	defer rows.Close() //nolint:errcheck // Err below tells
	var l auditRow
	for rows.Next() {
		var seal string
		if err := rows.Scan(&l.id, &l.at, &l.counsellorID, &l.caseID, &l.action, &l.about, &seal); err != nil {
			return c, fmt.Errorf("read audit: %w", err)
		}
		good, err := s.keys.seals(l.link(c.Last))
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
			c.Broken = l.id
		}
	}
	if err := rows.Err(); err != nil {
		return c, fmt.Errorf("read audit: %w", err)
	}
	if whole, err := s.endsWell(ctx, l.id, c.Last); err != nil || whole || c.Broken != 0 {
		return c, err
	}
	c.Broken = l.id + 1
	return c, nil
}

// ours tells whether a seal says that it is by one of the keys.
func (k *keyring) ours(seal string) bool {
	name, _, found := strings.Cut(seal, ".")
	return found && slices.Contains(k.names, name)
}
