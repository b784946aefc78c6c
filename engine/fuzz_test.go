package engine

import (
	"errors"
	"os"
	"strings"
	"testing"
	"testing/fstest"
)

// FuzzFormula: whatever an author writes, a rulebook or a list of faults at a
// place in a file; and what loads can be evaluated on nothing and on everything.
func FuzzFormula(f *testing.F) {
	data, err := os.ReadFile("testdata/operateurs.yaml")
	if err != nil {
		f.Fatal(err)
	}
	root, _ := parseYAML("operateurs.yaml", data)
	for _, n := range root.items {
		f.Add(n.get("formule").text)
	}
	for _, s := range []string{".salaire", "a[0]", "enfants[1].gain", "{a: 1}", "a?.b", "let x = 1; x", "a | b", "#", "a ?? b", "sum(enfants)", "max()", "nil"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, formula string) {
		if strings.ContainsAny(formula, "\n\r") {
			return
		}
		b, err := formulaBook(t, formula)
		var faults Errors
		if err != nil {
			if !errors.As(err, &faults) || faults[0].Line < 1 || faults[0].Message == "" {
				t.Fatalf("%q: %v", formula, err)
			}
			return
		}
		if _, ok := b.names[nameKey{file: commonFile, name: "essai"}]; ok {
			trial(b, Facts{}, july2026)
			trial(b, Facts{coupleFact: Choice("marie"), Kids: Number(2 * One), "a": Number(One)}, july2026)
		}
	})
}

// FuzzRuleFile: whatever the YAML of a right, a rulebook or a list of faults.
func FuzzRuleFile(f *testing.F) {
	f.Add(goodRight)
	f.Add(strings.ReplaceAll(explainRight, "droit: aide", "droit: essai"))
	f.Fuzz(func(t *testing.T, right string) {
		b, err := Load(fstest.MapFS{
			"faits.yaml": {Data: []byte(goodFacts)}, "essai.yaml": {Data: []byte(right)}, "communs.yaml": {Data: []byte("boucles: []\n")},
		})
		if err != nil {
			return
		}
		b.Evaluate(Facts{}, july2026)
		b.Explain(Facts{}, july2026, "essai")
		b.Why(Facts{}, july2026, "essai")
	})
}
