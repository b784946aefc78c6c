package answer

// noneNow reads that there is none, or none any more, in a longer sentence: "mes enfants sont grands, je n'en ai plus à
// charge", "plus aucun, ils sont mariés".
func (s said) noneNow(asked topic) bool {
	if asked != children || s.question || s.has(" que ", " qu ", " sauf ", " mais il ", " mais elle ", " mais j ", " mais je ", " encore ", " si ", " personne a charge ") {
		return false
	}
	if !s.has(" en ai plus ", " ai plus d enfant ", " ai plus d enfants ", " ai plus aucun ", " plus aucun ", " plus aucune ", " n en ai pas ", " n en ai aucun ") {
		return false
	}
	for _, n := range s.numbers() {
		if !n.one && !s.raised(n) {
			return false
		}
	}
	return true
}

// wholeYears leaves the half out of an age: "34 et demi".
func (s said) wholeYears(asked topic) (said, bool) {
	list := s.numbers()
	if asked != age || len(list) != 1 || list[0].milli%1000 != 500 || list[0].milli < 10_000 || !s.at(list[0].to-1).is("demi") || !s.at(list[0].to-2).is("et") {
		return s, false
	}
	at := list[0].to - 2
	return settle(append(append([]token{}, s.tokens[:at]...), s.tokens[at+2:]...)), true
}

// raised tells whether a number counts children of the past: "j'en ai élevé quatre", "j'en ai eu trois".
func (s said) raised(n number) bool {
	return s.at(n.from - 1).in(raisedWords)
}

var raisedWords = setOf("eleve eu avais")

// nextAge leaves out the age that one is about to have: "soixante-six, je vais avoir soixante-sept en janvier".
func (s said) nextAge(list []number) []number {
	if len(list) != 2 || list[1].milli != list[0].milli+1000 {
		return list
	}
	for i := max(list[0].to, list[1].from-4); i < list[1].from; i++ {
		if s.at(i).in(soonWords) || s.at(i).is("vais") && s.at(i+1).is("avoir") {
			return list[:1]
		}
	}
	return list
}

var soonWords = setOf("aurai aurais bientot")
