package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"aufil/assistant"
	"aufil/dialog"
)

// lease is how long a message that is being sent belongs to its worker: longer than any attempt may last. After it
// nobody knows whether the message left.
const lease = jobTimeout + 15*time.Second

// enqueue makes a message of a journal line, and the job that sends it, in the transaction of the line.
func (t *tx) enqueue(ctx context.Context, caseID, lineID int64, l assistant.Line, at time.Time) error {
	id, err := t.next(ctx, "outbound")
	if err != nil {
		return err
	}
	err = t.exec(ctx, `INSERT INTO outbound (id, conversation_id, journal_id, sender, call, state, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)`, id, caseID, lineID, l.From, l.Call, assistant.Pending, millis(at))
	if err != nil {
		return fmt.Errorf("queue message: %w", err)
	}
	if _, err := t.jobs.InsertTx(t.patient(ctx), t.Tx, sendArgs{Message: id}, nil); err != nil {
		return fmt.Errorf("queue job: %w", err)
	}
	return nil
}

// Claim takes a message for sending. See assistant.Store.
func (s *Store) Claim(ctx context.Context, messageID int64, at time.Time) (c assistant.Claim, err error) {
	err = s.write(ctx, func(t *tx) error {
		if err := t.lockCaseOf(ctx, messageID); err != nil {
			return err
		}
		c, err = t.claim(ctx, messageID, at)
		return err
	})
	return c, err
}

func (t *tx) claim(ctx context.Context, messageID int64, at time.Time) (assistant.Claim, error) {
	m, err := t.message(ctx, messageID)
	if errors.Is(err, sql.ErrNoRows) { // erased meanwhile
		return assistant.Claim{Do: assistant.Nothing}, nil
	}
	if err != nil {
		return assistant.Claim{}, fmt.Errorf("load message: %w", err)
	}
	do := m.todo(at)
	switch {
	case do == assistant.Nothing:
		next, err := t.waiting(ctx, m.caseID)
		return assistant.Claim{Do: do, Next: next}, err
	case do == assistant.Wait:
		return assistant.Claim{Do: do}, nil
	case m.stopped:
		return t.drop(ctx, m, at)
	}
	if first, err := t.waiting(ctx, m.caseID); err != nil || first != m.id {
		return assistant.Claim{Do: assistant.Wait}, err
	}
	err = t.exec(ctx, `UPDATE outbound SET state = $1, attempts = attempts + 1, tried_at = $2 WHERE id = $3`,
		assistant.Sending, millis(at), m.id)
	if err != nil {
		return assistant.Claim{}, fmt.Errorf("claim message: %w", err)
	}
	c := assistant.Claim{
		Do: do, CaseID: m.caseID, Call: m.call, From: m.sender, Since: timeOf(m.createdAt), Attempts: m.attempts + 1,
	}
	if m.call == assistant.CallCounsellor {
		c.CounsellorID = m.counsellorID
		c.To, err = t.keys.openText(cell("counsellor", "phone", m.counsellorID), m.phone)
	} else {
		c.To, err = t.keys.openText(cell("person", "number", m.personID), m.number)
	}
	if err != nil {
		return assistant.Claim{}, err
	}
	c.Body, err = t.keys.openText(cell("journal", "said", m.lineID), m.body)
	return c, err
}

// drop gives up a message to a person who said STOP since it was written.
func (t *tx) drop(ctx context.Context, m message, at time.Time) (assistant.Claim, error) {
	_, err := t.settle(ctx, m, assistant.Result{State: assistant.Undeliver, Error: "STOP"}, at)
	if err != nil {
		return assistant.Claim{}, err
	}
	next, err := t.waiting(ctx, m.caseID)
	return assistant.Claim{Do: assistant.Nothing, Next: next}, err
}

// message is an outbound message as it stands.
type message struct {
	id, caseID, lineID, personID int64
	sender                       string
	state                        assistant.Delivery
	attempts                     int
	createdAt, triedAt           int64
	number, body                 []byte
	call                         assistant.Callee
	counsellorID                 int64
	phone                        []byte // of the counsellor
	stopped                      bool
}

func (t *tx) message(ctx context.Context, id int64) (m message, err error) {
	err = t.QueryRowContext(ctx, `SELECT o.id, o.conversation_id, o.journal_id, o.sender, o.state, o.attempts,
			o.created_at, o.tried_at, p.id, p.number, p.stopped, j.said, o.call, COALESCE(k.id, 0), k.phone
		FROM outbound o JOIN conversation c ON c.id = o.conversation_id JOIN person p ON p.id = c.person_id
		JOIN journal j ON j.id = o.journal_id LEFT JOIN counsellor k ON k.id = j.counsellor_id WHERE o.id = $1`, id).
		Scan(&m.id, &m.caseID, &m.lineID, &m.sender, &m.state, &m.attempts,
			&m.createdAt, &m.triedAt, &m.personID, &m.number, &m.stopped, &m.body,
			&m.call, &m.counsellorID, &m.phone)
	return m, err
}

// todo says what an attempt at this time has to do.
func (m message) todo(at time.Time) assistant.Todo {
	switch m.state {
	case assistant.Pending:
		return assistant.SendIt
	case assistant.Unknown:
		return assistant.LookUp
	case assistant.Sending:
		if at.Sub(timeOf(m.triedAt)).Abs() < lease { // a time to come is of a clock that was wrong
			return assistant.Wait
		}
		return assistant.LookUp
	}
	return assistant.Nothing
}

// waiting gives the first message of a case that has not left, 0 = none.
func (t *tx) waiting(ctx context.Context, caseID int64) (id int64, err error) {
	err = t.QueryRowContext(ctx, `SELECT COALESCE(MIN(id), 0) FROM outbound
		WHERE conversation_id = $1 AND state IN ('attente', 'envoi', 'inconnu')`, caseID).Scan(&id)
	if err != nil {
		return 0, fmt.Errorf("next message: %w", err)
	}
	return id, nil
}

// Settle keeps how sending went. See assistant.Store.
func (s *Store) Settle(ctx context.Context, messageID int64, r assistant.Result, at time.Time) (done assistant.Settled, err error) {
	err = s.write(ctx, func(t *tx) error {
		done = assistant.Settled{}
		if err := t.lockCaseOf(ctx, messageID); err != nil {
			return err
		}
		m, err := t.message(ctx, messageID)
		if errors.Is(err, sql.ErrNoRows) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("load message: %w", err)
		}
		done.CaseID = m.caseID
		if done.Early, err = t.settle(ctx, m, r, at); err != nil {
			return err
		}
		done.Next, err = t.waiting(ctx, m.caseID)
		return err
	})
	return done, err
}

func (t *tx) settle(ctx context.Context, m message, r assistant.Result, at time.Time) (early assistant.Delivery, err error) {
	err = t.exec(ctx, `UPDATE outbound SET state = $1, sid = $2, error = $3, settled_at = $4 WHERE id = $5`,
		r.State, sql.NullString{String: known(r.SID), Valid: r.SID != ""}, r.Error, millis(at), m.id)
	if err != nil {
		return "", fmt.Errorf("settle message: %w", err)
	}
	if r.OptedOut {
		if err := t.exec(ctx, `UPDATE person SET stopped = TRUE WHERE id = $1`, m.personID); err != nil {
			return "", fmt.Errorf("note the STOP: %w", err)
		}
	}
	if r.State == assistant.Undeliver {
		if err := t.noteFailure(ctx, m.caseID, r.Error, at); err != nil {
			return "", err
		}
	}
	if r.SID != "" {
		if early, err = t.earlyReport(ctx, known(r.SID), at); err != nil {
			return "", err
		}
	}
	return early, t.touch(ctx, m.caseID)
}

// noteFailure tells the counsellor who reads the case.
func (t *tx) noteFailure(ctx context.Context, caseID int64, cause string, at time.Time) error {
	_, err := t.append(ctx, row{
		caseID: caseID, at: at, author: assistant.BySystem, channel: dialog.SMS, said: "échec de l'envoi : " + cause,
	})
	return err
}
