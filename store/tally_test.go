package store_test

import (
	"fmt"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aufil/assistant"
	"aufil/store"
)

func TestWhatHappensIsCountedByDayAndTerritory(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		clock := &hand{at: noon}
		w := setup(t, clock.set, func(o *assistant.Options) {
			o.Numbers = []assistant.Number{{Number: serviceNumber, Territory: "metropole"}}
			o.Segments = func(string) int { return 1 }
		})
		id := w.text(t, marie, "bonjour").CaseID
		w.text(t, marie, "conseiller")
		clock.move(50 * 60 * 1e9)
		must(t, w.Take(t.Context(), claire, id))
		must(t, w.Answer(t.Context(), claire, id, "Bonjour"))
		must(t, w.Close(t.Context(), claire, id, "oriente"))
		w.text(t, paul, "stop")
		clock.move(24 * 60 * 60 * 1e9)
		w.text(t, marie, "efface")
		day := noon.Unix() / (24 * 3600)
		days, err := w.store.Tallies(t.Context(), day, day+2, "metropole")
		must(t, err)
		got := map[string]int64{}
		for _, d := range days {
			for _, one := range d.Tallies {
				got[fmt.Sprint(d.Day-day, " ", one.Kind, " ", one.Detail)] = one.N
			}
		}
		want := map[string]int64{
			"0 commencee sms": 2, "0 tour sms": 3, "0 langue fr": 0, "0 confiee demande": 1, "0 prise 1h": 1, "0 issue oriente": 1,
			"0 segments reponse": 3, "0 segments equipe": 1, "0 stop ": 1, "1 tour sms": 1, "1 effacement ": 1, "1 segments reponse": 1,
		}
		delete(want, "0 langue fr")
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
		if other, err := w.store.Tallies(t.Context(), day, day+2, "reunion"); err != nil || len(other) != 0 {
			t.Errorf("%v, %v", other, err)
		}
	})
}

func TestCountsOfManyAtOnceAddUp(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		var group sync.WaitGroup
		for i := range 40 {
			group.Go(func() {
				for _, text := range []string{"bonjour", "conseiller", "stop"} {
					if _, err := w.Receive(t.Context(), w.sms(fmt.Sprintf("+336000001%02d", i), text)); err != nil {
						t.Error(err)
					}
				}
			})
		}
		group.Wait()
		days, err := w.store.Tallies(t.Context(), 0, 1<<40, "")
		must(t, err)
		got := map[assistant.TallyKind]int64{}
		for _, d := range days {
			for _, one := range d.Tallies {
				got[one.Kind] += one.N
			}
		}
		want := map[assistant.TallyKind]int64{assistant.TallyBegun: 40, assistant.TallyTurn: 120, assistant.TallyHanded: 40, assistant.TallyStopped: 40}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
	})
}

// Days that are over keep one row of each count, with the same sums, whatever comes late.
func TestCountsOfDaysThatAreOverAreFolded(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		for i := range 9 {
			w.text(t, fmt.Sprintf("+3363998%04d", i), "bonjour")
		}
		day := noon.Unix() / (24 * 3600)
		sums := func() (days []assistant.Day, rows int) {
			days, err := w.store.Tallies(t.Context(), day, day+1, "")
			must(t, err)
			must(t, w.raw(t).QueryRow(`SELECT COUNT(*) FROM tally`).Scan(&rows))
			return days, rows
		}
		before, many := sums()
		for range 2 {
			_, err := w.store.Purge(t.Context(), store.Keeping{}, noon.AddDate(0, 0, 3))
			must(t, err)
			after, few := sums()
			if diff := cmp.Diff(before, after); diff != "" || few >= many {
				t.Errorf("%d rows of %d: %s", few, many, diff)
			}
		}
		must(t, w.store.Count(t.Context(), assistant.Day{Day: day, Tallies: []assistant.Tally{{Kind: "tour", Detail: "tard", N: 2}}}))
		must(t, w.store.Count(t.Context(), assistant.Day{Day: day, Tallies: []assistant.Tally{{Kind: "tour", Detail: "tard", N: 3}}}))
		_, err := w.store.Purge(t.Context(), store.Keeping{}, noon.AddDate(0, 0, 3))
		must(t, err)
		last, _ := sums()
		if n := last[0].Tallies[len(last[0].Tallies)-1]; len(last) != 1 || n.Detail != "tard" || n.N != 5 {
			t.Errorf("late counts: %v", last)
		}
	})
}
