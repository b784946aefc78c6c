package answer

import "strings"

// ownFigure keeps, of two amounts of which one is a relative's, the one of the person: "mon mari 1700 moi 900". The
// question must be about the person alone.
func (s said) ownFigure(list []figure, a Await) (figure, bool) {
	if len(list) != 2 {
		return figure{}, false
	}
	q := fold(a.Question)
	if strings.Contains(q, "conjoint") && !strings.Contains(q, "vous") {
		switch whose := s.whoseIn(0, len(s.tokens)); {
		case s.whoseIn(0, list[0].from) == "moi" && whose == "moiautre", s.whoseIn(list[1].end, len(s.tokens)) == "autre" && whose == "moiautre":
			return list[1], true
		case s.whoseIn(0, list[0].from) == "autre" && whose == "autremoi", s.whoseIn(list[1].end, len(s.tokens)) == "moi" && whose == "autremoi":
			return list[0], true
		}
		return figure{}, false
	}
	if !strings.Contains(q, "votre") && !strings.Contains(q, "vous") || strings.Contains(q, "foyer") || strings.Contains(q, "conjoint") || strings.Contains(q, "a deux") || strings.Contains(q, "en tout") && !strings.Contains(q, "retraite") {
		return figure{}, false
	}
	first, between := s.whoseIn(0, list[0].from), s.whoseIn(list[0].end, list[1].from)
	last := s.whoseIn(list[1].end, len(s.tokens))
	switch {
	case first+between == "moiautre" && last == "", first == "" && between+last == "moiautre":
		return list[0], true
	case first+between == "autremoi" && last == "", first == "" && between+last == "autremoi":
		return list[1], true
	}
	return figure{}, false
}

// onlyRelative tells whether the amount is said to be a relative's, and nothing of the one who speaks: "mon mari 1600".
func (s said) onlyRelative(a Await) bool {
	if s.has(" je ", " j ", " me ", " m ", " moi ", " on ", " nous ", " ensemble ", " deux ", " 2 ") {
		return false
	}
	for i, t := range s.tokens {
		if s.relativeAt(i) {
			q := fold(a.Question)
			ofOne := strings.Contains(q, "votre") || strings.Contains(q, "vous")
			ofOthers := strings.Contains(q, t.text) || strings.Contains(q, "conjoint") || strings.Contains(q, "foyer") || strings.Contains(q, "loyer")
			return q == "" || ofOne && !ofOthers
		}
	}
	return false
}

// whoseIn names whose an amount is between two tokens: "moi", "autre", both joined, or "".
func (s said) whoseIn(from, to int) string {
	found := ""
	for i := from; i < to; i++ {
		switch t := s.at(i); {
		case t.is("moi"), t.is("mienne"), t.is("mien"):
			found += "moi"
		case t.is("lui"), relatives[t.text] && t.class == word && !ownChild[t.text]:
			found += "autre"
		}
	}
	return found
}

// sharesWith tells whether a relative is set against the one who speaks: "mon mari 1500 moi rien". "Ma femme et moi" are
// one.
func (s said) sharesWith() bool {
	whose := s.whoseIn(0, len(s.tokens))
	return strings.Contains(whose, "moi") && strings.Contains(whose, "autre") && !s.has(" et moi ", " moi et ", " avec moi ", " moi avec ")
}
