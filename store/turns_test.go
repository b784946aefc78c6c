package store_test

import (
	"fmt"
	"testing"
	"time"

	"aufil/assistant"
)

// given is a world with two counsellors who take turns, at their browsers, and a third who is not.
func given(t *testing.T, setup setups, capacity int) (w *world, clock *hand, claire, hugo assistant.Counsellor) {
	t.Helper()
	clock = &hand{at: noon}
	w = setup(t, clock.set, func(o *assistant.Options) { o.Present, o.Rota = 5*time.Minute, fourHours{} })
	claire, hugo = w.colleagues(t)
	for _, c := range []assistant.Counsellor{claire, hugo} {
		must(t, w.store.SaveProfile(t.Context(), 0, assistant.Profile{Counsellor: c, Capacity: capacity}, noon))
		w.there(t, c, clock.now())
	}
	return w, clock, claire, hugo
}

// there is a sign of somebody's browser.
func (w *world) there(t *testing.T, c assistant.Counsellor, at time.Time) {
	t.Helper()
	_, err := w.store.SignIn(t.Context(), assistant.SignIn{CounsellorID: c.ID, Device: "Firefox", Means: assistant.MeansPassword}, at)
	must(t, err)
}

func (w *world) distribute(t *testing.T, want int) {
	t.Helper()
	w.Heard(0)
	n, err := w.Distribute(t.Context())
	must(t, err)
	if n != want {
		t.Fatalf("%d cases given, want %d", n, want)
	}
}

// waits is a new case in the queue.
func (w *world) waits(t *testing.T, person int) int64 {
	t.Helper()
	return w.text(t, fmt.Sprintf("+336399802%02d", person), "conseiller").CaseID
}

func TestCasesAreGivenByTurnsAsFarAsEachCan(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w, clock, claire, hugo := given(t, setup, 2)
		held := map[int64]int64{}
		var ids []int64
		for i := range 5 {
			clock.move(10 * time.Second)
			ids = append(ids, w.waits(t, i))
		}
		w.distribute(t, 4)
		for i, id := range ids {
			f := w.file(t, id)
			held[f.HolderID]++
			if i < 4 && (f.Status != assistant.Taken || f.Waits.IsZero()) || i == 4 && f.Status != assistant.Waiting {
				t.Errorf("case %d: %+v", i, f.QueueItem)
			}
		}
		if held[claire.ID] != 2 || held[hugo.ID] != 2 || held[0] != 1 {
			t.Errorf("not by turns, or beyond what each can hold: %v", held)
		}
		if first, second := w.file(t, ids[0]).HolderID, w.file(t, ids[1]).HolderID; first == second {
			t.Error("the same one twice in a row")
		}
		w.distribute(t, 0)
		f := w.file(t, ids[0])
		by := map[int64]assistant.Counsellor{claire.ID: claire, hugo.ID: hugo}[f.HolderID]
		must(t, w.Answer(t.Context(), by, ids[0], "Bonjour"))
		must(t, w.Close(t.Context(), by, ids[0], "accompagne"))
		w.distribute(t, 1)
		if got := w.file(t, ids[4]).HolderID; got != by.ID {
			t.Errorf("the place that became free is not used: %d", got)
		}
	})
}

func TestNobodyAbsentIsGivenACase(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w, clock, claire, hugo := given(t, setup, 9)
		must(t, w.store.SavePreferences(t.Context(), assistant.Profile{Counsellor: claire, Preferences: assistant.Preferences{Away: noon.Format(time.DateOnly)}}))
		one, two := w.waits(t, 1), w.waits(t, 2)
		w.distribute(t, 2)
		for _, id := range []int64{one, two} {
			if got := w.file(t, id).HolderID; got != hugo.ID {
				t.Errorf("given to %d", got)
			}
		}
		clock.move(20 * time.Minute) // both browsers are closed
		three := w.waits(t, 3)
		w.distribute(t, 0)
		clock.move(24 * time.Hour) // the absence is over
		w.there(t, claire, clock.now())
		w.distribute(t, 1)
		if got := w.file(t, three).HolderID; got != claire.ID {
			t.Errorf("given to %d", got)
		}
		must(t, w.store.SaveProfile(t.Context(), 0, assistant.Profile{Counsellor: claire, Capacity: 0}, noon))
		w.waits(t, 4)
		w.distribute(t, 0) // hugo is not there, claire takes none
	})
}

func TestACaseThatCameBackIsNotGivenToTheSameAgain(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w, clock, claire, hugo := given(t, setup, 9)
		id := w.waits(t, 1)
		w.distribute(t, 1)
		first := w.file(t, id).HolderID
		clock.move(4 * time.Hour)
		w.there(t, claire, clock.now())
		w.there(t, hugo, clock.now())
		for _, timer := range w.timers(t, id) {
			_, err := w.Ring(t.Context(), timer.ID)
			must(t, err)
		}
		if f := w.file(t, id); f.Status != assistant.Waiting {
			t.Fatalf("not back in the queue: %+v", f.QueueItem)
		}
		w.distribute(t, 1)
		if second := w.file(t, id).HolderID; second == first || second == 0 {
			t.Errorf("given to %d, then to %d", first, second)
		}
	})
}

// An urgent case waits for nobody's turn: whoever is first takes it, and the alarm goes on until then.
func TestAnUrgentCaseIsLeftToWhoeverIsFirst(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w, _, _, _ := given(t, setup, 9)
		id := w.text(t, marie, "danger suicide").CaseID
		w.distribute(t, 0)
		if f := w.file(t, id); f.Status != assistant.Waiting {
			t.Errorf("%+v", f.QueueItem)
		}
	})
}

func TestTurnsStayWithinTheirTerritory(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t, func(o *assistant.Options) {
			o.Present = 5 * time.Minute
			o.Numbers = []assistant.Number{{Number: serviceNumber, Territory: "metropole"}, {Number: "+262262000001", Territory: "reunion"}}
		})
		claire, hugo := w.colleagues(t)
		claire.Territory, hugo.Territory = "reunion", "metropole"
		for _, c := range []assistant.Counsellor{claire, hugo} {
			must(t, w.store.SaveProfile(t.Context(), 0, assistant.Profile{Counsellor: c, Capacity: 9}, noon))
			w.there(t, c, noon)
		}
		for i := range 3 {
			id := w.waits(t, i)
			w.distribute(t, 1)
			f, err := w.store.CaseFile(t.Context(), id)
			must(t, err)
			if f.HolderID != hugo.ID {
				t.Errorf("a case of the mainland is given to %d", f.HolderID)
			}
		}
	})
}
