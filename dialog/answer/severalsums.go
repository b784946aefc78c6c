package answer

import (
	"aufil/dialog/speech"
)

// oneAmount chooses among several amounts: a range, a sum that the person
// makes, the one that the question asks for.
func oneAmount(s speech.Text, list []figure, a Await) (low, high int64, ok bool) {
	first := list[0].Milli
	if len(list) == 1 {
		return first, first, true
	}
	if len(list) == 2 {
		if low, high, ok := range2(s, list); ok {
			return low, high, true
		}
	}
	if sum, ok := summed(s, list); ok {
		return sum, sum, true
	}
	whose := whoseIn(s, 0, len(s.Tokens))
	same := whose != "moiautre" && whose != "autremoi" && (len(list) != 2 || !s.At(list[0].End).Is("/")) // "50/50", "900 moi 900 lui"
	for _, f := range list {
		same = same && f.Milli == first
	}
	if same {
		return first, first, true
	}
	v, ok := asked(s, list, a)
	return v, v, ok
}

// range2 reads "entre 800 et 900", "800-900", "entre 8 et 900".
func range2(s speech.Text, list []figure) (low, high int64, ok bool) {
	pair := []speech.Number{list[0].Number, list[1].Number}
	low, high = pair[0].Milli, pair[1].Milli
	if list[0].End == list[1].From && low < 10_000 && low >= 2000 && high == (low+1000)*100 {
		return low * 100, high, true // "7 8 cents", "sept huit cents"
	}
	if !ranged(s, pair) {
		return 0, 0, false
	}
	if low < 10_000 && high >= 100_000 && high%100_000 == 0 && low*100 < high {
		low *= 100
	}
	if low < 10_000 && high >= 1_000_000 && low*1000 < high && pair[1].Words {
		low *= 1000
	}
	return low, high, low*4 >= high || s.Has(" entre ")
}

// summed adds amounts tied by "plus" or "+".
func summed(s speech.Text, list []figure) (int64, bool) {
	sum := int64(0)
	for i, f := range list {
		if i > 0 {
			t := s.At(list[i-1].End)
			if eachSide(s, list) {
				sum += f.Milli
				continue
			}
			if list[i-1].End != f.From-1 || !t.Is("+") && !t.Is("plus") {
				return 0, false
			}
		}
		sum += f.Milli
	}
	return sum, true
}

// eachSide tells whether two amounts come from two sides: "600 d'un côté et 350 de l'autre", "600 chez l'une et 350 chez
// l'autre". Of two people who live together each has their own: "l'un 600, l'autre 350".
func eachSide(s speech.Text, list []figure) bool {
	return len(list) == 2 && (s.Has(" d un cote ", " d 1 cote ", " d une part ") && s.Has(" de l autre ", " d un autre ", " d autre part ") ||
		s.Has(fromOne...) && s.Has(fromOther...))
}

var (
	fromOne   = []string{" chez l une ", " chez l un ", " chez une ", " chez un ", " chez la premiere ", " chez le premier ", " avec l une ", " avec l un ", " de l une ", " de l un ", " d une ", " d un "}
	fromOther = []string{" chez l autre ", " chez la deuxieme ", " chez le deuxieme ", " chez la seconde ", " chez le second ", " avec l autre ", " de l autre ", " d une autre ", " d un autre "}
)
