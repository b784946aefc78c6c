package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"aufil/assistant"
)

// signInLife is after how long a log-in is over whatever happened; the console's sessions end sooner.
const signInLife = 24 * time.Hour

// seenEvery is how often a log-in in use is noted as seen.
const seenEvery = time.Minute

// SignIn opens a log-in that worked, and gives its number.
func (s *Store) SignIn(ctx context.Context, in assistant.SignIn, at time.Time) (id int64, err error) {
	err = s.write(ctx, func(t *tx) error {
		if err := t.exec(ctx, `DELETE FROM sign_in WHERE seen_at < $1`, millis(at.Add(-signInLife))); err != nil {
			return fmt.Errorf("drop old log-ins: %w", err)
		}
		if err := t.exec(ctx, `UPDATE counsellor SET failures = 0, seen_at = $1 WHERE id = $2`, millis(at), in.CounsellorID); err != nil {
			return fmt.Errorf("log in: %w", err)
		}
		if id, err = t.next(ctx, "sign_in"); err != nil {
			return err
		}
		err := t.exec(ctx, `INSERT INTO sign_in (id, counsellor_id, device, means, opened_at, seen_at) VALUES ($1, $2, $3, $4, $5, $5)`,
			id, in.CounsellorID, known(in.Device), in.Means, millis(at))
		if err != nil {
			return fmt.Errorf("log in: %w", err)
		}
		return t.audit(ctx, 0, assistant.Audit{CounsellorID: in.CounsellorID, Action: "se connecter", About: in.Means}, at)
	})
	return id, err
}

// SignedIn gives the counsellor of a log-in that has not ended; assistant.ErrNoAccount when it has.
func (s *Store) SignedIn(ctx context.Context, signInID int64, at time.Time) (c assistant.Counsellor, err error) {
	var id, seen int64
	err = s.reads.QueryRowContext(ctx, `SELECT counsellor_id, seen_at FROM sign_in WHERE id = $1 AND seen_at > $2`,
		signInID, millis(at.Add(-signInLife))).Scan(&id, &seen)
	if errors.Is(err, sql.ErrNoRows) {
		return c, assistant.ErrNoAccount
	}
	if err != nil {
		return c, fmt.Errorf("find log-in: %w", err)
	}
	if at.Sub(timeOf(seen)) >= seenEvery {
		if _, err = s.once(ctx, `UPDATE sign_in SET seen_at = $1 WHERE id = $2 AND seen_at < $1`, millis(at), signInID); err != nil {
			return c, err
		}
	}
	return s.Counsellor(ctx, id)
}

// SignIns lists the log-ins of a counsellor, or of all for 0, seen since a time; the latest first.
func (s *Store) SignIns(ctx context.Context, counsellorID int64, since time.Time) ([]assistant.SignIn, error) {
	rows, err := s.reads.QueryContext(ctx, `SELECT id, counsellor_id, device, means, opened_at, seen_at FROM sign_in
		WHERE ($1 = 0 OR counsellor_id = $1) AND seen_at >= $2 ORDER BY seen_at DESC, id DESC`, counsellorID, millis(since))
	if err != nil {
		return nil, fmt.Errorf("list log-ins: %w", err)
	}
	return collect(rows, func(r *sql.Rows) (i assistant.SignIn, err error) {
		var opened, seen int64
		err = r.Scan(&i.ID, &i.CounsellorID, &i.Device, &i.Means, &opened, &seen)
		i.OpenedAt, i.SeenAt = timeOf(opened), timeOf(seen)
		return i, err
	})
}

// SignOut ends one log-in of a counsellor, or all of them for 0. by is who asks.
func (s *Store) SignOut(ctx context.Context, by, counsellorID, signInID int64, at time.Time) error {
	return s.write(ctx, func(t *tx) error {
		n, err := t.changed(ctx, `DELETE FROM sign_in WHERE counsellor_id = $1 AND ($2 = 0 OR id = $2)`, counsellorID, signInID)
		if err != nil {
			return fmt.Errorf("end log-in: %w", err)
		}
		if n == 0 {
			return nil
		}
		if by == counsellorID {
			return t.audit(ctx, 0, assistant.Audit{CounsellorID: by, Action: "se déconnecter"}, at)
		}
		return t.auditAccount(ctx, by, counsellorID, "fermer les sessions", at)
	})
}
