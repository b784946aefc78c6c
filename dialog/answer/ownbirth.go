package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// asksOwnBirth tells whether the question is when the person was born.
func (r DateReader) asksOwnBirth() bool {
	return r.Question != "" && r.aboutBirth() && !asksOfOthers(r.Question) && (strings.Contains(r.Question, "votre") || strings.Contains(r.Question, "vous"))
}

// ownBirth leaves out what is said of a relative's birth: "mon mari est né en 1950 et moi en 1953".
func (r DateReader) ownBirth() speech.Text {
	own, dropped := make([]speech.Token, 0, len(r.Tokens)), false
	theirs := false
	for i, t := range r.Tokens {
		switch {
		case (t.Is("mon") || t.Is("ma") || t.Is("mes")) && r.At(i+1).Class == speech.Word && !ofDates[r.At(i+1).Text] && !r.At(i-1).Is("chez"):
			theirs, dropped = true, true
		case t.Is("moi") || t.Is("je") || t.Is("j"):
			theirs = false
		}
		if !theirs {
			own = append(own, t)
		}
	}
	if !dropped {
		return r.Text
	}
	for len(own) > 0 && (own[len(own)-1].Is("et") || own[len(own)-1].Is("mais") || own[len(own)-1].Is(",")) {
		own = own[:len(own)-1]
	}
	return speech.Settle(own)
}

// ofDates are what a person calls theirs in telling when they were born: "mon anniversaire c'est le…".
var ofDates = speech.SetOf("date annee jour mois age anniversaire naissance annif passeport carte papiers acte livret permis cni etat dossier titre recepisse reponse pays village nom ville")

// withoutAge drops the age said beside a date: "né le 15 sept 2003, j'ai 23 ans".
func withoutAge(s speech.Text) speech.Text {
	for i, t := range s.Tokens {
		if !t.Is("ai") && !t.Is("soit") && !t.Is("donc") || i+2 >= len(s.Tokens) {
			continue
		}
		n, ok := s.Number(i + 1)
		if !ok || !s.At(n.To).Is("ans") && !s.At(n.To).Is("an") {
			continue
		}
		from := i
		if s.At(i-1).Is("j") || s.At(i-1).Is("je") {
			from--
		}
		rest := speech.Settle(append(append([]speech.Token{}, s.Tokens[:from]...), s.Tokens[n.To+1:]...))
		if len(rest.Numbers()) > 0 {
			return rest
		}
	}
	return s
}
