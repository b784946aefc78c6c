package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"aufil/assistant"
)

// AddAccount makes an account with its recovery codes and gives its number. ErrLoginTaken when the login is used.
func (s *Store) AddAccount(ctx context.Context, a assistant.Account, recovery []string, at time.Time) (id int64, err error) {
	return s.AddAccountBy(ctx, 0, a, recovery, at)
}

// AddAccountBy is AddAccount by a counsellor; 0 = whoever administers the machine.
func (s *Store) AddAccountBy(ctx context.Context, by int64, a assistant.Account, recovery []string, at time.Time) (id int64, err error) {
	err = s.write(ctx, func(t *tx) error {
		var taken int
		if err := t.QueryRowContext(ctx, `SELECT COUNT(*) FROM counsellor WHERE login = $1`, a.Login).Scan(&taken); err != nil {
			return fmt.Errorf("look for the login: %w", err)
		}
		if taken > 0 {
			return ErrLoginTaken
		}
		if id, err = t.next(ctx, "counsellor"); err != nil {
			return err
		}
		totp, err := t.keys.seal(cell("counsellor", "totp", id), []byte(a.TOTPSecret))
		if err != nil {
			return err
		}
		err = t.exec(ctx, `INSERT INTO counsellor (id, login, name, role, territory, password, totp, created_at)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
			id, a.Login, a.Name, a.Role, a.Territory, a.PasswordHash, totp, millis(at))
		if err != nil {
			return fmt.Errorf("add account: %w", err)
		}
		if err := t.saveRecovery(ctx, id, recovery); err != nil {
			return err
		}
		return t.auditAccount(ctx, by, id, "créer le compte", at)
	})
	return id, err
}

// ErrLoginTaken is given for a login that another account has.
var ErrLoginTaken = assistant.ErrLoginTaken

// ResetAccount gives an account a new password, a new TOTP secret and new recovery codes, and lifts what kept it out.
// Its log-ins end.
func (s *Store) ResetAccount(ctx context.Context, id int64, passwordHash, totpSecret string, recovery []string) error {
	return s.ResetAccountBy(ctx, 0, id, passwordHash, totpSecret, recovery, time.Now())
}

// ResetAccountBy is ResetAccount by a counsellor.
func (s *Store) ResetAccountBy(
	ctx context.Context, by, id int64, passwordHash, totpSecret string, recovery []string, at time.Time,
) error {
	return s.write(ctx, func(t *tx) error {
		totp, err := t.keys.seal(cell("counsellor", "totp", id), []byte(totpSecret))
		if err != nil {
			return err
		}
		n, err := t.changed(ctx, `UPDATE counsellor SET password = $1, totp = $2, totp_step = 0, failures = 0, federated = '',
			failed_at = 0, disabled = FALSE WHERE id = $3`, passwordHash, totp, id)
		if err != nil {
			return fmt.Errorf("reset account: %w", err)
		}
		if n == 0 {
			return assistant.ErrNoAccount
		}
		if err := t.exec(ctx, `DELETE FROM sign_in WHERE counsellor_id = $1`, id); err != nil {
			return fmt.Errorf("end log-ins: %w", err)
		}
		if err := t.saveRecovery(ctx, id, recovery); err != nil {
			return err
		}
		return t.auditAccount(ctx, by, id, "refaire les secrets", at)
	})
}

func (t *tx) saveRecovery(ctx context.Context, id int64, codes []string) error {
	if err := t.exec(ctx, `DELETE FROM recovery_code WHERE counsellor_id = $1`, id); err != nil {
		return fmt.Errorf("drop recovery codes: %w", err)
	}
	for _, code := range codes {
		err := t.exec(ctx, `INSERT INTO recovery_code (counsellor_id, hash) VALUES ($1, $2)`, id, hashCode(code))
		if err != nil {
			return fmt.Errorf("add recovery code: %w", err)
		}
	}
	return nil
}

// hashCode forgives how a code is typed: case, spaces, hyphens. Codes are random and long, so one round is enough.
func hashCode(code string) string {
	code = strings.ToLower(strings.NewReplacer(" ", "", "-", "").Replace(code))
	sum := sha256.Sum256([]byte(code))
	return hex.EncodeToString(sum[:])
}

// DisableAccount closes an account: it stays in the audit, it gets in no more.
func (s *Store) DisableAccount(ctx context.Context, id int64) error {
	return s.DisableAccountBy(ctx, 0, id, time.Now())
}

// DisableAccountBy is DisableAccount by a counsellor.
func (s *Store) DisableAccountBy(ctx context.Context, by, id int64, at time.Time) error {
	return s.write(ctx, func(t *tx) error {
		n, err := t.changed(ctx, `UPDATE counsellor SET disabled = TRUE WHERE id = $1`, id)
		if err != nil {
			return fmt.Errorf("disable account: %w", err)
		}
		if n == 0 {
			return assistant.ErrNoAccount
		}
		if err := t.exec(ctx, `DELETE FROM sign_in WHERE counsellor_id = $1`, id); err != nil {
			return fmt.Errorf("end log-ins: %w", err)
		}
		return t.auditAccount(ctx, by, id, "fermer le compte", at)
	})
}

const selectAccount = `SELECT id, login, name, role, territory, disabled, phone, duty, password, totp, failures, failed_at
	FROM counsellor `

// AccountByLogin gives an account, disabled ones too; assistant.ErrNoAccount when there is none.
func (s *Store) AccountByLogin(ctx context.Context, login string) (a assistant.Account, err error) {
	rows, err := s.reads.QueryContext(ctx, selectAccount+`WHERE login = $1`, known(login))
	if err != nil {
		return a, fmt.Errorf("find account: %w", err)
	}
	return oneAccount(collect(rows, s.keys.scanAccount))
}

// Counsellor gives the account of a number without its secrets.
func (s *Store) Counsellor(ctx context.Context, id int64) (assistant.Counsellor, error) {
	rows, err := s.reads.QueryContext(ctx, selectAccount+`WHERE id = $1`, id)
	if err != nil {
		return assistant.Counsellor{}, fmt.Errorf("find account: %w", err)
	}
	a, err := oneAccount(collect(rows, s.keys.scanAccount))
	return a.Counsellor, err
}

// Counsellors lists all accounts by login.
func (s *Store) Counsellors(ctx context.Context) ([]assistant.Counsellor, error) {
	rows, err := s.reads.QueryContext(ctx, selectAccount+`ORDER BY login`)
	if err != nil {
		return nil, fmt.Errorf("list accounts: %w", err)
	}
	return collect(rows, func(r *sql.Rows) (assistant.Counsellor, error) {
		a, err := s.keys.scanAccount(r)
		return a.Counsellor, err
	})
}

func oneAccount(all []assistant.Account, err error) (assistant.Account, error) {
	switch {
	case err != nil:
		return assistant.Account{}, fmt.Errorf("read account: %w", err)
	case len(all) == 0:
		return assistant.Account{}, assistant.ErrNoAccount
	}
	return all[0], nil
}

func (k *keyring) scanAccount(rows *sql.Rows) (a assistant.Account, err error) {
	var totp, phone []byte
	var failed int64
	err = rows.Scan(&a.ID, &a.Login, &a.Name, &a.Role, &a.Territory, &a.Disabled, &phone, &a.OnDuty,
		&a.PasswordHash, &totp, &a.Failures, &failed)
	if err != nil {
		return a, err
	}
	if a.Phone, err = k.openText(cell("counsellor", "phone", a.ID), phone); err != nil {
		return a, err
	}
	a.LastFailure = timeOf(failed)
	a.TOTPSecret, err = k.openText(cell("counsellor", "totp", a.ID), totp)
	return a, err
}
