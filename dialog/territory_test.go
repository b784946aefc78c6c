package dialog_test

import (
	"testing"
	"time"

	"aufil/dialog"
	"aufil/engine"
)

// A number of Réunion is enough for no amount of mainland law to be announced as sure; the postal code said wins.
func TestAnOverseasNumberLeavesAmountsUndecided(t *testing.T) {
	t.Parallel()
	k := knowledge(t)
	at := time.Date(2026, 7, 1, 10, 0, 0, 0, time.UTC)
	c := dialog.New("fr", at)
	for _, text := range []string{"bonjour", "seul sans enfant"} {
		c, _ = dialog.Step(c, dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: text, At: at, Territory: "reunion"}, k)
	}
	facts := c.Facts()
	if facts["territoire"] != engine.Choice("reunion") {
		t.Fatalf("territoire is %v", facts["territoire"])
	}
	for _, r := range k.Rules.Evaluate(facts, engine.Month(2026*12+6)).Results {
		if r.Right.ID == "aide_logement" && r.Verdict != engine.Unknown {
			t.Errorf("housing aid in Réunion is %v", r.Verdict)
		}
	}
}
