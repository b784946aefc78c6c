package answer

// namesTwo tells whether the text, cut at "et" and "ou", chooses two options that differ, and of which neither only
// says the other more precisely.
func namesTwo(s said, o *offer, a Await) bool {
	if !s.has(" et ", " ou ") && !s.added() {
		return false
	}
	from, first := 0, -1
	var before meaning
	for i := 0; i <= len(s.tokens); i++ {
		if t := s.at(i); i < len(s.tokens) && !t.is("et") && !t.is("ou") && !t.is("+") {
			continue
		}
		part := settle(s.tokens[from:i])
		from = i + 1
		at, fit := bestOption(part, o, a)
		if same, ok := sameOption(part, o); ok {
			at, fit = same, sole
		}
		if fit != sole {
			continue
		}
		m := meaningOf(part)
		if first >= 0 && at != first && !m.widens(before) && !before.widens(m) {
			return true
		}
		first, before = at, m
	}
	return false
}

// widens tells whether an idea of o is a narrower case of one of m.
func (m meaning) widens(o meaning) bool {
	for _, n := range o {
		for _, w := range wider[n.name] {
			if m.names(w) {
				return true
			}
		}
	}
	return false
}

// remaining finds, of two options, the one that is left when the other is denied: "pas par mail".
func remaining(s said, o *offer) (int, bool) {
	m := meaningOf(s)
	if len(o.options) != 2 || len(m) != 1 || !m[0].denied || m[0].name == "SEUL" || !s.has(" pas ", " sauf ") {
		return 0, false
	}
	first, second := o.meant()[0].names(m[0].name), o.meant()[1].names(m[0].name)
	if first == second {
		return 0, false
	}
	if first {
		return 1, true
	}
	return 0, true
}
