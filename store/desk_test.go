package store_test

import (
	"errors"
	"testing"

	"aufil/assistant"
)

func TestTheQueueShowsUrgentCasesFirstThenThoseWhoWaitLongest(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		first := w.text(t, marie, "conseiller").CaseID
		urgent := w.text(t, paul, "danger suicide").CaseID
		w.text(t, "+33611111111", "bonjour")
		w.text(t, marie, "vous êtes là ?")
		items, err := w.Queue(t.Context(), claire, assistant.All)
		if err != nil {
			t.Fatal(err)
		}
		if len(items) != 2 || items[0].CaseID != urgent || items[1].CaseID != first {
			t.Fatalf("queue %+v", items)
		}
		if i := items[0]; !i.Urgent || i.Reason != "suicide" || i.Person != "06 .. .. .. 32" || i.Lang != "fr" {
			t.Errorf("urgent item %+v", i)
		}
		if i := items[1]; i.Unread != 2 || i.LastText != "vous êtes là ?" || i.Status != assistant.Waiting {
			t.Errorf("item %+v", i)
		}
	})
}

func TestAnAlertMakesAnOpenCaseUrgentAndNothingCalmsIt(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		id := w.text(t, marie, "conseiller").CaseID
		must(t, w.Take(t.Context(), claire, id))
		w.text(t, marie, "danger violence")
		w.text(t, marie, "conseiller")
		if f := w.file(t, id); !f.Urgent || f.Reason != "violence" || f.HolderID != claire.ID {
			t.Errorf("%+v", f.QueueItem)
		}
	})
}

func TestOneCounsellorAtATimeHoldsACase(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		id := w.text(t, marie, "conseiller").CaseID
		ctx := t.Context()
		must(t, w.Take(ctx, claire, id))
		must(t, w.Take(ctx, claire, id))
		for name, err := range map[string]error{
			"take":      w.Take(ctx, hugo, id),
			"answer":    w.Answer(ctx, hugo, id, "Bonjour"),
			"release":   w.Release(ctx, hugo, id),
			"hand back": w.HandBack(ctx, hugo, id, ""),
			"close":     w.Close(ctx, hugo, id, "fini"),
		} {
			if !errors.Is(err, assistant.ErrHeld) {
				t.Errorf("%s: %v", name, err)
			}
		}
		must(t, w.Release(ctx, claire, id))
		if err := w.HandBack(ctx, hugo, id, ""); !errors.Is(err, assistant.ErrNotHeld) {
			t.Errorf("hand back what nobody holds: %v", err)
		}
		must(t, w.Answer(ctx, hugo, id, "Bonjour"))
		if f := w.file(t, id); f.HolderID != hugo.ID || f.Status != assistant.Taken || f.Unread != 0 {
			t.Errorf("who answers takes: %+v", f.QueueItem)
		}
		must(t, w.Close(ctx, hugo, id, "dossier déposé"))
		if err := w.Answer(ctx, hugo, id, "encore"); !errors.Is(err, assistant.ErrClosed) {
			t.Errorf("answer on a closed case: %v", err)
		}
		if err := w.Take(ctx, claire, 999); !errors.Is(err, assistant.ErrNoCase) {
			t.Errorf("no such case: %v", err)
		}
	})
}

func TestAnAnswerIsRefusedAfterSTOP(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		id := w.text(t, marie, "conseiller").CaseID
		w.text(t, marie, "stop")
		if err := w.Answer(t.Context(), claire, id, "Bonjour"); !errors.Is(err, assistant.ErrStopped) {
			t.Error(err)
		}
		if f := w.file(t, id); f.Status != assistant.Waiting {
			t.Error("a refused answer took the case all the same")
		}
		w.text(t, marie, "start")
		must(t, w.Answer(t.Context(), claire, id, "Bonjour"))
	})
}

// Who said STOP is in the queue, and said to have stopped, but is among nobody's next: not among those to answer, nor
// among those that may be reached.
func TestWhoSaidSTOPWaitsForNobody(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		id := w.text(t, marie, "conseiller").CaseID
		look := func(q assistant.QueueQuery) assistant.QueueView {
			v, err := w.Look(t.Context(), claire, q)
			must(t, err)
			return v
		}
		for _, c := range []struct {
			said    string
			stopped bool
			served  int
		}{{"muet allo", false, 1}, {"stop", true, 0}, {"start", false, 1}} {
			w.text(t, marie, c.said)
			all := look(assistant.QueueQuery{Folder: assistant.All})
			if len(all.Items) != 1 || all.Items[0].Stopped != c.stopped || w.file(t, id).Stopped != c.stopped {
				t.Errorf("%s: %+v", c.said, all.Items)
			}
			if b, err := w.store.Backlog(t.Context()); err != nil || b.OldestCase.IsZero() != c.stopped {
				t.Errorf("%s: the first case waits since %v, %v", c.said, b.OldestCase, err)
			}
			if n := all.Counts[assistant.Unattended]; n != c.served {
				t.Errorf("%s: %d to answer", c.said, n)
			}
			if n := len(look(assistant.QueueQuery{Folder: assistant.Unassigned, Reachable: true}).Items); n != c.served {
				t.Errorf("%s: %d to reach", c.said, n)
			}
		}
	})
}

func TestHandingBackGoesOnAtTheChosenQuestionAndSendsIt(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		id := w.text(t, marie, "conseiller").CaseID
		must(t, w.Take(t.Context(), claire, id))
		before := w.file(t, id).Version
		must(t, w.HandBack(t.Context(), claire, id, "loyer"))
		f := w.file(t, id)
		if f.Status != assistant.Back || f.Version != before+1 || f.Conversation.Phase != "tour2" {
			t.Errorf("status %s, version %d, phase %s", f.Status, f.Version, f.Conversation.Phase)
		}
		last := f.Entries[len(f.Entries)-1]
		if last.Text != "fr question.loyer" || last.Author != assistant.ByAuFil || last.Delivery != string(assistant.Pending) {
			t.Errorf("%+v", last)
		}
		w.text(t, marie, "conseiller")
		if f := w.file(t, id); f.Status != assistant.Waiting || f.HolderID != 0 {
			t.Errorf("a second episode: %+v", f.QueueItem)
		}
		done, err := w.Queue(t.Context(), claire, assistant.Done)
		if err != nil || len(done) != 0 {
			t.Errorf("done: %+v, %v", done, err)
		}
	})
}

func TestACounsellorSeesOnlyTheirTerritory(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t, func(o *assistant.Options) {
			o.Numbers = []assistant.Number{{Number: serviceNumber, Territory: "974"}}
		})
		id := w.text(t, marie, "conseiller").CaseID
		local, other := claire, hugo
		local.Territory, other.Territory = "974", "75"
		if items, err := w.Queue(t.Context(), other, assistant.All); err != nil || len(items) != 0 {
			t.Errorf("queue of elsewhere: %+v, %v", items, err)
		}
		if err := w.Take(t.Context(), other, id); !errors.Is(err, assistant.ErrNoCase) {
			t.Error(err)
		}
		if _, err := w.CaseFile(t.Context(), other, id); !errors.Is(err, assistant.ErrNoCase) {
			t.Error(err)
		}
		must(t, w.Take(t.Context(), local, id))
	})
}

func TestEveryChangeIsAnnounced(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		changes := w.Changes(t.Context())
		id := w.text(t, marie, "conseiller").CaseID
		must(t, w.Take(t.Context(), claire, id))
		for range 2 {
			if got := <-changes; got != id {
				t.Errorf("announced %d", got)
			}
		}
		in := w.sms(marie, "bonjour")
		for range 100 { // nobody reads: the announcements fold into one
			in.ID += "x"
			if _, err := w.Receive(t.Context(), in); err != nil {
				t.Fatal(err)
			}
		}
		seen := map[int64]bool{}
		for len(changes) > 0 {
			seen[<-changes] = true
		}
		if !seen[0] {
			t.Error("a slow watcher was not told to look at everything")
		}
	})
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
