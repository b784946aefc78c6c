package console

import (
	"net/http"
	"testing"
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
