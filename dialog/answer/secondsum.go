package answer

// secondSum writes as a range a sum and the other one that it sometimes is: "850, parfois 900", "1200 voire 1300", "800
// jusqu'à 1000", and what a voice says in passing, "mille, mille cinquante".
func (s said) secondSum(list []figure) (said, bool) {
	if len(list) != 2 || list[0].milli >= list[1].milli || list[1].milli > 2*list[0].milli || s.has(" depend ", " varie ", " change ") {
		return said{}, false
	}
	from, to := list[0].end, list[1].from
	spoken := list[0].words && list[1].words && list[0].milli >= leastRange
	linked := false
	for i := from; i < to; i++ {
		t := s.at(i)
		switch {
		case t.is(",") || t.is("."):
		case t.in(secondLinks):
			linked = true
		case !t.in(besideLinks):
			return said{}, false
		}
	}
	if pause := to == from+1 && s.at(from).class == mark; !linked && !(spoken && pause) {
		return said{}, false
	}
	kept := append([]token{}, s.tokens[:from]...)
	kept = append(kept, token{text: "ou", raw: "ou", class: word})
	return settle(append(kept, s.tokens[to:]...)), true
}

// leastRange is the sum, in thousandths, under which two figures in words are rather euros and cents.
const leastRange = 100_000

var (
	secondLinks = setOf("parfois fois quelquefois voire jusqu jusque")
	besideLinks = setOf("et ou a des c est je touche gagne par mois peut etre meme quelques")
)
