package store_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"

	"aufil/assistant"
)

// Turns that are written together do not share their failures: of many at once, each is kept or not by itself.
func TestTurnsAtOnceFailOneByOne(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		boom := errors.New("boom")
		var group sync.WaitGroup
		for i := range 60 {
			in := w.sms(fmt.Sprintf("+336000000%02d", i), "bonjour")
			group.Go(func() {
				ctx, cancel := context.WithCancel(context.Background())
				defer cancel()
				_, err := w.store.Turn(ctx, in, noon, func(s assistant.State) (assistant.Change, error) {
					switch i % 4 {
					case 1:
						return assistant.Change{}, boom
					case 2:
						cancel()
					}
					c := s.Conversation
					c.Phase = "tour1"
					return assistant.Change{Conversation: &c}, nil
				})
				if errors.Is(err, boom) != (i%4 == 1) {
					t.Errorf("turn %d: %v", i, err)
				}
				if err != nil && i%4 != 1 && i%4 != 2 {
					t.Errorf("turn %d: %v", i, err)
				}
			})
		}
		group.Wait()
		for i := range 60 {
			out := w.text(t, fmt.Sprintf("+336000000%02d", i), "2")
			want := "reponse.2"
			if i%4 == 1 {
				want = "reponse.1"
			}
			if got := out.Reply.Parts[0].Key; got != want && i%4 != 2 { // one given up may be there or not
				t.Errorf("person %d: %s", i, got)
			}
		}
	})
}

// A bug in one turn is told where it was called, and takes nobody along.
func TestAPanicInATurnTakesNobodyAlong(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		var group sync.WaitGroup
		for i := range 20 {
			in := w.sms(fmt.Sprintf("+336000000%02d", i), "bonjour")
			group.Go(func() {
				defer func() {
					if p := recover(); (p != nil) != (i%5 == 0) {
						t.Errorf("turn %d: panic %v", i, p)
					}
				}()
				_, err := w.store.Turn(context.Background(), in, noon, func(assistant.State) (assistant.Change, error) {
					if i%5 == 0 {
						panic("bug")
					}
					return assistant.Change{}, nil
				})
				if err != nil {
					t.Error(err)
				}
			})
		}
		group.Wait()
		w.text(t, marie, "bonjour")
	})
}
