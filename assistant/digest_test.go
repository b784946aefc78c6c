package assistant

import (
	"context"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// twoRotas: Réunion works on Saturday mornings, and not on Mondays; the others from Monday to Friday.
type twoRotas struct{ Rota }

func (twoRotas) Of(territory string) Hours {
	paris, _ := time.LoadLocation("Europe/Paris")
	h := Hours{Zone: paris, Holidays: true, Closed: []Closure{{From: "2026-08-21", To: "2026-08-21"}}}
	days := []time.Weekday{time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday}
	if territory == "reunion" {
		h.Zone, _ = time.LoadLocation("Indian/Reunion")
		days = append(days[1:], time.Saturday)
		h.Closed = nil
	}
	for _, d := range days {
		h.Week[d] = []Span{{From: 540, To: 1020}}
	}
	return h
}

type noMailer struct{}

func (noMailer) Mail(context.Context, string, string, string) error { return nil }

// The digest follows the days and the clock of each territory, not those of the nation.
func TestTheDigestFollowsTheDaysOfEachTeam(t *testing.T) {
	t.Parallel()
	var now time.Time
	team := []Profile{{Counsellor: Counsellor{ID: 1, Territory: "reunion"}}, {Counsellor: Counsellor{ID: 2, Territory: "metropole"}}, {Counsellor: Counsellor{ID: 3, Territory: "metropole"}}}
	a := New(Options{Clock: func() time.Time { return now }, Rota: twoRotas{}, Alarm: Alarm{
		Mail: noMailer{}, Team: func(context.Context) ([]Profile, error) { return team, nil },
	}})
	for at, want := range map[string][]string{
		"2026-08-20T04:30:00Z": {"reunion"},                  // a Thursday: 8:30 there, 6:30 in Paris
		"2026-08-20T06:30:00Z": {"", "metropole", "reunion"}, // 10:30 there, 8:30 in Paris
		"2026-08-20T08:30:00Z": {"", "metropole"},            // past noon there
		"2026-08-20T05:59:00Z": {"reunion"},
		"2026-08-20T10:00:00Z": nil,
		"2026-08-21T06:30:00Z": {"reunion"},       // a closure of the others
		"2026-08-22T06:30:00Z": {"reunion"},       // Saturday
		"2026-08-24T06:30:00Z": {"", "metropole"}, // Monday
		"2026-11-11T07:30:00Z": nil,               // a Wednesday, and a public holiday
	} {
		var err error
		if now, err = time.Parse(time.RFC3339, at); err != nil {
			t.Fatal(err)
		}
		due, err := a.DigestsDue(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, n := range due {
			got = append(got, n.Territory)
			var to []int64
			for _, r := range a.recipients(n, []Profile{
				{Counsellor: Counsellor{ID: 1, Territory: "reunion"}, Email: "x", Preferences: Preferences{Digest: true}},
				{Counsellor: Counsellor{ID: 2, Territory: "metropole"}, Email: "x", Preferences: Preferences{Digest: true}},
			}, "") {
				to = append(to, r.To)
			}
			if diff := cmp.Diff(map[string][]int64{"reunion": {1}, "metropole": {2}}[n.Territory], to); diff != "" {
				t.Errorf("%s, %q: %s", at, n.Territory, diff)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", at, diff)
		}
	}
}
