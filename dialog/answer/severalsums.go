package answer

// oneAmount chooses among several amounts: a range, a sum that the person
// makes, the one that the question asks for.
func (s said) oneAmount(list []figure, a Await) (low, high int64, ok bool) {
	first := list[0].milli
	if len(list) == 1 {
		return first, first, true
	}
	if len(list) == 2 {
		if low, high, ok := s.range2(list); ok {
			return low, high, true
		}
	}
	if sum, ok := s.summed(list); ok {
		return sum, sum, true
	}
	whose := s.whoseIn(0, len(s.tokens))
	same := whose != "moiautre" && whose != "autremoi" && (len(list) != 2 || !s.at(list[0].end).is("/")) // "50/50", "900 moi 900 lui"
	for _, f := range list {
		same = same && f.milli == first
	}
	if same {
		return first, first, true
	}
	v, ok := s.asked(list, a)
	return v, v, ok
}

// range2 reads "entre 800 et 900", "800-900", "entre 8 et 900".
func (s said) range2(list []figure) (low, high int64, ok bool) {
	pair := []number{list[0].number, list[1].number}
	low, high = pair[0].milli, pair[1].milli
	if list[0].end == list[1].from && low < 10_000 && low >= 2000 && high == (low+1000)*100 {
		return low * 100, high, true // "7 8 cents", "sept huit cents"
	}
	if !s.ranged(pair) {
		return 0, 0, false
	}
	if low < 10_000 && high >= 100_000 && high%100_000 == 0 && low*100 < high {
		low *= 100
	}
	if low < 10_000 && high >= 1_000_000 && low*1000 < high && pair[1].words {
		low *= 1000
	}
	return low, high, low*4 >= high || s.has(" entre ")
}

// summed adds amounts tied by "plus" or "+".
func (s said) summed(list []figure) (int64, bool) {
	sum := int64(0)
	for i, f := range list {
		if i > 0 {
			t := s.at(list[i-1].end)
			if s.eachSide(list) {
				sum += f.milli
				continue
			}
			if list[i-1].end != f.from-1 || !t.is("+") && !t.is("plus") {
				return 0, false
			}
		}
		sum += f.milli
	}
	return sum, true
}

// eachSide tells whether two amounts come from two sides: "600 d'un côté et 350 de l'autre", "600 chez l'une et 350 chez
// l'autre". Of two people who live together each has their own: "l'un 600, l'autre 350".
func (s said) eachSide(list []figure) bool {
	return len(list) == 2 && (s.has(" d un cote ", " d 1 cote ", " d une part ") && s.has(" de l autre ", " d un autre ", " d autre part ") ||
		s.has(fromOne...) && s.has(fromOther...))
}

var (
	fromOne   = []string{" chez l une ", " chez l un ", " chez une ", " chez un ", " chez la premiere ", " chez le premier ", " avec l une ", " avec l un ", " de l une ", " de l un ", " d une ", " d un "}
	fromOther = []string{" chez l autre ", " chez la deuxieme ", " chez le deuxieme ", " chez la seconde ", " chez le second ", " avec l autre ", " de l autre ", " d une autre ", " d un autre "}
)
