package answer

import "strings"

// The persons whom one calls one's own, and of whom a text may speak in place of the one who writes.
var (
	partners = setOf("mari femme conjoint conjointe compagnon compagne copain copine epoux epouse mec cheri cherie homme concubin concubine")
	sideKin  = setOf("soeur frere oncle tante cousin cousine")
	nearKin  = union(sideKin, setOf("fils fille mere pere bebe enfant maman papa fiston fifille"))

	// relatives are the persons with whom one may live; kinfolk, those of them who are neither parent, partner nor child.
	relatives = union(partners, nearKin)
	kinfolk   = union(sideKin, setOf("neveu niece ami amie"))
	// distantKin are more relatives, by whom one does not live.
	distantKin  = setOf("parent parents enfants fils filles freres soeurs grand aine ainee grandmere grandpere ex belle beau")
	someoneElse = union(nearKin, setOf("filles enfants voisine voisin ami amie belle proprietaire patron"))
	ownChild    = setOf("fille filles fils garcon garcons bebe bebes ado ados fillette fillettes fifille fiston enfant enfants jumeaux jumelles")

	// theirVerbs tell what such a person does; theirDoings, also where or how they live.
	theirVerbs  = setOf("travaille travail bosse est gagne touche fait fais a recoit cherche percoit etudie")
	theirDoings = union(theirVerbs, setOf("loue vit sont ont bossent travaillent touchent cherchent font louent vivent"))
)

// possessives stand before a relative, or a child, of one's own.
var possessives = setOf("mon ma")

// relativeAt tells whether a relative of the person is named at i: "mon mari".
func (s said) relativeAt(i int) bool {
	t := s.at(i)
	return relatives[t.text] && t.class == word && s.at(i-1).in(possessives)
}

// namesPartner tells whether who lives with the person as a couple is named.
func (s said) namesPartner() bool {
	for i, t := range s.tokens {
		if partners[t.text] && s.relativeAt(i) {
			return true
		}
	}
	return false
}

// ofKin tells whether the clause speaks of a relative alone: "mon mari travaille".
func (s said) ofKin(question string) bool {
	at := s.firstWordAt()
	if who := s.at(at + 1); at < 0 || !s.at(at).is("mon") && !s.at(at).is("ma") && !s.at(at).is("mes") || !relatives[who.text] && !distantKin[who.text] || strings.Contains(question, who.text) {
		return false
	}
	if asksOfOthers(question) || s.has(" moi ") && !s.endsWith(" pas moi ") || s.has(" me ", " m ", " nous ", " je ", " j ", " on ", " aussi ", " pareil ", " mort ", " morte ", " decede ", " decedee ", " parti ", " partie ") {
		return false
	}
	verb := s.at(at + 2)
	return theirDoings[verb.text] && (s.standingAfter(at+2) || asksYou(question)) || verb.is("oui") || verb.is("non")
}

// opensWithKin tells whether a possessive comes first.
func (s said) opensWithKin() bool {
	at := s.firstWordAt()
	return at >= 0 && s.at(at).possessive()
}

// asksYou tells whether a question is about the one who answers, and not who does something for them.
func asksYou(question string) bool {
	return strings.Contains(question, "vous") && !strings.Contains(question, "qui") && !strings.Contains(question, "pourquoi")
}

// aboutOther tells whether what is said is somebody else's: "c'est ma soeur qui a 3 enfants", "1300 mais c'est mon mari".
func (s said) aboutOther() bool {
	for i, t := range s.tokens {
		if !s.relativeAt(i) || ownChild[t.text] {
			continue
		}
		if s.at(i+1).is("qui") || s.at(i-2).is("est") && s.at(i-3).is("c") {
			return true
		}
	}
	return false
}

// asksOfOthers tells whether a question is about others too.
func asksOfOthers(question string) bool {
	for _, w := range []string{"conjoint", "enfant", "foyer", "famille", "quelqu", "proche", "personne", "couple"} {
		if strings.Contains(question, w) {
			return true
		}
	}
	return false
}
