package answer

import (
	"aufil/dialog/speech"
)

// noneNow reads that there is none, or none any more, in a longer sentence: "mes enfants sont grands, je n'en ai plus à
// charge", "plus aucun, ils sont mariés".
func noneNow(s speech.Text, asked topic) bool {
	if asked != Children || s.Question || s.Has(" que ", " qu ", " sauf ", " mais il ", " mais elle ", " mais j ", " mais je ", " encore ", " si ", " personne a charge ") {
		return false
	}
	if !s.Has(" en ai plus ", " ai plus d enfant ", " ai plus d enfants ", " ai plus aucun ", " plus aucun ", " plus aucune ", " n en ai pas ", " n en ai aucun ") {
		return false
	}
	for _, n := range s.Numbers() {
		if !n.One && !raised(s, n) {
			return false
		}
	}
	return true
}

// wholeYears leaves the half out of an age: "34 et demi".
func wholeYears(s speech.Text, asked topic) (speech.Text, bool) {
	list := s.Numbers()
	if asked != age || len(list) != 1 || list[0].Milli%1000 != 500 || list[0].Milli < 10_000 || !s.At(list[0].To-1).Is("demi") || !s.At(list[0].To-2).Is("et") {
		return s, false
	}
	at := list[0].To - 2
	return speech.Settle(append(append([]speech.Token{}, s.Tokens[:at]...), s.Tokens[at+2:]...)), true
}

// raised tells whether a number counts children of the past: "j'en ai élevé quatre", "j'en ai eu trois".
func raised(s speech.Text, n speech.Number) bool {
	return s.At(n.From - 1).In(raisedWords)
}

var raisedWords = speech.SetOf("eleve eu avais")

// nextAge leaves out the age that one is about to have: "soixante-six, je vais avoir soixante-sept en janvier".
func nextAge(s speech.Text, list []speech.Number) []speech.Number {
	if len(list) != 2 || list[1].Milli != list[0].Milli+1000 {
		return list
	}
	for i := max(list[0].To, list[1].From-4); i < list[1].From; i++ {
		if s.At(i).In(soonWords) || s.At(i).Is("vais") && s.At(i+1).Is("avoir") {
			return list[:1]
		}
	}
	return list
}

var soonWords = speech.SetOf("aurai aurais bientot")
