package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"time"

	"aufil/assistant"
)

const selectProfile = `SELECT k.id, k.login, k.name, k.role, k.territory, k.disabled, k.duty, k.phone, k.email, k.capacity, k.preferences, k.seen_at,
		(SELECT COUNT(*) FROM escalation e WHERE e.status = 'pris' AND e.holder_id = k.id)
	FROM counsellor k `

// Profiles lists all accounts by name.
func (s *Store) Profiles(ctx context.Context) ([]assistant.Profile, error) {
	return s.profiles(ctx, s.reads, selectProfile+`ORDER BY k.disabled, k.name, k.id`)
}

// Profile gives one account; assistant.ErrNoAccount when there is none.
func (s *Store) Profile(ctx context.Context, id int64) (assistant.Profile, error) {
	all, err := s.profiles(ctx, s.reads, selectProfile+`WHERE k.id = $1`, id)
	if err == nil && len(all) == 0 {
		err = assistant.ErrNoAccount
	}
	if err != nil {
		return assistant.Profile{}, err
	}
	return all[0], nil
}

func (s *Store) profiles(ctx context.Context, q querier, query string, args ...any) ([]assistant.Profile, error) {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read accounts: %w", err)
	}
	return collect(rows, s.keys.scanProfile)
}

func (k *keyring) scanProfile(rows *sql.Rows) (p assistant.Profile, err error) {
	var phone, email []byte
	var preferences string
	var seen int64
	err = rows.Scan(&p.ID, &p.Login, &p.Name, &p.Role, &p.Territory, &p.Disabled, &p.OnDuty, &phone, &email, &p.Capacity, &preferences, &seen, &p.Held)
	if err != nil {
		return p, err
	}
	p.SeenAt = timeOf(seen)
	if p.Phone, err = k.openText(cell("counsellor", "phone", p.ID), phone); err != nil {
		return p, err
	}
	if p.Email, err = k.openText(cell("counsellor", "email", p.ID), email); err != nil {
		return p, err
	}
	if preferences != "" {
		err = json.Unmarshal([]byte(preferences), &p.Preferences)
	}
	return p, err
}

// SaveProfile changes what by may change of an account: all but its login, its secrets and its own preferences.
func (s *Store) SaveProfile(ctx context.Context, by int64, p assistant.Profile, at time.Time) error {
	return s.write(ctx, func(t *tx) error {
		if err := t.saveReach(ctx, p); err != nil {
			return err
		}
		n, err := t.changed(ctx, `UPDATE counsellor SET name = $1, role = $2, territory = $3, capacity = $4 WHERE id = $5`,
			known(p.Name), p.Role, known(p.Territory), p.Capacity, p.ID)
		if err != nil {
			return fmt.Errorf("change account: %w", err)
		}
		if n == 0 {
			return assistant.ErrNoAccount
		}
		return t.auditAccount(ctx, by, p.ID, "modifier le compte", at)
	})
}

// SavePreferences changes how a counsellor wants to be told of cases, and where.
func (s *Store) SavePreferences(ctx context.Context, p assistant.Profile) error {
	text, err := json.Marshal(p.Preferences)
	if err != nil {
		return err
	}
	return s.write(ctx, func(t *tx) error {
		if err := t.saveReach(ctx, p); err != nil {
			return err
		}
		return t.exec(ctx, `UPDATE counsellor SET preferences = $1 WHERE id = $2`, string(text), p.ID)
	})
}

// SetAway says until which day, as 2026-12-24, somebody is absent; "" = they are there.
func (s *Store) SetAway(ctx context.Context, by, id int64, until string, at time.Time) error {
	return s.write(ctx, func(t *tx) error {
		all, err := s.profiles(ctx, t, selectProfile+`WHERE k.id = $1`, id)
		if err == nil && len(all) == 0 {
			err = assistant.ErrNoAccount
		}
		if err != nil {
			return err
		}
		p := all[0].Preferences
		p.Away = until
		text, err := json.Marshal(p)
		if err != nil {
			return err
		}
		if err := t.exec(ctx, `UPDATE counsellor SET preferences = $1 WHERE id = $2`, string(text), id); err != nil {
			return fmt.Errorf("note an absence: %w", err)
		}
		action := "noter une absence"
		if until == "" {
			action = "noter un retour"
		}
		return t.auditAccount(ctx, by, id, action, at)
	})
}

// saveReach keeps where a counsellor is told of cases.
func (t *tx) saveReach(ctx context.Context, p assistant.Profile) (err error) {
	var phone, email []byte
	if p.Phone != "" {
		if phone, err = t.keys.seal(cell("counsellor", "phone", p.ID), []byte(p.Phone)); err != nil {
			return err
		}
	}
	if p.Email != "" {
		if email, err = t.keys.seal(cell("counsellor", "email", p.ID), []byte(p.Email)); err != nil {
			return err
		}
	}
	return t.exec(ctx, `UPDATE counsellor SET phone = $1, email = $2, duty = duty AND $3 WHERE id = $4`, phone, email, p.Phone != "", p.ID)
}

// ChangePassword gives an account another password at its owner's wish; its other log-ins end.
func (s *Store) ChangePassword(ctx context.Context, id, keep int64, hash string, at time.Time) error {
	return s.write(ctx, func(t *tx) error {
		if err := t.exec(ctx, `UPDATE counsellor SET password = $1 WHERE id = $2`, hash, id); err != nil {
			return fmt.Errorf("change password: %w", err)
		}
		if err := t.exec(ctx, `DELETE FROM sign_in WHERE counsellor_id = $1 AND id <> $2`, id, keep); err != nil {
			return fmt.Errorf("end other log-ins: %w", err)
		}
		return t.auditAccount(ctx, id, id, "changer son mot de passe", at)
	})
}

// NewRecoveryCodes replaces the recovery codes of an account.
func (s *Store) NewRecoveryCodes(ctx context.Context, id int64, codes []string, at time.Time) error {
	return s.write(ctx, func(t *tx) error {
		if err := t.saveRecovery(ctx, id, codes); err != nil {
			return err
		}
		return t.auditAccount(ctx, id, id, "refaire ses codes de secours", at)
	})
}

// RecoveryCodes counts those that an account has left.
func (s *Store) RecoveryCodes(ctx context.Context, id int64) (n int, err error) {
	err = s.reads.QueryRowContext(ctx, `SELECT COUNT(*) FROM recovery_code WHERE counsellor_id = $1`, id).Scan(&n)
	return n, err
}

// auditAccount notes what by did to an account.
func (t *tx) auditAccount(ctx context.Context, by, id int64, action string, at time.Time) error {
	var login string
	if err := t.QueryRowContext(ctx, `SELECT login FROM counsellor WHERE id = $1`, id).Scan(&login); err != nil {
		return fmt.Errorf("find account: %w", err)
	}
	return t.audit(ctx, 0, assistant.Audit{CounsellorID: by, Action: action, About: login}, at)
}
