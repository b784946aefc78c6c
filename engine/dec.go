package engine

import (
	"fmt"
	"math"
	"math/bits"
	"strconv"
	"strings"
)

// Dec is an exact decimal with nine digits after the point, kept as a whole
// number of billionths. Products and quotients are rounded half away from zero,
// and what would overflow becomes PosInf or NegInf, so that every operation is
// monotone and intervals computed bound by bound are sound.
type Dec int64

const (
	decScale = 1_000_000_000
	decPlace = 9

	// One is the number 1.
	One Dec = decScale
	// PosInf and NegInf stand for "no bound" and for what is too large to count.
	PosInf Dec = math.MaxInt64
	NegInf Dec = -math.MaxInt64
)

// DecFromInt returns n as a decimal.
func DecFromInt(n int) Dec {
	switch {
	case n > int(PosInf/One):
		return PosInf
	case n < int(NegInf/One):
		return NegInf
	}
	return Dec(n) * One
}

// DecFromCents returns an amount given in whole cents.
func DecFromCents(cents int64) Dec {
	if cents > math.MaxInt64/(decScale/100) {
		return PosInf
	}
	if cents < -math.MaxInt64/(decScale/100) {
		return NegInf
	}
	return Dec(cents * (decScale / 100))
}

// ParseDec reads "12", "-3.5" or "0,422" exactly.
func ParseDec(s string) (Dec, error) {
	text := strings.TrimSpace(s)
	negative := strings.HasPrefix(text, "-")
	text = strings.TrimPrefix(strings.TrimPrefix(text, "-"), "+")
	whole, frac, _ := strings.Cut(strings.Replace(text, ",", ".", 1), ".")
	if whole+frac == "" || len(frac) > decPlace || len(whole) > 10 {
		return 0, fmt.Errorf("nombre illisible : %q", s)
	}
	var n uint64
	for _, r := range whole + frac + strings.Repeat("0", decPlace-len(frac)) {
		if r < '0' || r > '9' {
			return 0, fmt.Errorf("nombre illisible : %q", s)
		}
		n = n*10 + uint64(r-'0')
	}
	if n >= math.MaxInt64 {
		return 0, fmt.Errorf("nombre trop grand : %q", s)
	}
	if negative {
		return -Dec(n), nil
	}
	return Dec(n), nil
}

// Cents returns the amount in whole cents, rounded half away from zero.
func (d Dec) Cents() int64 { return int64(d.Round(2)) / (decScale / 100) }

// Inf reports whether d stands for "no bound".
func (d Dec) Inf() bool { return d == PosInf || d == NegInf }

// Float returns the nearest binary number, for display and comparison only.
func (d Dec) Float() float64 { return float64(d) / decScale }

// String writes the shortest exact form: "12", "-3.5"; "inf" and "-inf" without bound.
func (d Dec) String() string {
	switch d {
	case PosInf:
		return "inf"
	case NegInf:
		return "-inf"
	}
	return string(d.Append(nil))
}

// Append writes a number that has a bound as String does.
func (d Dec) Append(to []byte) []byte {
	if d < 0 {
		to, d = append(to, '-'), -d
	}
	to = strconv.AppendInt(to, int64(d/decScale), 10)
	rest := d % decScale
	if rest == 0 {
		return to
	}
	to = append(to, '.')
	for unit := Dec(decScale / 10); rest > 0; unit /= 10 {
		to = append(to, byte('0'+rest/unit))
		rest %= unit
	}
	return to
}

// MarshalJSON writes a JSON number, or null without bound.
func (d Dec) MarshalJSON() ([]byte, error) {
	if d.Inf() {
		return []byte("null"), nil
	}
	return []byte(d.String()), nil
}

// UnmarshalJSON reads a JSON number exactly.
func (d *Dec) UnmarshalJSON(b []byte) error {
	v, err := ParseDec(string(b))
	if err != nil {
		return fmt.Errorf("read number: %w", err)
	}
	*d = v
	return nil
}

// Add returns d + e.
func (d Dec) Add(e Dec) Dec {
	switch {
	case d.Inf():
		return d
	case e.Inf():
		return e
	}
	s := d + e
	if d > 0 && e > 0 && s < 0 || s == math.MinInt64 && d > 0 {
		return PosInf
	}
	if d < 0 && e < 0 && (s >= 0 || s == math.MinInt64) {
		return NegInf
	}
	return s
}

// Sub returns d - e.
func (d Dec) Sub(e Dec) Dec { return d.Add(-e) }

// Mul returns d × e.
func (d Dec) Mul(e Dec) Dec {
	if d.Inf() || e.Inf() {
		return infinity(sign(d) * sign(e))
	}
	return d.mul(e, decScale)
}

// Div returns d ÷ e; dividing by zero gives zero.
func (d Dec) Div(e Dec) Dec {
	switch {
	case e == 0 || d == 0:
		return 0
	case e.Inf():
		return 0
	case d.Inf():
		return infinity(sign(d) * sign(e))
	}
	return d.mul(decScale, e)
}

// mul returns d × num ÷ den, rounded half away from zero.
func (d Dec) mul(num, den Dec) Dec {
	s := sign(d) * sign(num) * sign(den)
	if s == 0 {
		return 0
	}
	hi, lo := bits.Mul64(magnitude(d), magnitude(num))
	m := magnitude(den)
	lo, carry := bits.Add64(lo, m/2, 0)
	hi += carry
	if hi >= m {
		return infinity(s)
	}
	q, _ := bits.Div64(hi, lo, m)
	if q >= math.MaxInt64 {
		return infinity(s)
	}
	return Dec(s) * Dec(q)
}

// Round rounds half away from zero at n decimals.
func (d Dec) Round(n int) Dec {
	unit := pow10(decPlace - n)
	if d.Inf() || unit <= 1 {
		return d
	}
	half := unit / 2
	if d < 0 {
		return -(-d).Round(n)
	}
	return d.Add(half).Add(-(d.Add(half) % unit))
}

// Floor rounds down at n decimals.
func (d Dec) Floor(n int) Dec {
	unit := pow10(decPlace - n)
	if d.Inf() || unit <= 1 {
		return d
	}
	r := d % unit
	if r < 0 {
		r += unit
	}
	return d.Sub(r)
}

// Ceil rounds up at n decimals.
func (d Dec) Ceil(n int) Dec { return -(-d).Floor(n) }

// powers of ten, as whole numbers.
var powers = [...]Dec{1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18}

func pow10(n int) Dec {
	return powers[max(0, min(n, len(powers)-1))]
}

func sign(d Dec) int {
	switch {
	case d > 0:
		return 1
	case d < 0:
		return -1
	}
	return 0
}

func infinity(sign int) Dec {
	switch {
	case sign > 0:
		return PosInf
	case sign < 0:
		return NegInf
	}
	return 0
}

func magnitude(d Dec) uint64 {
	if d < 0 {
		return uint64(-d)
	}
	return uint64(d)
}
