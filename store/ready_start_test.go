package store_test

import (
	"context"
	"sync"
	"testing"

	"aufil/assistant"
)

// A service that never had any gets the ready answers of the start, once, however many nodes start; one that has some, or
// archived all, gets none.
func TestTheReadyAnswersOfTheStartAreGivenOnce(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		all := []assistant.ReadyAnswer{{Title: "Un", Body: "Bonjour", Translations: map[string]string{"en": "Hello"}}, {Title: "Deux", Body: "Merci"}}
		var group sync.WaitGroup
		for range 4 {
			group.Go(func() {
				if err := w.store.StartReady(context.Background(), all, noon); err != nil {
					t.Error(err)
				}
			})
		}
		group.Wait()
		got, err := w.store.ReadyAnswers(t.Context(), "")
		must(t, err)
		if len(got) != 2 || got[1].Translations["en"] != "Hello" {
			t.Fatalf("%+v", got)
		}
		for _, r := range got {
			must(t, w.store.ArchiveReadyAnswer(t.Context(), r.ID, true, noon))
		}
		must(t, w.store.StartReady(t.Context(), all, noon))
		if got, err = w.store.ReadyAnswers(t.Context(), ""); err != nil || len(got) != 0 {
			t.Errorf("what was archived came back: %+v, %v", got, err)
		}
	})
}
