package answer

import (
	"slices"

	"aufil/dialog/speech"
)

// ownChildren counts children named one by one: "mon fils et ma fille", "mes 2 filles et mon fils"; 0 when one of them is
// not named so, or when something else is said.
func ownChildren(s speech.Text, list []speech.Number) int64 {
	total, own := int64(0), false
	for i, t := range s.Tokens {
		if !speech.OwnChild[t.Text] || t.Class != speech.Word {
			continue
		}
		at := i - 1
		if s.At(at).In(ageOfOne) {
			at--
		}
		switch n, counted := numberEnding(list, at+1); {
		case s.At(at).In(ours):
			total, own = total+1, true
		case counted && n.Milli%1000 == 0:
			total += n.Milli / 1000
		default:
			return 0
		}
	}
	if !own || s.Strangers() > 2 || s.HasAny(notWithUs) || s.Has(" de ma ", " de mon ") || slices.ContainsFunc(list, func(n speech.Number) bool { return countsNoChild(s, n) }) {
		return 0
	}
	return total
}

// countsNoChild tells whether a number counts neither children nor the years of one.
func countsNoChild(s speech.Text, n speech.Number) bool {
	u, _ := s.UnitAfter(n)
	before := s.At(n.From - 1)
	if tellsAge(u) && (before.Is("de") || before.Is(",") || before.Is("(") || speech.OwnChild[before.Text]) {
		return false
	}
	return u != speech.Person || n.Milli > 9000
}

var (
	ageOfOne  = speech.SetOf("petit petite grand grande")
	ours      = speech.SetOf("mon ma notre")
	notWithUs = speech.SetOf("parti partie partis mort morte decede decedee pas ou dont chez sans plus")
)

// numberEnding finds the number that ends before a token.
func numberEnding(list []speech.Number, to int) (speech.Number, bool) {
	for _, n := range list {
		if n.To == to {
			return n, true
		}
	}
	return speech.Number{}, false
}
