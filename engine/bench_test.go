package engine

import (
	"encoding/json"
	"maps"
	"testing"
)

const benchFamily = `{"date":"2026-07","situation_familiale":"marie",
 "demandeur":{"naissance":"1988-05","activite":"salarie","salaire_net":1400},
 "conjoint":{"naissance":"1986-02","activite":"chomage","chomage_net":650},
 "enfants":[{"naissance":"2014-03","scolarite":"college"},{"naissance":"2018-09","scolarite":"primaire"},{"naissance":"2024-11"}],
 "logement":{"statut":"locataire_vide","loyer":620,"zone_apl":2},"epargne":1500,"rfr_n2":15900}`

const benchAlone = `{"date":"2026-07","situation_familiale":"seul","demandeur":{"naissance":"1996-03","activite":"chomage"},
 "logement":{"statut":"locataire_hlm","zone_apl":3,"loyer":329},"epargne":1468,"rfr_n2":0}`

func benchFacts(b *testing.B, book *Rulebook, doc string, defaults bool) Facts {
	b.Helper()
	if !json.Valid([]byte(doc)) {
		b.Fatal("bad document")
	}
	f, err := book.FromSituation([]byte(doc), defaults)
	if err != nil {
		b.Fatal(err)
	}
	return f
}

func BenchmarkEvaluate(b *testing.B) {
	book := realRules(b)
	known := benchFacts(b, book, benchFamily, true)
	half := maps.Clone(known)
	for _, p := range []Path{"demandeur.salaire_net", "conjoint.chomage_net", "rfr_n2", "rfr_n2_connu", "epargne", "logement.loyer",
		"demandeur.pension_alimentaire_versee", "conjoint.handicap_taux", "demandeur.nationalite"} {
		delete(half, p)
	}
	cases := []struct {
		name string
		f    Facts
	}{
		{"known-single", benchFacts(b, book, benchAlone, true)},
		{"known-family", known},
		{"half-family", half},
		{"said-family", benchFacts(b, book, benchFamily, false)},
		{"children-only", Facts{Kids: Number(DecFromInt(2))}},
		{"nothing", Facts{}},
	}
	for _, c := range cases {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				book.Evaluate(c.f, july2026)
			}
		})
	}
}

func BenchmarkNext(b *testing.B) {
	book := realRules(b)
	f := benchFacts(b, book, benchFamily, false)
	a := book.Evaluate(f, july2026)
	o := NextOptions{Done: func(string, string) bool { return false }}
	b.ReportAllocs()
	for b.Loop() {
		book.Next(f, a, o)
	}
}

func BenchmarkExplain(b *testing.B) {
	book := realRules(b)
	f := benchFacts(b, book, benchFamily, true)
	b.ReportAllocs()
	for b.Loop() {
		book.Explain(f, july2026, "aide_logement")
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		realRules(b)
	}
}

// BenchmarkWhatChanges: what would turn the answer about one right, for a family.
func BenchmarkWhatChanges(b *testing.B) {
	book := realRules(b)
	f := benchFacts(b, book, benchFamily, true)
	for _, right := range []string{"rsa", "prime_activite", "aide_logement", "css"} {
		b.Run(right, func(b *testing.B) {
			for b.Loop() {
				book.WhatChanges(f, july2026, right)
			}
		})
	}
}
