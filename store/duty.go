package store

import (
	"context"
	"fmt"

	"aufil/assistant"
)

// SetPhone changes the telephone on which a counsellor takes calls, in E.164; "" takes it away, and ends the duty.
func (s *Store) SetPhone(ctx context.Context, id int64, number string) error {
	return s.write(ctx, func(t *tx) error {
		var sealed []byte
		if number != "" {
			var err error
			if sealed, err = t.keys.seal(cell("counsellor", "phone", id), []byte(number)); err != nil {
				return err
			}
		}
		return one(t.changed(ctx, `UPDATE counsellor SET phone = $1, duty = duty AND $2 WHERE id = $3`, sealed, number != "", id))
	})
}

// SetDuty says whether calls come to a counsellor's telephone now. assistant.ErrNoPhone when there is none.
func (s *Store) SetDuty(ctx context.Context, id int64, on bool) error {
	return s.write(ctx, func(t *tx) error {
		n, err := t.changed(ctx, `UPDATE counsellor SET duty = $1 WHERE id = $2 AND (phone IS NOT NULL OR NOT $1)`, on, id)
		if err == nil && n == 0 && on {
			return assistant.ErrNoPhone
		}
		return one(n, err)
	})
}

// one tells that an account was there to be changed.
func one(n int64, err error) error {
	if err == nil && n == 0 {
		return assistant.ErrNoAccount
	}
	return err
}

// OnDuty lists those who take calls now, in the order in which they were made; who is absent today does not.
func (s *Store) OnDuty(ctx context.Context, today string) (on []assistant.Counsellor, err error) {
	all, err := s.profiles(ctx, s.reads, selectProfile+`WHERE k.duty AND k.phone IS NOT NULL AND NOT k.disabled ORDER BY k.id`)
	if err != nil {
		return nil, fmt.Errorf("who is on duty: %w", err)
	}
	for _, p := range all {
		if !p.Preferences.AwayOn(today) {
			on = append(on, p.Counsellor)
		}
	}
	return on, nil
}
