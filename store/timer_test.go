package store_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"aufil/assistant"
	"aufil/internal/overheard"
)

// hand is a clock that the test moves.
type hand struct {
	mu sync.Mutex
	at time.Time
}

func (h *hand) now() time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.at
}

func (h *hand) move(d time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.at = h.at.Add(d)
}

func (h *hand) set(o *assistant.Options) { o.Clock = h.now }

func (w *world) timers(t *testing.T, caseID int64) []assistant.Timer {
	t.Helper()
	timers, err := w.store.Timers(t.Context(), caseID)
	must(t, err)
	return timers
}

func TestATimerRingsOnceWhenItIsDue(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		clock := &hand{at: noon}
		w := setup(t, clock.set)
		id := w.text(t, marie, "rappelle 3h").CaseID
		set := w.timers(t, id)
		want := []assistant.Timer{{ID: set[0].ID, Kind: assistant.DialogTimer, Name: "suite", Due: noon.Add(3 * time.Hour), Data: "rsa"}}
		if diff := cmp.Diff(want, set); diff != "" {
			t.Fatal(diff)
		}
		if later, err := w.Ring(t.Context(), set[0].ID); err != nil || !later.Equal(noon.Add(3*time.Hour)) {
			t.Fatalf("%v, %v", later, err)
		}
		clock.move(3 * time.Hour)
		var rung sync.WaitGroup
		for range 4 {
			rung.Go(func() {
				if later, err := w.Ring(context.Background(), set[0].ID); err != nil || !later.IsZero() {
					t.Errorf("%v, %v", later, err)
				}
			})
		}
		rung.Wait()
		var said []string
		for _, e := range w.file(t, id).Entries {
			if e.Author == assistant.ByAuFil {
				said = append(said, e.Text)
			}
		}
		if diff := cmp.Diff([]string{"fr reponse.1", "fr reponse.2", "fr suite.rsa"}, said); diff != "" {
			t.Error(diff)
		}
		if left := w.timers(t, id); len(left) != 0 {
			t.Errorf("%+v", left)
		}
		journal, err := w.store.Journal(t.Context(), id)
		must(t, err)
		if diff := cmp.Diff(w.file(t, id).Conversation, assistant.Replay(script, journal)); diff != "" {
			t.Error(diff)
		}
	})
}

func TestATimerIsReplacedCancelledAndErased(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		clock := &hand{at: noon}
		w := setup(t, clock.set)
		id := w.text(t, marie, "rappelle 3h").CaseID
		w.text(t, marie, "rappelle 5h")
		set := w.timers(t, id)
		if len(set) != 1 || !set[0].Due.Equal(noon.Add(5*time.Hour)) {
			t.Fatalf("%+v", set)
		}
		w.text(t, marie, "rappelle plus")
		if left := w.timers(t, id); len(left) != 0 {
			t.Fatalf("%+v", left)
		}
		w.text(t, marie, "rappelle 1h")
		set = w.timers(t, id)
		w.text(t, marie, "efface")
		clock.move(24 * time.Hour)
		if later, err := w.Ring(t.Context(), set[0].ID); err != nil || !later.IsZero() {
			t.Errorf("%v, %v", later, err)
		}
	})
}

func TestATimerSaysNothingToWhoSaidStop(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		clock := &hand{at: noon}
		w := setup(t, clock.set)
		id := w.text(t, marie, "rappelle 3h").CaseID
		w.text(t, marie, "stop")
		clock.move(4 * time.Hour)
		_, err := w.Ring(t.Context(), w.timers(t, id)[0].ID)
		must(t, err)
		for _, e := range w.file(t, id).Entries {
			if e.Delivery != "" {
				t.Errorf("%+v", e)
			}
		}
	})
}

func TestATimerOfAKindThatNobodyKnowsStays(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		id := w.text(t, marie, "bonjour").CaseID
		must(t, w.store.Act(t.Context(), id, noon, func(assistant.State) (assistant.Change, error) {
			return assistant.Change{Timers: []assistant.Timer{{Kind: "plus tard", Name: "x", Due: noon}}}, nil
		}))
		if _, err := w.Ring(t.Context(), w.timers(t, id)[0].ID); err == nil {
			t.Error("rung")
		}
		if len(w.timers(t, id)) != 1 {
			t.Error("lost")
		}
	})
}

// Timers ring by the queue, each once although every node works it, and what is sent leaves.
func TestTheQueueRingsTimers(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		o, clock := newOperator(), &hand{at: noon}
		w := setup(t, clock.set, func(opt *assistant.Options) { opt.Sender = o })
		nodes := []*world{w}
		if w.path == "" {
			nodes = append(nodes, w.beside(t, clock.set, func(opt *assistant.Options) { opt.Sender = o }))
		}
		for _, n := range nodes {
			stop, err := n.store.Work(t.Context(), n.jobs(), overheard.Logger())
			must(t, err)
			t.Cleanup(func() { must(t, stop(context.Background())) })
		}
		id := w.text(t, marie, "rappelle 3h").CaseID
		select {
		case body := <-o.arrive:
			t.Fatalf("%q left before its time", body)
		case <-time.After(100 * time.Millisecond):
		}
		clock.move(3 * time.Hour)
		for _, want := range []string{"fr reponse.2", "fr suite.rsa"} {
			select {
			case body := <-o.arrive:
				if body != want {
					t.Errorf("%q left, not %q", body, want)
				}
			case <-time.After(30 * time.Second):
				t.Fatal(errors.New("nothing left"))
			}
		}
		if left := w.timers(t, id); len(left) != 0 {
			t.Errorf("%+v", left)
		}
	})
}
