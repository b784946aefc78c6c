package main

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"aufil/store"
)

// sentences is what a person says one after the other. Not knowing is an answer to every question, and the heaviest
// one: the more is unknown, the more there is to weigh. Who knows nothing ten times over is handed to a counsellor, and
// what they write then is not answered: there are nine.
var sentences = slices.Concat([]string{"bonjour", "seule", "2 enfants", "pourquoi", "retour", "aide"},
	slices.Repeat([]string{"je ne sais pas"}, 6), []string{"pourquoi"},
	slices.Repeat([]string{"je ne sais pas"}, 3), []string{"pourquoi", "aide", "repeter", "pourquoi"})

// unlimited are settings under which everything that is measured is answered.
var unlimited = []string{
	"AUFIL_LIMITES_REPONSES_PAR_MINUTE=1000000", "AUFIL_LIMITES_REPONSES_PAR_JOUR=1000000", "AUFIL_LIMITES_DEPENSE_PAR_JOUR=100000000",
}

// timings are how long turns took.
type timings struct {
	mu   sync.Mutex
	took []time.Duration
}

func (t *timings) note(began time.Time) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.took = append(t.took, time.Since(began))
}

// at gives a percentile in milliseconds.
func (t *timings) at(percent int) float64 {
	slices.Sort(t.took)
	return float64(t.took[min(len(t.took)*percent/100, len(t.took)-1)].Microseconds()) / 1000
}

func (t *timings) report(b *testing.B) {
	b.ReportMetric(t.at(50), "p50-ms")
	b.ReportMetric(t.at(99), "p99-ms")
	b.ReportMetric(t.at(100), "worst-ms")
}

// processor gives the processor time that this process has used: unlike the time that passes, it is the same on a machine
// that is busy with something else. The telephones and the carrier are in it.
func processor(b *testing.B) time.Duration {
	b.Helper()
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		b.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// text is one SMS webhook, from the first byte of the request to the last of the answer: signature, load, step with all
// rules, commit, render.
func (w *town) text(number int, body string) error {
	phone := w.carrier.Phone(fmt.Sprintf("+3363998%04d", number))
	if texts := phone.SMS(body); len(texts) == 0 {
		return fmt.Errorf("no answer to %q", body)
	}
	return nil
}

// BenchmarkWebhook is turns one after the other, and beside them what the disk allows: one row and one commit with the
// same pragmas in the same run.
func BenchmarkWebhook(b *testing.B) {
	w := newTown(b)
	var took timings
	i, before := 0, processor(b)
	for b.Loop() {
		began := time.Now()
		if err := w.text(i/len(sentences), sentences[i%len(sentences)]); err != nil {
			b.Fatal(err)
		}
		took.note(began)
		i++
	}
	rate := float64(i) / b.Elapsed().Seconds()
	b.ReportMetric(float64((processor(b)-before).Microseconds())/1000/float64(i), "cpu-ms/turn")
	took.report(b)
	b.ReportMetric(rate, "turns/s")
	b.ReportMetric(rawCommits(b, filepath.Dir(w.path))/rate, "commits/turn")
}

// rawCommits is how many commits of one row a second the disk of a folder makes.
func rawCommits(b *testing.B, folder string) float64 {
	b.Helper()
	db, err := sql.Open("sqlite3", "file:"+filepath.Join(folder, "raw.db")+"?_journal_mode=WAL&_synchronous=FULL&_txlock=immediate")
	if err != nil {
		b.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	if _, err := db.Exec(`CREATE TABLE line (id INTEGER PRIMARY KEY, said BLOB)`); err != nil {
		b.Fatal(err)
	}
	said, began, n := make([]byte, 400), time.Now(), 0
	for ; time.Since(began) < time.Second; n++ {
		if _, err := db.Exec(`INSERT INTO line (said) VALUES ($1)`, said); err != nil {
			b.Fatal(err)
		}
	}
	return float64(n) / time.Since(began).Seconds()
}

// BenchmarkWebhooksAtOnce is sixteen people who answer at once.
func BenchmarkWebhooksAtOnce(b *testing.B) {
	w := newTown(b)
	var took timings
	var mu sync.Mutex
	people, before := 0, processor(b)
	b.SetParallelism(8)
	b.RunParallel(func(run *testing.PB) {
		mu.Lock()
		people++
		me := people
		mu.Unlock()
		for i := 0; run.Next(); i++ {
			began := time.Now()
			if err := w.text(me+i/len(sentences)*100, sentences[i%len(sentences)]); err != nil {
				b.Error(err)
			}
			took.note(began)
		}
	})
	b.ReportMetric(float64((processor(b)-before).Microseconds())/1000/float64(len(took.took)), "cpu-ms/turn")
	took.report(b)
	b.ReportMetric(float64(len(took.took))/b.Elapsed().Seconds(), "turns/s")
}

// BenchmarkWebhook50 is fifty turns a second of many people for ten seconds, whatever becomes of the turns before: who
// waits is counted from the moment they wrote. Beside each turn a request that does nothing (/healthz) tells what the
// machine itself makes one wait: a turn cannot be better than that.
func BenchmarkWebhook50(b *testing.B) {
	const rate, lasts = 50, 10 * time.Second
	for b.Loop() {
		w := newTown(b)
		var took, nothing timings
		var group sync.WaitGroup
		first := time.Now()
		for i := range int(lasts.Seconds() * rate) {
			due := first.Add(time.Duration(i) * time.Second / rate)
			time.Sleep(time.Until(due))
			group.Go(func() {
				if err := w.text(i%rate, sentences[i/rate%len(sentences)]); err != nil {
					b.Error(err)
				}
				took.note(due)
			})
			between := due.Add(time.Second / rate / 2)
			time.Sleep(time.Until(between))
			group.Go(func() {
				if err := w.knock(); err != nil {
					b.Error(err)
				}
				nothing.note(between)
			})
		}
		group.Wait()
		took.report(b)
		b.ReportMetric(nothing.at(99), "p99-of-nothing-ms")
	}
}

// knock is a request that does nothing.
func (w *town) knock() error {
	answer, err := http.Get(w.base + "/healthz")
	if err != nil {
		return err
	}
	return answer.Body.Close()
}

// BenchmarkCalls20 is twenty calls under way at once, begun within two seconds, in each five answers a second, which is far
// more than people give: what the caller waits before the next words.
func BenchmarkCalls20(b *testing.B) {
	const calls = 20
	for b.Loop() {
		w := newTown(b)
		var took timings
		var group sync.WaitGroup
		for i := range calls {
			group.Go(func() {
				time.Sleep(time.Duration(i) * 100 * time.Millisecond)
				began := time.Now()
				call := w.carrier.Phone(fmt.Sprintf("+3363998%04d", i)).Call()
				took.note(began)
				for n, words := range sentences[1:] {
					time.Sleep(150*time.Millisecond + time.Duration((i*7+n*13)%100)*time.Millisecond)
					began = time.Now()
					call.Say(words)
					took.note(began)
				}
				call.HangUp()
			})
		}
		group.Wait()
		took.report(b)
	}
}

// BenchmarkStart is `aufil serve` from its first instruction to the first /readyz that says yes, on a database that
// exists; then what it holds in memory when nothing happens.
func BenchmarkStart(b *testing.B) {
	p := newProgram(b)
	var took timings
	var used time.Duration
	n := 0
	for b.Loop() {
		p.kill()
		used += p.process.ProcessState.UserTime() + p.process.ProcessState.SystemTime()
		p.start()
		took.note(time.Now().Add(-p.started))
		n++
	}
	took.report(b)
	b.ReportMetric(float64(used.Milliseconds())/float64(n), "cpu-ms")
	time.Sleep(2 * time.Second) // it is given time to give memory back
	b.ReportMetric(p.memory(b, "VmRSS:"), "idle-MB")
	b.ReportMetric(p.memory(b, "RssAnon:"), "own-MB")
}

// memory is one kind of resident memory of the process, in MB. RssAnon is its own; the rest of VmRSS is the program file.
func (p *program) memory(b *testing.B, kind string) float64 {
	b.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.process.Process.Pid))
	if err != nil {
		b.Skip("no /proc here")
	}
	var kb float64
	_, rest, _ := strings.Cut(string(status), kind)
	if _, err := fmt.Sscan(rest, &kb); err != nil {
		b.Fatal(err)
	}
	return kb / 1024
}

// BenchmarkLoadCore reads rules, texts and communes: most of the time from start to ready.
func BenchmarkLoadCore(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := loadCore(); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkNewDatabase makes the database of a first start.
func BenchmarkNewDatabase(b *testing.B) {
	folder, key, i := b.TempDir(), store.NewKey(), 0
	for b.Loop() {
		i++
		s, err := store.Open(context.Background(), fmt.Sprintf("sqlite:%s/%d.db", folder, i), key)
		if err != nil {
			b.Fatal(err)
		}
		_ = s.Close()
	}
}
