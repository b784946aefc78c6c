package assistant

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"aufil/dialog"
)

func TestAnEffectOpensOrRefreshesAnEpisode(t *testing.T) {
	t.Parallel()
	held := Escalation{ID: 7, Status: Taken, Reason: "demande", HolderID: 1}
	at := time.Date(2026, 8, 20, 9, 0, 0, 0, time.UTC)
	urgent := Escalation{ID: 7, Status: Waiting, Reason: "suicide", Urgent: true}
	for _, c := range []struct {
		name    string
		now     Escalation
		effect  dialog.Effect
		want    Escalation
		changed bool
	}{
		{"the first time it opens one", Escalation{}, dialog.Effect{Kind: dialog.Escalate, Reason: "indu"},
			Escalation{Status: Waiting, Reason: "indu", Waits: at, Touched: at}, true},
		{"after a closed one it opens another", Escalation{ID: 7, Status: Closed, Urgent: true},
			dialog.Effect{Kind: dialog.Escalate, Reason: "indu"}, Escalation{Status: Waiting, Reason: "indu", Waits: at, Touched: at}, true},
		{"a held case stays held, with the new reason", held, dialog.Effect{Kind: dialog.Escalate, Reason: "indu"},
			Escalation{ID: 7, Status: Taken, Reason: "indu", HolderID: 1}, true},
		{"the same again changes nothing", held, dialog.Effect{Kind: dialog.Escalate, Reason: "demande"}, held, false},
		{"danger makes it urgent", held, dialog.Effect{Kind: dialog.Alert, Reason: "violence"},
			Escalation{ID: 7, Status: Taken, Reason: "violence", HolderID: 1, Urgent: true, Waits: at}, true},
		{"what comes after danger does not hide it", urgent, dialog.Effect{Kind: dialog.Escalate, Reason: "demande"}, urgent, false},
		{"a danger without a case opens an urgent one", Escalation{}, dialog.Effect{Kind: dialog.Alert, Reason: "enfant"},
			Escalation{Status: Waiting, Reason: "enfant", Urgent: true, Waits: at, Touched: at}, true},
	} {
		got, changed := escalate(c.now, c.effect, at)
		if diff := cmp.Diff(c.want, got); diff != "" || changed != c.changed {
			t.Errorf("%s: changed %v\n%s", c.name, changed, diff)
		}
	}
}

func TestEveryActionIsRefusedWhereItMustBe(t *testing.T) {
	t.Parallel()
	mine, theirs, free := Escalation{Status: Taken, HolderID: 1}, Escalation{Status: Taken, HolderID: 2}, Escalation{Status: Waiting}
	me, chief := Counsellor{ID: 1, Role: "conseiller"}, Counsellor{ID: 1, Role: "responsable"}
	for do := range edges {
		if do == reopen { // the only one that needs a case which has ended
			continue
		}
		for _, closed := range []EscalationStatus{"", Back, Closed} {
			if _, err := move(Escalation{Status: closed}, do, chief); !errors.Is(err, ErrClosed) {
				t.Errorf("%s on %q: %v", do, closed, err)
			}
		}
		if _, err := move(theirs, do, me); !errors.Is(err, ErrHeld) {
			t.Errorf("%s on another's case: %v", do, err)
		}
		if _, err := move(theirs, do, chief); edges[do].chief == errors.Is(err, ErrHeld) {
			t.Errorf("%s on another's case, by who leads: %v", do, err)
		}
		if _, err := move(mine, do, me); err != nil {
			t.Errorf("%s on one's own case: %v", do, err)
		}
		for _, by := range []Counsellor{me, chief} {
			if _, err := move(free, do, by); edges[do].holder != errors.Is(err, ErrNotHeld) {
				t.Errorf("%s on a free case: %v", do, err)
			}
		}
	}
	for _, ended := range []EscalationStatus{Back, Closed} {
		if e, err := move(Escalation{Status: ended, HolderID: 2}, reopen, me); err != nil || e.Status != Taken || e.HolderID != 1 {
			t.Errorf("reopened after %q: %+v, %v", ended, e, err)
		}
	}
	for _, e := range []Escalation{mine, theirs, free} {
		if _, err := move(e, reopen, chief); !errors.Is(err, ErrOpen) {
			t.Errorf("reopened while it is open: %v", err)
		}
	}
	if _, err := move(Escalation{}, reopen, me); !errors.Is(err, ErrClosed) {
		t.Errorf("reopened although it never was with the counsellors: %v", err)
	}
	if e, _ := move(mine, release, me); e.HolderID != 0 || e.Status != Waiting {
		t.Errorf("released: %+v", e)
	}
}

func TestNumbersAreMasked(t *testing.T) {
	t.Parallel()
	for number, want := range map[string]string{
		"+33612345678":  "06 .. .. .. 78",
		"+262692123456": "+262 .. .. 56",
		"+590690001122": "+590 .. .. 22",
		"":              "numéro masqué",
		"36123":         "…",
	} {
		if got := Mask(number); got != want {
			t.Errorf("%q: %q", number, got)
		}
	}
}

func TestRetriesAreSpreadOverHours(t *testing.T) {
	t.Parallel()
	var total time.Duration
	for n := 1; n < MaxAttempts; n++ {
		d := RetryDelay(n)
		if n > 1 && d < RetryDelay(n-1) {
			t.Errorf("the delay shrinks at attempt %d", n)
		}
		total += d
	}
	if RetryDelay(1) != 5*time.Second || total < 3*time.Hour || total > 8*time.Hour {
		t.Errorf("first %v, %v in all", RetryDelay(1), total)
	}
	if RetryDelay(1000) != 2*time.Hour || RetryDelay(0) != 5*time.Second {
		t.Error("the ends of the scale")
	}
}

func TestATurnReadsAsWhatWasSaidAndWhatWasAnswered(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		in     dialog.Input
		texts  []string
		author Author
		said   string
		n      int
	}{
		{dialog.Input{Kind: dialog.Text, Text: "2"}, []string{"a", "b"}, ByPerson, "2", 2},
		{dialog.Input{Kind: dialog.Silence, Channel: dialog.Voice}, []string{"a"}, ByPerson, "(silence)", 2},
		{dialog.Input{Kind: dialog.CallStarted, Channel: dialog.Voice}, []string{"a"}, BySystem, "appel", 2},
		{dialog.Input{Kind: dialog.Text, Text: "merci"}, nil, ByPerson, "merci", 1},
	} {
		got := TurnEntries(7, time.Time{}, c.in, Outcome{Texts: c.texts})
		if len(got) != c.n || got[0].Author != c.author || got[0].Text != c.said || got[0].ID != 14 {
			t.Errorf("%+v: %+v", c.in, got)
		}
	}
}
