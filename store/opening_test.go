package store_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"aufil/assistant"
)

func TestTheHoursSetLastHoldAndTheOthersAreTheHistory(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w, ctx := setup(t), t.Context()
		claire, _ := w.colleagues(t)
		hours := func(to int) *assistant.Hours {
			h := &assistant.Hours{Holidays: true, Closed: []assistant.Closure{{From: "2026-12-24", To: "2027-01-02", Why: "fêtes"}}}
			h.Week[time.Monday] = []assistant.Span{{From: 540, To: to}}
			return h
		}
		for i, o := range []assistant.Opening{
			{Hours: hours(700)}, {Territory: "reunion", Hours: hours(710), ZoneName: "Indian/Reunion"}, {Hours: hours(720)}, {Territory: "mayotte", Hours: hours(730)}, {Territory: "mayotte"},
		} {
			o.By = claire.ID
			must(t, w.store.SaveOpening(ctx, o, noon.Add(time.Duration(i)*time.Minute)))
		}
		now, stamp, err := w.store.OpeningsNow(ctx, -1)
		must(t, err)
		if len(now) != 3 || now[0].Territory != "" || now[1].Hours != nil || now[2].ZoneName != "Indian/Reunion" {
			t.Fatalf("%+v", now)
		}
		if diff := cmp.Diff(hours(720), now[0].Hours); diff != "" {
			t.Error(diff)
		}
		if again, same, err := w.store.OpeningsNow(ctx, stamp); err != nil || same != stamp || again != nil {
			t.Errorf("nothing changed: %v %v %v", again, same, err)
		}
		past, err := w.store.Openings(ctx, "", 10)
		must(t, err)
		if len(past) != 2 || past[0].Hours.Week[time.Monday][0].To != 720 || past[0].ByName != "Claire" || !past[1].At.Equal(noon) {
			t.Errorf("%+v", past)
		}
	})
}

func TestAClosedCaseIsReopenedForAReason(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w, ctx := setup(t), t.Context()
		claire, hugo := w.colleagues(t)
		id := w.text(t, marie, "conseiller").CaseID
		if err := w.Reopen(ctx, claire, id, "à revoir"); err == nil {
			t.Error("a case that is open is reopened")
		}
		must(t, w.Take(ctx, claire, id))
		must(t, w.Close(ctx, claire, id, "accompagne"))
		if err := w.Reopen(ctx, hugo, id, "  "); err == nil {
			t.Error("without a reason")
		}
		must(t, w.Reopen(ctx, hugo, id, "La CAF\na répondu"))
		f := w.file(t, id)
		if f.Status != assistant.Taken || f.HolderID != hugo.ID || f.Reason != "rouvert" || f.Urgent {
			t.Errorf("%+v", f.QueueItem)
		}
		last := f.Entries[len(f.Entries)-1]
		if last.Text != "rouvrir : La CAF a répondu" || last.AuthorName != "Hugo" {
			t.Errorf("%+v", last)
		}
		traces, err := w.store.Audits(ctx, assistant.AuditFilter{CaseID: id, CounsellorID: hugo.ID})
		must(t, err)
		if len(traces) == 0 || traces[0].Action != "rouvrir" {
			t.Errorf("%+v", traces)
		}
		must(t, w.HandBack(ctx, hugo, id, ""))
		must(t, w.Reopen(ctx, claire, id, "encore une question"))
	})
}
