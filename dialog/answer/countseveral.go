package answer

// strangeNoun tells whether an unknown word follows the number at once: "2 trucs, 2 enfants" counts more than children.
func (s said) strangeNoun(n number) bool { return s.at(n.to).unheard() }

// several reads "2 garçons et 1 fille", "2, 2 enfants"; any other list is not
// one answer.
func (s said) several(list []number, asked topic) (int64, bool) {
	sum, persons, loose := int64(0), 0, int64(-1)
	for _, n := range list {
		v, whole := n.whole()
		u, _ := s.unitAfter(n)
		switch {
		case n.one && s.at(n.from-1).is("pas"):
			continue // "et pas un garçon"
		case !whole || !asked.accepts(u):
			return 0, false
		case u == person || n.one && s.agedAfter(n):
			sum, persons = sum+v, persons+1
		case loose >= 0 && loose != v || u == noUnit && s.strangeNoun(n):
			return 0, false
		default:
			loose = v
		}
	}
	if persons == 0 && loose >= 0 && !s.has(" ou ") && !s.ranged(list) {
		return loose, true
	}
	if asked == household && loose == sum+1+s.ownRelatives() && s.countsAll() {
		return loose, true // "on est 4 avec mon mari et les 2 petits"
	}
	if persons == 0 || s.has(" ou ") || loose >= 0 && loose != sum {
		return 0, false
	}
	if total := s.total(list); total >= 0 {
		return total, true
	}
	return sum, true
}

// total reads "3 enfants : 2 garçons et 1 fille", where the parts make up the
// first number; -1 when they do not.
func (s said) total(list []number) int64 {
	if _, at := s.unitAfter(list[0]); len(list) < 2 || s.at(at).text != "enfants" && s.at(at).text != "personnes" {
		return -1
	}
	first, _ := list[0].whole()
	rest := int64(0)
	for _, n := range list[1:] {
		v, _ := n.whole()
		rest += v
	}
	if rest <= first {
		return first
	}
	return -1
}

// added tells whether numbers are added: "1+1" is left to the person.
func (s said) added() bool { return s.betweenDigits("+") }

// times tells whether two numbers are multiplied: "2x2".
func (s said) times() bool { return s.betweenDigits("x") || s.betweenDigits("*") }

// betweenDigits tells whether the sign stands there.
func (s said) betweenDigits(sign string) bool {
	for i, t := range s.tokens {
		if t.is(sign) && s.at(i-1).class == digits && s.at(i+1).class == digits {
			return true
		}
	}
	return false
}
