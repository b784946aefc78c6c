package engine

import (
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// formulaBook loads the test facts and figures with one more computation, « essai ».
func formulaBook(t interface{ Fatal(...any) }, formula string) (*Rulebook, error) {
	read := func(name string) string {
		text, err := os.ReadFile("testdata/" + name)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	commons := strings.Replace(read("communs.yaml"), "calculs:\n", "calculs:\n  essai: |\n    "+formula+"\n", 1)
	return Load(fstest.MapFS{
		"faits.yaml":   {Data: []byte(read("faits.yaml"))},
		"communs.yaml": {Data: []byte(commons)},
	})
}

// trial evaluates « essai » on some facts.
func trial(b *Rulebook, f Facts, on Month) (Value, []Path) {
	m := b.machine(f, on)
	defer b.release(m)
	id := b.names[nameKey{file: commonFile, name: "essai"}]
	d := b.defs[id]
	v := m.value(id, 0, 0)
	return publicValue(v, d.kind, d.enum), m.paths(v.dep)
}

func TestOperators(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile("testdata/operateurs.yaml")
	if err != nil {
		t.Fatal(err)
	}
	root, errs := parseYAML("operateurs.yaml", data)
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	for _, n := range root.items {
		formula := n.get("formule").text
		b, err := formulaBook(t, formula)
		if err != nil {
			t.Errorf("line %d: %s: %v", n.line, formula, err)
			continue
		}
		r := &caseReader{loader: loader{b: b, file: "operateurs.yaml"}}
		facts := Facts{}
		if f := n.get("faits"); f != nil {
			for i, k := range f.keys {
				r.caseFact(k, f.items[i], facts, map[Path]bool{})
			}
		}
		if len(r.errs) > 0 {
			t.Fatal(r.errs)
		}
		got, missing := trial(b, facts, july2026)
		if want := n.get("vaut").text; !sameText(got, want) {
			t.Errorf("line %d: %s with %v = %s, want %s", n.line, formula, facts, got, want)
		}
		want := r.texts(n, "manque")
		have := make([]string, len(missing))
		for i, p := range missing {
			have[i] = string(p)
		}
		slices.Sort(want)
		slices.Sort(have)
		if !slices.Equal(want, have) {
			t.Errorf("line %d: %s with %v waits for %v, want %v", n.line, formula, facts, have, want)
		}
	}
}

func sameText(v Value, want string) bool {
	if v.kind == KindChoice {
		a, b := strings.Split(v.String(), "|"), strings.Split(want, "|")
		slices.Sort(b)
		return slices.Equal(a, b)
	}
	return v.String() == want
}
