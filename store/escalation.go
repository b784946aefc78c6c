package store

import (
	"context"
	"fmt"
	"time"

	"aufil/assistant"
)

func (t *tx) saveEscalation(ctx context.Context, caseID int64, e assistant.Escalation, at time.Time) error {
	if e.ID == 0 {
		return t.newEscalation(ctx, caseID, e, at)
	}
	reason, err := t.keys.seal(cell("escalation", "reason", e.ID), []byte(e.Reason))
	if err != nil {
		return err
	}
	var outcome []byte
	if e.Outcome != "" {
		if outcome, err = t.keys.seal(cell("escalation", "outcome", e.ID), []byte(e.Outcome)); err != nil {
			return err
		}
	}
	var closed int64
	if !e.Open() {
		closed = millis(at)
	}
	err = t.exec(ctx, `UPDATE escalation SET status = $1, urgent = $2, reason = $3, holder_id = $4, outcome = $5,
		closed_at = $6, waits_since = $7, touched_at = $8, snoozed_until = $9, left_by = $10 WHERE id = $11`,
		e.Status, e.Urgent, reason, e.HolderID, outcome, closed, moment(e.Waits), moment(e.Touched), moment(e.Snoozed), e.LeftBy, e.ID)
	if err != nil {
		return fmt.Errorf("save escalation: %w", err)
	}
	return nil
}

func (t *tx) newEscalation(ctx context.Context, caseID int64, e assistant.Escalation, at time.Time) error {
	id, err := t.next(ctx, "escalation")
	if err != nil {
		return err
	}
	reason, err := t.keys.seal(cell("escalation", "reason", id), []byte(e.Reason))
	if err != nil {
		return err
	}
	err = t.exec(ctx, `INSERT INTO escalation (id, conversation_id, status, urgent, reason, holder_id, opened_at,
			waits_since, touched_at, snoozed_until)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		id, caseID, e.Status, e.Urgent, reason, e.HolderID, millis(at), moment(e.Waits), moment(e.Touched), moment(e.Snoozed))
	if err != nil {
		return fmt.Errorf("open escalation: %w", err)
	}
	return nil
}
