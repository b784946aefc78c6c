package store_test

import (
	"testing"
	"time"

	"aufil/assistant"
)

// When nobody is at the desk, nobody is waited for: the next level is told at once.
func TestAnAlarmDoesNotWaitForATeamThatIsNotThere(t *testing.T) {
	t.Parallel()
	for name, rota := range map[string]assistant.Rota{"closed": fourHours{}, "nobody says when": nil} {
		w := setup(t)
		w.Assistant = assistant.New(assistant.Options{
			Store: w.store, Step: script, Render: words, Clock: func() time.Time { return noon }, Rota: rota,
			Numbers: []assistant.Number{{Number: serviceNumber}}, Alarm: assistant.Alarm{Team: w.store.Profiles, Contacts: []string{"+33199000009"}},
		})
		id := w.text(t, marie, "danger suicide").CaseID
		first := w.timers(t, id)
		if len(first) != 1 {
			t.Fatalf("%s: %+v", name, first)
		}
		_, err := w.Ring(t.Context(), first[0].ID)
		must(t, err)
		next := w.timers(t, id)
		want := 10 * time.Minute
		if name == "closed" {
			want = 0
		}
		if len(next) != 1 || next[0].Due.Sub(noon) != want {
			t.Errorf("%s: %+v", name, next)
		}
	}
}
