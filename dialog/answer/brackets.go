package answer

// bracket is a span of values that an option or an answer names: "moins de
// 50 %", "de 50 à 79 %", "80 % ou plus".
type bracket struct{ low, high int64 }

// endless is the upper end of "80 ou plus".
const endless = tooBig

// bracketed chooses among options that are all spans of values but perhaps
// one: the only one that holds what is said, be it a number or a span.
func bracketed(s said, a Await) (int, bool) {
	said, ok := s.bracket()
	if !ok || !s.onlyBracket() {
		return 0, false
	}
	spans, at, found := 0, 0, 0
	for i, o := range a.Options {
		b, ok := read(plainLabel(o.Label)).bracket()
		if !ok || b.low == b.high {
			continue
		}
		spans++
		if b.low <= said.low && said.high <= b.high {
			at, found = i, found+1
		}
	}
	return at, spans >= 2 && spans >= len(a.Options)-2 && found == 1
}

// bracket reads the only span of the text.
func (s said) bracket() (bracket, bool) {
	list := s.numbers()
	switch {
	case len(list) == 2 && !list[0].one && list[0].milli < list[1].milli:
		return bracket{list[0].milli, list[1].milli}, true
	case len(list) != 1 || list[0].one:
		return bracket{}, false
	}
	n := list[0].milli
	switch {
	case s.has(" ou plus ", " et plus ", " au moins ", " minimum ", " a partir "):
		return bracket{n, endless}, true
	case s.has(" moins ", " inferieur ", " dessous ", " sous ") || s.signed(list[0]) || s.at(0).is("-"):
		return bracket{0, n - 1}, true
	case s.has(" plus ", " superieur ", " dessus ") || s.at(0).is("+") || s.at(list[0].from-1).is("+") || s.at(list[0].to).is("+"):
		return bracket{n, endless}, true
	}
	return bracket{n, n}, true
}

// onlyBracket tells whether the text says nothing but a span.
func (s said) onlyBracket() bool {
	for i, t := range s.tokens {
		if _, ok := s.number(i); ok || t.class != word {
			continue
		}
		if !aroundBracket[t.text] && !aroundRank[t.text] && t.unit() != percent && numerals[t.text] == 0 {
			return false
		}
	}
	return !s.question && !s.has(" pas ", " ni ")
}

var aroundBracket = setOf("moins plus de d que entre et a au ou en inferieur superieur dessous dessus sous partir minimum environ taux mon est suis j ai un handicap euros euro pour cent")
