package answer

import "strings"

// rankSaid reads a choice by its number, its letter or its ordinal: "la 2",
// "b)", "le deuxième", "le dernier". found tells that the text is a rank, even
// one outside the options (0).
func (s said) rankSaid(count int) (rank int, found bool) {
	if s.has(" pas ", " ni ", " sauf ", " plus ", " ou ") {
		return 0, false
	}
	for i, t := range s.tokens {
		if t.is("les") && (s.at(i+1).is("deux") || s.at(i+1).text == "2") {
			return 0, false // both of them
		}
		if before := s.at(i - 1); t.class == digits && t.glued && (before.is("ce") || len(before.raw) == 1 && strings.Contains("ltfmd", before.raw)) {
			return 0, false // "CE1" is a class, "L2" a year of studies
		}
		r, to := s.rankAt(i, count)
		if to == 0 {
			if t.class == word && !aroundRank[t.text] {
				return 0, false
			}
			continue
		}
		if !s.onlyAround(to) {
			if again, next := s.rankAt(s.skipAround(to), count); again != r || !s.onlyAround(next) {
				return 0, false
			}
		}
		if r > count {
			r = 0
		}
		return r, true
	}
	return 0, false
}

// Rank reads one of so many things by its place among them: "le premier", "la dernière".
func Rank(lang, text string, count int) (int, bool) {
	s := read(clip(French(lang, text)))
	if count == 0 || s.question {
		return 0, false
	}
	rank, found := s.rankSaid(count)
	return rank, found && rank > 0
}

// Ranks reads several of so many things by their numbers: "1 et 3".
func Ranks(text string, count int) (ranks []int) {
	for _, t := range read(clip(text)).tokens {
		switch rank := int(atoi(t.text)); {
		case t.class == digits && len(t.text) <= 2 && rank >= 1 && rank <= count:
			ranks = append(ranks, rank)
		case t.class == mark, aroundRank[t.text], t.is("et"), t.is("puis"), t.is("aussi"):
		default:
			return nil
		}
	}
	return ranks
}

// rankAt reads the rank at token i, and returns the token after it.
func (s said) rankAt(i, count int) (rank, to int) {
	t := s.at(i)
	switch {
	case t.class == digits && len(t.text) <= 2 && !s.decimalAt(i):
		to := i + 1
		if s.at(to).unit() == percentOrRank(s.at(to)) && s.at(to).class == word {
			to++
		}
		return int(atoi(t.text)), to
	case t.class == digits:
		return count + 1, i + 1
	case t.class == mark:
		return 0, 0
	case t.is("dernier") || t.is("derniere"):
		if s.at(i - 1).is("avant") {
			return count - 1, i + 1
		}
		return count, i + 1
	case t.is("milieu") && count%2 == 1:
		return (count + 1) / 2, i + 1
	case ordinals[t.text] > 0:
		return ordinals[t.text], i + 1
	}
	if t.is("une") && (s.at(i+1).is("lettre") || s.at(i+1).is("reponse")) {
		return 0, 0
	}
	if v, to, ok := s.cardinal(i); ok && v >= 1 && !(v == 1 && to == i+1 && !s.onlyAround(to)) {
		return int(min(v, 999)), to
	}
	return s.letterRank(i, count)
}

func (s said) decimalAt(i int) bool {
	_, _, ok := s.decimals(i + 1)
	return ok
}

func percentOrRank(t token) unit {
	if t.unit() == rank || t.is("e") {
		return t.unit()
	}
	return 255
}

// letterRank reads a lone letter, or one after "la", "réponse", "lettre".
func (s said) letterRank(i, count int) (rank, to int) {
	t := s.at(i)
	if len(t.raw) != 1 || t.text != t.raw || s.at(i+1).is("est") || t.raw[0] < 'a' || int(t.raw[0]-'a') >= count {
		return 0, 0
	}
	if !s.onlyAround(i+1) || i > 0 && t.is("a") && !s.at(i-1).is("reponse") && !s.at(i-1).is("lettre") && !s.at(i-1).is("la") && !s.at(i-1).is("le") && !s.at(i-1).is("option") && !s.at(i-1).is("choix") {
		return 0, 0
	}
	return int(t.raw[0]-'a') + 1, i + 1
}

// onlyAround tells whether nothing but words around a rank follow.
func (s said) onlyAround(i int) bool { return s.skipAround(i) >= len(s.tokens) }

func (s said) skipAround(i int) int {
	for i < len(s.tokens) {
		t := s.at(i)
		if t.class == digits || t.class == mark && (t.text == "+" || t.text == "%" || t.text == "€" || t.text == "/") || t.class == word && !aroundRank[t.text] {
			return i
		}
		i++
	}
	return i
}

// aroundRank are words that may stand around the number of an option: "je prends la 2".
var aroundRank = setOf(`celle celui du la le l les numero num no n nr nro reponse option choix lettre c est ce serait je prends choisis dis dirais tape mets pour moi merci oui donc plutot j ai choisi reponds ca cas chiffre touche en avant numeros vais prendre bonjour voila proposition case ligne o repond pense crois`)
