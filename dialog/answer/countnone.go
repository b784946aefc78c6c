package answer

import "strings"

// none reads "aucun", "j'en ai pas", "je n'ai pas d'enfant".
func (s said) none(asked topic) (int64, bool) {
	if asked != household && (s.nothing(countedNouns) || s.opensWithNone()) {
		return 0, true
	}
	if asked == household && s.flat == " couple " {
		return 2, true
	}
	if asked == household && s.hasAny(alone) && !s.has(" pas ", " enfant ", " enfants ", " avec ", " et ") {
		return 1, true
	}
	return 0, false
}

// notOne reads "pas un seul".
func (s said) notOne() bool {
	switch strings.TrimPrefix(s.flat, " meme") {
	case " pas un ", " pas un seul ", " pas une ", " pas une seule ":
		return true
	}
	return false
}

// opensWithNone reads "aucun, ils sont tous partis".
func (s said) opensWithNone() bool {
	if !s.at(0).in(zeroWords) || s.at(0).is("personne") || s.question {
		return false
	}
	for i, t := range s.tokens {
		if t.is(",") || t.is(".") {
			return i < 5 && settle(s.tokens[:i]).nothing(countedNouns) && len(settle(s.tokens[i:]).numbers()) == 0
		}
	}
	return false
}

var alone = setOf("solo seul seule celibataire moi")

// countedNouns are what is counted.
var countedNouns = setOf(`enfant enfants fille filles fils garcon garcons bebe bebes personne charge heure heures`)
