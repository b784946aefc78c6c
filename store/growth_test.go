package store_test

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"
)

// What a turn costs does not grow with what is stored: the same turns on a database with a thousand conversations and on
// one with CONVERSATIONS (200,000; 5,000,000 takes 10 GB), one after the other so that both meet the same load.
// AUFIL_CHARGE=1: `make charge`.
func TestATurnCostsTheSameHoweverMuchIsStored(t *testing.T) {
	if os.Getenv("AUFIL_CHARGE") == "" {
		t.Skip("a measure: make charge")
	}
	many := 200_000
	if text := os.Getenv("CONVERSATIONS"); text != "" {
		var err error
		if many, err = strconv.Atoi(text); err != nil {
			t.Fatal(err)
		}
	}
	onEach(t, func(t *testing.T, setup setups) {
		worlds := [2]*world{setup(t), setup(t)}
		worlds[0].fill(t, 1000)
		began := time.Now()
		worlds[1].fill(t, many)
		t.Logf("%d conversations in %v", many, time.Since(began).Round(time.Second))
		var took [2][]time.Duration
		for i := range 600 {
			for n, w := range worlds {
				began := time.Now()
				w.text(t, fmt.Sprintf("+3363998%04d", i/2), "2 enfants") // half of them by somebody new
				took[n] = append(took[n], time.Since(began))
			}
		}
		var p50 [2]time.Duration
		for n := range took {
			slices.Sort(took[n])
			p50[n] = took[n][len(took[n])/2]
		}
		ratio := float64(p50[1]) / float64(p50[0])
		t.Logf("p50 of a turn: %v with 1,000 conversations, %v with %d: ratio %.2f", p50[0], p50[1], many, ratio)
		if ratio > 1.2 {
			t.Errorf("a turn costs %.2f times more", ratio)
		}
	})
}

// fill stores conversations that nobody will open, of the size of real ones, below the numbers that are given to new ones.
func (w *world) fill(t *testing.T, n int) {
	t.Helper()
	db := w.raw(t)
	if w.path != "" {
		db.SetMaxOpenConns(1)
		_, err := db.Exec(`PRAGMA cache_size = -2000000`) // KiB: an index at random does not fit in less
		must(t, err)
	}
	rows, blob, text := fmt.Sprintf(`WITH RECURSIVE n(i) AS (SELECT -%d UNION ALL SELECT i + 1 FROM n WHERE i < -1) `, n), "randomblob(%d)", "hex(randomblob(17))"
	if w.path == "" {
		rows = fmt.Sprintf(`WITH n(i) AS (SELECT generate_series(-%d, -1)) `, n)
		blob, text = "decode(repeat(md5(random()::text), %d / 16), 'hex')", "md5(random()::text)"
	}
	bytes := func(n int) string { return fmt.Sprintf(blob, n) }
	for _, query := range []string{
		`INSERT INTO person (id, blind, number, created_at) SELECT i, ` + text + `, ` + bytes(48) + `, 0 FROM n`,
		`INSERT INTO conversation (id, person_id, data, version, created_at, updated_at) SELECT i, i, ` + bytes(800) + `, 1, i, i FROM n`,
		`INSERT INTO journal (id, conversation_id, at, author, channel, inbound_id, input, outcome)
			SELECT i, i, i, 'personne', 'sms', ` + text + `, ` + bytes(128) + `, ` + bytes(400) + ` FROM n`,
	} {
		if _, err := db.Exec(rows + query); err != nil {
			t.Fatal(err)
		}
	}
	if w.path == "" {
		_, err := db.Exec(`ANALYZE`)
		must(t, err)
	}
}
