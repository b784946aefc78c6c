package answer

import "strings"

// withoutGross drops the gross figure said beside the net one: "1400 net, 1800 brut".
func (s said) withoutGross(list []figure) (said, bool) {
	if len(list) != 2 {
		return said{}, false
	}
	gross := -1
	before := s.at(list[0].from-1).is("net") || s.at(list[0].from-1).is("brut")
	if before && (s.at(list[1].from-1).is("net") || s.at(list[1].from-1).is("brut")) {
		return s.netSaid(list)
	}
	for i, f := range list {
		if s.at(f.end).is("en") {
			f.end++ // "1350 en net"
		}
		net, brut := s.at(f.end).is("net") || s.at(f.end-1).is("net"), s.at(f.end).is("brut") || s.at(f.end-1).is("brut")
		if net == brut {
			return said{}, false
		}
		if brut {
			gross = i
		}
	}
	if gross < 0 || list[1-gross].milli >= list[gross].milli || list[gross].milli > 3*list[1-gross].milli {
		return said{}, false
	}
	f := list[gross]
	kept := append([]token{}, s.tokens[:f.from]...)
	for _, t := range s.tokens[f.end:] {
		if !t.is("brut") {
			kept = append(kept, t)
		}
	}
	return settle(kept), true
}

// netSaid keeps the figure after "net" where both words stand before their figures: "brut 1800, net 1400".
func (s said) netSaid(list []figure) (said, bool) {
	net, gross := list[0], list[1]
	if s.at(net.from - 1).is("brut") {
		net, gross = gross, net
	}
	if !s.at(net.from-1).is("net") || !s.at(gross.from-1).is("brut") || net.milli >= gross.milli || gross.milli > 3*net.milli {
		return said{}, false
	}
	kept := append([]token{}, s.tokens[net.from:net.to]...)
	for _, t := range s.tokens[max(net.end, gross.end):] {
		if !t.is("brut") {
			kept = append(kept, t)
		}
	}
	return settle(kept), true
}

// highestWage is the gross wage of a month, in cents, above which a bare figure is rather a year's.
const highestWage = 800_000

func (s said) gross() bool { return s.has(" brut ", " bruts ", " brute ", " brutes ") }

// netOfGross turns a gross wage into a net one, by the ratio of the situation
// document. Other gross incomes have other ratios: ask again.
func netOfGross(v *Value, s said, a Await) bool {
	q := fold(a.Question)
	if unit, _ := s.periodSaid(); unit == noUnit && v.Low > highestWage {
		return false // "21k brut" is a year's
	}
	if s.has(" retraite ", " pension ", " chomage ", " are ") || strings.Contains(q, "retraite") || strings.Contains(q, "chomage") || strings.Contains(q, "pension") || strings.Contains(q, "brut") || s.has(" net ") {
		return false
	}
	v.Low, v.High, v.Approx = v.Low*netPercent/100, v.High*netPercent/100, true
	return true
}
