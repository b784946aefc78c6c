package engine

import (
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
)

const singleDoc = `{"date":"2026-07","situation_familiale":"seul","demandeur":{"naissance":"1990-03","activite":"salarie","salaire_net":1300},
"logement":{"statut":"locataire_vide","loyer":500},"rfr_n2":15000}`

func TestWhatChanges(t *testing.T) {
	t.Parallel()
	b := realRules(t)
	f, err := b.FromSituation([]byte(singleDoc), true)
	if err != nil {
		t.Fatal(err)
	}
	changes := b.WhatChanges(f, july2026, "rsa")
	if len(changes) != 1 || changes[0].Path != "demandeur.salaire_net" || changes[0].Above || changes[0].Verdict != Yes {
		t.Fatalf("rsa: %+v", changes)
	}
	low, _ := changes[0].To.Bounds()
	with := maps.Clone(f)
	with["demandeur.salaire_net"] = Number(low.Add(DecFromInt(11)))
	if v := b.Evaluate(with, july2026).Result("rsa").Verdict; v != No {
		t.Errorf("eleven euros more than %v: %v, so it is not the nearest", low, v)
	}
	if none := b.WhatChanges(f, july2026, "aspa"); len(none) != 0 {
		t.Errorf("nothing that may be spoken of makes a person of 36 old: %+v", none)
	}
	if none := b.WhatChanges(f, july2026, "rien"); none != nil {
		t.Errorf("a right that does not exist: %+v", none)
	}
}

// TestChangesDoTurn: whatever the household, and whatever is not known of it, applying a change turns the answer, and
// only what may be spoken of is changed.
func TestChangesDoTurn(t *testing.T) {
	t.Parallel()
	b := realRules(t)
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 7))
		f := forget(b, randomHousehold(b, r, july2026), r)
		right := b.Rights()[r.IntN(len(b.Rights()))].ID
		before := b.Evaluate(f, july2026).Result(right).Verdict
		for _, c := range b.WhatChanges(f, july2026, right) {
			after := maps.Clone(f)
			after[c.Path] = c.To
			got := b.Evaluate(after, july2026).Result(right).Verdict
			if got == Unknown || got == before || got != c.Verdict || !c.Fact.Changeable {
				t.Fatalf("household %d, %s: %s from %v to %v: %v, then %v (%v said)", seed, right, c.Path, c.Now, c.To, before, got, c.Verdict)
			}
		}
	}
}

// TestNearestSums: they are what WhatChanges finds within so many euros.
func TestNearestSums(t *testing.T) {
	t.Parallel()
	b := realRules(t)
	most, found := DecFromInt(50), 0
	for seed := range uint64(100) {
		r := rand.New(rand.NewPCG(seed, 11))
		f := forget(b, randomHousehold(b, r, july2026), r)
		for _, right := range b.Rights() {
			want := slices.DeleteFunc(b.WhatChanges(f, july2026, right.ID), func(c Change) bool {
				return c.Fact.Kind != KindAmount || c.Fact.Period != "mois" || c.distance() > most
			})
			if got := b.NearestSums(f, july2026, right.ID, most); !slices.Equal(got, want) {
				t.Fatalf("household %d, %s: %+v, want %+v", seed, right.ID, got, want)
			}
			found += len(want)
		}
	}
	if found == 0 {
		t.Error("no household is near a limit")
	}
}

// TestChangesAreNearest: between the value of today and that of a change, no whole euro turns the answer, but for the few
// that rounding passes over.
func TestChangesAreNearest(t *testing.T) {
	t.Parallel()
	b := realRules(t)
	f, err := b.FromSituation([]byte(singleDoc), true)
	if err != nil {
		t.Fatal(err)
	}
	for _, right := range []string{"rsa", "prime_activite", "aide_logement", "css"} {
		before := b.Evaluate(f, july2026).Result(right).Verdict
		for _, c := range b.WhatChanges(f, july2026, right) {
			to, _ := c.To.Bounds()
			now, _ := c.Now.Bounds()
			step := One
			if !c.Above {
				step = -One
			}
			for v := now; v.Sub(to).Mul(step) < DecFromInt(-10); v = v.Add(step) {
				with := maps.Clone(f)
				with[c.Path] = Number(v)
				if got := b.Evaluate(with, july2026).Result(right).Verdict; got != before {
					t.Fatalf("%s: %s = %v turns the answer before %v", right, c.Path, v, to)
				}
			}
		}
	}
}
