package store

import (
	"context"
	"fmt"

	"github.com/riverqueue/river"

	"aufil/assistant"
)

// noticeArgs is the job that tells somebody of the team.
type noticeArgs struct {
	assistant.Notice
}

// Kind names the job in the queue's tables.
func (noticeArgs) Kind() string { return "avis" }

// InsertOpts keeps one job for a notice: it is told once however many nodes ask for it. After some attempts, over a
// quarter of an hour, the next level has been told.
func (noticeArgs) InsertOpts() river.InsertOpts {
	return river.InsertOpts{MaxAttempts: 6, UniqueOpts: river.UniqueOpts{ByArgs: true}}
}

func (t *tx) insertNotices(ctx context.Context, notices []assistant.Notice) error {
	for _, n := range notices {
		if _, err := t.jobs.InsertTx(t.patient(ctx), t.Tx, noticeArgs{n}, nil); err != nil {
			return fmt.Errorf("queue notice: %w", err)
		}
	}
	return nil
}

// Tell queues notices to the team.
func (s *Store) Tell(ctx context.Context, notices ...assistant.Notice) error {
	return s.write(ctx, func(t *tx) error { return t.insertNotices(ctx, notices) })
}

// teller is the worker of those jobs.
type teller struct {
	river.WorkerDefaults[noticeArgs]
	store  *Store
	notify func(context.Context, assistant.Notice) ([]assistant.Notice, error)
}

// Work tells, and queues those that follow.
func (w *teller) Work(ctx context.Context, job *river.Job[noticeArgs]) error {
	next, err := w.notify(ctx, job.Args.Notice)
	if err != nil || len(next) == 0 {
		return err
	}
	return w.store.Tell(ctx, next...)
}
