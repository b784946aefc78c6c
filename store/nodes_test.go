package store_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"aufil/assistant"
	"aufil/internal/overheard"
	"aufil/internal/pgtest"
	"aufil/store"
)

// beside gives another node on the database of a world.
func (w *world) beside(t testing.TB, options ...func(*assistant.Options)) *world {
	t.Helper()
	other := &world{setting: w.setting, path: w.path, key: w.key}
	return inhabit(t, other, options)
}

// ownServer gives a server that may be killed, whose data are as safe as in service.
func ownServer(t *testing.T) *pgtest.Server {
	t.Helper()
	s, err := pgtest.Start()
	if errors.Is(err, pgtest.ErrNone) {
		t.Skip(err)
	}
	must(t, err)
	t.Cleanup(func() { _ = s.Remove() })
	return s
}

// relayed lets a node tell others of its changes.
func relayed(w **world) func(*assistant.Options) {
	return func(o *assistant.Options) {
		o.Relay = func(id int64) { (*w).store.Announce(id) }
		o.RelaySign = func(s assistant.Sign) { (*w).store.AnnounceSign(s) }
	}
}

// Whatever node an inbound comes to, and however many at once, the turns of a person follow one another.
func TestNodesShareOnePersonWithoutLosingATurn(t *testing.T) {
	t.Parallel()
	first := setupPostgres(t)
	nodes := []*world{first, first.beside(t), first.beside(t)}
	const turns = 20
	answers := make(chan string, len(nodes)*turns)
	var group sync.WaitGroup
	for n, w := range nodes {
		for i := range turns {
			in := w.sms(marie, "1")
			in.ID = fmt.Sprintf("SM-%d-%d", n, i)
			group.Go(func() {
				out, err := w.Receive(context.Background(), in)
				if err != nil {
					t.Error(err)
					return
				}
				answers <- out.Reply.Parts[0].Key
			})
		}
	}
	group.Wait()
	close(answers)
	seen := map[string]bool{}
	for a := range answers {
		seen[a] = true
	}
	if len(seen) != len(nodes)*turns {
		t.Errorf("%d turns gave %d different answers", len(nodes)*turns, len(seen))
	}
}

// The same inbound on all nodes at once is one turn with one answer, for persons nobody knew before.
func TestNodesGiveOneAnswerToOneInbound(t *testing.T) {
	t.Parallel()
	first := setupPostgres(t)
	nodes := []*world{first, first.beside(t), first.beside(t)}
	for i := range 20 {
		in := first.sms(fmt.Sprintf("+336111111%02d", i), "bonjour")
		var mu sync.Mutex
		fresh, texts := 0, map[string]bool{}
		var group sync.WaitGroup
		for _, w := range nodes {
			group.Go(func() {
				out, err := w.Receive(context.Background(), in)
				if err != nil {
					t.Error(err)
				}
				mu.Lock()
				defer mu.Unlock()
				texts[fmt.Sprint(out.CaseID, out.Texts)] = true
				if !out.Repeated {
					fresh++
				}
			})
		}
		group.Wait()
		if fresh != 1 || len(texts) != 1 {
			t.Errorf("%d turns, answers %v", fresh, texts)
		}
	}
}

// Erasures, turns and actions of counsellors on several nodes at once: each ends well or is refused for a reason.
func TestNodesSurviveErasuresInBetween(t *testing.T) {
	t.Parallel()
	first := setupPostgres(t)
	nodes := []*world{first, first.beside(t)}
	var group sync.WaitGroup
	for n, w := range nodes {
		for i := range 30 {
			in := w.sms(marie, []string{"conseiller", "efface", "stop", "2"}[i%4])
			in.ID = fmt.Sprintf("SM-%d-%d", n, i)
			group.Go(func() {
				out, err := w.Receive(context.Background(), in)
				if err != nil {
					t.Errorf("turn: %v", err)
				}
				_ = w.Answer(context.Background(), claire, out.CaseID, "oui") // refused when it is erased or stopped
			})
		}
	}
	group.Wait()
	if out := first.text(t, marie, "start"); out.CaseID == 0 {
		t.Errorf("%+v", out)
	}
}

// Each message leaves once although every node works the queue.
func TestNodesSendEachMessageOnce(t *testing.T) {
	t.Parallel()
	o := newOperator()
	first := setupPostgres(t, func(opt *assistant.Options) { opt.Sender = o })
	nodes := []*world{first, first.beside(t, func(opt *assistant.Options) { opt.Sender = o })}
	for _, w := range nodes {
		stop, err := w.store.Work(t.Context(), w.jobs(), overheard.Logger())
		must(t, err)
		t.Cleanup(func() { must(t, stop(context.Background())) })
	}
	const n = 30
	want := map[string]bool{}
	for i := range n {
		id := first.text(t, fmt.Sprintf("+336222222%02d", i), "conseiller").CaseID
		text := fmt.Sprint("message ", i)
		want[text] = true
		must(t, nodes[i%2].Answer(t.Context(), claire, id, text))
	}
	for range n {
		select {
		case body := <-o.arrive:
			if !want[body] {
				t.Errorf("%q left twice", body)
			}
			delete(want, body)
		case <-time.After(20 * time.Second):
			t.Fatalf("%d messages did not leave", len(want))
		}
	}
}

// Who watches the queue on one node sees what happens on another.
func TestNodesHearOfEachOthersChanges(t *testing.T) {
	t.Parallel()
	var first, second *world
	first = setupPostgres(t, relayed(&first))
	second = first.beside(t, relayed(&second))
	for _, w := range []*world{first, second} {
		go w.store.Share(t.Context(), store.Ears{Changed: w.Heard, Sign: w.HeardSign}, overheard.Logger())
	}
	changes := second.Changes(t.Context())
	if id := <-changes; id != 0 {
		t.Errorf("listening began with %d", id)
	}
	id := first.text(t, marie, "conseiller").CaseID
	select {
	case heard := <-changes:
		if heard != id {
			t.Errorf("heard of %d", heard)
		}
	case <-time.After(20 * time.Second):
		t.Error("nothing was heard")
	}
}

// Two counsellors on two nodes see that they have the same case open, who writes, and who left.
func TestNodesTellWhoHasACaseOpen(t *testing.T) {
	t.Parallel()
	var first, second *world
	first = setupPostgres(t, relayed(&first))
	second = first.beside(t, relayed(&second))
	for _, w := range []*world{first, second} {
		heard := w.Changes(t.Context())
		go w.store.Share(t.Context(), store.Ears{Changed: w.Heard, Sign: w.HeardSign}, overheard.Logger())
		<-heard // it listens
	}
	claire, hugo := first.colleagues(t)
	id := first.text(t, marie, "conseiller").CaseID
	here := second.Watch(t.Context(), hugo, id)
	await := func(what string, want ...assistant.Onlooker) {
		t.Helper()
		late := time.After(20 * time.Second)
		for {
			var others []assistant.Onlooker
			for _, o := range second.Onlookers(id) {
				if o.CounsellorID != hugo.ID {
					others = append(others, o)
				}
			}
			if cmp.Equal(want, others) {
				return
			}
			select {
			case <-here:
			case <-late:
				t.Fatalf("%s: %v", what, others)
			}
		}
	}
	gone, leave := context.WithCancel(t.Context())
	first.Watch(gone, claire, id)
	await("she opened it", assistant.Onlooker{CounsellorID: claire.ID})
	must(t, first.Types(t.Context(), claire, id, true))
	await("she writes", assistant.Onlooker{CounsellorID: claire.ID, Types: true})
	must(t, first.Types(t.Context(), claire, id, false))
	await("she stopped", assistant.Onlooker{CounsellorID: claire.ID})
	leave()
	await("she left")
	far := assistant.Counsellor{ID: 99, Territory: "reunion"}
	if err := first.Types(t.Context(), far, id+1, true); !errors.Is(err, assistant.ErrNoCase) {
		t.Errorf("a case that is not there: %v", err)
	}
}

// Nodes that start at once on a database that is empty make it once.
func TestNodesStartAtOnce(t *testing.T) {
	t.Parallel()
	url, key := server.Fresh(t, ""), store.NewKey()
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			s, err := store.Open(t.Context(), url, key, store.Program("v9"))
			if err != nil {
				t.Error(err)
				return
			}
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
}
