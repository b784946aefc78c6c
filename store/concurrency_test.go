package store_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"aufil/assistant"
)

func TestMessagesOfOnePersonAtOnceAreTurnsOneAfterTheOther(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		const n = 40
		keys := make([]string, n)
		var group sync.WaitGroup
		for i := range n {
			group.Go(func() {
				out, err := w.Receive(context.Background(), w.sms(marie, "1"))
				if err != nil {
					t.Error(err)
					return
				}
				keys[i] = out.Reply.Parts[0].Key
			})
		}
		group.Wait()
		seen := map[string]bool{}
		for _, k := range keys {
			seen[k] = true
		}
		if len(seen) != n {
			t.Errorf("%d turns gave %d different answers: some were lost", n, len(seen))
		}
	})
}

func TestTheSameInboundAtOnceIsOneTurn(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		in := w.sms(marie, "bonjour")
		var group sync.WaitGroup
		var fresh sync.Map
		for i := range 20 {
			group.Go(func() {
				out, err := w.Receive(context.Background(), in)
				if err != nil || out.Reply.Parts[0].Key != "reponse.1" {
					t.Errorf("%+v, %v", out, err)
				}
				if !out.Repeated {
					fresh.Store(i, true)
				}
			})
		}
		group.Wait()
		n := 0
		fresh.Range(func(any, any) bool { n++; return true })
		if n != 1 {
			t.Errorf("%d turns instead of one", n)
		}
	})
}

func TestManyPersonsAndCounsellorsAtOnceLoseNothing(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		const persons, turns = 16, 8
		var group sync.WaitGroup
		for p := range persons {
			group.Go(func() {
				number := fmt.Sprintf("+336000000%02d", p)
				for range turns {
					out, err := w.Receive(context.Background(), w.sms(number, "conseiller"))
					if err != nil {
						t.Error(err)
						return
					}
					if err := w.Answer(context.Background(), claire, out.CaseID, "oui"); err != nil {
						t.Error(err)
					}
					if _, err := w.Queue(context.Background(), claire, assistant.All); err != nil {
						t.Error(err)
					}
				}
			})
		}
		group.Wait()
		items, err := w.Queue(t.Context(), claire, assistant.All)
		must(t, err)
		if len(items) != persons {
			t.Fatalf("%d cases", len(items))
		}
		for _, i := range items {
			if f := w.file(t, i.CaseID); f.Version != 2*turns {
				t.Errorf("case %d has version %d", i.CaseID, f.Version)
			}
		}
	})
}

func TestAFailureLeavesNothing(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		id := w.text(t, marie, "conseiller").CaseID
		before := w.file(t, id)
		boom := errors.New("boom")
		err := w.store.Act(t.Context(), id, noon, func(s assistant.State) (assistant.Change, error) {
			return assistant.Change{Lines: []assistant.Line{{Text: "x"}}}, boom
		})
		if !errors.Is(err, boom) {
			t.Error(err)
		}
		if f := w.file(t, id); f.Version != before.Version || len(f.Entries) != len(before.Entries) {
			t.Error("a failed action left something")
		}
		_, err = w.store.Turn(t.Context(), w.sms(paul, "bonjour"), noon, func(assistant.State) (assistant.Change, error) {
			return assistant.Change{}, boom
		})
		if !errors.Is(err, boom) {
			t.Error(err)
		}
		if out := w.text(t, paul, "bonjour"); out.Reply.Parts[0].Key != "reponse.1" {
			t.Error("a failed turn was remembered")
		}
	})
}

func TestATurnIsFinishedEvenWhenTheCarrierHangsUp(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		in := w.sms(marie, "bonjour")
		if _, err := w.Receive(ctx, in); err != nil {
			t.Fatal(err)
		}
		if out, err := w.Receive(t.Context(), in); err != nil || !out.Repeated {
			t.Errorf("%+v, %v", out, err)
		}
	})
}

func TestReadsDoNotWaitForAnOpenTurn(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		id := w.text(t, marie, "conseiller").CaseID
		inside, leave := make(chan struct{}), make(chan struct{})
		done := make(chan error)
		go func() {
			done <- w.store.Act(context.Background(), id, noon, func(assistant.State) (assistant.Change, error) {
				close(inside)
				<-leave
				return assistant.Change{}, nil
			})
		}()
		<-inside
		ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
		defer cancel()
		if _, err := w.Queue(ctx, claire, assistant.All); err != nil {
			t.Error(err)
		}
		close(leave)
		must(t, <-done)
	})
}
