package store

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"aufil/assistant"
)

// withDesk adds to a case what only the actions of counsellors and timers look at.
func (k *keyring) withDesk(ctx context.Context, q querier, s *assistant.State) (err error) {
	if s.Appointments, err = k.appointments(ctx, q, s.CaseID); err != nil {
		return err
	}
	s.Mandates, err = k.mandates(ctx, q, s.CaseID)
	return err
}

const selectAppointment = `SELECT a.id, a.conversation_id, a.counsellor_id, COALESCE(k.name, ''), a.at, a.minutes, a.kind,
		a.place, a.state, a.changes, a.created_at
	FROM appointment a LEFT JOIN counsellor k ON k.id = a.counsellor_id `

func (k *keyring) appointments(ctx context.Context, q querier, caseID int64) ([]assistant.Appointment, error) {
	rows, err := q.QueryContext(ctx, selectAppointment+`WHERE a.conversation_id = $1 ORDER BY a.at, a.id`, caseID)
	if err != nil {
		return nil, fmt.Errorf("read appointments: %w", err)
	}
	return collect(rows, k.scanAppointment)
}

func (k *keyring) scanAppointment(r *sql.Rows) (m assistant.Appointment, err error) {
	var at, made int64
	var place []byte
	err = r.Scan(&m.ID, &m.CaseID, &m.CounsellorID, &m.CounsellorName, &at, &m.Minutes, &m.Kind, &place, &m.State, &m.Changes, &made)
	if err != nil {
		return m, err
	}
	m.At, m.Made = timeOf(at), timeOf(made)
	m.Place, err = k.openText(cell("appointment", "place", m.ID), place)
	return m, err
}

// Appointments lists those of a counsellor that are still to come, the nearest first.
func (s *Store) Appointments(ctx context.Context, counsellorID int64, from time.Time) ([]assistant.Appointment, error) {
	rows, err := s.reads.QueryContext(ctx, selectAppointment+`WHERE a.counsellor_id = $1 AND a.at >= $2 AND a.state = 'prevu'
		ORDER BY a.at, a.id`, counsellorID, millis(from))
	if err != nil {
		return nil, fmt.Errorf("read appointments: %w", err)
	}
	return collect(rows, s.keys.scanAppointment)
}

func (t *tx) saveAppointment(ctx context.Context, caseID int64, m assistant.Appointment) (err error) {
	id := m.ID
	if id == 0 {
		if id, err = t.next(ctx, "appointment"); err != nil {
			return err
		}
	}
	var place []byte
	if m.Place != "" {
		if place, err = t.keys.seal(cell("appointment", "place", id), []byte(m.Place)); err != nil {
			return err
		}
	}
	if m.ID == 0 {
		err = t.exec(ctx, `INSERT INTO appointment (id, conversation_id, counsellor_id, at, minutes, kind, place, state, created_at)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
			id, caseID, m.CounsellorID, millis(m.At), m.Minutes, m.Kind, place, m.State, millis(m.Made))
	} else {
		err = t.exec(ctx, `UPDATE appointment SET state = $1, changes = $2 WHERE id = $3 AND conversation_id = $4`,
			m.State, m.Changes, id, caseID)
	}
	if err != nil {
		return fmt.Errorf("save appointment: %w", err)
	}
	return nil
}

func (k *keyring) mandates(ctx context.Context, q querier, caseID int64) ([]assistant.Mandate, error) {
	rows, err := q.QueryContext(ctx, `SELECT m.id, m.counsellor_id, COALESCE(k.name, ''), m.state, m.scope, m.recap, m.answer,
			m.asked_at, m.answered_at, m.ends_at, m.ended_at, m.ended_by
		FROM mandate m LEFT JOIN counsellor k ON k.id = m.counsellor_id
		WHERE m.conversation_id = $1 ORDER BY m.id`, caseID)
	if err != nil {
		return nil, fmt.Errorf("read mandates: %w", err)
	}
	return collect(rows, func(r *sql.Rows) (m assistant.Mandate, err error) {
		var asked, answered, ends, ended int64
		var scope, recap, answer []byte
		err = r.Scan(&m.ID, &m.CounsellorID, &m.CounsellorName, &m.State, &scope, &recap, &answer, &asked, &answered, &ends, &ended, &m.EndedBy)
		if err != nil {
			return m, err
		}
		m.Asked, m.Answered, m.Ends, m.Ended = timeOf(asked), timeOf(answered), timeOf(ends), timeOf(ended)
		for _, f := range []struct {
			to     *string
			column string
			sealed []byte
		}{{&m.Scope, "scope", scope}, {&m.Recap, "recap", recap}, {&m.Answer, "answer", answer}} {
			if *f.to, err = k.openText(cell("mandate", f.column, m.ID), f.sealed); err != nil {
				return m, err
			}
		}
		return m, nil
	})
}

func (t *tx) saveMandate(ctx context.Context, caseID int64, m assistant.Mandate) error {
	switch {
	case m.ID == 0 && m.State == assistant.Proposed:
		return t.newMandate(ctx, caseID, m)
	case m.State == assistant.Revoked:
		return t.exec(ctx, `UPDATE mandate SET state = $1, ended_at = $2, ended_by = $3
			WHERE conversation_id = $4 AND state = 'accepte' AND ($5 = 0 OR id = $5)`,
			m.State, moment(m.Ended), m.EndedBy, caseID, m.ID)
	}
	var id int64
	err := t.QueryRowContext(ctx, `SELECT COALESCE(MAX(id), 0) FROM mandate
		WHERE conversation_id = $1 AND state = 'propose'`, caseID).Scan(&id)
	if err != nil || id == 0 {
		return err
	}
	answer, err := t.keys.seal(cell("mandate", "answer", id), []byte(m.Answer))
	if err != nil {
		return err
	}
	return t.exec(ctx, `UPDATE mandate SET state = $1, answer = $2, answered_at = $3 WHERE id = $4`,
		m.State, answer, moment(m.Answered), id)
}

func (t *tx) newMandate(ctx context.Context, caseID int64, m assistant.Mandate) error {
	err := t.exec(ctx, `UPDATE mandate SET state = 'remplace' WHERE conversation_id = $1 AND state = 'propose'`, caseID)
	if err != nil {
		return err
	}
	id, err := t.next(ctx, "mandate")
	if err != nil {
		return err
	}
	scope, err := t.keys.seal(cell("mandate", "scope", id), []byte(m.Scope))
	if err != nil {
		return err
	}
	recap, err := t.keys.seal(cell("mandate", "recap", id), []byte(m.Recap))
	if err != nil {
		return err
	}
	return t.exec(ctx, `INSERT INTO mandate (id, conversation_id, counsellor_id, state, scope, recap, asked_at, ends_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		id, caseID, m.CounsellorID, m.State, scope, recap, moment(m.Asked), moment(m.Ends))
}

func (k *keyring) letters(ctx context.Context, q querier, caseID int64) ([]assistant.Letter, error) {
	rows, err := q.QueryContext(ctx, `SELECT l.id, l.counsellor_id, COALESCE(k.name, ''), l.kind, l.at, l.body
		FROM letter l LEFT JOIN counsellor k ON k.id = l.counsellor_id
		WHERE l.conversation_id = $1 ORDER BY l.id`, caseID)
	if err != nil {
		return nil, fmt.Errorf("read letters: %w", err)
	}
	return collect(rows, func(r *sql.Rows) (l assistant.Letter, err error) {
		var at int64
		var body []byte
		if err = r.Scan(&l.ID, &l.CounsellorID, &l.CounsellorName, &l.Kind, &at, &body); err != nil {
			return l, err
		}
		l.At = timeOf(at)
		l.Body, err = k.openText(cell("letter", "body", l.ID), body)
		return l, err
	})
}

func (t *tx) saveLetter(ctx context.Context, caseID int64, l assistant.Letter) error {
	id, err := t.next(ctx, "letter")
	if err != nil {
		return err
	}
	body, err := t.keys.seal(cell("letter", "body", id), []byte(l.Body))
	if err != nil {
		return err
	}
	return t.exec(ctx, `INSERT INTO letter (id, conversation_id, counsellor_id, kind, at, body)
		VALUES ($1, $2, $3, $4, $5, $6)`, id, caseID, l.CounsellorID, l.Kind, millis(l.At), body)
}

// saveDesk keeps what a change brings beside the conversation and its episode.
func (t *tx) saveDesk(ctx context.Context, caseID int64, ch assistant.Change, at time.Time) error {
	for _, m := range ch.Mentions {
		if err := t.mention(ctx, caseID, m, at); err != nil {
			return err
		}
	}
	if ch.Appointment != nil {
		if err := t.saveAppointment(ctx, caseID, *ch.Appointment); err != nil {
			return err
		}
	}
	if ch.Mandate != nil {
		if err := t.saveMandate(ctx, caseID, *ch.Mandate); err != nil {
			return fmt.Errorf("save mandate: %w", err)
		}
	}
	if ch.Name != nil {
		if err := t.saveNickname(ctx, caseID, *ch.Name); err != nil {
			return fmt.Errorf("save nickname: %w", err)
		}
	}
	if ch.Letter != nil {
		if err := t.saveLetter(ctx, caseID, *ch.Letter); err != nil {
			return fmt.Errorf("save letter: %w", err)
		}
	}
	return nil
}
