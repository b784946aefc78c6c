package answer

import "strings"

// asksOwnBirth tells whether the question is when the person was born.
func (r dateReader) asksOwnBirth() bool {
	return r.question != "" && r.aboutBirth() && !asksOfOthers(r.question) && (strings.Contains(r.question, "votre") || strings.Contains(r.question, "vous"))
}

// ownBirth leaves out what is said of a relative's birth: "mon mari est né en 1950 et moi en 1953".
func (r dateReader) ownBirth() said {
	own, dropped := make([]token, 0, len(r.tokens)), false
	theirs := false
	for i, t := range r.tokens {
		switch {
		case (t.is("mon") || t.is("ma") || t.is("mes")) && r.at(i+1).class == word && !ofDates[r.at(i+1).text] && !r.at(i-1).is("chez"):
			theirs, dropped = true, true
		case t.is("moi") || t.is("je") || t.is("j"):
			theirs = false
		}
		if !theirs {
			own = append(own, t)
		}
	}
	if !dropped {
		return r.said
	}
	for len(own) > 0 && (own[len(own)-1].is("et") || own[len(own)-1].is("mais") || own[len(own)-1].is(",")) {
		own = own[:len(own)-1]
	}
	return settle(own)
}

// ofDates are what a person calls theirs in telling when they were born: "mon anniversaire c'est le…".
var ofDates = setOf("date annee jour mois age anniversaire naissance annif passeport carte papiers acte livret permis cni etat dossier titre recepisse reponse pays village nom ville")

// withoutAge drops the age said beside a date: "né le 15 sept 2003, j'ai 23 ans".
func (s said) withoutAge() said {
	for i, t := range s.tokens {
		if !t.is("ai") && !t.is("soit") && !t.is("donc") || i+2 >= len(s.tokens) {
			continue
		}
		n, ok := s.number(i + 1)
		if !ok || !s.at(n.to).is("ans") && !s.at(n.to).is("an") {
			continue
		}
		from := i
		if s.at(i-1).is("j") || s.at(i-1).is("je") {
			from--
		}
		rest := settle(append(append([]token{}, s.tokens[:from]...), s.tokens[n.to+1:]...))
		if len(rest.numbers()) > 0 {
			return rest
		}
	}
	return s
}
