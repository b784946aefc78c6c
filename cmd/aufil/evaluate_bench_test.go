package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"runtime"
	"testing"
)

// various are households of several kinds, so that every right is weighed by some.
var various = []string{
	`{"date":"2026-07","situation_familiale":"marie","demandeur":{"naissance":"1988-05","activite":"salarie","salaire_net":1400},"conjoint":{"naissance":"1986-02","activite":"chomage","chomage_net":650},"enfants":[{"naissance":"2014-03","scolarite":"college"},{"naissance":"2018-09","scolarite":"primaire"},{"naissance":"2024-11"}],"logement":{"statut":"locataire_vide","loyer":620,"zone_apl":2},"epargne":1500,"rfr_n2":15900}`,
	`{"date":"2026-07","situation_familiale":"seul","demandeur":{"naissance":"1996-03","activite":"chomage"},"logement":{"statut":"locataire_hlm","zone_apl":3,"loyer":329},"epargne":1468,"rfr_n2":0}`,
	`{"date":"2026-07","situation_familiale":"seul","separation_recente":true,"demandeur":{"naissance":"1995-03","activite":"salarie","salaire_net":850},"logement":{"statut":"locataire_hlm","loyer":380},"enfants":[{"naissance":"2019-04","scolarite":"primaire"}]}`,
	`{"date":"2026-07","situation_familiale":"seul","demandeur":{"naissance":"1956-02","activite":"retraite","retraite_nette":640,"nationalite":"hors_ue","titre_sejour_annees":25},"logement":{"statut":"locataire_vide","loyer":480,"zone_apl":1},"rfr_n2":7000}`,
	`{"date":"2026-07","situation_familiale":"seul","demandeur":{"naissance":"2005-10","activite":"etudiant","etudes":{"parents_revenu_annuel":21000,"parents_enfants_a_charge":3,"parents_enfants_superieur":1,"distance_km":80}},"logement":{"statut":"locataire_meuble","loyer":410,"zone_apl":2}}`,
	`{"date":"2026-07","situation_familiale":"concubin","demandeur":{"naissance":"1979-01","activite":"inactif","handicap_taux":80},"conjoint":{"naissance":"1981-06","activite":"salarie","salaire_net":1120},"logement":{"statut":"proprietaire"},"rfr_n2":11000}`,
	`{"date":"2026-07","situation_familiale":"seul","demandeur":{"naissance":"1968-04","activite":"invalide","pension_invalidite":690},"logement":{"statut":"heberge_autre","participe_aux_frais":true},"rfr_n2":8000}`,
	`{"date":"2026-07","situation_familiale":"pacse","demandeur":{"naissance":"1998-12","activite":"independant","independant_benefice":700,"enceinte":true},"conjoint":{"naissance":"1997-08","activite":"salarie","salaire_net":1500},"enfants":[{"naissance":"2023-02"}],"logement":{"statut":"accession","loyer":700},"epargne":4000}`,
}

// households reads as n lines of situations, made as they are read; seen is told after each thousand.
type households struct {
	n, at int
	line  bytes.Buffer
	seen  func(done int)
}

func (h *households) Read(p []byte) (int, error) {
	for h.line.Len() == 0 {
		if h.at == h.n {
			return 0, io.EOF
		}
		fmt.Fprintf(&h.line, "{\"id\":%d,\"situation\":%s}\n", h.at, various[h.at%len(various)])
		if h.at++; h.seen != nil && h.at%1000 == 0 {
			h.seen(h.at)
		}
	}
	return h.line.Read(p)
}

// BenchmarkEvaluateLines is `aufil evaluate` on every processor: all rights of each household, from JSON to JSON.
func BenchmarkEvaluateLines(b *testing.B) {
	rules := book(b)
	batchMemory()
	const n = 4000
	before := processor(b)
	for b.Loop() {
		if _, err := evaluate(rules, &households{n: n}, io.Discard, false); err != nil {
			b.Fatal(err)
		}
	}
	total := float64(b.N * n)
	b.ReportMetric(total/b.Elapsed().Seconds(), "foyers/s")
	b.ReportMetric(float64((processor(b)-before).Microseconds())/total, "cpu-µs/foyer")
}

// TestMemoryIsFlatOverManyLines: what a batch needs does not grow with its length. AUFIL_LONG=1: a million lines.
func TestMemoryIsFlatOverManyLines(t *testing.T) {
	n := 4000
	if os.Getenv("AUFIL_LONG") != "" {
		n = 1_000_000
	}
	var early, most uint64
	in := &households{n: n, seen: func(done int) {
		if done%(n/4) != 0 {
			return
		}
		var m runtime.MemStats
		runtime.GC()
		if runtime.ReadMemStats(&m); early == 0 {
			early = m.HeapAlloc
		}
		most = max(most, m.HeapAlloc)
	}}
	if bad, err := evaluate(book(t), in, io.Discard, false); err != nil || bad != 0 {
		t.Fatal(bad, err)
	}
	if t.Logf("live heap: %d kB after a quarter, %d kB at most", early>>10, most>>10); most > early+4<<20 {
		t.Error("memory grows with the number of lines")
	}
}
