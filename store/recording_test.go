package store_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"testing"
	"time"

	"aufil/assistant"
	"aufil/dialog"
	"aufil/store"
)

// tapes is a carrier that keeps voice messages, and is out of reach at first.
type tapes struct {
	mu      sync.Mutex
	refuses int
	gone    []string
}

func (p *tapes) Recording(_ context.Context, sid string) (assistant.Sound, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if slices.Contains(p.gone, sid) {
		return assistant.Sound{}, assistant.ErrNoRecording
	}
	return assistant.Sound{Type: "audio/x-wav", Data: []byte(sid)}, nil
}

func (p *tapes) Discard(_ context.Context, sid string) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.refuses--; p.refuses >= 0 {
		return assistant.ErrRetry
	}
	p.gone = append(p.gone, sid)
	return nil
}

// leaves is a voice message of somebody.
func (w *world) leaves(t *testing.T, from, sid string) (caseID, line int64) {
	t.Helper()
	n := w.n.Add(1)
	in := assistant.Inbound{
		ID: fmt.Sprintf("CA%06d:3", n), From: from, To: serviceNumber, CallID: fmt.Sprintf("CA%06d", n),
		Input: dialog.Input{Kind: dialog.Left, Channel: dialog.Voice, Data: dialog.LeftBehind(sid, 12), At: noon},
	}
	out, err := w.Receive(t.Context(), in)
	must(t, err)
	if again, err := w.Receive(t.Context(), in); err != nil || !again.Repeated {
		t.Fatalf("repeated: %+v, %v", again, err)
	}
	for _, e := range w.file(t, out.CaseID).Entries {
		if e.Recording != 0 {
			line = e.Recording
			if e.Author != assistant.ByPerson || e.Text != "message vocal, 12 s" {
				t.Errorf("%+v", e)
			}
		}
	}
	return out.CaseID, line
}

// A voice message is heard by who may see its case, which leaves a trace; with the case it goes, at the carrier too,
// however often that refuses.
func TestAVoiceMessageGoesWithItsCase(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		at := &tapes{refuses: 2}
		w := setup(t, func(o *assistant.Options) {
			o.Recordings, o.Numbers = at, []assistant.Number{{Number: serviceNumber, Territory: "ici"}}
		})
		sid := "RE0123456789abcdef0123456789abcdef"
		id, line := w.leaves(t, marie, sid)
		other, _ := w.leaves(t, "+33639980077", "RE1123456789abcdef0123456789abcdef")
		sound, err := w.Listen(t.Context(), claire, id, line)
		if err != nil || string(sound.Data) != sid {
			t.Fatalf("%q, %v", sound.Data, err)
		}
		for _, wrong := range []func() error{
			func() error { _, err := w.Listen(t.Context(), claire, other, line); return err },
			func() error { _, err := w.Listen(t.Context(), claire, id, line+1000); return err },
		} {
			if err := wrong(); !errors.Is(err, assistant.ErrNoRecording) {
				t.Errorf("another case's message: %v", err)
			}
		}
		far := assistant.Counsellor{ID: 9, Territory: "ailleurs"}
		if _, err := w.Listen(t.Context(), far, id, line); !errors.Is(err, assistant.ErrNoCase) {
			t.Errorf("from another territory: %v", err)
		}
		lines, err := w.store.Audits(t.Context(), assistant.AuditFilter{CaseID: id})
		must(t, err)
		if heard := slices.IndexFunc(lines, func(l assistant.AuditLine) bool { return l.Action == "ecouter" && l.CounsellorID == claire.ID }); heard < 0 {
			t.Errorf("no trace: %+v", lines)
		}

		had, has, err := w.store.Forget(t.Context(), marie, false, noon)
		must(t, err)
		if had.Rows["recording"] != 1 || has.Rows["recording"] != 0 {
			t.Errorf("had %v, has %v", had.Rows, has.Rows)
		}
		if n, err := w.store.Orphans(t.Context()); err != nil || n != 1 {
			t.Fatalf("%d to be deleted by the carrier, %v", n, err)
		}
		if _, err := w.Listen(t.Context(), claire, id, line); err == nil {
			t.Error("it can still be heard")
		}
		stop, err := w.store.Work(t.Context(), store.Jobs{
			Deliver: w.Deliver, Ring: w.Ring, Discard: w.Discard, Delay: func(int) time.Duration { return time.Millisecond },
		}, slog.New(slog.DiscardHandler))
		must(t, err)
		defer func() { must(t, stop(context.Background())) }()
		for range 400 {
			if n, _ := w.store.Orphans(t.Context()); n == 0 {
				break
			}
			time.Sleep(50 * time.Millisecond)
		}
		if n, err := w.store.Orphans(t.Context()); err != nil || n != 0 || !slices.Equal(at.gone, []string{sid}) {
			t.Errorf("%d left, the carrier deleted %v, %v", n, at.gone, err)
		}
	})
}
