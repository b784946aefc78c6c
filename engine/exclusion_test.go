package engine_test

import (
	"testing"

	"aufil/engine"
	"aufil/rules"
)

// TestClashes: who has, or may be about to have, two rights that do not go together.
func TestClashes(t *testing.T) {
	t.Parallel()
	book, err := engine.Load(rules.FS)
	if err != nil {
		t.Fatal(err)
	}
	const disabled = `"demandeur":{"naissance":"1985-03","activite":"inactif","handicap_taux":80},"logement":{"statut":"heberge_autre"}`
	for name, c := range map[string]struct {
		doc       string
		one, with string
		urgency   engine.Urgency
		none      bool
	}{
		"draws both":                        {doc: `"situation_familiale":"seul",` + disabled + `,"recu":{"aah":true,"ass":true}`, one: "aah", with: "ass", urgency: engine.Now},
		"draws one, the other is open":      {doc: `"situation_familiale":"seul",` + disabled + `,"recu":{"ass":true}`, one: "aah", with: "ass", urgency: engine.Soon},
		"one lowers the other":              {doc: `"situation_familiale":"seul",` + disabled + `,"recu":{"rsa":true}`, one: "aah", with: "rsa", urgency: engine.Soon},
		"one lowers the other, both drawn":  {doc: `"situation_familiale":"seul",` + disabled + `,"recu":{"rsa":true,"aah":true}`, one: "aah", with: "rsa", none: true},
		"draws one, the other is closed":    {doc: `"situation_familiale":"seul","demandeur":{"naissance":"1985-03","activite":"inactif"},"logement":{"statut":"heberge_autre"},"recu":{"ass":true}`, one: "aah", with: "ass", none: true},
		"a couple may have one each":        {doc: `"situation_familiale":"marie",` + disabled + `,"conjoint":{"naissance":"1980-01","activite":"chomage"},"recu":{"aah":true,"ass":true}`, one: "aah", with: "ass", urgency: engine.Aware},
		"neither is drawn":                  {doc: `"situation_familiale":"seul",` + disabled, one: "aah", with: "ass", none: true},
		"a right of the household, couples": {doc: `"situation_familiale":"marie",` + disabled + `,"conjoint":{"naissance":"1980-01","activite":"chomage"},"recu":{"complement_familial":true,"paje_base":true}`, one: "paje_base", with: "complement_familial", urgency: engine.Now},
	} {
		doc := []byte(`{"date":"2026-07",` + c.doc + `}`)
		facts, err := book.FromSituation(doc, true)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		a := book.Evaluate(facts, engine.Month(2026*12+6))
		found := false
		for _, x := range a.Clashes() {
			if pair := [2]string{x.Right.ID, x.With.ID}; pair != [2]string{c.one, c.with} && pair != [2]string{c.with, c.one} {
				continue
			}
			found = true
			if x.Urgency != c.urgency {
				t.Errorf("%s: urgency %d, want %d", name, x.Urgency, c.urgency)
			}
			if c.urgency == engine.Soon && x.With.ID != c.with {
				t.Errorf("%s: %s is said to be drawn", name, x.With.ID)
			}
		}
		if found == c.none {
			t.Errorf("%s: warned %v", name, found)
		}
	}
}

// TestDrawnWins: what the household has already is open, whatever the rules make of it, and other rights go by it.
func TestDrawnWins(t *testing.T) {
	t.Parallel()
	book, err := engine.Load(rules.FS)
	if err != nil {
		t.Fatal(err)
	}
	judge := func(drawn string) *engine.Assessment {
		doc := `{"date":"2026-07","situation_familiale":"seul","demandeur":{"naissance":"1985-03","activite":"salarie","salaire_net":2500},"logement":{"statut":"proprietaire"}` + drawn + `}`
		facts, err := book.FromSituation([]byte(doc), true)
		if err != nil {
			t.Fatal(err)
		}
		return book.Evaluate(facts, engine.Month(2026*12+6))
	}
	without, with, denied := judge(""), judge(`,"recu":{"rsa":true}`), judge(`,"recu":{"rsa":false}`)
	if r := without.Result("rsa"); r.Verdict != engine.No || r.Drawn {
		t.Errorf("without: %v", r.Verdict)
	}
	if r := denied.Result("rsa"); r.Verdict != engine.No || r.Drawn {
		t.Errorf("denied: %v", r.Verdict)
	}
	if r := with.Result("rsa"); r.Verdict != engine.Yes || !r.Drawn || len(r.Missing) > 0 {
		t.Errorf("drawn: %v", r.Verdict)
	}
	if css := with.Result("css"); css.Verdict != engine.Yes || without.Result("css").Verdict != engine.No {
		t.Errorf("the health cover of who has the RSA: %v", css.Verdict)
	}
}
