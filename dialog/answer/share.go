package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// ownFigure keeps, of two amounts of which one is a relative's, the one of the person: "mon mari 1700 moi 900". The
// question must be about the person alone.
func ownFigure(s speech.Text, list []figure, a Await) (figure, bool) {
	if len(list) != 2 {
		return figure{}, false
	}
	q := speech.Fold(a.Question)
	if strings.Contains(q, "conjoint") && !strings.Contains(q, "vous") {
		switch whose := whoseIn(s, 0, len(s.Tokens)); {
		case whoseIn(s, 0, list[0].From) == "moi" && whose == "moiautre", whoseIn(s, list[1].End, len(s.Tokens)) == "autre" && whose == "moiautre":
			return list[1], true
		case whoseIn(s, 0, list[0].From) == "autre" && whose == "autremoi", whoseIn(s, list[1].End, len(s.Tokens)) == "moi" && whose == "autremoi":
			return list[0], true
		}
		return figure{}, false
	}
	if !strings.Contains(q, "votre") && !strings.Contains(q, "vous") || strings.Contains(q, "foyer") || strings.Contains(q, "conjoint") || strings.Contains(q, "a deux") || strings.Contains(q, "en tout") && !strings.Contains(q, "retraite") {
		return figure{}, false
	}
	first, between := whoseIn(s, 0, list[0].From), whoseIn(s, list[0].End, list[1].From)
	last := whoseIn(s, list[1].End, len(s.Tokens))
	switch {
	case first+between == "moiautre" && last == "", first == "" && between+last == "moiautre":
		return list[0], true
	case first+between == "autremoi" && last == "", first == "" && between+last == "autremoi":
		return list[1], true
	}
	return figure{}, false
}

// onlyRelative tells whether the amount is said to be a relative's, and nothing of the one who speaks: "mon mari 1600".
func onlyRelative(s speech.Text, a Await) bool {
	if s.Has(" je ", " j ", " me ", " m ", " moi ", " on ", " nous ", " ensemble ", " deux ", " 2 ") {
		return false
	}
	for i, t := range s.Tokens {
		if relativeAt(s, i) {
			q := speech.Fold(a.Question)
			ofOne := strings.Contains(q, "votre") || strings.Contains(q, "vous")
			ofOthers := strings.Contains(q, t.Text) || strings.Contains(q, "conjoint") || strings.Contains(q, "foyer") || strings.Contains(q, "loyer")
			return q == "" || ofOne && !ofOthers
		}
	}
	return false
}

// whoseIn names whose an amount is between two tokens: "moi", "autre", both joined, or "".
func whoseIn(s speech.Text, from, to int) string {
	found := ""
	for i := from; i < to; i++ {
		switch t := s.At(i); {
		case t.Is("moi"), t.Is("mienne"), t.Is("mien"):
			found += "moi"
		case t.Is("lui"), speech.Relatives[t.Text] && t.Class == speech.Word && !speech.OwnChild[t.Text]:
			found += "autre"
		}
	}
	return found
}

// sharesWith tells whether a relative is set against the one who speaks: "mon mari 1500 moi rien". "Ma femme et moi" are
// one.
func sharesWith(s speech.Text) bool {
	whose := whoseIn(s, 0, len(s.Tokens))
	return strings.Contains(whose, "moi") && strings.Contains(whose, "autre") && !s.Has(" et moi ", " moi et ", " avec moi ", " moi avec ")
}
