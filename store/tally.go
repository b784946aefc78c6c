package store

import (
	"context"
	"database/sql"
	"fmt"

	"aufil/assistant"
)

// foldedSlot is the row of a day that is over.
const foldedSlot = -1

// foldTallies makes one row of those of each count, for days before one that nothing is counted on any more.
func (s *Store) foldTallies(ctx context.Context, day int64) error {
	return s.write(ctx, func(t *tx) error {
		err := t.exec(ctx, `INSERT INTO tally (day, territory, slot, kind, detail, n)
			SELECT day, territory, $1, kind, detail, SUM(n) FROM tally WHERE day < $2 AND slot <> $1 GROUP BY day, territory, kind, detail
			ON CONFLICT (day, territory, kind, detail, slot) DO UPDATE SET n = tally.n + excluded.n`, foldedSlot, day)
		if err != nil {
			return fmt.Errorf("fold counts: %w", err)
		}
		if err := t.exec(ctx, `DELETE FROM tally WHERE slot <> $1 AND day < $2`, foldedSlot, day); err != nil {
			return fmt.Errorf("fold counts: %w", err)
		}
		return nil
	})
}

// Count adds counts of days that no change of a case brought about.
func (s *Store) Count(ctx context.Context, days ...assistant.Day) error {
	return s.write(ctx, func(t *tx) error {
		for _, d := range days {
			t.tally(d)
		}
		return nil
	})
}

// Tallies gives the counts of each day from one to before another, of one territory or of all for "".
func (s *Store) Tallies(ctx context.Context, from, to int64, territory string) ([]assistant.Day, error) {
	rows, err := s.reads.QueryContext(ctx, `SELECT day, territory, kind, detail, SUM(n) FROM tally
		WHERE day >= $1 AND day < $2 AND ($3 = '' OR territory = $3)
		GROUP BY day, territory, kind, detail ORDER BY day, territory, kind, detail`, from, to, territory)
	if err != nil {
		return nil, fmt.Errorf("read counts: %w", err)
	}
	lines, err := collect(rows, func(r *sql.Rows) (d assistant.Day, err error) {
		d.Tallies = make([]assistant.Tally, 1)
		one := &d.Tallies[0]
		return d, r.Scan(&d.Day, &d.Territory, &one.Kind, &one.Detail, &one.N)
	})
	if err != nil {
		return nil, fmt.Errorf("read counts: %w", err)
	}
	var days []assistant.Day
	for _, l := range lines {
		if n := len(days); n > 0 && days[n-1].Day == l.Day && days[n-1].Territory == l.Territory {
			days[n-1].Tallies = append(days[n-1].Tallies, l.Tallies...)
			continue
		}
		days = append(days, l)
	}
	return days, nil
}
