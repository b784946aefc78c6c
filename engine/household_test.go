package engine

import (
	"io/fs"
	"math/rand/v2"
	"os"
	"testing"
)

// rulesFS is the folder of the real rules; AUFIL_REGLES points elsewhere.
func rulesFS() fs.FS {
	if dir := os.Getenv("AUFIL_REGLES"); dir != "" {
		return os.DirFS(dir)
	}
	return os.DirFS("../rules")
}

func realRules(t testing.TB) *Rulebook {
	t.Helper()
	b, err := Load(rulesFS())
	if err != nil {
		t.Fatalf("load rules: %v", err)
	}
	return b
}

const july2026 = Month(2026*12 + 6)

// randomHousehold says everything of a household drawn at random.
func randomHousehold(b *Rulebook, r *rand.Rand, on Month) Facts {
	f := Facts{}
	for _, inst := range b.factInsts {
		f[inst.path] = randomValue(inst.fact, r, on)
	}
	if b.children >= 0 {
		f[Kids] = Number(DecFromInt(min(r.IntN(4)*r.IntN(2), maxChildren)))
	}
	return f
}

func randomValue(f *FactDef, r *rand.Rand, on Month) Value {
	if !f.Default.IsZero() && r.IntN(3) > 0 {
		return f.Default
	}
	switch f.Kind {
	case KindBool:
		return Bool(r.IntN(2) == 0)
	case KindChoice:
		return Choice(f.Options[r.IntN(len(f.Options))])
	case KindMonth:
		years := 90
		if f.level == levelChild {
			years = 24
		}
		return MonthOf(max(f.From, on-Month(r.IntN(years*12))))
	}
	lo, hi := f.Min, min(f.Max, DecFromInt(40000))
	if r.IntN(2) == 0 {
		hi = min(hi, lo+DecFromInt(1500))
	}
	n := int(hi.Sub(lo) / One)
	return Number(lo + DecFromInt(r.IntN(n+1)))
}

// forget drops or blurs part of what is known.
func forget(b *Rulebook, full Facts, r *rand.Rand) Facts {
	out := Facts{}
	odds := 1 + r.IntN(12)
	for _, inst := range b.factInsts {
		v := full[inst.path]
		switch k := r.IntN(odds + 2); {
		case k == 0: // unknown
		case k == 1:
			out[inst.path] = blur(inst.fact, v, r)
		default:
			out[inst.path] = v
		}
	}
	return out
}

func blur(f *FactDef, v Value, r *rand.Rand) Value {
	switch f.Kind {
	case KindChoice:
		return OneOf(v.Choice(), f.Options[r.IntN(len(f.Options))])
	case KindMonth:
		m, _ := v.Months()
		return MonthsBetween(m-Month(r.IntN(12)), m+Month(r.IntN(12)))
	case KindNumber, KindAmount:
		lo, hi := v.Bounds()
		return Between(max(f.Min, lo-DecFromInt(r.IntN(200))), min(f.Max, hi+DecFromInt(r.IntN(200))))
	}
	return v
}
