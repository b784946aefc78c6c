package store_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"aufil/assistant"
)

func TestReplayingTheJournalFindsTheConversation(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		id := w.text(t, marie, "bonjour").CaseID
		w.text(t, marie, "conseiller")
		if _, err := w.Receive(t.Context(), w.sms(marie, "panique")); err == nil {
			t.Error("no panic")
		}
		must(t, w.Take(t.Context(), claire, id))
		must(t, w.Answer(t.Context(), claire, id, "Bonjour"))
		w.text(t, marie, "muet")
		must(t, w.HandBack(t.Context(), claire, id, "loyer"))
		w.text(t, marie, "conseiller")
		must(t, w.Take(t.Context(), claire, id))
		must(t, w.Close(t.Context(), claire, id, "fini"))
		w.text(t, marie, "650")
		journal, err := w.store.Journal(t.Context(), id)
		must(t, err)
		if diff := cmp.Diff(w.file(t, id).Conversation, assistant.Replay(script, journal)); diff != "" {
			t.Error(diff)
		}
	})
}

func TestAButtonPressedTwiceSendsOnce(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		id := w.text(t, marie, "conseiller").CaseID
		must(t, w.Answer(t.Context(), claire, id, "Bonjour"))
		before := w.file(t, id)
		must(t, w.Answer(t.Context(), claire, id, "Bonjour "))
		if diff := cmp.Diff(before, w.file(t, id)); diff != "" {
			t.Error(diff)
		}
		must(t, w.Answer(t.Context(), claire, id, "Bonjour Marie"))
	})
}
