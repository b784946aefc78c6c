package answer

// oldestInCharge is the age, in years, up to which a child named with it is taken for one of the home.
const oldestInCharge = 25

// agesOfEach counts the children who are each told with an age: "mon aîné a 20 ans et le petit 12", "Léo 3 ans Lina
// 5 ans", "mes filles ont 3 et 5 ans"; 0 when anything else is said.
func (s said) agesOfEach(list []number) int64 {
	if len(list) < 2 || s.question {
		return 0
	}
	told := false
	for _, n := range list {
		u, _ := s.unitAfter(n)
		told = told || u == year
		if u != noUnit && !u.ages() || n.one && u == noUnit || n.milli > oldestInCharge*1000 {
			return 0
		}
	}
	last := list[len(list)-1]
	if u, at := s.unitAfter(last); !told || u != noUnit && at+1 < len(s.tokens) || u == noUnit && last.to < len(s.tokens) {
		return 0
	}
	if s.childrenOpen(list[0].from) && s.agesFrom(list) {
		return int64(len(list))
	}
	from := 0
	for _, n := range list {
		if !s.oneChildIn(from, n.from) {
			return 0
		}
		from = n.to
	}
	return int64(len(list))
}

// childrenOpen tells whether the text opens with children of one's own, whose ages follow: "mes filles ont".
func (s said) childrenOpen(to int) bool {
	return to == 3 && s.at(0).is("mes") && ownChild[s.at(1).text] && s.at(2).is("ont")
}

// countThenOneAge reads a count and the age of one of them: "trois, le plus grand a 15 ans"; 0 when anything else is said.
func (s said) countThenOneAge(list []number) int64 {
	if len(list) != 2 || list[0].from != 0 || list[0].one || list[0].milli > 12_000 || list[0].milli%1000 != 0 {
		return 0
	}
	u, at := s.unitAfter(list[1])
	opens := list[0].to
	if s.at(opens).class == mark || s.at(opens).is("et") {
		opens++
	}
	if first, _ := s.unitAfter(list[0]); first != noUnit || !u.ages() || at+1 < len(s.tokens) || !s.at(list[1].from-1).is("a") || !s.at(opens).in(determiners) {
		return 0
	}
	for i := opens; i < list[1].from; i++ {
		if t := s.at(i); !t.in(determiners) && !t.is("plus") && !t.is("a") && !ageWords[t.text] && !siblings[t.text] && !t.is("jeune") && !t.is("vieux") {
			return 0
		}
	}
	return list[0].milli / 1000
}

// oneChildIn tells whether the words between two tokens name one child, and say nothing else: "et le petit", "Lina a".
func (s said) oneChildIn(from, to int) bool {
	named := 0
	for i := from; i < to; i++ {
		switch t := s.at(i); {
		case t.class == mark && (t.is(",") || t.is(":")), aroundAge[t.text], t.unit().ages():
		case t.class == word && (ownChild[t.text] || ageWords[t.text] || siblings[t.text] || t.firstName()):
			named++
		default:
			return false
		}
	}
	return named == 1
}

// firstName tells whether an unknown word may be a name.
func (t token) firstName() bool {
	return len(t.text) > 2 && t.unheard() && !relatives[t.text] && !kinfolk[t.text] && t.unit() == noUnit
}

var (
	aroundAge = setOf("et a de mon ma le la l")
	siblings  = setOf("aine ainee cadet cadette benjamin benjamine dernier derniere deuxieme troisieme premier premiere")
)

// onesOfAge counts "un de 3 ans et une de 5 ans"; 0 when another number is
// said.
func (s said) onesOfAge(list []number) int64 {
	count := int64(0)
	for i, n := range list {
		u, _ := s.unitAfter(n)
		switch {
		case (n.one || n.key == "1") && s.at(n.to).is("de") && i+1 < len(list) && list[i+1].from == n.to+1:
			count++
		case i == 0 || !list[i-1].one && list[i-1].key != "1" || !u.ages() && (u != noUnit || n.milli > oldestInCharge*1000):
			return 0
		}
	}
	return count
}

// countWithAges reads "trois, 8 ans 6 ans et 2 mois": a first number without a
// unit, then ages, as many as it says. It is sure when they agree; 0 when the
// text is not made so.
func (s said) countWithAges(list []number) (count int64, sure bool) {
	if len(list) < 2 {
		return 0, false
	}
	if v, whole := list[0].whole(); whole && v == int64(len(list)-1) && (s.at(list[0].to).is("(") || s.at(list[0].to).is(":") || s.at(list[0].to).is("de")) && s.agesFrom(list[1:]) {
		return v, true // "2 (4 et 6 ans)", "2 : 4 et 6 ans", "2 de 4 et 6 ans"
	}
	if len(list) < 3 {
		return 0, false
	}
	if u, _ := s.unitAfter(list[0]); u != noUnit || list[0].one {
		return 0, false
	}
	for _, n := range list[1:] {
		if u, _ := s.unitAfter(n); !u.ages() {
			return 0, false
		}
	}
	v, whole := list[0].whole()
	return v, whole && v == int64(len(list)-1)
}

// agedAfter tells whether an age follows: "une de 4 ans".
func (s said) agedAfter(n number) bool {
	age, ok := s.number(n.to + 1)
	if !ok || !s.at(n.to).is("de") {
		return false
	}
	u, _ := s.unitAfter(age)
	return u.ages()
}

// agesFrom tells whether the numbers are a list that ends with "ans".
func (s said) agesFrom(list []number) bool {
	for k := 1; k < len(list); k++ {
		gap := s.at(list[k-1].to)
		if list[k].from != list[k-1].to && (list[k].from-list[k-1].to != 1 || !gap.is("et") && !gap.is(",")) {
			return false
		}
		if u, _ := s.unitAfter(list[k]); u != noUnit {
			return u.ages()
		}
	}
	return false
}
