package answer

// floor reads on which floor one lives: "au 2ème", "rez-de-chaussée", "3e étage ou plus".
func (s said) floor() (bracket, bool) {
	for i := range s.tokens {
		n, counted := s.number(i)
		level := int64(ordinals[s.at(i).text]) * 1000
		switch next := s.at(i + 1); {
		case s.phraseAt(i, "rez de chaussee") > 0, s.at(i).is("rdc"):
			return bracket{}, true
		case counted && (next.unit() == rank || next.is("e") && next.glued):
			level = n.milli
		}
		if level == 0 {
			continue
		}
		if s.has(" ou plus ", " et plus ") {
			return bracket{low: level, high: endless}, true
		}
		return bracket{low: level, high: level}, true
	}
	return bracket{}, false
}

// flooredOption chooses among floors: there "5ème" is a floor, and no rank.
func flooredOption(s said, o *offer) (at int, ok bool) {
	named := 0
	for _, l := range o.read() {
		if l.has(" etage ", " etages ") {
			named++
		}
	}
	if named < 2 {
		return 0, false
	}
	told, ok := s.floor()
	if !ok {
		return 0, false
	}
	held := 0
	for i, l := range o.read() {
		if b, ok := l.floor(); ok && b.low <= told.low && told.high <= b.high {
			at, held = i, held+1
		}
	}
	return at, held == 1
}
