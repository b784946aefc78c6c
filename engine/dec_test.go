package engine

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"
)

// TestDecAgainstRationals: sums are exact; products and quotients are the exact
// ones rounded half away from zero at nine decimals.
func TestDecAgainstRationals(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a := Dec(rapid.Int64Range(-1e13, 1e13).Draw(t, "a"))
		b := Dec(rapid.Int64Range(-1e13, 1e13).Draw(t, "b"))
		scale := big.NewInt(decScale)
		if got, want := a.Add(b), int64(a)+int64(b); int64(got) != want {
			t.Fatalf("%v + %v = %v", a, b, got)
		}
		product := new(big.Rat).SetFrac(new(big.Int).Mul(big.NewInt(int64(a)), big.NewInt(int64(b))), scale)
		if got := a.Mul(b); !got.Inf() && int64(got) != halfAway(product) {
			t.Fatalf("%v × %v = %v", a, b, got)
		}
		if b != 0 {
			quotient := new(big.Rat).SetFrac(new(big.Int).Mul(big.NewInt(int64(a)), scale), big.NewInt(int64(b)))
			if got := a.Div(b); !got.Inf() && int64(got) != halfAway(quotient) {
				t.Fatalf("%v ÷ %v = %v", a, b, got)
			}
		}
	})
}

func halfAway(r *big.Rat) int64 {
	twice := new(big.Int).Add(new(big.Int).Mul(new(big.Int).Abs(r.Num()), big.NewInt(2)), r.Denom())
	n := new(big.Int).Quo(twice, new(big.Int).Mul(r.Denom(), big.NewInt(2)))
	if r.Sign() < 0 {
		n.Neg(n)
	}
	return n.Int64()
}

func TestDecText(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]Dec{"12": 12 * One, "-3.5": -35 * One / 10, "0,422": 422_000_000, "1.036528846": 1_036_528_846, "0": 0} {
		if d, err := ParseDec(text); err != nil || d != want {
			t.Errorf("%s is read %v (%v)", text, d, err)
		}
	}
	for _, text := range []string{"", "-", "abc", "1.0000000001", "12345678901", "1 200", "1e3", "--2"} {
		if d, err := ParseDec(text); err == nil {
			t.Errorf("%q is read %v", text, d)
		}
	}
}

func TestDecRounding(t *testing.T) {
	t.Parallel()
	cases := []struct {
		in                 string
		n                  int
		round, floor, ceil string
	}{
		{"2.345", 2, "2.35", "2.34", "2.35"}, {"-2.345", 2, "-2.35", "-2.35", "-2.34"}, {"2.5", 0, "3", "2", "3"},
		{"-0.4", 0, "0", "-1", "0"}, {"7", 2, "7", "7", "7"}, {"0.000000001", 8, "0", "0", "0.00000001"},
	}
	for _, c := range cases {
		d, _ := ParseDec(c.in)
		if r, f, u := d.Round(c.n).String(), d.Floor(c.n).String(), d.Ceil(c.n).String(); r != c.round || f != c.floor || u != c.ceil {
			t.Errorf("%s at %d: %s %s %s", c.in, c.n, r, f, u)
		}
	}
	if PosInf.Add(One) != PosInf || NegInf.Sub(One) != NegInf || PosInf.Mul(-One) != NegInf || (PosInf-5).Add(10) != PosInf || PosInf.Mul(0) != 0 {
		t.Error("infinities do not hold")
	}
	if DecFromCents(20077).Cents() != 20077 || DecFromCents(-5).Cents() != -5 || (One/3).Cents() != 33 {
		t.Error("cents do not hold")
	}
}
