package store

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"

	"aufil/assistant"
)

// counts are what a transaction adds to the spending and to the tallies of a day. They are written last, and together: the
// rows that many transactions want are then held for a moment only.
type counts struct {
	spent   map[int64]int64 // segments by day
	tallied map[count]int64
}

// count names one of the tallies of a day.
type count struct {
	day       int64
	territory string
	kind      assistant.TallyKind
	detail    string
}

// countSlots is in how many rows each is kept, so that transactions rarely wait for the same one: with eight, waiting was
// most of a turn on PostgreSQL.
const countSlots = 64

func newCounts() *counts { return &counts{spent: map[int64]int64{}, tallied: map[count]int64{}} }

func (c *counts) spend(cost assistant.Cost) {
	if cost.Segments != 0 {
		c.spent[cost.Day] += int64(cost.Segments)
	}
}

func (c *counts) tally(d assistant.Day) {
	for _, one := range d.Tallies {
		c.tallied[count{d.Day, known(d.Territory), one.Kind, known(one.Detail)}] += one.N
	}
}

// add takes over what another counted.
func (c *counts) add(more *counts) {
	for day, n := range more.spent {
		c.spent[day] += n
	}
	for k, n := range more.tallied {
		c.tallied[k] += n
	}
}

// writeCounts writes them, always in the same order: two transactions never wait for each other.
func (t *tx) writeCounts(ctx context.Context) error {
	slot := rand.N(countSlots)
	for _, day := range slices.Sorted(maps.Keys(t.spent)) {
		err := t.exec(ctx, `INSERT INTO spending (day, slot, segments) VALUES ($1, $2, $3)
			ON CONFLICT (day, slot) DO UPDATE SET segments = spending.segments + excluded.segments`, day, slot, t.spent[day])
		if err != nil {
			return fmt.Errorf("note spending: %w", err)
		}
	}
	names := slices.SortedFunc(maps.Keys(t.tallied), func(a, b count) int {
		return cmp.Or(cmp.Compare(a.day, b.day), cmp.Compare(a.territory, b.territory), cmp.Compare(a.kind, b.kind), cmp.Compare(a.detail, b.detail))
	})
	for len(names) > 0 {
		n := len(tallyTexts) - 1 // few texts, each prepared once
		for 1<<n > len(names) {
			n--
		}
		args := []any{slot}
		for _, k := range names[:1<<n] {
			args = append(args, k.day, k.territory, k.kind, k.detail, t.tallied[k])
		}
		if err := t.exec(ctx, tallyTexts[n], args...); err != nil {
			return fmt.Errorf("count: %w", err)
		}
		names = names[1<<n:]
	}
	return nil
}

// tallyTexts write 1, 2, 4 and 8 tallies.
var tallyTexts = [...]string{tallyText(1), tallyText(2), tallyText(4), tallyText(8)}

// Its numbers appear in their order: SQLite counts them so.
func tallyText(n int) string {
	rows := make([]string, n)
	for i := range rows {
		rows[i] = fmt.Sprintf("($1, $%d, $%d, $%d, $%d, $%d)", 5*i+2, 5*i+3, 5*i+4, 5*i+5, 5*i+6)
	}
	return `INSERT INTO tally (slot, day, territory, kind, detail, n) VALUES ` + strings.Join(rows, ", ") + `
		ON CONFLICT (day, territory, kind, detail, slot) DO UPDATE SET n = tally.n + excluded.n`
}
