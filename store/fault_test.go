package store_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"aufil/assistant"
	"aufil/store"
)

// answers are what persons were told: by inbound, so that they can be asked for again.
type told map[string]assistant.Inbound

// say plays a turn; it is noted when it was acknowledged.
func (a told) say(w *world, from, body string) error {
	in := w.sms(from, body)
	_, err := w.Receive(context.Background(), in)
	if err == nil {
		a[in.ID] = in
	}
	return err
}

// kept checks that every acknowledged turn is there.
func (a told) kept(t *testing.T, w *world) {
	t.Helper()
	for id, in := range a {
		if out, err := w.Receive(context.Background(), in); err != nil || !out.Repeated {
			t.Errorf("turn %s was acknowledged and is not there: %v", id, err)
		}
	}
}

// A full disk: who writes is answered with an apology, nothing that was acknowledged is lost, and the service goes on
// by itself once there is room.
func TestAFullDiskLosesNothingAndHeals(t *testing.T) {
	t.Parallel()
	w := setup(t)
	acknowledged := told{}
	for i := range 10 {
		must(t, acknowledged.say(w, fmt.Sprintf("+336000001%02d", i), "bonjour"))
	}
	must(t, w.store.Pragma(t.Context(), "max_page_count = 1")) // what the file has, and no page more
	refused := 0
	for i := range 200 {
		if acknowledged.say(w, fmt.Sprintf("+3360002%04d", i), "bonjour") != nil {
			refused++
		}
	}
	var group sync.WaitGroup
	for i := range 20 { // many at once: they share a transaction
		in := w.sms(fmt.Sprintf("+3360003%04d", i), "bonjour")
		group.Go(func() {
			if out, err := w.Receive(context.Background(), in); err == nil || len(out.Texts) != 1 || out.Texts[0] != "fr erreur.interne" && out.Texts[0] != " erreur.interne" {
				t.Errorf("on a full disk: %q, %v", out.Texts, err)
			}
		})
	}
	group.Wait()
	if refused == 0 {
		t.Fatal("the disk was never full")
	}
	acknowledged.kept(t, w) // reading works meanwhile
	must(t, w.store.Ready(t.Context()))
	must(t, w.store.Pragma(t.Context(), "max_page_count = 1000000"))
	must(t, acknowledged.say(w, marie, "bonjour"))
	acknowledged.kept(t, w)
	w.intact(t)
}

// A file that cannot be written: turns are refused with an apology, reading works, and it heals.
func TestAReadOnlyDatabaseRefusesAndHeals(t *testing.T) {
	t.Parallel()
	w := setup(t)
	acknowledged := told{}
	must(t, acknowledged.say(w, marie, "conseiller"))
	must(t, w.store.Pragma(t.Context(), "query_only = 1"))
	if out, err := w.Receive(t.Context(), w.sms(marie, "2")); err == nil || len(out.Texts) != 1 {
		t.Errorf("%+v, %v", out, err)
	}
	if items, err := w.Queue(t.Context(), claire, assistant.All); err != nil || len(items) != 1 {
		t.Errorf("%+v, %v", items, err)
	}
	must(t, w.store.Pragma(t.Context(), "query_only = 0"))
	must(t, acknowledged.say(w, marie, "3"))
	acknowledged.kept(t, w)
}

// intact asks SQLite itself.
func (w *world) intact(t *testing.T) {
	t.Helper()
	var verdict string
	must(t, w.raw(t).QueryRow(`PRAGMA integrity_check`).Scan(&verdict))
	if verdict != "ok" {
		t.Error(verdict)
	}
}

// The files as they stand after any acknowledged turn are those that a power cut leaves: opened elsewhere, they hold
// that turn and all before it. With the tail of the log cut off or spoilt at any place they hold a beginning of the
// turns, each of them whole.
func TestTheFilesAreWholeAtAnyMoment(t *testing.T) {
	t.Parallel()
	w := setup(t)
	const turns = 12
	for i := range turns {
		out := w.text(t, marie, "conseiller")
		if i%3 == 0 {
			must(t, w.Answer(t.Context(), claire, out.CaseID, fmt.Sprint("réponse ", i)))
		}
		if n := w.snapshot(t, -1, false).turns(t); n != i+1 {
			t.Fatalf("after turn %d the files hold %d", i+1, n)
		}
	}
	info, err := os.Stat(w.path + "-wal")
	must(t, err)
	size := info.Size()
	last := turns
	for at := size - 1; at > 0; at -= size/25 + 7 {
		n := w.snapshot(t, at, false).turns(t)
		if n > last {
			t.Errorf("with %d bytes of the log there are %d turns, with more bytes there were %d", at, n, last)
		}
		last = n
		if spoilt := w.snapshot(t, at, true).turns(t); spoilt > turns {
			t.Errorf("%d turns", spoilt)
		}
	}
	if last == turns {
		t.Error("the log held no turn: this test proves nothing")
	}
}

// snapshot copies the files of a database that is in use, with the log cut off at a place or spoilt from there on.
func (w *world) snapshot(t *testing.T, at int64, spoil bool) *world {
	t.Helper()
	path := filepath.Join(t.TempDir(), "copy.db")
	for _, suffix := range []string{"", "-wal"} {
		data, err := os.ReadFile(w.path + suffix)
		must(t, err)
		if suffix != "" && at >= 0 {
			if spoil {
				for i := at; i < int64(len(data)) && i < at+100; i++ {
					data[i] ^= 0x5a
				}
			} else {
				data = data[:at]
			}
		}
		must(t, os.WriteFile(path+suffix, data, 0o600))
	}
	return &world{path: path, setting: "sqlite:" + path, key: w.key}
}

// turns opens a snapshot, checks it, and counts the turns that it holds.
func (w *world) turns(t *testing.T) int {
	t.Helper()
	s, err := store.Open(context.Background(), w.setting, w.key)
	if err != nil && strings.Contains(err.Error(), "cle") {
		return 0
	}
	if err != nil {
		t.Fatalf("a damaged log must not keep the database from opening: %v", err)
	}
	defer s.Close()
	w.intact(t)
	lines, err := s.Journal(context.Background(), 1)
	must(t, err)
	f, err := s.CaseFile(context.Background(), 1)
	if errors.Is(err, assistant.ErrNoCase) {
		return 0
	}
	must(t, err)
	if n := phase(f.Conversation.Phase); n != len(lines) {
		t.Errorf("%d turns in the journal, %d in the conversation: a turn is not whole", len(lines), n)
	}
	return len(lines)
}

// The clock of the machine jumps, forwards and back: turns stay in order, a message leaves, once.
func TestTheClockJumps(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		now := noon
		o := newOperator(fault{errTimeout, true})
		w := setup(t, func(opt *assistant.Options) { opt.Sender, opt.Clock = o, func() time.Time { return now } })
		var id int64
		for i, jump := range []time.Duration{0, 48 * time.Hour, -72 * time.Hour, time.Hour, -time.Millisecond} {
			now = now.Add(jump)
			out := w.text(t, marie, "conseiller")
			if want := fmt.Sprintf("reponse.%d", i+1); out.Reply.Parts[0].Key != want {
				t.Errorf("turn %d answered %s", i+1, out.Reply.Parts[0].Key)
			}
			id = out.CaseID
		}
		now = now.Add(100 * time.Hour)
		must(t, w.Answer(t.Context(), claire, id, "Bonjour"))
		if _, err := w.store.Claim(t.Context(), 1, now); err != nil {
			t.Fatal(err)
		} // whoever claimed it died, and the clock is put right
		now = now.Add(-100 * time.Hour)
		for range 3 {
			_ = w.Deliver(t.Context(), 1)
		}
		if len(o.sent) != 1 {
			t.Errorf("sent %d times", len(o.sent))
		}
		if e := w.settled(t, id); e.Delivery != string(assistant.SentOut) {
			t.Errorf("%+v", e)
		}
	})
}

// Two messages of one person within a millisecond, then the same two again in the other order: two turns.
func TestTwoMessagesWithinAMillisecond(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		for i := range 20 {
			from := fmt.Sprintf("+336000004%02d", i)
			pair := []assistant.Inbound{w.sms(from, "bonjour"), w.sms(from, "2")}
			var group sync.WaitGroup
			got := make([]string, 4)
			for j := range got {
				group.Go(func() {
					out, err := w.Receive(context.Background(), pair[(j+j/2)%2])
					if err != nil {
						t.Error(err)
						return
					}
					got[j] = out.Reply.Parts[0].Key
				})
			}
			group.Wait()
			if got[0] != got[3] || got[1] != got[2] || got[0] == got[1] {
				t.Errorf("%q", got)
			}
		}
	})
}

// The database goes away under load and comes back: a short absence is waited for, a long one is answered by an apology,
// and nothing that was acknowledged is lost, although the server was killed.
func TestTheDatabaseGoesAwayAndComesBack(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("it waits")
	}
	absence := 1500 * time.Millisecond
	if os.Getenv("AUFIL_LONG") != "" {
		absence = 30 * time.Second
	}
	pg := ownServer(t)
	url, err := pg.Make("gone", "")
	must(t, err)
	w := inhabit(t, &world{setting: url, key: store.NewKey()}, nil)
	var mu sync.Mutex
	acknowledged, refused := told{}, 0
	var slowest time.Duration
	end := make(chan struct{})
	var group sync.WaitGroup
	for p := range 8 {
		group.Go(func() {
			for i := 0; ; i++ {
				select {
				case <-end:
					return
				default:
				}
				in := w.sms(fmt.Sprintf("+336000005%02d", p), "conseiller")
				began := time.Now()
				_, err := w.Receive(context.Background(), in)
				mu.Lock()
				slowest = max(slowest, time.Since(began))
				if err == nil {
					acknowledged[in.ID] = in
				} else {
					refused++
					t.Logf("after %v: %v", time.Since(began), err)
				}
				mu.Unlock()
				time.Sleep(5 * time.Millisecond)
			}
		})
	}
	time.Sleep(300 * time.Millisecond)
	must(t, pg.Down())
	mu.Lock()
	before := len(acknowledged)
	mu.Unlock()
	time.Sleep(absence)
	if err := w.store.Ready(t.Context()); err == nil {
		t.Error("ready without a database")
	}
	must(t, pg.Up())
	back := time.Now()
	for {
		mu.Lock()
		n := len(acknowledged)
		mu.Unlock()
		if n > before+16 {
			break
		}
		if time.Since(back) > 30*time.Second {
			t.Fatal("it does not go on")
		}
		time.Sleep(10 * time.Millisecond)
	}
	again := time.Since(back)
	close(end)
	group.Wait()
	t.Logf("absent %v: %d turns acknowledged, %d answered by an apology, slowest answer %v, working again %v after the database",
		absence, len(acknowledged), refused, slowest, again)
	if refused > 0 && absence < 3*time.Second {
		t.Errorf("%d apologies for so short an absence", refused)
	}
	if slowest > 15*time.Second {
		t.Errorf("an answer took %v: the carrier waits 15 s", slowest)
	}
	acknowledged.kept(t, w)
}

// A server that crashed may give twice a number that nobody had committed yet: the turn that meets the line of another one has
// its own all the same.
func TestANumberGivenTwiceLosesNoTurn(t *testing.T) {
	t.Parallel()
	pg := ownServer(t)
	url, err := pg.Make("twice", "")
	must(t, err)
	w := inhabit(t, &world{setting: url, key: store.NewKey()}, nil)
	for _, person := range []string{"+33600000601", "+33600000602"} {
		if _, err := w.Receive(t.Context(), w.sms(person, "bonjour")); err != nil {
			t.Fatal(err)
		}
	}
	must(t, pg.Do("twice", `SELECT setval('journal_number', (SELECT min(id) FROM journal), false)`))
	for _, person := range []string{"+33600000601", "+33600000602"} {
		if _, err := w.Receive(t.Context(), w.sms(person, "1")); err != nil {
			t.Error(err)
		}
	}
}
