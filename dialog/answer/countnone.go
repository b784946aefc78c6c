package answer

// none reads "aucun", "j'en ai pas", "je n'ai pas d'enfant".
func (s said) none(asked topic) (int64, bool) {
	if asked != household && (s.nothing(countedNouns) || s.opensWithNone()) {
		return 0, true
	}
	if asked == household && s.hasAny(alone) && !s.has(" pas ", " enfant ", " enfants ", " avec ", " et ") {
		return 1, true
	}
	return 0, false
}

// notOne reads "pas un seul".
func (s said) notOne() bool {
	return s.flat == " pas un " || s.flat == " pas un seul " || s.flat == " meme pas un " || s.flat == " meme pas un seul " || s.flat == " pas une " || s.flat == " pas une seule "
}

// opensWithNone reads "aucun, ils sont tous partis".
func (s said) opensWithNone() bool {
	for i, t := range s.tokens {
		if t.class == mark && (t.is(",") || t.is(".")) {
			return i > 0 && i < 5 && zeroWords[s.at(0).text] && !s.at(0).is("personne") && settle(s.tokens[:i]).nothing(countedNouns) && len(settle(s.tokens[i:]).numbers()) == 0 && !s.question
		}
	}
	return false
}

var alone = setOf("seul seule celibataire moi")

var countedNouns = setOf(`enfant enfants fille filles fils garcon garcons bebe bebes personne charge heure heures`)
