package answer

// beforeThey are words that may stand before the person of whom a text speaks.
var beforeThey = setOf("alors ben bah oui et mais bon donc ah voila")

// OfTheChild tells whether a text is of a child of the person, and says nothing of the person: "il a 14 ans", "ma fille est née
// en 2012".
func OfTheChild(text string) bool {
	s := read(clip(text))
	if s.has(" je ", " j ", " moi ", " nous ") {
		return false
	}
	i := 0
	for s.at(i).in(beforeThey) || s.at(i).class == mark && i < len(s.tokens) {
		i++
	}
	switch t := s.at(i); {
	case t.is("il"), t.is("elle"), t.is("ils"), t.is("elles"):
		next := s.at(i + 1)
		return !next.is("y") && !next.is("faut") && !next.is("est") || s.has(" ne ", " nee ", " nes ", " nees ")
	case t.is("mon"), t.is("ma"), t.is("mes"), t.is("le"), t.is("la"), t.is("les"):
		next := s.at(i + 1)
		return childWords[next.text] || ageWords[next.text] || siblings[next.text] || s.little(i+1)
	}
	return false
}
