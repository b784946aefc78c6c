package store

import (
	"context"
	"fmt"
	"time"

	"aufil/assistant"
)

// UseTOTPStep remembers the time step of an accepted code; false when this step or a later one was used before, so
// that no code serves twice.
func (s *Store) UseTOTPStep(ctx context.Context, id, step int64) (fresh bool, err error) {
	return s.once(ctx, `UPDATE counsellor SET totp_step = $1 WHERE id = $2 AND totp_step < $1`, step, id)
}

// UseRecoveryCode strikes a code off the list; false when it is not on it.
func (s *Store) UseRecoveryCode(ctx context.Context, id int64, code string) (struck bool, err error) {
	return s.once(ctx, `DELETE FROM recovery_code WHERE counsellor_id = $1 AND hash = $2`, id, hashCode(code))
}

// Federate binds an account to an identity, a hash, the first time; false when it is bound to another.
func (s *Store) Federate(ctx context.Context, id int64, subject string) (same bool, err error) {
	return s.once(ctx, `UPDATE counsellor SET federated = $1 WHERE id = $2 AND federated IN ('', $1)`, subject, id)
}

// LoginFailed counts a log-in that failed. The count is in the database: it is the account's, on every machine.
func (s *Store) LoginFailed(ctx context.Context, id int64, at time.Time) error {
	return s.write(ctx, func(t *tx) error {
		err := t.exec(ctx, `UPDATE counsellor SET failures = failures + 1, failed_at = $1 WHERE id = $2`, millis(at), id)
		if err != nil {
			return fmt.Errorf("count a failed log-in: %w", err)
		}
		return t.audit(ctx, 0, assistant.Audit{CounsellorID: id, Action: "connexion refusée"}, at)
	})
}

// once runs one statement in a transaction and tells whether it changed a row.
func (s *Store) once(ctx context.Context, query string, args ...any) (changed bool, err error) {
	err = s.write(ctx, func(t *tx) error {
		n, err := t.changed(ctx, query, args...)
		changed = n > 0
		return err
	})
	if err != nil {
		return false, fmt.Errorf("log-in: %w", err)
	}
	return changed, nil
}
