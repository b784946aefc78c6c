package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// rankSaid reads a choice by its number, its letter or its ordinal: "la 2",
// "b)", "le deuxième", "le dernier". found tells that the text is a rank, even
// one outside the options (0).
func rankSaid(s speech.Text, count int) (rank int, found bool) {
	if s.Has(" pas ", " ni ", " sauf ", " plus ", " ou ") {
		return 0, false
	}
	for i, t := range s.Tokens {
		if t.Is("les") && (s.At(i+1).Is("deux") || s.At(i+1).Text == "2") {
			return 0, false // both of them
		}
		if before := s.At(i - 1); t.Class == speech.Digits && t.Glued && (before.Is("ce") || len(before.Raw) == 1 && strings.Contains("ltfmd", before.Raw)) {
			return 0, false // "CE1" is a class, "L2" a year of studies
		}
		r, to := rankAt(s, i, count)
		if to == 0 {
			if t.Class == speech.Word && !speech.AroundRank[t.Text] {
				return 0, false
			}
			continue
		}
		if !onlyAround(s, to) {
			if again, next := rankAt(s, skipAround(s, to), count); again != r || !onlyAround(s, next) {
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
	s := speech.Read(speech.Clip(French(lang, text)))
	if count == 0 || s.Question {
		return 0, false
	}
	rank, found := rankSaid(s, count)
	return rank, found && rank > 0
}

// Ranks reads several of so many things by their numbers: "1 et 3".
func Ranks(text string, count int) (ranks []int) {
	for _, t := range speech.Read(speech.Clip(text)).Tokens {
		switch rank := int(speech.Atoi(t.Text)); {
		case t.Class == speech.Digits && len(t.Text) <= 2 && rank >= 1 && rank <= count:
			ranks = append(ranks, rank)
		case t.Class == speech.Mark, speech.AroundRank[t.Text], t.Is("et"), t.Is("puis"), t.Is("aussi"):
		default:
			return nil
		}
	}
	return ranks
}

// rankAt reads the rank at token i, and returns the token after it.
func rankAt(s speech.Text, i, count int) (rank, to int) {
	t := s.At(i)
	switch {
	case t.Class == speech.Digits && len(t.Text) <= 2 && !decimalAt(s, i):
		to := i + 1
		if s.At(to).Unit() == percentOrRank(s.At(to)) && s.At(to).Class == speech.Word {
			to++
		}
		return int(speech.Atoi(t.Text)), to
	case t.Class == speech.Digits:
		return count + 1, i + 1
	case t.Class == speech.Mark:
		return 0, 0
	case t.Is("dernier") || t.Is("derniere"):
		if s.At(i - 1).Is("avant") {
			return count - 1, i + 1
		}
		return count, i + 1
	case t.Is("milieu") && count%2 == 1:
		return (count + 1) / 2, i + 1
	case speech.Ordinals[t.Text] > 0:
		return speech.Ordinals[t.Text], i + 1
	}
	if t.Is("une") && (s.At(i+1).Is("lettre") || s.At(i+1).Is("reponse")) {
		return 0, 0
	}
	if v, to, ok := s.Cardinal(i); ok && v >= 1 && !(v == 1 && to == i+1 && !onlyAround(s, to)) {
		return int(min(v, 999)), to
	}
	return letterRank(s, i, count)
}

func decimalAt(s speech.Text, i int) bool {
	_, _, ok := s.Decimals(i + 1)
	return ok
}

func percentOrRank(t speech.Token) speech.Unit {
	if t.Unit() == speech.Rank || t.Is("e") {
		return t.Unit()
	}
	return 255
}

// letterRank reads a lone letter, or one after "la", "réponse", "lettre".
func letterRank(s speech.Text, i, count int) (rank, to int) {
	t := s.At(i)
	if len(t.Raw) != 1 || t.Text != t.Raw || s.At(i+1).Is("est") || t.Raw[0] < 'a' || int(t.Raw[0]-'a') >= count {
		return 0, 0
	}
	if !onlyAround(s, i+1) || i > 0 && t.Is("a") && !s.At(i-1).Is("reponse") && !s.At(i-1).Is("lettre") && !s.At(i-1).Is("la") && !s.At(i-1).Is("le") && !s.At(i-1).Is("option") && !s.At(i-1).Is("choix") {
		return 0, 0
	}
	return int(t.Raw[0]-'a') + 1, i + 1
}

// onlyAround tells whether nothing but words around a rank follow.
func onlyAround(s speech.Text, i int) bool { return skipAround(s, i) >= len(s.Tokens) }

func skipAround(s speech.Text, i int) int {
	for i < len(s.Tokens) {
		t := s.At(i)
		if t.Class == speech.Digits || t.Class == speech.Mark && (t.Text == "+" || t.Text == "%" || t.Text == "€" || t.Text == "/") || t.Class == speech.Word && !speech.AroundRank[t.Text] {
			return i
		}
		i++
	}
	return i
}
