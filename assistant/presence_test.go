package assistant

import (
	"context"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// onlookers waits for a page to be told that who has its case open changed.
func (a *Assistant) awaited(t *testing.T, told <-chan struct{}, caseID int64, want ...Onlooker) {
	t.Helper()
	late := time.After(10 * time.Second)
	for !cmp.Equal(want, a.Onlookers(caseID)) {
		select {
		case <-told:
		case <-late:
			t.Fatalf("never %v: %v", want, a.Onlookers(caseID))
		}
	}
}

func TestWhoHasACaseOpenIsKnownAsLongAsTheyHave(t *testing.T) {
	t.Parallel()
	a := New(Options{})
	a.presence.types = 30 * time.Millisecond
	a.presence.seesFor = 200 * time.Millisecond
	told := a.Watch(t.Context(), Counsellor{ID: 1}, 7)
	a.awaited(t, told, 7, Onlooker{CounsellorID: 1})
	if other := a.Onlookers(8); other != nil {
		t.Errorf("another case: %v", other)
	}

	one, closeOne := context.WithCancel(t.Context())
	two, closeTwo := context.WithCancel(t.Context())
	a.Watch(one, Counsellor{ID: 2}, 7)
	a.Watch(two, Counsellor{ID: 2}, 7)
	a.awaited(t, told, 7, Onlooker{CounsellorID: 1}, Onlooker{CounsellorID: 2})
	closeOne()
	time.Sleep(20 * time.Millisecond)
	a.awaited(t, told, 7, Onlooker{CounsellorID: 1}, Onlooker{CounsellorID: 2}) // another tab
	a.presence.hear("", Sign{7, 2, SignTypes})
	a.awaited(t, told, 7, Onlooker{CounsellorID: 1}, Onlooker{CounsellorID: 2, Types: true})
	a.awaited(t, told, 7, Onlooker{CounsellorID: 1}, Onlooker{CounsellorID: 2}) // nothing said that she stopped
	closeTwo()
	a.awaited(t, told, 7, Onlooker{CounsellorID: 1})

	a.HeardSign("b", Sign{7, 3, SignSees}) // by a node that dies at once
	a.awaited(t, told, 7, Onlooker{CounsellorID: 1}, Onlooker{CounsellorID: 3})
	a.awaited(t, told, 7, Onlooker{CounsellorID: 1})

	a.HeardSign("b", Sign{7, 3, SignTypes}) // typed by one node, stopped by another
	a.HeardSign("c", Sign{7, 3, SignPauses})
	a.awaited(t, told, 7, Onlooker{CounsellorID: 1})
}

func TestNothingIsKeptOfWhoHadACaseOpen(t *testing.T) {
	t.Parallel()
	a := New(Options{})
	ctx, leave := context.WithCancel(t.Context())
	a.Watch(ctx, Counsellor{ID: 1}, 7)
	a.HeardSign("b", Sign{7, 2, SignSees})
	a.HeardSign("b", Sign{7, 2, SignLeaves})
	leave()
	deadline := time.Now().Add(10 * time.Second)
	for {
		a.presence.mu.Lock()
		left := len(a.presence.cases)
		a.presence.mu.Unlock()
		if left == 0 {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("%d cases are remembered", left)
		}
		time.Sleep(5 * time.Millisecond)
	}
}
