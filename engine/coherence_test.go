package engine

import (
	"slices"
	"strings"
	"testing"
)

// TestImpossibleSituations: what cannot be is refused at its place, with what was expected.
func TestImpossibleSituations(t *testing.T) {
	t.Parallel()
	b := realRules(t)
	cases := []struct{ name, from, to, want string }{
		{"a child older than its parent", `"2019-04"`, `"2000-03"`, "« enfants[0].naissance » : attendu 2007-03 ou plus tard, 12 ans après la naissance de l'adulte le plus âgé"},
		{"a child born when its parent was eleven", `"2019-04"`, `"2007-02"`, "« enfants[0].naissance » : attendu 2007-03 ou plus tard"},
		{"a child born next month", `"2019-04"`, `"2026-08"`, "« enfants[0].naissance » : attendu 2026-07 au plus tard"},
		{"a child who is grown up", `"2019-04"`, `"1998-12"`, "« enfants[0].naissance » : attendu 1999-01 ou plus tard"},
		{"an adult not born yet", `"1995-03"`, `"2030-03"`, "« demandeur.naissance » : attendu 2026-07 au plus tard"},
		{"an adult of ten", `"1995-03"`, `"2016-03"`, "« demandeur.naissance » : attendu 2013-07 au plus tard, au moins 13 ans"},
		{"an adult of 130", `"1995-03"`, `"1896-03"`, "« demandeur.naissance » : attendu 1905-01 ou plus tard"},
		{"a permit older than its bearer", `"salaire_net":850.5`, `"nationalite":"hors_ue","titre_sejour_annees":33`, "« demandeur.titre_sejour_annees » : attendu 31 ans au plus"},
		{"a rate that the form has not", `"salaire_net":850.5`, `"handicap_taux":65`, "« demandeur.handicap_taux » : valeur hors de la liste (0, 50, 80)"},
		{"studies half told", `"salarie"`, `"etudiant","etudes":{"distance_km":12}`, "« demandeur.etudes.parents_revenu_annuel » : champ absent"},
		{"more students than children", `"salarie"`, `"etudiant","etudes":{"parents_revenu_annuel":1,"parents_enfants_a_charge":1,"parents_enfants_superieur":2,"distance_km":1}`,
			"« demandeur.etudes.parents_enfants_superieur » : attendu 1 au plus"},
		{"a pupil of seven at lycée", `"2019-04"`, `"2019-04","scolarite":"lycee"`, "« enfants[0].scolarite » : attendu une classe de son âge"},
		{"a negative rent", `380`, `-1`, "« logement.loyer » : valeur hors des bornes (0 à 10000)"},
		{"eleven children", `[{"naissance":"2019-04"}]`, `[` + strings.TrimSuffix(strings.Repeat(`{"naissance":"2019-04"},`, 11), ",") + `]`, "« enfants » : 10 enfants au plus"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if !strings.Contains(aloneDoc, c.from) {
				t.Fatal("the text to change is not there")
			}
			_, err := b.FromSituation([]byte(strings.Replace(aloneDoc, c.from, c.to, 1)), true)
			if err == nil || !strings.HasPrefix(err.Error(), c.want) {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}

// TestPossibleSituations: what is unusual, and what only might be impossible, is let through.
func TestPossibleSituations(t *testing.T) {
	t.Parallel()
	b := realRules(t)
	for name, f := range map[string]Facts{
		"a parent of twelve":               {coupleFact: Choice("seul"), "demandeur.naissance": MonthOf(1995*12 + 2), Kids: Number(One), "enfants[0].naissance": MonthOf(2007*12 + 2)},
		"the child of an older partner":    {coupleFact: Choice("marie"), "demandeur.naissance": MonthOf(2001 * 12), "conjoint.naissance": MonthOf(1980 * 12), Kids: Number(One), "enfants[0].naissance": MonthOf(2005 * 12)},
		"a partner whose age is not known": {coupleFact: Choice("marie"), "demandeur.naissance": MonthOf(2001 * 12), Kids: Number(One), "enfants[0].naissance": MonthOf(2005 * 12)},
		"a year of birth alone":            {coupleFact: Choice("seul"), "demandeur.naissance": MonthsBetween(1995*12, 1995*12+11), Kids: Number(One), "enfants[0].naissance": MonthsBetween(2007*12, 2007*12+11)},
		"a wage that overlaps the domain":  {"demandeur.salaire_net": Between(DecFromInt(19000), DecFromInt(21000))},
		"a birth this year":                {Kids: Number(One), "enfants[0].naissance": MonthsBetween(2026*12, 2026*12+11)},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if faults := b.Faults(f, july2026); len(faults) > 0 {
				t.Errorf("refused: %+v", faults)
			}
		})
	}
}

// TestFaultsSaid: a fault that a person can commit has words for them, and the values that these words show.
func TestFaultsSaid(t *testing.T) {
	t.Parallel()
	b := realRules(t)
	faults := b.Faults(Facts{coupleFact: Choice("seul"), "demandeur.naissance": MonthOf(1991*12 + 4), Kids: Number(DecFromInt(2)),
		"enfants[0].naissance": MonthOf(2015 * 12), "enfants[1].naissance": MonthOf(1999 * 12)}, july2026)
	i := slices.IndexFunc(faults, func(f Fault) bool { return f.Path == "enfants[1].naissance" })
	if i < 0 || len(faults) != 1 || faults[i].Prompt != "contradiction.enfant_adulte" || faults[i].Values["adulte"].String() != "1991-05" || faults[i].Values["enfant"].String() != "1999-01" {
		t.Errorf("got %+v", faults)
	}
	alone := b.Faults(Facts{coupleFact: Choice("seul"), "conjoint.salaire_net": Number(One), Kids: Number(0), "enfants[0].garde": Choice("principale")}, july2026)
	if len(alone) != 2 || alone[1].Path != "conjoint.salaire_net" || alone[0].Path != "enfants[0].garde" {
		t.Errorf("got %+v", alone)
	}
}
