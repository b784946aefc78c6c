package remark

import (
	"slices"

	"aufil/dialog/answer"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
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
func RetiredPair(text string) ([]answer.Value, bool) {
	s := speech.Read(speech.Clip(text))
	words := s.Clauses()
	if s.Question || !retiredPair.In(words) || s.Has(" mes parents ", " bientot ", " mon pere ", " ma mere ", " pas ") {
		return nil, false
	}
	list := slices.DeleteFunc(slices.Clone(s.Numbers()), func(n speech.Number) bool {
		u, _ := s.UnitAfter(n)
		return n.Milli < 100_000 || n.Milli > 9_999_000 || u != speech.Money && u != speech.Month && u != speech.NoUnit || len(n.Key) == 5 || likeYear(s, n)
	})
	if len(list) != 2 || s.Has(" loyer ", " credit ", " dont ", " a ") && list[1].From <= list[0].To+1 {
		return nil, true
	}
	var sums []answer.Value
	for _, n := range list {
		v, ok := answer.ParseAmount(speech.Settle(s.Tokens[n.From:sumEnd(s, n)]), answer.Await{Kind: answer.Montant})
		if !ok || v.Unknown || v.Low == 0 {
			return nil, true
		}
		v.Kind = answer.Montant
		sums = append(sums, v)
	}
	if before := s.At(list[1].From - 1); before.Is("moi") || before.Is("je") || s.At(list[0].From-1).Is("lui") || s.At(list[0].From-1).Is("elle") {
		slices.Reverse(sums)
	}
	return sums, true
}
