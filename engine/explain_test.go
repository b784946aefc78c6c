package engine

import (
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
)

const explainRight = `droit: aide
nom: aide
court: AIDE
periode: mois
parametres:
  plafond:
    unite: €/mois
    revision: avril
    valeurs:
      - {depuis: 2025-04-01, vaut: 900, source: "décret de 2025"}
      - {depuis: 2026-04-01, vaut: 1000, source: "guide de 2026", a_confirmer: oui}
calculs:
  reste: {formule: "plafond - salaire_du_foyer", source: art. 3}
conditions:
  toutes:
    - {nom: revenus, si: salaire_du_foyer < plafond, source: art. 1, oui: Vos revenus sont bas., non: Vos revenus sont trop hauts.}
    - nom: logement ou enfant
      une_de:
        - {nom: locataire, si: loyer > 0, source: art. 2, oui: Vous payez un loyer., non: Vous ne payez pas de loyer.}
        - {nom: parent, si: enfants >= 1, source: art. 2, oui: Vous avez un enfant., non: Vous n'avez pas d'enfant.}
    - sauf:
        - {nom: chez un proche, si: proche, source: art. 4, oui: Vous louez à un proche., non: Vous ne louez pas à un proche.}
montant: {formule: reste, minimum: 50, source: art. 3}
humain: [{si: salaire_du_foyer > 950, motif: tout près du plafond}]
demarche: {ou: CAF, apporter: [RIB]}
`

func explainBook(t testing.TB) *Rulebook {
	t.Helper()
	b, err := Load(fstest.MapFS{
		"faits.yaml": {Data: []byte(questionFacts)}, "aide.yaml": {Data: []byte(explainRight)},
		"communs.yaml": {Data: []byte("calculs:\n  salaire_du_foyer: sum(personnes, .salaire)\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func explainFacts(more Facts) Facts {
	f := Facts{
		coupleFact: Choice("seul"), Kids: Number(0), "demandeur.salaire": Number(DecFromInt(600)),
		"loyer": Number(DecFromInt(400)), "proche": Bool(false),
	}
	for p, v := range more {
		f[p] = v
	}
	return f
}

func TestVerdictsAndReasons(t *testing.T) {
	t.Parallel()
	b := explainBook(t)
	cases := []struct {
		name    string
		more    Facts
		verdict Verdict
		failed  string
		amount  string
		why     []string
	}{
		{"open", nil, Yes, "", "400", []string{"Vos revenus sont bas.", "Vous payez un loyer.", "Vous ne louez pas à un proche."}},
		{"income too high", Facts{"demandeur.salaire": Number(DecFromInt(1200))}, No, "revenus", "0", []string{"Vos revenus sont trop hauts."}},
		{"neither rent nor child", Facts{"loyer": Number(0)}, No, "logement ou enfant", "0", []string{"Vous ne payez pas de loyer."}},
		{"the exception", Facts{"proche": Bool(true)}, No, "chez un proche", "0", []string{"Vous louez à un proche."}},
		{"below the minimum paid", Facts{"demandeur.salaire": Number(DecFromInt(960))}, No, "minimum", "0", []string{}},
		{"rent unknown, a child", Facts{"loyer": {}, Kids: Number(One)}, Yes, "", "400", []string{"Vos revenus sont bas.", "Vous avez un enfant.", "Vous ne louez pas à un proche."}},
		{"a range of income", Facts{"demandeur.salaire": Between(DecFromInt(500), DecFromInt(700))}, Yes, "", "300..500",
			[]string{"Vos revenus sont bas.", "Vous payez un loyer.", "Vous ne louez pas à un proche."}},
		{"rent unknown", Facts{"loyer": {}}, Unknown, "", "0..400", []string{"Vos revenus sont bas.", "Vous ne louez pas à un proche."}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			f := explainFacts(c.more)
			r := b.Evaluate(f, july2026).Result("aide")
			if r.Verdict != c.verdict || r.Failed != c.failed || Between(r.Amount.Low, r.Amount.High).String() != c.amount {
				t.Errorf("got %v, failed %q, amount %v", r.Verdict, r.Failed, r.Amount)
			}
			if why := b.Why(f, july2026, "aide"); !slices.Equal(why, c.why) {
				t.Errorf("why: %q", why)
			}
			if e := b.Explain(f, july2026, "aide"); e.Verdict != r.Verdict || e.Amount != r.Amount || e.Failed != r.Failed {
				t.Errorf("the explanation disagrees: %+v", e)
			}
		})
	}
}

func TestExplain(t *testing.T) {
	t.Parallel()
	e := explainBook(t).Explain(explainFacts(Facts{"proche": {}}), july2026, "aide")
	kinds := []string{e.Conditions.Steps[0].Kind, e.Conditions.Steps[1].Kind, e.Conditions.Steps[1].Steps[0].Kind, e.Conditions.Steps[2].Kind}
	if !slices.Equal(kinds, []string{"condition", "une_de", "condition", "sauf"}) {
		t.Errorf("tree: %v", kinds)
	}
	income := e.Conditions.Steps[0]
	if income.Source != "art. 1" || income.Verdict != Yes || len(income.Read) != 1 || income.Read[0].Name != "salaire_du_foyer" || income.Read[0].Value != Number(DecFromInt(600)) {
		t.Errorf("income: %+v", income)
	}
	kin := e.Conditions.Steps[2].Steps[0]
	if kin.Verdict != Unknown || len(kin.Read) != 1 || !kin.Read[0].Fact || !kin.Read[0].Value.IsZero() {
		t.Errorf("what is unknown has no value: %+v", kin)
	}
	last := e.Amounts[len(e.Amounts)-1]
	if last.Name != "aide.montant" || last.Value != Number(DecFromInt(400)) || e.Amounts[len(e.Amounts)-2].Source != "art. 3" {
		t.Errorf("amounts: %+v", e.Amounts)
	}
	if len(e.Figures) != 1 || e.Figures[0].Text != "1000" || !e.Figures[0].ToConfirm || !e.Provisional {
		t.Errorf("figures: %+v", e.Figures)
	}
	if none := explainBook(t).Explain(nil, july2026, "rien"); none.Right != nil {
		t.Error("a right that does not exist has no explanation")
	}
}

// TestFiguresOfTheirTime: the law of the month asked for, and what can be said of its freshness.
func TestFiguresOfTheirTime(t *testing.T) {
	t.Parallel()
	b := explainBook(t)
	for on, want := range map[string]struct {
		amount      string
		provisional bool
		scale       string
	}{
		"2026-03": {"300", false, ""}, "2026-04": {"400", true, ""}, "2027-03": {"400", true, ""}, "2027-04": {"400", true, "2026-04"}, "2020-01": {"300", false, ""},
	} {
		m, err := ParseMonth(on)
		if err != nil {
			t.Fatal(err)
		}
		r := b.Evaluate(explainFacts(nil), m).Result("aide")
		scale := ""
		if r.Scale != 0 {
			scale = r.Scale.String()
		}
		if r.Amount.Low.String() != want.amount || r.Provisional != want.provisional || scale != want.scale {
			t.Errorf("%s: %v, provisional %v, scale %q", on, r.Amount, r.Provisional, scale)
		}
	}
}

func TestHumanAndSteps(t *testing.T) {
	t.Parallel()
	r := explainBook(t).Evaluate(explainFacts(Facts{"demandeur.salaire": Number(DecFromInt(955))}), july2026).Result("aide")
	if !slices.Equal(r.Human, []string{"tout près du plafond"}) || r.Right.Steps.Where != "CAF" || r.Right.Short != "AIDE" {
		t.Errorf("got %+v", r)
	}
}

// TestRuleCases: a case that holds says nothing; one that does not says what was found.
func TestRuleCases(t *testing.T) {
	t.Parallel()
	b := explainBook(t)
	text := `- cas: juste
  le: 2026-07
  faits: {situation_familiale: seul, demandeur.salaire: 600, loyer: 400}
  attendu: {droit: oui, montant: 400}
- cas: faux
  le: 2026-07
  faits: {situation_familiale: seul, demandeur.salaire: 600, loyer: ne_sait_pas}
  attendu: {droit: non, montant: {min: 100, max: 500}, manque: [proche], condition: revenus}
- cas: un intervalle
  le: 2026-07-20
  faits: {situation_familiale: seul, demandeur.salaire: {min: 800, max: 900}, loyer: 400}
  attendu: {droit: oui, montant: {min: 100, max: 200}, manque: [demandeur.salaire]}
`
	cases, err := b.LoadCases(fstest.MapFS{"aide.test.yaml": {Data: []byte(text)}})
	if err != nil || len(cases) != 3 {
		t.Fatalf("%v, %d cases", err, len(cases))
	}
	if p := b.RunCase(cases[0]).Problems; len(p) != 0 {
		t.Errorf("got %v", p)
	}
	if p := b.RunCase(cases[2]).Problems; len(p) != 0 {
		t.Errorf("got %v", p)
	}
	p := strings.Join(b.RunCase(cases[1]).Problems, "\n")
	for _, want := range []string{"droit non attendu, inconnu trouvé", "montant entre 100 et 500", "manque [proche] attendu, [loyer] trouvé", "condition qui manque : « revenus »"} {
		if !strings.Contains(p, want) {
			t.Errorf("no %q in %s", want, p)
		}
	}
	for text, want := range map[string]string{
		"- {cas: x, le: 2026-07, faits: {loier: 3}, attendu: {droit: oui}}":        "fait inconnu : « loier » (vouliez-vous dire « loyer » ?)",
		"- {cas: x, le: juillet, faits: {}, attendu: {droit: oui}}":                "« le »",
		"- {cas: x, le: 2026-07, faits: {}, attendu: {droi: oui}}":                 "clé inconnue : « droi »",
		"- {cas: x, le: 2026-07, faits: {loyer: beaucoup}, attendu: {droit: oui}}": "« loyer »",
	} {
		if _, err := b.LoadCases(fstest.MapFS{"aide.test.yaml": {Data: []byte(text)}}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

// TestManyAtOnce: one rulebook serves many goroutines and months.
func TestManyAtOnce(t *testing.T) {
	t.Parallel()
	b := explainBook(t)
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for k := range 200 {
				f := explainFacts(Facts{"demandeur.salaire": Number(DecFromInt(i*10 + k%7))})
				on := july2026 - Month(k%5*3)
				want := DecFromInt(1000 - i*10 - k%7)
				if on < 2026*12+3 {
					want -= DecFromInt(100)
				}
				if r := b.Evaluate(f, on).Result("aide"); r.Amount.Low != want {
					t.Errorf("got %v, want %v", r.Amount, want)
				}
			}
		})
	}
	wg.Wait()
}
