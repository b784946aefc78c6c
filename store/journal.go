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

// row is one line of the journal before it is encrypted.
type row struct {
	id           int64 // its number, if it has one already
	caseID       int64 // 0 = none, after an erasure
	at           time.Time
	author       assistant.Author
	counsellorID int64
	channel      dialog.Channel
	inboundID    string
	input        *dialog.Input
	outcome      *assistant.Outcome
	said         string
}

// keepTurn appends an inbound with what was answered.
func (t *tx) keepTurn(ctx context.Context, caseID, number int64, in assistant.Inbound, ch assistant.Change, at time.Time) error {
	if ch.Heard != nil && caseID != 0 {
		in.Input = *ch.Heard
	}
	line, err := t.append(ctx, row{
		id: number, caseID: caseID, at: at, author: assistant.ByPerson, channel: in.Input.Channel,
		inboundID: in.ID, input: &in.Input, outcome: &ch.Outcome,
	})
	if err != nil {
		return err
	}
	return t.keepRecording(ctx, caseID, line, in.Input)
}

// wordless is what is kept of the input of an erasure: that there was one.
func wordless(in dialog.Input) dialog.Input {
	return dialog.Input{Kind: in.Kind, Channel: in.Channel}
}

// keepLine appends a line that no inbound brought, and its message if it is one.
func (t *tx) keepLine(ctx context.Context, caseID int64, l assistant.Line, at time.Time) error {
	id, err := t.append(ctx, row{
		caseID: caseID, at: at, author: l.Author, counsellorID: l.CounsellorID, channel: l.Channel,
		input: l.Input, said: l.Text, outcome: wordedBoth(l),
	})
	if err != nil || !l.Send {
		return err
	}
	return t.enqueue(ctx, caseID, id, l, at)
}

// wordedBoth keeps the French beside a line that the person reads in another language.
func wordedBoth(l assistant.Line) *assistant.Outcome {
	if l.French == "" {
		return nil
	}
	return &assistant.Outcome{Lang: l.Lang, French: []string{l.French}}
}

func (t *tx) append(ctx context.Context, r row) (id int64, err error) {
	if id = r.id; id == 0 {
		if id, err = t.next(ctx, "journal"); err != nil {
			return 0, err
		}
	}
	input, outcome, said, err := t.sealRow(id, r)
	if err != nil {
		return 0, err
	}
	err = t.exec(ctx, `INSERT INTO journal
		(id, conversation_id, at, author, counsellor_id, channel, inbound_id, input, outcome, said)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		id, sql.NullInt64{Int64: r.caseID, Valid: r.caseID != 0}, millis(r.at), r.author, r.counsellorID, r.channel,
		sql.NullString{String: r.inboundID, Valid: r.inboundID != ""}, input, outcome, said)
	if err != nil {
		return 0, fmt.Errorf("append to journal: %w", err)
	}
	return id, nil
}

func (t *tx) sealRow(id int64, r row) (input, outcome, said []byte, err error) {
	if r.input != nil {
		if input, err = t.keys.sealJSON(cell("journal", "input", id), r.input); err != nil {
			return nil, nil, nil, err
		}
	}
	if r.outcome != nil {
		if outcome, err = t.keys.sealJSON(cell("journal", "outcome", id), r.outcome); err != nil {
			return nil, nil, nil, err
		}
	}
	if r.said != "" {
		said, err = t.keys.seal(cell("journal", "said", id), []byte(r.said))
	}
	return input, outcome, said, err
}

// lastAnswer gives what a counsellor said last on a case, nothing when the person spoke since.
func (t *tx) lastAnswer(ctx context.Context, caseID int64) (l assistant.Said, err error) {
	var id, ms int64
	var said []byte
	err = t.QueryRowContext(ctx, `SELECT id, counsellor_id, at, said FROM journal
		WHERE conversation_id = $1 AND author IN ('conseiller', 'personne') ORDER BY id DESC LIMIT 1`, caseID).
		Scan(&id, &l.By, &ms, &said)
	if errors.Is(err, sql.ErrNoRows) {
		return l, nil
	}
	if err != nil {
		return l, fmt.Errorf("last answer: %w", err)
	}
	if l.By == 0 {
		return l, nil
	}
	l.At = timeOf(ms)
	l.Text, err = t.keys.openText(cell("journal", "said", id), said)
	return l, err
}

// Journal gives what the dialogue was given on a case and what it answered, in order.
func (s *Store) Journal(ctx context.Context, caseID int64) ([]assistant.Recorded, error) {
	rows, err := s.reads.QueryContext(ctx, `SELECT id, input, outcome FROM journal
		WHERE conversation_id = $1 AND input IS NOT NULL ORDER BY id`, caseID)
	if err != nil {
		return nil, fmt.Errorf("read journal: %w", err)
	}
	return collect(rows, func(rows *sql.Rows) (r assistant.Recorded, err error) {
		var id int64
		var input, outcome []byte
		if err := rows.Scan(&id, &input, &outcome); err != nil {
			return r, err
		}
		if err := s.keys.openJSON(cell("journal", "input", id), input, &r.Input); err != nil {
			return r, err
		}
		return r, s.keys.openJSON(cell("journal", "outcome", id), outcome, &r.Outcome)
	})
}
