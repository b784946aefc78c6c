package answer

// HeadCount reads how many live in a home, said with nothing of who they are: "nous sommes 4", "on est 3 à la maison".
func HeadCount(text string) (int64, bool) {
	s := read(clip(text))
	list := s.numbers()
	if s.question || len(list) != 1 || len(s.tokens) > 10 || !s.countsAll() {
		return 0, false
	}
	for _, t := range s.tokens {
		if t.class == word && !aroundHeads[t.text] && numerals[t.text] == 0 {
			return 0, false
		}
	}
	n, whole := list[0].whole()
	return n, whole && n >= 2 && n <= 12
}

var aroundHeads = setOf("on nous est sommes a la maison ici dans le foyer l appartement appart personnes personne au total en tout famille de une bonjour oui logement vit vivre")

// NationAlone tells whether a text says that somebody is French, or foreign, and no more.
func NationAlone(text string) (french, foreign bool) {
	s := read(clip(text))
	for _, t := range s.tokens {
		switch {
		case t.is("francais") || t.is("francaise"):
			french = true
		case t.is("etranger") || t.is("etrangere") || otherNations[t.text]:
			foreign = true
		case t.class == word && !aroundNation[t.text], t.class == digits:
			return false, false
		}
	}
	return french && !foreign && !s.question, foreign && !french && !s.question
}

var aroundNation = setOf("je suis on est nationalite de la c moi non oui deja dit l ai nee ne en france")

// OfOthersBirth tells whether a birth is said of somebody else than who writes: "elle est née en 1970", "mon fils, 1990".
func OfOthersBirth(text string) bool {
	s := read(clip(text))
	return s.hasAny(childWords) || s.hasAny(relatives) || s.hasAny(partners) || s.has(" il ", " elle ", " ils ", " elles ", " l aine ", " le ", " la ", " lui ", " son ", " sa ")
}
