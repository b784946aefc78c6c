package store_test

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"aufil/assistant"
	"aufil/store"
)

// A turn is measured beside what the disk allows: one row and one commit with the same pragmas, in the same run.
func BenchmarkRawCommit(b *testing.B) {
	db, err := sql.Open("sqlite3", "file:"+filepath.Join(b.TempDir(), "raw.db")+
		"?_journal_mode=WAL&_synchronous=FULL&_busy_timeout=5000&_txlock=immediate")
	if err != nil {
		b.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	if _, err := db.Exec(`CREATE TABLE line (id INTEGER PRIMARY KEY, said BLOB)`); err != nil {
		b.Fatal(err)
	}
	said := make([]byte, 400)
	for b.Loop() {
		tx, err := db.Begin()
		if err != nil {
			b.Fatal(err)
		}
		if _, err := tx.Exec(`INSERT INTO line (said) VALUES ($1)`, said); err != nil {
			b.Fatal(err)
		}
		if err := tx.Commit(); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "commits/s")
}

// BenchmarkTurn is a whole turn of a person who is known, with a tiny dialogue.
func BenchmarkTurn(b *testing.B) {
	w := setup(b)
	for b.Loop() {
		w.text(b, marie, "2 enfants")
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "turns/s")
}

// BenchmarkTurnOfNewPerson makes a person and a conversation each time.
func BenchmarkTurnOfNewPerson(b *testing.B) {
	w := setup(b)
	i := 0
	for b.Loop() {
		i++
		w.text(b, fmt.Sprintf("+336%08d", i), "bonjour")
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "turns/s")
}

// BenchmarkTurnsAtOnce is eight persons at once.
func BenchmarkTurnsAtOnce(b *testing.B) {
	w := setup(b)
	b.SetParallelism(4)
	b.RunParallel(func(p *testing.PB) {
		for p.Next() {
			if _, err := w.Receive(context.Background(), w.sms(marie, "2 enfants")); err != nil {
				b.Error(err)
			}
		}
	})
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "turns/s")
}

// BenchmarkQueue lists 100 open cases.
func BenchmarkQueue(b *testing.B) {
	w := setup(b)
	for i := range 100 {
		w.text(b, fmt.Sprintf("+336%08d", i), "conseiller")
	}
	for b.Loop() {
		if items, err := w.Queue(context.Background(), claire, assistant.All); err != nil || len(items) != 100 {
			b.Fatal(len(items), err)
		}
	}
}

// BenchmarkOpen opens a database that exists: what the store adds to the time from start to ready.
func BenchmarkOpen(b *testing.B) {
	w := setup(b)
	for b.Loop() {
		s, err := store.Open(context.Background(), w.setting, w.key)
		if err != nil {
			b.Fatal(err)
		}
		if err := s.Close(); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkIdle gives the share of one processor that waiting costs.
func BenchmarkIdle(b *testing.B) {
	working(b, setup, newOperator())
	before := cpu(b)
	began := time.Now()
	for b.Loop() {
		time.Sleep(3 * time.Second)
	}
	b.ReportMetric(100*(cpu(b)-before).Seconds()/time.Since(began).Seconds(), "%cpu")
}

// cpu gives the processor time that this process has used.
func cpu(b *testing.B) time.Duration {
	b.Helper()
	stat, err := os.ReadFile("/proc/self/stat")
	if err != nil {
		b.Skip("no /proc here")
	}
	var user, system int64
	var skip string
	fields := []any{}
	for range 13 {
		fields = append(fields, &skip)
	}
	if _, err := fmt.Sscan(string(stat), append(fields, &user, &system)...); err != nil {
		b.Skip(err)
	}
	return time.Duration(user+system) * 10 * time.Millisecond
}
