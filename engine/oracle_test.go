package engine

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/expr-lang/expr"
	"pgregory.net/rapid"
)

// TestOracle: on fully known facts, expr's own machine finds the same values.
func TestOracle(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 3))
		g := &grammar{r: r, plain: true}
		formula := g.number(4)
		b, err := formulaBook(t, formula)
		if err != nil {
			t.Fatalf("%s: %v", formula, err)
		}
		program, err := expr.Compile(formula, expr.Function("ent", floor), expr.AllowUndefinedVariables())
		if err != nil {
			t.Fatalf("%s: %v", formula, err)
		}
		for range 20 {
			f := randomHousehold(b, r, july2026)
			got, missing := trial(b, f, july2026)
			if !got.IsExact() || len(missing) > 0 {
				t.Fatalf("%s: all is known, yet %v waits for %v", formula, got, missing)
			}
			out, err := expr.Run(program, oracleEnv(b, f))
			if err != nil {
				t.Fatalf("%s: %v", formula, err)
			}
			lo, _ := got.Bounds()
			if want := toFloat(out); math.Abs(lo.Float()-want) > 1e-6*max(1, math.Abs(want)) {
				t.Fatalf("%s = %v, expr says %v\nfacts %v", formula, lo, want, f)
			}
		}
	})
}

func floor(args ...any) (any, error) { return math.Floor(toFloat(args[0])), nil }

func toFloat(v any) float64 {
	switch v := v.(type) {
	case int:
		return float64(v)
	case float64:
		return v
	}
	return math.NaN()
}

// oracleEnv is the household as expr sees it: floats, strings, lists of maps.
func oracleEnv(b *Rulebook, f Facts) map[string]any {
	m := b.machine(f, july2026)
	defer b.release(m)
	env := map[string]any{}
	members := map[level][]map[string]any{levelHome: {env}}
	for _, l := range []level{levelPerson, levelChild} {
		for e := range l.size() {
			if m.present(l, e).yes() {
				members[l] = append(members[l], map[string]any{"rang": float64(e), "est_demandeur": e == 0})
			}
		}
	}
	for _, fact := range b.facts {
		for e, env := range members[fact.level] {
			put(env, fact.Name, plainValue(publicValue(m.value(fact.def, 0, e), fact.Kind, fact.enum)))
		}
	}
	for _, e := range members[levelChild] {
		months := int(july2026) - e["naissance"].(int)
		e["age"] = math.Floor(float64(months) / 12)
	}
	env["personnes"], env["enfants"] = slices.Clone(members[levelPerson]), slices.Clone(members[levelChild])
	return env
}

func put(env map[string]any, name string, v any) {
	for i := range name {
		if name[i] != '.' {
			continue
		}
		sub, ok := env[name[:i]].(map[string]any)
		if !ok {
			sub = map[string]any{}
			env[name[:i]] = sub
		}
		put(sub, name[i+1:], v)
		return
	}
	env[name] = v
}

func plainValue(v Value) any {
	switch v.Kind() {
	case KindBool:
		return v.True()
	case KindChoice:
		return v.Choice()
	case KindMonth:
		m, _ := v.Months()
		return int(m)
	}
	lo, _ := v.Bounds()
	return lo.Float()
}
