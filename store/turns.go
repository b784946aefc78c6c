package store

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"aufil/assistant"
)

// Team lists the accounts to which cases may be given. See assistant.Store.
func (s *Store) Team(ctx context.Context) ([]assistant.Mate, error) { return s.team(ctx, s.reads) }

func (s *Store) team(ctx context.Context, q querier) ([]assistant.Mate, error) {
	profiles, err := s.profiles(ctx, q, selectProfile+`WHERE NOT k.disabled AND k.capacity > 0 ORDER BY k.id`)
	if err != nil {
		return nil, err
	}
	rows, err := q.QueryContext(ctx, `SELECT k.id, k.assigned_at, COALESCE((SELECT MAX(i.seen_at) FROM sign_in i WHERE i.counsellor_id = k.id), 0)
		FROM counsellor k WHERE NOT k.disabled AND k.capacity > 0`)
	if err != nil {
		return nil, fmt.Errorf("read whose turn it is: %w", err)
	}
	signs, err := collect(rows, func(r *sql.Rows) (m assistant.Mate, err error) {
		var given, seen int64
		err = r.Scan(&m.ID, &given, &seen)
		m.GivenAt, m.SignAt = timeOf(given), timeOf(seen)
		return m, err
	})
	if err != nil {
		return nil, fmt.Errorf("read whose turn it is: %w", err)
	}
	team := make([]assistant.Mate, len(profiles))
	for i, p := range profiles {
		team[i].Profile = p
		for _, m := range signs {
			if m.ID == p.ID {
				team[i].GivenAt, team[i].SignAt = m.GivenAt, m.SignAt
			}
		}
	}
	return team, nil
}

// Give gives a case to one of the team. One case at a time, on whatever node: nobody gets more than they can hold.
func (s *Store) Give(ctx context.Context, caseID int64, at time.Time, give assistant.Give) error {
	return s.write(ctx, func(t *tx) error {
		if err := t.hold(ctx, "tour", "equipe"); err != nil {
			return err
		}
		if err := t.lockCase(ctx, caseID); err != nil {
			return err
		}
		c, err := t.caseByID(ctx, caseID)
		if err != nil {
			return err
		}
		team, err := s.team(ctx, t)
		if err != nil {
			return err
		}
		ch, to := give(c.state, team)
		if to == 0 {
			return nil
		}
		if err := t.exec(ctx, `UPDATE counsellor SET assigned_at = $1 WHERE id = $2`, millis(at), to); err != nil {
			return fmt.Errorf("note whose turn it was: %w", err)
		}
		return t.apply(ctx, c, ch, at)
	})
}
