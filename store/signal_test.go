package store_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"aufil/assistant"
)

// told gives what a counsellor was told since a time, by kind.
func (w *world) told(t *testing.T, c assistant.Counsellor, after time.Time) (kinds []assistant.SignalKind) {
	t.Helper()
	w.Heard(0)
	all, err := w.Signals(t.Context(), c, after)
	must(t, err)
	for _, s := range all {
		kinds = append(kinds, s.Kind)
	}
	return kinds
}

func TestEachIsToldWhatConcernsThemAndNobodyElse(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		clock := &hand{at: noon}
		w := setup(t, clock.set, func(o *assistant.Options) {
			o.Numbers = []assistant.Number{{Number: serviceNumber, Territory: "metropole"}}
		})
		claire, hugo := w.colleagues(t)
		far := assistant.Counsellor{ID: 99, Territory: "reunion"}
		start := noon.Add(-time.Second)
		expect := func(what string, mine, other []assistant.SignalKind) {
			t.Helper()
			if diff := cmp.Diff(mine, w.told(t, claire, start)); diff != "" {
				t.Errorf("%s, to Claire:\n%s", what, diff)
			}
			if diff := cmp.Diff(other, w.told(t, hugo, start)); diff != "" {
				t.Errorf("%s, to Hugo:\n%s", what, diff)
			}
			if got := w.told(t, far, start); got != nil {
				t.Errorf("%s, to another territory: %v", what, got)
			}
			start = clock.now()
			clock.move(time.Minute)
		}
		id := w.text(t, marie, "conseiller").CaseID
		expect("a case like any other", nil, nil)
		must(t, w.Take(t.Context(), claire, id))
		w.text(t, marie, "muet vous êtes là ?")
		expect("a message", []assistant.SignalKind{assistant.SignalMessage}, nil)
		must(t, w.Note(t.Context(), claire, id, "@hugo ?", []assistant.Counsellor{hugo}))
		expect("a mention", nil, []assistant.SignalKind{assistant.SignalAsked})
		must(t, w.Transfer(t.Context(), claire, id, hugo, ""))
		expect("passed on", nil, []assistant.SignalKind{assistant.SignalPassed})
		must(t, w.Release(t.Context(), hugo, id))
		expect("back in the queue", []assistant.SignalKind{assistant.SignalBack}, nil)
		w.text(t, marie, "danger suicide")
		expect("danger in the queue", []assistant.SignalKind{assistant.SignalUrgent}, []assistant.SignalKind{assistant.SignalUrgent})
		other := w.text(t, paul, "conseiller").CaseID
		must(t, w.Take(t.Context(), hugo, other))
		w.text(t, paul, "danger violence")
		expect("danger in a case that somebody has", nil, []assistant.SignalKind{assistant.SignalUrgent})

		if got := w.told(t, claire, noon.Add(-time.Hour)); len(got) == 0 {
			t.Error("a browser that comes back finds nothing")
		}
		w.text(t, marie, "efface")
		n, err := w.store.Signals(t.Context(), noon.Add(-time.Hour), 100)
		must(t, err)
		for _, s := range n {
			if s.CaseID == id {
				t.Error("what was told of an erased case is kept")
			}
		}
	})
}
