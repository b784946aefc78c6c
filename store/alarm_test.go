package store_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"aufil/assistant"
	"aufil/internal/overheard"
	"aufil/store"
)

// notices is what the team was told: SMS by the operator, e-mails here.
type notices struct {
	mu   sync.Mutex
	list []string
}

func (o *notices) add(line string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.list = append(o.list, line)
}

func (o *notices) Mail(_ context.Context, to, subject, _ string) error {
	o.add("mail " + to + " " + subject)
	return nil
}

func (o *notices) Send(_ context.Context, _, to, body string) (string, error) {
	o.add("sms " + to + " " + body)
	return "SM" + to, nil
}

func (o *notices) Find(context.Context, string, string, string, time.Time) (string, bool, error) {
	return "", false, nil
}

// alarmJobs also tells the team, and looks at a timer again soon: the clock is the test's.
func alarmJobs(w *world) store.Jobs {
	jobs := w.jobs()
	jobs.Notify = w.Notify
	return jobs
}

func sorted(all []string) []string {
	slices.Sort(all)
	return all
}

// hears waits for so many things told, and gives to whom.
func (o *notices) hears(t *testing.T, n int) (to []string) {
	t.Helper()
	for end := time.Now().Add(20 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		o.mu.Lock()
		got := append([]string(nil), o.list...)
		o.mu.Unlock()
		if len(got) >= n || time.Now().After(end) {
			for _, line := range got {
				to = append(to, strings.Join(strings.Fields(line)[:2], " "))
			}
			return to
		}
	}
}

// team is a world where an urgent case alarms somebody at each level.
func team(t *testing.T, setup setups, quiet bool) (*world, *notices, *hand) {
	t.Helper()
	out, clock := &notices{}, &hand{at: noon}
	var w *world
	w = setup(t, clock.set, func(o *assistant.Options) {
		o.Sender = out
		o.Alarm = assistant.Alarm{
			Team:     func(ctx context.Context) ([]assistant.Profile, error) { return w.store.Profiles(ctx) },
			Contacts: []string{"+33199000009"}, Mails: []string{"equipe@exemple.fr"}, Mail: out, Console: "https://exemple.fr/console",
		}
	})
	for i, c := range []struct {
		login, role, email string
		sms                bool
	}{{"claire", "conseiller", "", true}, {"samir", "conseiller", "samir@exemple.fr", false}, {"rita", "responsable", "", false}} {
		id, err := w.store.AddAccount(t.Context(), assistant.Account{Counsellor: assistant.Counsellor{Login: c.login, Name: c.login, Role: c.role}, PasswordHash: "h", TOTPSecret: "S"}, nil, noon)
		must(t, err)
		p := assistant.Profile{Counsellor: assistant.Counsellor{ID: id, Phone: fmt.Sprintf("+3319900000%d", i+1)}, Email: c.email}
		p.Preferences = assistant.Preferences{SMS: c.sms, Mail: c.email != ""}
		if quiet && c.role == "conseiller" {
			p.Preferences.QuietFrom, p.Preferences.QuietTo = "11:00", "13:00" // on the clock of the service, UTC here
		}
		must(t, w.store.SavePreferences(t.Context(), p))
	}
	stop, err := w.store.Work(t.Context(), alarmJobs(w), overheard.Logger())
	must(t, err)
	t.Cleanup(func() { must(t, stop(context.Background())) })
	return w, out, clock
}

func TestAnUrgentCaseThatNobodyOpensIsToldFurtherAndFurther(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w, out, clock := team(t, setup, false)
		w.text(t, marie, "danger suicide")
		want := []string{"sms +33199000001", "mail samir@exemple.fr", "mail equipe@exemple.fr"}
		if diff := cmp.Diff(sorted(want), sorted(out.hears(t, 3))); diff != "" {
			t.Fatalf("at once: %s", diff)
		}
		for _, line := range out.list {
			if strings.Contains(line, marie) || strings.Contains(line, "suicide") {
				t.Errorf("a notice tells of the person: %s", line)
			}
		}
		clock.move(11 * time.Minute)
		want = append(want, "sms +33199000003")
		if diff := cmp.Diff(sorted(want), sorted(out.hears(t, 4))); diff != "" {
			t.Fatalf("after ten minutes: %s", diff)
		}
		clock.move(11 * time.Minute)
		want = append(want, "sms +33199000009")
		if diff := cmp.Diff(sorted(want), sorted(out.hears(t, 5))); diff != "" {
			t.Fatalf("after twenty minutes: %s", diff)
		}
	})
}

func TestWhoOpensOrTakesAnUrgentCaseEndsTheAlarm(t *testing.T) {
	t.Parallel()
	for name, act := range map[string]func(*world, int64) error{
		"opened": func(w *world, id int64) error { _, err := w.CaseFile(context.Background(), claire, id); return err },
		"taken":  func(w *world, id int64) error { return w.Take(context.Background(), claire, id) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w, out, clock := team(t, setup, false)
			id := w.text(t, marie, "danger suicide").CaseID
			out.hears(t, 3)
			must(t, act(w, id))
			if left := w.timers(t, id); len(left) != 0 {
				t.Errorf("%+v", left)
			}
			clock.move(30 * time.Minute)
			time.Sleep(700 * time.Millisecond)
			if got := out.hears(t, 3); len(got) != 3 {
				t.Errorf("told all the same: %v", got)
			}
		})
	}
}

// Nobody of the team wants to be disturbed: the address of the settings is told, and those in quiet hours are not.
func TestQuietHoursAreKept(t *testing.T) {
	t.Parallel()
	w, out, clock := team(t, setup, true)
	w.text(t, marie, "danger suicide")
	if diff := cmp.Diff([]string{"mail equipe@exemple.fr"}, out.hears(t, 1)); diff != "" {
		t.Errorf("in quiet hours: %s", diff)
	}
	clock.move(2 * time.Hour)
	out.hears(t, 2)
	w.text(t, paul, "danger suicide")
	if got := out.hears(t, 5); len(got) < 5 {
		t.Errorf("after them: %v", got)
	}
}
