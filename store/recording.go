package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/riverqueue/river"

	"aufil/assistant"
	"aufil/dialog"
)

// keepRecording notes what the carrier calls a voice message, beside the line of the journal that tells of it.
func (t *tx) keepRecording(ctx context.Context, caseID, line int64, in dialog.Input) error {
	sid, _ := in.Recording()
	if sid == "" || caseID == 0 {
		return nil
	}
	sealed, err := t.keys.seal(cell("recording", "sid", line), []byte(sid))
	if err != nil {
		return err
	}
	err = t.exec(ctx, `INSERT INTO recording (id, conversation_id, sid) VALUES ($1, $2, $3)`, line, caseID, sealed)
	if err != nil {
		return fmt.Errorf("keep a recording: %w", err)
	}
	return nil
}

// Recording gives what the carrier calls a voice message of a case. See assistant.Store.
func (s *Store) Recording(ctx context.Context, caseID, line int64) (string, error) {
	return s.recording(ctx, `conversation_id = $2`, line, caseID)
}

func (s *Store) recording(ctx context.Context, where string, line int64, args ...any) (string, error) {
	var sealed []byte
	err := s.reads.QueryRowContext(ctx, `SELECT sid FROM recording WHERE id = $1 AND `+where, append([]any{line}, args...)...).Scan(&sealed)
	if errors.Is(err, sql.ErrNoRows) {
		return "", assistant.ErrNoRecording
	}
	if err != nil {
		return "", fmt.Errorf("find a recording: %w", err)
	}
	return s.keys.openText(cell("recording", "sid", line), sealed)
}

// orphan leaves the recordings of a case that is erased to the queue, which has the carrier delete them. What the carrier
// calls them says nothing of the person, and is kept until it is done.
func (t *tx) orphan(ctx context.Context, caseID int64) error {
	ids, err := t.recordings(ctx, `conversation_id = $1`, caseID)
	if err != nil || len(ids) == 0 {
		return err
	}
	if err := t.exec(ctx, `UPDATE recording SET conversation_id = NULL WHERE conversation_id = $1`, caseID); err != nil {
		return fmt.Errorf("leave recordings: %w", err)
	}
	return t.insertDiscards(ctx, ids)
}

func (t *tx) recordings(ctx context.Context, where string, args ...any) ([]int64, error) {
	rows, err := t.QueryContext(ctx, `SELECT id FROM recording WHERE `+where, args...)
	if err != nil {
		return nil, fmt.Errorf("find recordings: %w", err)
	}
	return collect(rows, func(r *sql.Rows) (id int64, err error) { return id, r.Scan(&id) })
}

// Orphans counts the recordings of erased persons that the carrier still keeps.
func (s *Store) Orphans(ctx context.Context) (n int64, err error) {
	err = s.reads.QueryRowContext(ctx, `SELECT COUNT(*) FROM recording WHERE conversation_id IS NULL`).Scan(&n)
	return n, err
}

// discardArgs is the job that has the carrier delete a recording. The recording's row is the truth.
type discardArgs struct {
	Recording int64 `json:"recording"`
}

// Kind names the job in the queue's tables.
func (discardArgs) Kind() string { return "effacement" }

// InsertOpts lets a job outlive a carrier that is out of reach for days.
func (discardArgs) InsertOpts() river.InsertOpts {
	return river.InsertOpts{MaxAttempts: 1000, UniqueOpts: river.UniqueOpts{ByArgs: true}}
}

func (t *tx) insertDiscards(ctx context.Context, recordings []int64) error {
	for _, id := range recordings {
		if _, err := t.jobs.InsertTx(t.patient(ctx), t.Tx, discardArgs{Recording: id}, nil); err != nil {
			return fmt.Errorf("queue the deletion of a recording: %w", err)
		}
	}
	return nil
}

// discarder is the worker of those jobs.
type discarder struct {
	river.WorkerDefaults[discardArgs]
	store   *Store
	discard func(ctx context.Context, sid string) error
}

// Work has the carrier delete a recording, then forgets it; once more does no harm.
func (w *discarder) Work(ctx context.Context, job *river.Job[discardArgs]) error {
	sid, err := w.store.recording(ctx, `conversation_id IS NULL`, job.Args.Recording)
	if errors.Is(err, assistant.ErrNoRecording) {
		return nil
	}
	if err != nil {
		return err
	}
	if err := w.discard(ctx, sid); err != nil {
		return fmt.Errorf("delete a recording: %w", err)
	}
	return w.store.write(ctx, func(t *tx) error {
		return t.exec(ctx, `DELETE FROM recording WHERE id = $1 AND conversation_id IS NULL`, job.Args.Recording)
	})
}
