package store_test

import (
	"slices"
	"testing"

	"aufil/assistant"
)

// What is received holds SQL in every place that a stranger or a counsellor writes in: it is kept as it is, the case of
// somebody else is as it was, and no table has lost or won a row but those of what was said.
func TestSQLInWhatIsReceivedIsOnlyText(t *testing.T) {
	t.Parallel()
	hostile := []string{
		`'; DROP TABLE journal; --`, `'); DELETE FROM conversation; --`, `x' OR '1'='1`, `"; UPDATE person SET stopped = TRUE; --`, `$1 ? :a \' ''`,
	}
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		other := w.text(t, paul, "bonjour").CaseID
		id := w.text(t, marie, "conseiller").CaseID
		people, cases, teams := w.count(t, "person"), w.count(t, "conversation"), w.count(t, "counsellor")
		lines := w.count(t, "journal")
		for _, text := range hostile {
			in := w.sms(marie, text)
			in.ID += text
			out, err := w.Receive(t.Context(), in)
			if err != nil || out.CaseID != id {
				t.Fatalf("%q: case %d, %v", text, out.CaseID, err)
			}
			if again, err := w.Receive(t.Context(), in); err != nil || !again.Repeated { // its identifier is found again
				t.Errorf("%q repeated: %+v, %v", text, again, err)
			}
			must(t, w.Answer(t.Context(), claire, id, text))
		}
		said, answered := w.wrote(t, id, assistant.ByPerson), w.wrote(t, id, assistant.ByCounsellor)
		for _, text := range hostile {
			if !slices.Contains(said, text) || !slices.Contains(answered, text) {
				t.Errorf("%q is not in the file: %q, %q", text, said, answered)
			}
		}
		if p, c, n := w.count(t, "person"), w.count(t, "conversation"), w.count(t, "counsellor"); p != people || c != cases || n != teams {
			t.Errorf("%d persons, %d cases, %d counsellors: there were %d, %d, %d", p, c, n, people, cases, teams)
		}
		if n := w.count(t, "journal"); n < lines+2*len(hostile) {
			t.Errorf("%d lines after %d and %d exchanges", n, lines, len(hostile))
		}
		if f := w.file(t, other); f.Stopped || !slices.Contains(w.wrote(t, other, assistant.ByPerson), "bonjour") {
			t.Errorf("the case of somebody else is changed: %+v", f)
		}
	})
}

// wrote lists what somebody wrote in a case.
func (w *world) wrote(t *testing.T, caseID int64, who assistant.Author) (texts []string) {
	t.Helper()
	for _, e := range w.file(t, caseID).Entries {
		if e.Author == who {
			texts = append(texts, e.Text)
		}
	}
	return texts
}
