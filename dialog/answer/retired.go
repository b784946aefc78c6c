package answer

import (
	"slices"

	"aufil/dialog/answer/phrase"
)

var retiredPair = phrase.Compile(`
	retraites|retraite|retraitees|pensiones tous|toutes les deux|2
	tous|toutes les deux|2 (en|a|au) (la) retraites|retraite|retraitees
	couple de retraites|retraite
	couple (de) retraites|retraite
	est|somes (des|deux|2|mari|un) (et) (femme|couple) (de) retraites|retraitees
	ma femme|mari et moi (on) (est|somes) (tous|toutes) (les) (deux|2) retraites|retraitees
`)

// RetiredPair reads a couple of pensioners, with what each has when two sums are said, that of who writes first: "on est
// retraités tous les deux, 850 et 1100", "couple de retraités, lui 900 et moi 650".
func RetiredPair(text string) ([]Value, bool) {
	s := read(clip(text))
	words := s.clauses()
	if s.question || !retiredPair.In(words) || s.has(" mes parents ", " bientot ", " mon pere ", " ma mere ", " pas ") {
		return nil, false
	}
	list := slices.DeleteFunc(slices.Clone(s.numbers()), func(n number) bool {
		u, _ := s.unitAfter(n)
		return n.milli < 100_000 || n.milli > 9_999_000 || u != money && u != month && u != noUnit || len(n.key) == 5 || s.likeYear(n)
	})
	if len(list) != 2 || s.has(" loyer ", " credit ", " dont ", " a ") && list[1].from <= list[0].to+1 {
		return nil, true
	}
	var sums []Value
	for _, n := range list {
		v, ok := parseAmount(settle(s.tokens[n.from:s.sumEnd(n)]), Await{Kind: Montant})
		if !ok || v.Unknown || v.Low == 0 {
			return nil, true
		}
		v.Kind = Montant
		sums = append(sums, v)
	}
	if before := s.at(list[1].from - 1); before.is("moi") || before.is("je") || s.at(list[0].from-1).is("lui") || s.at(list[0].from-1).is("elle") {
		slices.Reverse(sums)
	}
	return sums, true
}
