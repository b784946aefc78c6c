package engine

import (
	"strings"
	"testing"
	"testing/fstest"
)

const loopFacts = `faits:
  - {fait: loyer, type: montant, min: 0, max: 1000, defaut: 0}
  - {fait: revenu, type: montant, min: 0, max: 2000, defaut: 0}
`

// aide and minimum feed each other: the aid disregards income of those who have
// the minimum, and half the aid counts in the minimum.
func loopRules(heads string) fstest.MapFS {
	right := func(id, more, amount string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte("droit: " + id + "\nnom: " + id + "\nperiode: mois\n" + more +
			"conditions:\n  toutes:\n    - {nom: c, si: revenu >= 0, source: s, oui: o, non: n}\nmontant: {formule: '" + amount + "', source: s}\n")}
	}
	return fstest.MapFS{
		"faits.yaml":   {Data: []byte(loopFacts)},
		"communs.yaml": {Data: []byte(strings.Replace("boucles: [HEADS]\n", "HEADS", heads, 1))},
		"aide.yaml": right("aide", "parametres:\n  part: {unite: part, valeurs: [{depuis: 2020-01-01, vaut: 0.5, source: s}, {depuis: 2026-07-01, vaut: 0.4, source: s}]}\n",
			"max(0, part * loyer - (minimum.droit ? 0 : 0.1 * revenu))"),
		"minimum.yaml": right("minimum", "", "max(0, 500 - revenu - 0.5 * aide.montant)"),
		"moyenne.yaml": right("moyenne", "", "moyenne(-1, 0, aide.montant) + au_mois(0, minimum.montant) / 100"),
	}
}

func loopBook(t testing.TB, heads string) *Rulebook {
	t.Helper()
	b, err := Load(loopRules(heads))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

const declaredLoop = "{valeurs: [aide.montant], passes: 6, source: s}"

func TestLoopNotDeclared(t *testing.T) {
	t.Parallel()
	_, err := Load(loopRules(""))
	if err == nil || !strings.Contains(err.Error(), "boucle non déclarée : ") || !strings.Contains(err.Error(), "aide.montant") || !strings.Contains(err.Error(), "minimum.") {
		t.Fatalf("got %v", err)
	}
}

// TestLoopFromZero: the passes are those of the definition, one by one.
func TestLoopFromZero(t *testing.T) {
	t.Parallel()
	b := loopBook(t, declaredLoop)
	for _, c := range []struct{ rent, income int }{{0, 0}, {600, 0}, {600, 400}, {600, 450}, {1000, 495}, {400, 480}, {800, 1200}} {
		aid := func(minimum bool) float64 {
			x := 0.4 * float64(c.rent)
			if !minimum {
				x -= 0.1 * float64(c.income)
			}
			return max(0, x)
		}
		head := 0.0
		for range 6 {
			head = aid(500-float64(c.income)-0.5*head > 0)
		}
		a := b.Evaluate(Facts{"loyer": Number(DecFromInt(c.rent)), "revenu": Number(DecFromInt(c.income))}, july2026)
		if got := a.Result("aide").Amount; !got.Exact() || got.Low.Float() != head {
			t.Errorf("rent %d income %d: aid %v, want %v", c.rent, c.income, got, head)
		}
	}
}

// TestLoopOfOtherMonths: a mean over months runs the loop with each month's figures.
func TestLoopOfOtherMonths(t *testing.T) {
	t.Parallel()
	b := loopBook(t, declaredLoop)
	f := Facts{"loyer": Number(DecFromInt(600)), "revenu": Number(0)}
	a := b.Evaluate(f, july2026)
	// July: 240 and 500-120 = 380; June: 300. Mean 270, plus a hundredth of July's minimum.
	if got := a.Result("moyenne").Amount.Low.String(); got != "273.8" {
		t.Errorf("got %s", got)
	}
}

// TestLoopSound: on ranges, the loop holds every exact outcome, oscillating ones included.
func TestLoopSound(t *testing.T) {
	t.Parallel()
	b := loopBook(t, declaredLoop)
	wide := b.Evaluate(Facts{"loyer": Between(DecFromInt(500), DecFromInt(700)), "revenu": Between(DecFromInt(300), DecFromInt(520))}, july2026)
	for rent := 500; rent <= 700; rent += 20 {
		for income := 300; income <= 520; income += 10 {
			exact := b.Evaluate(Facts{"loyer": Number(DecFromInt(rent)), "revenu": Number(DecFromInt(income))}, july2026)
			for i := range exact.Results {
				x, y := exact.Results[i].Amount, wide.Results[i].Amount
				if x.Low < y.Low || x.High > y.High {
					t.Fatalf("%s: %v outside %v (rent %d, income %d)", exact.Results[i].Right.ID, x, y, rent, income)
				}
			}
		}
	}
}
