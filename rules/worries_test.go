package rules_test

import (
	"slices"
	"testing"

	"aufil/engine"
)

// TestWorries: the worries are never asked unless they are wanted, and what is ticked opens the rights that are told.
func TestWorries(t *testing.T) {
	t.Parallel()
	book := load(t)
	facts, err := book.FromSituation([]byte(`{"date":"2026-07","situation_familiale":"seul","demandeur":{"naissance":"1985-03","activite":"salarie","salaire_net":900},"logement":{"statut":"locataire_hlm","loyer":380,"zone_apl":2}}`), true)
	if err != nil {
		t.Fatal(err)
	}
	worries := book.Question("soucis")
	for _, p := range []engine.Path{"factures_en_retard", "risque_expulsion", "cherche_logement", "dettes_trop_lourdes", "affaire_en_justice", "demandeur.besoin_aide_quotidienne"} {
		delete(facts, p)
	}
	on := engine.Month(2026*12 + 6)
	nothing := func(string, string) bool { return false }
	a := book.Evaluate(facts, on)
	if ask, ok := book.Next(facts, a, engine.NextOptions{Done: nothing}); ok {
		t.Errorf("asked %s, though all that rights are judged on is known", ask.Question.Key)
	}
	ask, ok := book.Next(facts, a, engine.NextOptions{Done: nothing, Optional: true})
	if !ok || ask.Question != worries {
		t.Fatal("the worries are not on offer")
	}
	more, err := worries.Fill(ask.Subject, engine.Answer{Choices: []string{"dettes", "expulsion"}})
	if err != nil {
		t.Fatal(err)
	}
	for p, v := range more {
		facts[p] = v
	}
	a = book.Evaluate(facts, on)
	var told []string
	for _, r := range a.Results {
		if !r.Right.Computed && r.Verdict == engine.Yes {
			told = append(told, r.Right.ID)
		}
	}
	for _, want := range []string{"surendettement", "fsl"} {
		if !slices.Contains(told, want) {
			t.Errorf("%s is not told: %v", want, told)
		}
	}
	done := func(key, _ string) bool { return key == "soucis" }
	if ask, ok := book.Next(facts, a, engine.NextOptions{Done: done, Optional: true}); ok {
		t.Errorf("asked %s once the worries are known", ask.Question.Key)
	}
}
