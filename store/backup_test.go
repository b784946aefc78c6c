package store_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"aufil/assistant"
	"aufil/store"
)

// A snapshot taken while people write is one instant: every turn in it is whole, and nobody waits for it.
func TestASnapshotWhileServingIsOneInstant(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		for range 20 {
			w.text(t, marie, "conseiller")
		}
		stop := make(chan struct{})
		var group sync.WaitGroup
		for i := range 3 {
			group.Go(func() {
				for {
					select {
					case <-stop:
						return
					default:
					}
					if _, err := w.Receive(context.Background(), w.sms(fmt.Sprintf("+3360000070%d", i), "bonjour")); err != nil {
						t.Error(err)
						return
					}
				}
			})
		}
		for i := range 3 {
			path := filepath.Join(t.TempDir(), "snapshot.db")
			must(t, w.store.Snapshot(t.Context(), path))
			s := open(t, "sqlite:"+path, w.key)
			copied := &world{store: s, path: path, setting: "sqlite:" + path, key: w.key}
			copied.intact(t)
			for caseID := int64(1); caseID <= 4; caseID++ {
				lines, err := s.Journal(t.Context(), caseID)
				must(t, err)
				f, err := s.CaseFile(t.Context(), caseID)
				if errors.Is(err, assistant.ErrNoCase) && len(lines) == 0 {
					continue
				}
				must(t, err)
				if n := phase(f.Conversation.Phase); n != len(lines) {
					t.Errorf("snapshot %d: %d turns in the journal, %d in the conversation", i, len(lines), n)
				}
			}
			if f, err := s.CaseFile(t.Context(), 1); err != nil || phase(f.Conversation.Phase) != 20 {
				t.Errorf("%+v, %v", f.Conversation.Phase, err)
			}
		}
		close(stop)
		group.Wait()
	})
}

// A backup brings everything back, on either database; what waited to be sent is not sent without asking the carrier.
func TestABackupIsRestoredOnEitherDatabase(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name     string
		from, to setups
	}{
		{"SQLite to SQLite", setup, setup}, {"SQLite to PostgreSQL", setup, setupPostgres},
		{"PostgreSQL to SQLite", setupPostgres, setup}, {"PostgreSQL to PostgreSQL", setupPostgres, setupPostgres},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			ctx := t.Context()
			var later atomic.Int64
			w := c.from(t, func(opt *assistant.Options) {
				opt.Clock = func() time.Time { return noon.Add(time.Duration(later.Load())) }
			})
			id := w.text(t, marie, "conseiller").CaseID
			must(t, w.Answer(ctx, claire, id, "Bonjour"))
			w.text(t, paul, "stop")
			gone := map[string]bool{"+33600000801": false, "+33600000802": true} // who is erased after the backup, with STOP or without
			for number := range gone {
				w.text(t, number, "bonjour")
			}
			hidden := w.text(t, "", "bonjour").CaseID
			later.Store(-int64(time.Hour))
			w.text(t, "+33600000803", "bonjour")
			w.text(t, "+33600000803", "efface") // before it, and back before it
			w.text(t, "+33600000803", "bonjour")
			later.Store(0)
			before := w.file(t, id)

			plain := filepath.Join(t.TempDir(), "plain.db")
			must(t, w.store.Snapshot(ctx, plain))
			var sealed bytes.Buffer
			sealInto(t, &sealed, plain, w.key)
			must(t, w.Answer(ctx, claire, id, "après la sauvegarde"))
			later.Store(int64(time.Hour))
			for number, stop := range gone {
				if stop {
					w.text(t, number, "stop")
				}
				w.text(t, number, "efface")
			}
			must(t, w.store.Act(ctx, hidden, noon.Add(time.Hour), func(assistant.State) (assistant.Change, error) { return assistant.Change{Erase: true}, nil }))
			asked, err := w.store.Erasures(ctx)
			must(t, err)
			var journal bytes.Buffer
			must(t, store.WriteErasures(&journal, w.key, noon.Add(time.Hour), asked))

			r, at, err := store.BackupReader(&sealed, store.NewKey()+","+w.key)
			must(t, err)
			if !at.Equal(noon) {
				t.Errorf("made at %v", at)
			}
			back := filepath.Join(t.TempDir(), "back.db")
			f, err := os.Create(back)
			must(t, err)
			_, err = io.Copy(f, r)
			must(t, errors.Join(err, f.Close()))
			from := open(t, "sqlite:"+back, w.key)

			o := newOperator()
			o.sids[marie+"Bonjour"] = "SMleft" // the carrier has it: it left after the backup was made
			restored := c.to(t, func(opt *assistant.Options) { opt.Sender = o })
			must(t, restored.store.Close())
			restored.key = w.key
			if restored.path == "" {
				restored.setting = server.Fresh(t, "")
			} else {
				restored.setting += "2"
			}
			restored = inhabit(t, restored, []func(*assistant.Options){func(opt *assistant.Options) { opt.Sender = o }})
			must(t, store.Copy(ctx, from, restored.store, func(string, int64, int64) {}))
			n, err := restored.store.Restored(ctx)
			must(t, err)
			if n != 1 {
				t.Errorf("%d messages waited", n)
			}
			after := restored.file(t, id)
			ignore := cmp.FilterPath(func(p cmp.Path) bool { return p.Last().String() == ".Delivery" }, cmp.Ignore())
			if diff := cmp.Diff(before, after, ignore); diff != "" {
				t.Error(diff)
			}
			if h, err := restored.store.Find(ctx, paul); err != nil || !h.Stopped {
				t.Errorf("a STOP was forgotten: %+v, %v", h, err)
			}
			kept, _, err := store.ReadErasures(&journal, store.NewKey()+","+w.key)
			must(t, err)
			again, err := restored.store.EraseAgain(ctx, kept, at)
			must(t, err)
			if again != 3 {
				t.Errorf("%d persons were erased again: %+v", again, kept)
			}
			for number, stop := range gone {
				h, err := restored.store.Find(ctx, number)
				if err != nil || h.Named || h.CaseID != 0 || h.Stopped != stop {
					t.Errorf("%s is back: %+v, %v", number, h, err)
				}
			}
			if h, err := restored.store.Find(ctx, "+33600000803"); err != nil || h.CaseID == 0 {
				t.Errorf("who came back before the backup is gone: %v", err)
			}
			if _, err := restored.store.CaseFile(ctx, hidden); !errors.Is(err, assistant.ErrNoCase) {
				t.Errorf("the hidden number is back: %v", err)
			}
			if again, err := restored.store.EraseAgain(ctx, kept, at); err != nil || again != 0 {
				t.Errorf("a second time: %d, %v", again, err)
			}
			must(t, restored.Deliver(ctx, 1))
			if len(o.sent) != 0 {
				t.Errorf("sent again: %q", o.sent)
			}
		})
	}
}

func sealInto(t *testing.T, to io.Writer, path, key string) {
	t.Helper()
	data, err := os.ReadFile(path)
	must(t, err)
	enc, err := store.BackupWriter(to, key, noon)
	must(t, err)
	_, err = enc.Write(data)
	must(t, errors.Join(err, enc.Close()))
}

// Who finds a backup learns nothing from it, and one that was damaged in any place is refused.
func TestAStolenBackupTellsNothing(t *testing.T) {
	t.Parallel()
	w := setup(t)
	w.text(t, marie, "danger suicide")
	_, err := w.store.AddAccount(t.Context(), assistant.Account{Counsellor: claire, PasswordHash: "h"}, nil, noon)
	must(t, err)
	plain := filepath.Join(t.TempDir(), "plain.db")
	must(t, w.store.Snapshot(t.Context(), plain))
	var sealed bytes.Buffer
	sealInto(t, &sealed, plain, w.key)
	clear, err := os.ReadFile(plain)
	must(t, err)
	for _, word := range []string{"claire", "Claire", "SM000001", serviceNumber, "CREATE TABLE", "SQLite format"} {
		if !bytes.Contains(clear, []byte(word)) {
			t.Errorf("%q is not even in the plain file: this test proves nothing", word)
		}
		if bytes.Contains(sealed.Bytes(), []byte(word)) {
			t.Errorf("%q can be read", word)
		}
	}
	read := func(data []byte, keys string) error {
		r, _, err := store.BackupReader(bytes.NewReader(data), keys)
		if err == nil {
			_, err = io.Copy(io.Discard, r)
		}
		return err
	}
	must(t, read(sealed.Bytes(), w.key))
	if err := read(sealed.Bytes(), store.NewKey()); !errors.Is(err, store.ErrOtherKey) {
		t.Errorf("another key: %v", err)
	}
	for _, at := range []int{5, 30, 60, 100, sealed.Len() / 2, sealed.Len() - 1} {
		bad := bytes.Clone(sealed.Bytes())
		bad[at] ^= 1
		if read(bad, w.key) == nil {
			t.Errorf("byte %d was changed, and nobody noticed", at)
		}
		if read(sealed.Bytes()[:at], w.key) == nil {
			t.Errorf("cut off at %d, and nobody noticed", at)
		}
	}
}
