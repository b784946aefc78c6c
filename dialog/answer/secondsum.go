package answer

import (
	"aufil/dialog/speech"
)

// secondSum writes as a range a sum and the other one that it sometimes is: "850, parfois 900", "1200 voire 1300", "800
// jusqu'à 1000", and what a voice says in passing, "mille, mille cinquante".
func secondSum(s speech.Text, list []figure) (speech.Text, bool) {
	if len(list) != 2 || list[0].Milli >= list[1].Milli || list[1].Milli > 2*list[0].Milli || s.Has(" depend ", " varie ", " change ") {
		return speech.Text{}, false
	}
	from, to := list[0].End, list[1].From
	spoken := list[0].Words && list[1].Words && list[0].Milli >= LeastRange
	linked := false
	for i := from; i < to; i++ {
		t := s.At(i)
		switch {
		case t.Is(",") || t.Is("."):
		case t.In(secondLinks):
			linked = true
		case !t.In(besideLinks):
			return speech.Text{}, false
		}
	}
	if pause := to == from+1 && s.At(from).Class == speech.Mark; !linked && !(spoken && pause) {
		return speech.Text{}, false
	}
	kept := append([]speech.Token{}, s.Tokens[:from]...)
	kept = append(kept, speech.Token{Text: "ou", Raw: "ou", Class: speech.Word})
	return speech.Settle(append(kept, s.Tokens[to:]...)), true
}

// LeastRange is the sum, in thousandths, under which two figures in words are rather euros and cents.
const LeastRange = 100_000

var (
	secondLinks = speech.SetOf("parfois fois quelquefois voire jusqu jusque")
	besideLinks = speech.SetOf("et ou a des c est je touche gagne par mois peut etre meme quelques")
)
