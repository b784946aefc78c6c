package store

import (
	"context"
	"fmt"
	"log/slog"

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
	log    *slog.Logger
	store  *Store
	notify func(context.Context, assistant.Notice) ([]assistant.Notice, error)
}

// Work tells, and queues those that follow.
func (w *teller) Work(ctx context.Context, job *river.Job[noticeArgs]) error {
	n := job.Args.Notice
	next, err := w.notify(ctx, n)
	if err != nil { // whoever runs the service must know: nobody else sees that a message to the team did not leave
		w.log.ErrorContext(ctx, "the team was not told", "by", n.Means, "case", n.Case, "attempt", job.Attempt, "last", job.Attempt >= job.MaxAttempts, "err", err)
	}
	if err != nil || len(next) == 0 {
		return err
	}
	return w.store.Tell(ctx, next...)
}
