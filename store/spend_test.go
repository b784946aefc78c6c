package store_test

import (
	"testing"
	"unicode/utf8"

	"aufil/assistant"
)

func TestTheDaysSpendingIsTheSumOverAllConversations(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t, func(o *assistant.Options) {
			o.Segments = utf8.RuneCountInString // one segment a letter: easy to foresee
			o.Spending = assistant.Spending{Limit: 100, PerSegment: 2}
		})
		want := int64(0)
		for _, number := range []string{marie, paul, marie} {
			for _, text := range w.text(t, number, "bonjour").Texts {
				want += 2 * int64(utf8.RuneCountInString(text))
			}
		}
		w.text(t, paul, "muet")
		if b, err := w.Budget(t.Context()); err != nil || b.Spent != want || want == 0 {
			t.Errorf("%+v, %v; want %d", b, err, want)
		}
		w.text(t, marie, "efface")
		day := noon.Unix() / (24 * 3600)
		if n, err := w.store.Spent(t.Context(), day); err != nil || 2*n <= want {
			t.Errorf("%d segments, %v: what was erased has been paid all the same", n, err)
		}
		if n, err := w.store.Spent(t.Context(), day+1); err != nil || n != 0 {
			t.Errorf("the day after: %d, %v", n, err)
		}
	})
}
