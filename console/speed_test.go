package console

import (
	"io"
	"net/http"
	"os"
	"slices"
	"sync"
	"testing"
	"time"
)

// page drawn, with everything behind it: session, database, rules, templates.
func benchmarkPage(b *testing.B, way func(*bench) string) {
	w := newBench(b, nil)
	c := w.login("claire")
	p := way(w)
	b.ResetTimer()
	for b.Loop() {
		if r := w.get(c, p); r.status != http.StatusOK {
			b.Fatalf("%s: %d", p, r.status)
		}
	}
}

func BenchmarkQueueOf200(b *testing.B) {
	benchmarkPage(b, func(w *bench) string {
		for i := range 200 {
			w.says(i, "bonjour")
			w.says(i, "conseiller")
		}
		return "/console/"
	})
}

func BenchmarkCasePage(b *testing.B) {
	benchmarkPage(b, func(w *bench) string { return at(w.nadia(78)) })
}

// TestTheQueueStaysFastWithThousandsOfCases draws the queue page with 5,000 open cases, a change before each, while 200
// counsellors have it open, and hear of alerts: AUFIL_CHARGE=1.
func TestTheQueueStaysFastWithThousandsOfCases(t *testing.T) {
	if os.Getenv("AUFIL_CHARGE") == "" {
		t.Skip("AUFIL_CHARGE is not set")
	}
	b := newBench(t, func(o *Options) { o.Calm, o.Beat = 0, 0 })
	const cases, watchers = 5000, 200
	var group sync.WaitGroup
	for part := range 8 {
		group.Go(func() {
			for i := part; i < cases; i += 8 {
				b.says(i, "confier demande")
			}
		})
	}
	group.Wait()
	c := b.login("claire")
	measure := func(what string, draws int) {
		var took []time.Duration
		for i := range draws {
			b.says(i, "vous êtes là ?")
			began := time.Now()
			if r := b.get(c, "/console/"); r.status != http.StatusOK {
				t.Fatal(r.status)
			}
			took = append(took, time.Since(began))
		}
		slices.Sort(took)
		p99 := took[len(took)*99/100]
		t.Logf("%s: median %v, p99 %v", what, took[len(took)/2], p99)
		if p99 > 100*time.Millisecond {
			t.Errorf("%s: p99 %v", what, p99)
		}
	}
	measure("nobody else", 300)
	// What a browser keeps open: the page that is looked at, and what tells of alerts.
	heard := make(chan struct{}, 2*watchers)
	for i := range 2 * watchers {
		way := "/console/flux/file"
		if i >= watchers {
			way = "/console/flux/alertes"
		}
		req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, b.srv.URL+way, nil)
		b.must(err)
		go func() {
			r, err := c.Do(req)
			if err != nil {
				return
			}
			defer r.Body.Close() //nolint:errcheck // it is only read
			line := make([]byte, 1<<16)
			if n, _ := r.Body.Read(line); n > 0 {
				heard <- struct{}{}
			}
			_, _ = io.Copy(io.Discard, r.Body)
		}()
	}
	for range 2 * watchers {
		<-heard
	}
	measure("200 live pages, each with its alerts", 100)
}
