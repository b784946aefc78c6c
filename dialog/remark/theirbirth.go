package remark

import (
	"aufil/dialog/answer"
	"aufil/dialog/speech"
)

// beforeThey are words that may stand before the person of whom a text speaks.
var beforeThey = speech.SetOf("alors ben bah oui et mais bon donc ah voila")

// OfTheChild tells whether a text is of a child of the person, and says nothing of the person: "il a 14 ans", "ma fille est née
// en 2012".
func OfTheChild(text string) bool {
	s := speech.Read(speech.Clip(text))
	if s.Has(" je ", " j ", " moi ", " nous ") {
		return false
	}
	i := 0
	for s.At(i).In(beforeThey) || s.At(i).Class == speech.Mark && i < len(s.Tokens) {
		i++
	}
	switch t := s.At(i); {
	case t.Is("il"), t.Is("elle"), t.Is("ils"), t.Is("elles"):
		next := s.At(i + 1)
		return !next.Is("y") && !next.Is("faut") && !next.Is("est") || s.Has(" ne ", " nee ", " nes ", " nees ")
	case t.Is("mon"), t.Is("ma"), t.Is("mes"), t.Is("le"), t.Is("la"), t.Is("les"):
		next := s.At(i + 1)
		return speech.ChildWords[next.Text] || speech.AgeWords[next.Text] || answer.Siblings[next.Text] || little(s, i+1)
	}
	return false
}
