package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"aufil/assistant"
)

// reportLife is how long a report waits for a message that may never be known: those of replies given in the
// webhook's own answer are not in the outbound table.
const reportLife = 24 * time.Hour

// Delivered keeps a delivery report. See assistant.Store.
func (s *Store) Delivered(ctx context.Context, r assistant.Report, at time.Time) (caseID int64, err error) {
	r.SID = known(r.SID)
	err = s.write(ctx, func(t *tx) error {
		if err := t.hold(ctx, "sid", r.SID); err != nil { // it must not pass by the answer that brings the sid
			return err
		}
		if err := t.lockCaseBySID(ctx, r.SID); err != nil {
			return err
		}
		caseID, err = t.delivered(ctx, r, at)
		return err
	})
	return caseID, err
}

func (t *tx) delivered(ctx context.Context, r assistant.Report, at time.Time) (int64, error) {
	var id, caseID int64
	var now assistant.Delivery
	err := t.QueryRowContext(ctx, `SELECT id, conversation_id, state FROM outbound WHERE sid = $1`, r.SID).
		Scan(&id, &caseID, &now)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return 0, t.keepReport(ctx, r, at)
	case err != nil:
		return 0, fmt.Errorf("find message: %w", err)
	case r.State.Rank() <= now.Rank():
		return 0, nil
	}
	err = t.exec(ctx, `UPDATE outbound SET state = $1, error = $2, settled_at = $3 WHERE id = $4`,
		r.State, codeText(r.Code), millis(at), id)
	if err != nil {
		return 0, fmt.Errorf("save report: %w", err)
	}
	if r.State == assistant.Undeliver {
		if err := t.noteFailure(ctx, caseID, codeText(r.Code), at); err != nil {
			return 0, err
		}
	}
	return caseID, t.touch(ctx, caseID)
}

// keepReport keeps a report whose message has no id yet: reports can overtake the answer to the request itself.
func (t *tx) keepReport(ctx context.Context, r assistant.Report, at time.Time) error {
	var now assistant.Delivery
	err := t.QueryRowContext(ctx, `SELECT state FROM report WHERE sid = $1`, r.SID).Scan(&now)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return fmt.Errorf("find early report: %w", err)
	}
	if r.State.Rank() <= now.Rank() {
		return nil
	}
	err = t.exec(ctx, `INSERT INTO report (sid, state, code, at) VALUES ($1, $2, $3, $4)
		ON CONFLICT (sid) DO UPDATE SET state = excluded.state, code = excluded.code`,
		r.SID, r.State, r.Code, millis(at))
	if err != nil {
		return fmt.Errorf("keep early report: %w", err)
	}
	return t.exec(ctx, `DELETE FROM report WHERE at < $1`, millis(at.Add(-reportLife)))
}

// earlyReport applies the report that came before the message's id, and says what it was; "" when none did.
func (t *tx) earlyReport(ctx context.Context, sid string, at time.Time) (assistant.Delivery, error) {
	r := assistant.Report{SID: sid}
	if err := t.hold(ctx, "sid", sid); err != nil {
		return "", err
	}
	err := t.QueryRowContext(ctx, `SELECT state, code FROM report WHERE sid = $1`, sid).Scan(&r.State, &r.Code)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	if err != nil {
		return "", fmt.Errorf("find early report: %w", err)
	}
	if err := t.exec(ctx, `DELETE FROM report WHERE sid = $1`, sid); err != nil {
		return "", fmt.Errorf("drop early report: %w", err)
	}
	changed, err := t.delivered(ctx, r, at)
	if err != nil || changed == 0 {
		return "", err
	}
	return r.State, nil
}

func codeText(code int) string {
	if code == 0 {
		return ""
	}
	return fmt.Sprintf("code %d", code)
}
