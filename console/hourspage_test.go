package console

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"aufil/assistant"
)

// board is a rota that holds what was saved last.
type board struct {
	b  *bench
	by map[string]assistant.Hours
}

func (r *board) Of(territory string) assistant.Hours {
	if h, ok := r.by[territory]; ok {
		return h
	}
	return r.by[""]
}

func (r *board) Return(string, time.Time, bool) time.Time { return time.Time{} }

func (r *board) Refresh(ctx context.Context) error {
	all, _, err := r.b.store.OpeningsNow(ctx, -1)
	for _, o := range all {
		if delete(r.by, o.Territory); o.Hours != nil {
			h := *o.Hours
			h.Zone, _ = time.LoadLocation(o.ZoneName)
			r.by[o.Territory] = h
		}
	}
	return err
}

// withHours is a console of two territories whose hours may be set.
func withHours(t testing.TB) *bench {
	t.Helper()
	r := &board{by: map[string]assistant.Hours{}}
	b := twoTerritoriesWith(t, func(o *Options) { o.Rota = r })
	r.b = b
	return b
}

func TestTheHoursOfATerritoryAreSetAndTheirHistoryIsKept(t *testing.T) {
	t.Parallel()
	b := withHours(t)
	alix, rita, claire := b.login("alix"), b.login("rita"), b.login("claire")
	if r := b.get(claire, "/console/horaires"); r.status != http.StatusForbidden {
		t.Errorf("a counsellor: %d", r.status)
	}
	week := func(monday string) url.Values {
		return url.Values{"lundi": {monday}, "jeudi": {"9h-12h30, 13:30-17:00"}, "fuseau": {"Indian/Reunion"}, "feries": {"oui"}}
	}
	for _, wrong := range []string{"neuf heures", "12:00-9:00", "9:00-12:00, 11:00-13:00", "9:00-25:00"} {
		r := b.post(rita, "/console/horaires", week(wrong), nil)
		if r.status != http.StatusUnprocessableEntity || !strings.Contains(plain(r.body), "Lundi : ") || !strings.Contains(r.body, `value="`+wrong+`"`) {
			t.Errorf("%q: %d", wrong, r.status)
		}
	}
	if r := b.post(rita, "/console/horaires", week("8:00-12:00"), nil); r.status != http.StatusSeeOther {
		t.Fatalf("%d %s", r.status, r.body)
	}
	r := b.get(rita, "/console/horaires")
	for _, want := range []string{`value="8:00-12:00"`, `value="9:00-12:30, 13:30-17:00"`, "Lundi : 8:00-12:00", "Rita Hoarau", "fermé les jours fériés", `value="Indian/Reunion" selected`} {
		if !strings.Contains(plain(r.body), want) {
			t.Errorf("%q is not shown", want)
		}
	}
	// It is a Thursday, 9:30 by UTC: 13:30 in Réunion, open. The mainland has no hours of its own.
	if !strings.Contains(r.body, "en ce moment, jusqu&#39;à 17:00") {
		t.Error("whether the team is there now")
	}
	if r := b.get(alix, "/console/horaires?territoire=metropole"); !strings.Contains(plain(r.body), "suit les horaires communs") {
		t.Error("the hours of Réunion are the mainland's")
	}
	if r := b.get(rita, "/console/horaires?territoire=metropole"); !strings.Contains(r.body, "Lundi : 8:00-12:00") {
		t.Error("a responsable of Réunion sees another territory")
	}
	if r := b.get(alix, "/console/horaires?territoire=nulle-part"); r.status != http.StatusNotFound {
		t.Errorf("a territory that is not: %d", r.status)
	}

	for _, k := range []struct{ from, to, want string }{{"", "", "premier jour"}, {"2026-09-03", "2026-09-01", "avant le premier"}, {"2026-09-03", "2029-09-01", "un an au plus"}} {
		r := b.post(rita, "/console/horaires/fermetures", url.Values{"du": {k.from}, "au": {k.to}, "motif": {"Cyclone"}}, nil)
		if r.status != http.StatusUnprocessableEntity || !strings.Contains(r.body, k.want) || !strings.Contains(r.body, `value="Cyclone"`) {
			t.Errorf("%+v: %d", k, r.status)
		}
	}
	b.post(rita, "/console/horaires/fermetures", url.Values{"du": {"2026-08-20"}, "au": {"2026-08-21"}, "motif": {"Cyclone"}}, nil)
	r = b.get(rita, "/console/horaires")
	if !strings.Contains(plain(r.body), "Du 20 août 2026 au 21 août 2026") || !strings.Contains(r.body, "ouvre lundi 24 août à 08:00") {
		t.Errorf("%s", plain(r.body))
	}
	if r := b.post(rita, "/console/horaires/fermetures", url.Values{"du": {"2026-08-20"}, "au": {"2026-08-21"}}, nil); !strings.Contains(plain(r.body), "y est déjà") {
		t.Error("twice the same closure")
	}
	b.post(rita, "/console/horaires/fermetures/oter", url.Values{"laquelle": {"2026-08-20/2026-08-21"}}, nil)
	b.post(rita, "/console/horaires", url.Values{"communs": {"oui"}}, nil)
	r = b.get(rita, "/console/horaires")
	if !strings.Contains(plain(r.body), "suit les horaires communs") || strings.Count(r.body, "Rita Hoarau, ")+strings.Count(r.body, ", Rita Hoarau") < 4 {
		t.Errorf("the history: %s", plain(r.body))
	}
	if r := b.get(alix, "/console/journal"); !strings.Contains(plain(r.body), "a changé les horaires") {
		t.Error("the journal does not say so")
	}
}
