package answer

import (
	"slices"
	"strings"

	"aufil/dialog/speech"
)

// withoutGross drops the gross figure said beside the net one: "1400 net, 1800 brut", "brut 1800, net 1400".
func withoutGross(s speech.Text, list []figure) (speech.Text, bool) {
	if len(list) != 2 {
		return speech.Text{}, false
	}
	first, second := wageAt(s, list[0].From-1), wageAt(s, list[1].From-1)
	before := first != noWage && second != noWage
	if !before {
		first, second = wageAfter(s, list[0]), wageAfter(s, list[1])
	}
	net, gross := list[0], list[1]
	if first == grossWage {
		net, gross = gross, net
	}
	if first == noWage || second == noWage || first == second || net.Milli >= gross.Milli || gross.Milli > 3*net.Milli {
		return speech.Text{}, false
	}
	kept, rest := s.Tokens[:gross.From], s.Tokens[gross.End:]
	if before {
		kept, rest = s.Tokens[net.From:net.To], s.Tokens[max(net.End, gross.End):]
	}
	kept = slices.Clone(kept)
	for _, t := range rest {
		if !t.Is("brut") {
			kept = append(kept, t)
		}
	}
	return speech.Settle(kept), true
}

// wage tells whether a figure is said to be a net or a gross wage.
type wage uint8

const (
	noWage wage = iota
	netWage
	grossWage
)

// wageAt reads "net" and "brut" at token i.
func wageAt(s speech.Text, i int) wage {
	switch {
	case s.At(i).Is("net"):
		return netWage
	case s.At(i).Is("brut"):
		return grossWage
	}
	return noWage
}

// wageAfter reads what is said after the figure, or in the place of its currency: "1350 en net"; nothing when it is both.
func wageAfter(s speech.Text, f figure) wage {
	end := f.End
	if s.At(end).Is("en") {
		end++
	}
	inside, after := wageAt(s, end-1), wageAt(s, end)
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

func gross(s speech.Text) bool { return s.Has(" brut ", " bruts ", " brute ", " brutes ") }

// netOfGross turns a gross wage into a net one, by the ratio of the situation
// document. Other gross incomes have other ratios: ask again.
func netOfGross(v *Value, s speech.Text, a Await) bool {
	if unit, _ := periodSaid(s); unit == speech.NoUnit && v.Low > highestWage {
		return false // "21k brut" is a year's
	}
	if s.Has(" net ") || s.HasAny(otherRatios) {
		return false
	}
	q := speech.Fold(a.Question)
	for _, asked := range []string{"retraite", "chomage", "pension", "brut"} {
		if strings.Contains(q, asked) {
			return false
		}
	}
	v.Low, v.High, v.Approx = v.Low*netPercent/100, v.High*netPercent/100, true
	return true
}

// otherRatios are incomes whose contributions are not those of a wage.
var otherRatios = speech.SetOf("retraite pension chomage are")
