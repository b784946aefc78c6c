package answer

import (
	"aufil/dialog/speech"
)

// strangeNoun tells whether an unknown word follows the number at once: "2 trucs, 2 enfants" counts more than children.
func strangeNoun(s speech.Text, n speech.Number) bool { return unheard(s.At(n.To)) }

// Several reads "2 garçons et 1 fille", "2, 2 enfants"; any other list is not
// one answer.
func Several(s speech.Text, list []speech.Number, asked topic) (int64, bool) {
	sum, persons, loose := int64(0), 0, int64(-1)
	for _, n := range list {
		v, whole := n.Whole()
		u, _ := s.UnitAfter(n)
		switch {
		case n.One && s.At(n.From-1).Is("pas"):
			continue // "et pas un garçon"
		case !whole || !asked.accepts(u):
			return 0, false
		case u == speech.Person || n.One && agedAfter(s, n):
			sum, persons = sum+v, persons+1
		case loose >= 0 && loose != v || u == speech.NoUnit && strangeNoun(s, n):
			return 0, false
		default:
			loose = v
		}
	}
	if persons == 0 && loose >= 0 && !s.Has(" ou ") && !ranged(s, list) {
		return loose, true
	}
	if asked == household && loose == sum+1+ownRelatives(s) && CountsAll(s) {
		return loose, true // "on est 4 avec mon mari et les 2 petits"
	}
	if persons == 0 || s.Has(" ou ") || loose >= 0 && loose != sum {
		return 0, false
	}
	if total := total(s, list); total >= 0 {
		return total, true
	}
	return sum, true
}

// total reads "3 enfants : 2 garçons et 1 fille", where the parts make up the
// first number; -1 when they do not.
func total(s speech.Text, list []speech.Number) int64 {
	if _, at := s.UnitAfter(list[0]); len(list) < 2 || s.At(at).Text != "enfants" && s.At(at).Text != "personnes" {
		return -1
	}
	first, _ := list[0].Whole()
	rest := int64(0)
	for _, n := range list[1:] {
		v, _ := n.Whole()
		rest += v
	}
	if rest <= first {
		return first
	}
	return -1
}

// added tells whether numbers are added: "1+1" is left to the person.
func added(s speech.Text) bool { return betweenDigits(s, "+") }

// times tells whether two numbers are multiplied: "2x2".
func times(s speech.Text) bool { return betweenDigits(s, "x") || betweenDigits(s, "*") }

// betweenDigits tells whether the sign stands there.
func betweenDigits(s speech.Text, sign string) bool {
	for i, t := range s.Tokens {
		if t.Is(sign) && s.At(i-1).Class == speech.Digits && s.At(i+1).Class == speech.Digits {
			return true
		}
	}
	return false
}
