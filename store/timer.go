package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/riverqueue/river"

	"aufil/assistant"
)

// setTimer keeps, replaces or cancels a timer of a case. Its kind and name are not sealed: they must say nothing of the
// person.
func (t *tx) setTimer(ctx context.Context, caseID int64, timer assistant.Timer) error {
	err := t.exec(ctx, `DELETE FROM timer WHERE conversation_id = $1 AND kind = $2 AND name = $3`,
		caseID, timer.Kind, timer.Name)
	if err != nil {
		return fmt.Errorf("replace timer: %w", err)
	}
	if timer.Due.IsZero() {
		return nil
	}
	id, err := t.next(ctx, "timer")
	if err != nil {
		return err
	}
	sealed, err := t.keys.seal(cell("timer", "data", id), []byte(timer.Data))
	if err != nil {
		return err
	}
	err = t.exec(ctx, `INSERT INTO timer (id, conversation_id, kind, name, due_at, data) VALUES ($1, $2, $3, $4, $5, $6)`,
		id, caseID, timer.Kind, timer.Name, millis(timer.Due), sealed)
	if err != nil {
		return fmt.Errorf("set timer: %w", err)
	}
	return t.insertRing(ctx, id, timer.Due)
}

// Ring carries out a timer. See assistant.Store.
func (s *Store) Ring(
	ctx context.Context, timerID int64, at time.Time, decide func(assistant.State, assistant.Timer) (assistant.Change, error),
) (caseID int64, later time.Time, err error) {
	err = s.write(ctx, func(t *tx) error {
		caseID, later = 0, time.Time{}
		if err := t.lock(ctx, `SELECT id FROM conversation
			WHERE id = (SELECT conversation_id FROM timer WHERE id = $1)`, timerID); err != nil {
			return err
		}
		of, timer, err := t.timer(ctx, timerID)
		switch {
		case errors.Is(err, sql.ErrNoRows):
			return nil
		case err != nil:
			return fmt.Errorf("load timer: %w", err)
		case timer.Due.After(at):
			later = timer.Due
			return nil
		}
		c, err := t.caseByID(ctx, of)
		if err != nil {
			return err
		}
		if err := t.keys.withDesk(ctx, t, &c.state); err != nil {
			return err
		}
		ch, err := decide(c.state, timer)
		if err != nil {
			return err
		}
		caseID = of
		if err := t.exec(ctx, `DELETE FROM timer WHERE id = $1`, timerID); err != nil {
			return fmt.Errorf("end timer: %w", err)
		}
		if ch.Erase {
			return t.eraseAsked(ctx, c, ch.Stopped, at)
		}
		return t.apply(ctx, c, ch, at)
	})
	return caseID, later, err
}

func (t *tx) timer(ctx context.Context, id int64) (caseID int64, timer assistant.Timer, err error) {
	var due int64
	var sealed []byte
	err = t.QueryRowContext(ctx, `SELECT conversation_id, kind, name, due_at, data FROM timer WHERE id = $1`, id).
		Scan(&caseID, &timer.Kind, &timer.Name, &due, &sealed)
	if err != nil {
		return 0, timer, err
	}
	timer.ID, timer.Due = id, timeOf(due)
	timer.Data, err = t.keys.openText(cell("timer", "data", id), sealed)
	return caseID, timer, err
}

// Timers lists what a case awaits, the nearest first.
func (s *Store) Timers(ctx context.Context, caseID int64) ([]assistant.Timer, error) {
	rows, err := s.reads.QueryContext(ctx, `SELECT id, kind, name, due_at, data FROM timer
		WHERE conversation_id = $1 ORDER BY due_at, id`, caseID)
	if err != nil {
		return nil, fmt.Errorf("timers: %w", err)
	}
	return collect(rows, func(r *sql.Rows) (timer assistant.Timer, err error) {
		var due int64
		var sealed []byte
		if err := r.Scan(&timer.ID, &timer.Kind, &timer.Name, &due, &sealed); err != nil {
			return timer, err
		}
		timer.Due = timeOf(due)
		timer.Data, err = s.keys.openText(cell("timer", "data", timer.ID), sealed)
		return timer, err
	})
}

// ringArgs is the job that rings a timer. The timer's row is the truth; the job only says when to look at it.
type ringArgs struct {
	Timer int64 `json:"timer"`
}

// Kind names the job in the queue's tables.
func (ringArgs) Kind() string { return "reveil" }

// InsertOpts keeps one job for a timer, which outlives crashes.
func (ringArgs) InsertOpts() river.InsertOpts {
	return river.InsertOpts{MaxAttempts: 100, UniqueOpts: river.UniqueOpts{ByArgs: true}}
}

func (t *tx) insertRing(ctx context.Context, timerID int64, due time.Time) error {
	opts := ringArgs{}.InsertOpts()
	opts.ScheduledAt = due
	if _, err := t.jobs.InsertTx(t.patient(ctx), t.Tx, ringArgs{Timer: timerID}, &opts); err != nil {
		return fmt.Errorf("queue timer: %w", err)
	}
	return nil
}

// ringer is the worker of those jobs.
type ringer struct {
	river.WorkerDefaults[ringArgs]
	ring func(context.Context, int64) (time.Time, error)
}

// Work rings a timer, or comes back when it is due: the clock of the service may not be that of the queue.
func (w *ringer) Work(ctx context.Context, job *river.Job[ringArgs]) error {
	later, err := w.ring(ctx, job.Args.Timer)
	if err != nil || later.IsZero() {
		return err
	}
	return river.JobSnooze(max(time.Until(later), time.Second))
}

// overdue is how long after its time a timer without a job is looked for: a restored backup has lost its jobs.
const overdue = time.Minute

// wakeTimers makes jobs for timers that should have rung. One job too many finds nothing to do.
func (s *Store) wakeTimers(ctx context.Context, log *slog.Logger) {
	err := s.write(ctx, func(t *tx) error {
		rows, err := t.QueryContext(ctx, `SELECT id FROM timer WHERE due_at < $1 ORDER BY due_at LIMIT 1000`,
			millis(time.Now().Add(-overdue)))
		if err != nil {
			return err
		}
		ids, err := collect(rows, func(r *sql.Rows) (id int64, err error) { return id, r.Scan(&id) })
		if err != nil {
			return err
		}
		for _, id := range ids {
			if err := t.insertRing(ctx, id, time.Now()); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil && ctx.Err() == nil {
		log.Warn("overdue timers were not looked for", "err", err)
	}
}
