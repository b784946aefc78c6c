package remark

import (
	"aufil/dialog/answer"
	"aufil/dialog/speech"
)

// Supposed is a wage that somebody supposes: "et si je travaille plus", "si je gagne 200 de plus", "si je gagnais 1500".
type Supposed struct {
	Wage int64 // cents a month; what is added, or the whole when Whole
	// Whole: the wage itself rather than what is added to it.
	Whole bool
}

// someMore is what "travailler plus" is taken for: a day or so of minimum wage.
const someMore = 100_00

// ParseSupposed reads a question about earning more or less.
func ParseSupposed(text string) (Supposed, bool) {
	s := speech.Read(speech.Clip(text))
	if len(s.Tokens) > 24 || !s.Has(" si ", " avec ", " quand ") || !s.Has(" travail", " gagne", " gagnais ", " heures ", " salaire ", " emploi ", " boulot ", " bosse", " euros de plus ", " euros de moins ") {
		return Supposed{}, false
	}
	less := s.Has(" moins ")
	for _, n := range s.Numbers() {
		u, _ := s.UnitAfter(n)
		if u != speech.NoUnit && u != speech.Money && u != speech.Month || n.Milli < 10_000 {
			continue
		}
		v, ok := answer.ParseAmount(speech.Settle(s.Tokens[n.From:sumEnd(s, n)]), answer.Await{Kind: answer.Montant})
		if !ok || v.Low != v.High || v.Low > 1_000_000 {
			continue
		}
		switch more := s.Has(" de plus ", " en plus ", " plus "); {
		case less:
			return Supposed{Wage: -v.Low}, true
		case more:
			return Supposed{Wage: v.Low}, true
		}
		return Supposed{Wage: v.Low, Whole: true}, true
	}
	switch {
	case s.Has(" plus de travail ", " n ai plus ", " ai plus de ", " travaille plus du tout "):
		return Supposed{}, false
	case less:
		return Supposed{Wage: -someMore}, true
	case s.Has(" plus ", " heures sup", " davantage ", " reprends ", " retravaille "):
		return Supposed{Wage: someMore}, true
	}
	return Supposed{}, false
}
