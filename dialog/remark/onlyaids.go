package remark

import (
	"aufil/dialog/answer"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// OnlyAids lists the aids of a text that is made of their names and of nothing else, with the sum of the only one: "rsa et
// prime d'activité", "ass 550 par mois".
func OnlyAids(text string) (names []string, sum answer.Value) {
	s := speech.Read(speech.Clip(text))
	words := s.Clauses()
	if s.Question || len(words) == 0 || len(words) > 12 {
		return nil, answer.Value{}
	}
	left := append([]string{}, words...)
	for _, r := range namedIn(words) {
		names = append(names, r.name)
		r.named.Erase(left)
	}
	for _, w := range left {
		if w != "" && !aroundAids[w] && (w[0] < '0' || w[0] > '9') {
			return nil, answer.Value{}
		}
	}
	list := answer.FiguresOfMoney(s)
	if len(s.Numbers()) > len(list) || len(list) > 1 {
		return nil, answer.Value{}
	}
	if len(list) == 1 && len(names) == 1 {
		if v, ok := answer.ParseAmount(speech.Settle(s.Tokens[list[0].From:sumEnd(s, list[0].Number)]), answer.Await{Kind: answer.Montant}); ok && !v.Unknown {
			v.Kind = answer.Montant
			sum = v
		}
	}
	return names, sum
}

// aroundAids are the words around the names of aids that say nothing more than that they are paid.
var aroundAids = singled("je j ai touche percois recois suis juste seulement que et plus avec le la l les du de d au a mon ma par mois euros euro e eur aussi + c est")

// Supposes tells whether a text asks what would happen, so that what it names is no answer: "ça va me couper le RSA si je
// travaille ?".
func Supposes(text string) bool {
	s := speech.Read(speech.Clip(text))
	return (s.Question || s.Has(" ca va ", " est ce ")) && supposed.In(s.Clauses())
}

var supposed = phrase.Compile("si je|j|on|mon|ma|il|elle")
