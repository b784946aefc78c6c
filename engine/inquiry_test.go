package engine

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// An inquiry says what Evaluate and Next say of the facts with what follows from them, for the rights that put questions.
func TestAnInquirySaysWhatEvaluateAndNextSay(t *testing.T) {
	t.Parallel()
	b := realRules(t)
	r := rand.New(rand.NewPCG(7, 11))
	o := NextOptions{Done: func(string, string) bool { return false }}
	for range 400 {
		f := forget(b, randomHousehold(b, r, july2026), r)
		known := b.Infer(f, july2026)
		want := b.Evaluate(known, july2026)
		wantAsk, wantOK := b.Next(known, want, o)
		q := b.Inquire(f, july2026)
		got := q.Asking()
		gotAsk, gotOK := q.Next(got, o)
		if gotOK != wantOK || gotAsk != wantAsk {
			t.Fatalf("next %v %v, want %v %v", gotAsk, gotOK, wantAsk, wantOK)
		}
		for i := range want.Results {
			w, g := want.Results[i], got.Results[i]
			if w.Right.Weight > 0 && (g.Verdict != w.Verdict || g.Amount != w.Amount || !slices.Equal(q.m.paths(g.dep), w.Missing)) {
				t.Fatalf("%s: %v %v %v, want %v %v %v", w.Right.ID, g.Verdict, g.Amount, q.m.paths(g.dep), w.Verdict, w.Amount, w.Missing)
			}
		}
		q.Close()
	}
}
