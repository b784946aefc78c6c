package main

import (
	"strings"
	"testing"
	"time"

	"aufil/assistant"
	"aufil/dialog"
)

// What a responsable sets in the console is what the dialogue promises, at once.
func TestTheHoursThatAreSetAreWhatIsPromised(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	ask := func(person string) string {
		t.Helper()
		id := "SMheures" + person
		out, err := w.Assistant.Receive(t.Context(), assistant.Inbound{ID: id, From: "+336399804" + person, To: testNumber, Input: dialog.Input{
			Kind: dialog.Text, Channel: dialog.SMS, Text: "conseiller", At: morning,
		}})
		if err != nil {
			t.Fatal(err)
		}
		return strings.Join(out.Texts, " ")
	}
	open := ask("01") // a Wednesday morning
	never := assistant.Opening{Hours: &assistant.Hours{}}
	if err := w.Store.SaveOpening(t.Context(), never, morning); err != nil {
		t.Fatal(err)
	}
	if err := w.rota.Refresh(t.Context()); err != nil {
		t.Fatal(err)
	}
	closed := ask("02")
	if !strings.Contains(open, "aujourd'hui") || strings.Contains(closed, "aujourd'hui") {
		t.Errorf("open: %q, closed: %q", open, closed)
	}
	if got := w.rota.Return("", morning, false); !got.IsZero() {
		t.Errorf("a team that never comes lets a case return at %v", got)
	}
	if err := w.Store.SaveOpening(t.Context(), assistant.Opening{}, morning); err != nil { // back to the settings
		t.Fatal(err)
	}
	if err := w.rota.Refresh(t.Context()); err != nil {
		t.Fatal(err)
	}
	if again := ask("03"); again != open {
		t.Errorf("back to the settings: %q", again)
	}
}

func TestEachTerritoryHasItsOwnClockAndHours(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	h := assistant.Hours{}
	h.Week[time.Wednesday] = []assistant.Span{{From: 8 * 60, To: 12 * 60}}
	if err := w.Store.SaveOpening(t.Context(), assistant.Opening{Territory: "reunion", Hours: &h, ZoneName: "Indian/Reunion"}, morning); err != nil {
		t.Fatal(err)
	}
	if err := w.rota.Refresh(t.Context()); err != nil {
		t.Fatal(err)
	}
	at := time.Date(2026, 7, 1, 5, 0, 0, 0, time.UTC) // 9:00 in Réunion, 7:00 in Paris
	if !w.rota.Of("reunion").Open(at) || w.rota.Of("metropole").Open(at) {
		t.Error("the clock of Réunion is not its own")
	}
}
