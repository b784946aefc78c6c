package store

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"

	"aufil/assistant"
)

// jobTimeout bounds one job: a few requests to the carrier, each of which has its own, shorter limit.
const jobTimeout = 30 * time.Second

// sendArgs is the job that sends a message. The outbound table is the truth; the job only says when to look at it.
type sendArgs struct {
	Message int64 `json:"message"`
}

// Kind names the job in the queue's tables.
func (sendArgs) Kind() string { return "envoi" }

// InsertOpts lets a job outlive crashes: how many times a message is tried is decided elsewhere.
func (sendArgs) InsertOpts() river.InsertOpts { return river.InsertOpts{MaxAttempts: 100} }

// Jobs is what the queue does.
type Jobs struct {
	Deliver func(ctx context.Context, messageID int64) error
	Ring    func(ctx context.Context, timerID int64) (later time.Time, err error)
	// Notify tells somebody of the team, and gives those who are to be told next; nil = nobody is told.
	Notify func(ctx context.Context, n assistant.Notice) (next []assistant.Notice, err error)
	// Discard has the carrier delete the voice message of somebody who was erased; nil = none is.
	Discard func(ctx context.Context, sid string) error
	Delay   func(n int) time.Duration // how long after its n-th failure a job is tried again
}

// Work does what waits, until stop is called: stop lets what is under way finish, until its context ends.
func (s *Store) Work(ctx context.Context, do Jobs, log *slog.Logger) (stop func(context.Context) error, err error) {
	workers := river.NewWorkers()
	river.AddWorker(workers, &sender{deliver: do.Deliver})
	river.AddWorker(workers, &ringer{ring: do.Ring})
	if do.Notify != nil {
		river.AddWorker(workers, &teller{store: s, notify: do.Notify, log: log})
	}
	if do.Discard != nil {
		river.AddWorker(workers, &discarder{store: s, discard: do.Discard})
	}
	client, err := river.NewClient(s.queue, &river.Config{
		Queues:               map[string]river.QueueConfig{river.QueueDefault: {MaxWorkers: 16}},
		Workers:              workers,
		FetchCooldown:        20 * time.Millisecond,
		FetchPollInterval:    250 * time.Millisecond, // a job whose notice was missed waits no longer than this
		JobTimeout:           jobTimeout,
		RescueStuckJobsAfter: 2 * time.Minute,
		RetryPolicy:          retry{do.Delay},
		Logger:               log,
	})
	if err != nil {
		return nil, fmt.Errorf("queue: %w", err)
	}
	if err := s.wake(ctx); err != nil {
		return nil, err
	}
	if err := client.Start(context.WithoutCancel(ctx)); err != nil {
		return nil, fmt.Errorf("start queue: %w", err)
	}
	ctx, end := context.WithCancel(context.WithoutCancel(ctx))
	go s.sweep(ctx, log)
	return func(ctx context.Context) error {
		end()
		return client.Stop(ctx)
	}, nil
}

// sweepPause is how often each node looks for messages whose node died while it sent them.
const sweepPause = 20 * time.Second

// sweep makes jobs for timers that should have rung, and for messages that have been sent for longer than any attempt lasts. The queue rescues their jobs too,
// but minutes later.
func (s *Store) sweep(ctx context.Context, log *slog.Logger) {
	for {
		s.wakeTimers(ctx, log)
		pause(ctx, sweepPause)
		if ctx.Err() != nil {
			return
		}
		err := s.write(ctx, func(t *tx) error {
			rows, err := t.QueryContext(ctx, `SELECT id FROM outbound WHERE state = 'envoi' AND tried_at < $1`,
				millis(time.Now().Add(-lease)))
			if err != nil {
				return err
			}
			ids, err := collect(rows, func(r *sql.Rows) (id int64, err error) { return id, r.Scan(&id) })
			if err != nil {
				return err
			}
			return t.insertJobs(ctx, ids)
		})
		if err != nil && ctx.Err() == nil {
			log.Warn("messages left behind by another process were not looked for", "err", err)
		}
	}
}

func (t *tx) insertJobs(ctx context.Context, messages []int64) error {
	for _, id := range messages {
		if _, err := t.jobs.InsertTx(t.patient(ctx), t.Tx, sendArgs{Message: id}, nil); err != nil {
			return fmt.Errorf("queue job: %w", err)
		}
	}
	return nil
}

// wake makes a job for each case whose messages wait, and for each recording that is to be deleted: those of a process that died are not to wait for the rescue,
// and a restored backup may have none. One job too many finds nothing to do.
func (s *Store) wake(ctx context.Context) error {
	return s.write(ctx, func(t *tx) error {
		ids, err := firstWaiting(ctx, t)
		if err != nil {
			return fmt.Errorf("waiting messages: %w", err)
		}
		if err := t.insertJobs(ctx, ids); err != nil {
			return err
		}
		orphans, err := t.recordings(ctx, `conversation_id IS NULL`)
		if err != nil {
			return err
		}
		return t.insertDiscards(ctx, orphans)
	})
}

func firstWaiting(ctx context.Context, q querier) (ids []int64, err error) {
	rows, err := q.QueryContext(ctx, `SELECT MIN(id) FROM outbound
		WHERE state IN ('attente', 'envoi', 'inconnu') GROUP BY conversation_id`)
	if err != nil {
		return nil, err
	}
	return collect(rows, func(r *sql.Rows) (id int64, err error) { return id, r.Scan(&id) })
}

// sender is the worker of the jobs.
type sender struct {
	river.WorkerDefaults[sendArgs]
	deliver func(context.Context, int64) error
}

func (w *sender) Work(ctx context.Context, job *river.Job[sendArgs]) error {
	return w.deliver(ctx, job.Args.Message)
}

// retry says when a job that failed runs again.
type retry struct {
	delay func(n int) time.Duration
}

func (p retry) NextRetry(job *rivertype.JobRow) time.Time {
	return time.Now().Add(p.delay(len(job.Errors) + 1))
}

// collect reads all rows.
func collect[T any](rows *sql.Rows, scan func(*sql.Rows) (T, error)) ([]T, error) {
	defer rows.Close() //nolint:errcheck // Err below tells
	var all []T
	for rows.Next() {
		one, err := scan(rows)
		if err != nil {
			return nil, err
		}
		all = append(all, one)
	}
	return all, rows.Err()
}
