package engine

import "math/bits"

// val is an abstract value: all that a formula may still be worth.
//   - yes or no: lo and hi are 0 or 1;
//   - number, amount: the closed interval lo..hi of Dec;
//   - month: the closed interval lo..hi of Month;
//   - choice: lo (= hi) is the set of options still possible.
//
// dep is the set of unknown facts that it still depends on; a value that is
// decided depends on none.
type val struct {
	lo, hi int64
	dep    int32
}

func decided(n int64) val { return val{lo: n, hi: n} }

func boolVal(b bool) val {
	if b {
		return val{lo: 1, hi: 1}
	}
	return val{}
}

func (v val) yes() bool   { return v.lo == 1 }
func (v val) no() bool    { return v.hi == 0 }
func (v val) maybe() bool { return v.lo != v.hi }

func maybeVal(dep int32) val { return val{lo: 0, hi: 1, dep: dep} }

func interval(lo, hi int64, dep int32) val {
	if lo == hi {
		return val{lo: lo, hi: hi}
	}
	return val{lo: lo, hi: hi, dep: dep}
}

func choiceVal(mask int64, dep int32) val {
	if bits.OnesCount64(uint64(mask)) <= 1 {
		dep = 0
	}
	return val{lo: mask, hi: mask, dep: dep}
}

func exactVal(v val, k Kind) bool {
	if k == KindChoice {
		return bits.OnesCount64(uint64(v.lo)) == 1
	}
	return v.lo == v.hi
}

// hull holds all that a or b may be.
func hull(a, b val, k Kind, dep int32) val {
	if k == KindChoice {
		return choiceVal(a.lo|b.lo, dep)
	}
	return interval(min(a.lo, b.lo), max(a.hi, b.hi), dep)
}

func (m *machine) add(a, b val) val {
	lo, hi := Dec(a.lo).Add(Dec(b.lo)), Dec(a.hi).Add(Dec(b.hi))
	if Dec(a.lo) == NegInf || Dec(b.lo) == NegInf {
		lo = NegInf
	}
	if Dec(a.hi) == PosInf || Dec(b.hi) == PosInf {
		hi = PosInf
	}
	return interval(int64(lo), int64(hi), m.deps.union(a.dep, b.dep))
}

func negate(a val) val { return val{lo: -a.hi, hi: -a.lo, dep: a.dep} }

func (m *machine) mul(a, b val) val {
	if a.lo == a.hi && b.lo == b.hi {
		return decided(int64(Dec(a.lo).Mul(Dec(b.lo))))
	}
	if a.lo >= 0 && b.lo >= 0 {
		return interval(int64(Dec(a.lo).Mul(Dec(b.lo))), int64(Dec(a.hi).Mul(Dec(b.hi))), m.deps.union(a.dep, b.dep))
	}
	p, q := Dec(a.lo).Mul(Dec(b.lo)), Dec(a.lo).Mul(Dec(b.hi))
	r, s := Dec(a.hi).Mul(Dec(b.lo)), Dec(a.hi).Mul(Dec(b.hi))
	return interval(int64(min(p, q, r, s)), int64(max(p, q, r, s)), m.deps.union(a.dep, b.dep))
}

func (m *machine) div(a, b val) val {
	if a.lo == a.hi && b.lo == b.hi {
		return decided(int64(Dec(a.lo).Div(Dec(b.lo))))
	}
	dep := m.deps.union(a.dep, b.dep)
	if b.lo <= 0 && b.hi >= 0 {
		if a.lo == 0 && a.hi == 0 || b.lo == 0 && b.hi == 0 {
			return decided(0)
		}
		return m.divAcrossZero(a, b, dep)
	}
	p, q := Dec(a.lo).Div(Dec(b.lo)), Dec(a.lo).Div(Dec(b.hi))
	r, s := Dec(a.hi).Div(Dec(b.lo)), Dec(a.hi).Div(Dec(b.hi))
	return interval(int64(min(p, q, r, s)), int64(max(p, q, r, s)), dep)
}

// divAcrossZero bounds a ÷ b when b may be zero (and x ÷ 0 = 0).
func (m *machine) divAcrossZero(a, b val, dep int32) val {
	switch {
	case a.lo >= 0 && b.lo == 0:
		return interval(0, int64(PosInf), dep)
	case a.hi <= 0 && b.lo == 0:
		return interval(int64(NegInf), 0, dep)
	}
	return interval(int64(NegInf), int64(PosInf), dep)
}

func (m *machine) minOf(a, b val) val {
	if a.hi <= b.lo {
		return a
	}
	if b.hi <= a.lo {
		return b
	}
	return interval(min(a.lo, b.lo), min(a.hi, b.hi), m.deps.union(a.dep, b.dep))
}

func (m *machine) maxOf(a, b val) val {
	if a.lo >= b.hi {
		return a
	}
	if b.lo >= a.hi {
		return b
	}
	return interval(max(a.lo, b.lo), max(a.hi, b.hi), m.deps.union(a.dep, b.dep))
}

func (m *machine) less(a, b val) val { // a < b
	if a.hi < b.lo {
		return decided(1)
	}
	if a.lo >= b.hi {
		return decided(0)
	}
	return maybeVal(m.deps.union(a.dep, b.dep))
}

func (m *machine) equal(a, b val) val {
	if a.hi < b.lo || b.hi < a.lo {
		return decided(0)
	}
	if a.lo == a.hi && b.lo == b.hi {
		return decided(1)
	}
	return maybeVal(m.deps.union(a.dep, b.dep))
}

func (m *machine) sameChoice(a, b val) val {
	if a.lo&b.lo == 0 {
		return decided(0)
	}
	if a.lo == b.lo && bits.OnesCount64(uint64(a.lo)) == 1 {
		return decided(1)
	}
	return maybeVal(m.deps.union(a.dep, b.dep))
}

func (m *machine) among(a val, mask int64) val {
	switch {
	case a.lo&mask == 0:
		return decided(0)
	case a.lo&^mask == 0:
		return decided(1)
	}
	return maybeVal(a.dep)
}

func not(a val) val { return val{lo: 1 - a.hi, hi: 1 - a.lo, dep: a.dep} }

func monotone(a val, f func(Dec) Dec) val {
	return interval(int64(f(Dec(a.lo))), int64(f(Dec(a.hi))), a.dep)
}
