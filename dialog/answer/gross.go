package answer

import (
	"slices"
	"strings"
)

// withoutGross drops the gross figure said beside the net one: "1400 net, 1800 brut", "brut 1800, net 1400".
func (s said) withoutGross(list []figure) (said, bool) {
	if len(list) != 2 {
		return said{}, false
	}
	first, second := s.wageAt(list[0].from-1), s.wageAt(list[1].from-1)
	before := first != noWage && second != noWage
	if !before {
		first, second = s.wageAfter(list[0]), s.wageAfter(list[1])
	}
	net, gross := list[0], list[1]
	if first == grossWage {
		net, gross = gross, net
	}
	if first == noWage || second == noWage || first == second || net.milli >= gross.milli || gross.milli > 3*net.milli {
		return said{}, false
	}
	kept, rest := s.tokens[:gross.from], s.tokens[gross.end:]
	if before {
		kept, rest = s.tokens[net.from:net.to], s.tokens[max(net.end, gross.end):]
	}
	kept = slices.Clone(kept)
	for _, t := range rest {
		if !t.is("brut") {
			kept = append(kept, t)
		}
	}
	return settle(kept), true
}

// wage tells whether a figure is said to be a net or a gross wage.
type wage uint8

const (
	noWage wage = iota
	netWage
	grossWage
)

// wageAt reads "net" and "brut" at token i.
func (s said) wageAt(i int) wage {
	switch {
	case s.at(i).is("net"):
		return netWage
	case s.at(i).is("brut"):
		return grossWage
	}
	return noWage
}

// wageAfter reads what is said after the figure, or in the place of its currency: "1350 en net"; nothing when it is both.
func (s said) wageAfter(f figure) wage {
	end := f.end
	if s.at(end).is("en") {
		end++
	}
	inside, after := s.wageAt(end-1), s.wageAt(end)
	switch {
	case inside == noWage:
		return after
	case after == noWage || after == inside:
		return inside
	}
	return noWage
}

// highestWage is the gross wage of a month, in cents, above which a bare figure is rather a year's.
const highestWage = 800_000

func (s said) gross() bool { return s.has(" brut ", " bruts ", " brute ", " brutes ") }

// netOfGross turns a gross wage into a net one, by the ratio of the situation
// document. Other gross incomes have other ratios: ask again.
func netOfGross(v *Value, s said, a Await) bool {
	if unit, _ := s.periodSaid(); unit == noUnit && v.Low > highestWage {
		return false // "21k brut" is a year's
	}
	if s.has(" net ") || s.hasAny(otherRatios) {
		return false
	}
	q := fold(a.Question)
	for _, asked := range []string{"retraite", "chomage", "pension", "brut"} {
		if strings.Contains(q, asked) {
			return false
		}
	}
	v.Low, v.High, v.Approx = v.Low*netPercent/100, v.High*netPercent/100, true
	return true
}

// otherRatios are incomes whose contributions are not those of a wage.
var otherRatios = setOf("retraite pension chomage are")
