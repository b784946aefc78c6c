package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// The persons whom one calls one's own, and of whom a text may speak in place of the one who writes.
var (
	Kinfolk = speech.Union(speech.SideKin, speech.SetOf("neveu niece ami amie"))
	// distantKin are more relatives, by whom one does not live.
	distantKin = speech.SetOf("parent parents enfants fils filles freres soeurs grand aine ainee grandmere grandpere ex belle beau")
	// TheirVerbs tell what such a person does; theirDoings, also where or how they live.
	TheirVerbs  = speech.SetOf("travaille travail bosse est gagne touche fait fais a recoit cherche percoit etudie")
	theirDoings = speech.Union(TheirVerbs, speech.SetOf("loue vit sont ont bossent travaillent touchent cherchent font louent vivent"))
)

// possessives stand before a relative, or a child, of one's own.
var possessives = speech.SetOf("mon ma")

// relativeAt tells whether a relative of the person is named at i: "mon mari".
func relativeAt(s speech.Text, i int) bool {
	t := s.At(i)
	return speech.Relatives[t.Text] && t.Class == speech.Word && s.At(i-1).In(possessives)
}

// NamesPartner tells whether who lives with the person as a couple is named.
func NamesPartner(s speech.Text) bool {
	for i, t := range s.Tokens {
		if speech.Partners[t.Text] && relativeAt(s, i) {
			return true
		}
	}
	return false
}

// ofKin tells whether the clause speaks of a relative alone: "mon mari travaille".
func ofKin(s speech.Text, question string) bool {
	at := firstWordAt(s)
	if who := s.At(at + 1); at < 0 || !s.At(at).Is("mon") && !s.At(at).Is("ma") && !s.At(at).Is("mes") || !speech.Relatives[who.Text] && !distantKin[who.Text] || strings.Contains(question, who.Text) {
		return false
	}
	if asksOfOthers(question) || s.Has(" moi ") && !EndsWith(s, " pas moi ") || s.Has(" me ", " m ", " nous ", " je ", " j ", " on ", " aussi ", " pareil ", " mort ", " morte ", " decede ", " decedee ", " parti ", " partie ") {
		return false
	}
	verb := s.At(at + 2)
	return theirDoings[verb.Text] && (standingAfter(s, at+2) || asksYou(question)) || verb.Is("oui") || verb.Is("non")
}

// opensWithKin tells whether a possessive comes first.
func opensWithKin(s speech.Text) bool {
	at := firstWordAt(s)
	return at >= 0 && possessive(s.At(at))
}

// asksYou tells whether a question is about the one who answers, and not who does something for them.
func asksYou(question string) bool {
	return strings.Contains(question, "vous") && !strings.Contains(question, "qui") && !strings.Contains(question, "pourquoi")
}

// aboutOther tells whether what is said is somebody else's: "c'est ma soeur qui a 3 enfants", "1300 mais c'est mon mari".
func aboutOther(s speech.Text) bool {
	for i, t := range s.Tokens {
		if !relativeAt(s, i) || speech.OwnChild[t.Text] {
			continue
		}
		if s.At(i+1).Is("qui") || s.At(i-2).Is("est") && s.At(i-3).Is("c") {
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
