package engine

import (
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestSoundOnRealRules: whatever the unknown facts turn out to be, the exact
// result lies within what was announced.
func TestSoundOnRealRules(t *testing.T) {
	t.Parallel()
	b := realRules(t)
	rapid.Check(t, func(t *rapid.T) {
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		on := july2026 - Month(r.IntN(18))
		full := randomHousehold(b, r, on)
		part := forget(b, full, r)
		exact, blurred := b.Evaluate(full, on), b.Evaluate(part, on)
		for i := range exact.Results {
			x, y := &exact.Results[i], &blurred.Results[i]
			if held := suspended(b, x); len(x.Missing) > 0 || (x.Verdict == Unknown) != held || !held && !x.Amount.Exact() {
				t.Fatalf("%s: everything is known, yet %v %v waits for %v", x.Right.ID, x.Verdict, x.Amount, x.Missing)
			}
			if y.Verdict != Unknown && y.Verdict != x.Verdict {
				t.Fatalf("%s: announced %v, is %v\nknown: %v", x.Right.ID, y.Verdict, x.Verdict, part)
			}
			if x.Amount.Low < y.Amount.Low || x.Amount.High > y.Amount.High {
				t.Fatalf("%s: announced %v, is %v\nknown: %v", x.Right.ID, y.Amount, x.Amount, part)
			}
			for k := range x.Details {
				if got, want := x.Details[k].Value, y.Details[k].Value; y.Verdict == x.Verdict && !want.IsZero() && !got.IsZero() {
					if both, ok := want.Meet(got); !ok || both != got {
						t.Fatalf("%s %s: announced %v, is %v", x.Right.ID, x.Details[k].Name, want, got)
					}
				}
			}
		}
	})
}

// suspended tells whether a counsellor must decide the right.
func suspended(b *Rulebook, x *Result) bool {
	return slices.ContainsFunc(b.HumanReasons(x.Right.ID), func(h HumanReason) bool {
		return h.Suspends && slices.Contains(x.Human, h.Reason)
	})
}

// TestMissingIsAllThatMatters: a fact that is not missing for a right never
// changes its verdict or its amount, whatever its value.
func TestMissingIsAllThatMatters(t *testing.T) {
	t.Parallel()
	b := realRules(t)
	rapid.Check(t, func(t *rapid.T) {
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 2))
		full := randomHousehold(b, r, july2026)
		part := forget(b, full, r)
		before := b.Evaluate(part, july2026)
		i := r.IntN(len(before.Results))
		x := before.Results[i]
		more := Facts{}
		for p, v := range part {
			more[p] = v
		}
		for _, inst := range b.factInsts {
			if !slices.Contains(x.Missing, inst.path) && r.IntN(3) > 0 {
				more[inst.path] = full[inst.path]
			}
		}
		y := b.Evaluate(more, july2026).Results[i]
		if x.Verdict != y.Verdict || x.Amount != y.Amount {
			t.Fatalf("%s: %v %v became %v %v by facts that it did not wait for\nmissing: %v", x.Right.ID, x.Verdict, x.Amount, y.Verdict, y.Amount, x.Missing)
		}
	})
}

// TestSoundOnFormulas: the same two promises on formulas drawn at random.
func TestSoundOnFormulas(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 4))
		g := &grammar{r: r}
		formula := g.number(5)
		b, err := formulaBook(t, formula)
		if err != nil {
			t.Fatalf("%s: %v", formula, err)
		}
		for range 30 {
			full := randomHousehold(b, r, july2026)
			part := forget(b, full, r)
			exact, _ := trial(b, full, july2026)
			blurred, missing := trial(b, part, july2026)
			if both, ok := blurred.Meet(exact); !exact.IsExact() || !ok || both != exact {
				t.Fatalf("%s: announced %v, is %v\nknown %v", formula, blurred, exact, part)
			}
			for _, inst := range b.factInsts {
				if !slices.Contains(missing, inst.path) {
					part[inst.path] = full[inst.path]
				}
			}
			if again, _ := trial(b, part, july2026); again != blurred {
				t.Fatalf("%s: %v became %v by facts other than %v", formula, blurred, again, missing)
			}
		}
	})
}
