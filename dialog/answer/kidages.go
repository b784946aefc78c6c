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
		if u != noUnit && u != year && u != month || n.one && u == noUnit || n.milli > oldestInCharge*1000 {
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

// oneChildIn tells whether the words between two tokens name one child, and say nothing else: "et le petit", "Lina a".
func (s said) oneChildIn(from, to int) bool {
	named := 0
	for i := from; i < to; i++ {
		switch t := s.at(i); {
		case t.class == mark && (t.is(",") || t.is(":")), aroundAge[t.text], t.unit() == year, t.unit() == month:
		case t.class == word && (ownChild[t.text] || ageWords[t.text] || siblings[t.text] || s.firstName(t)):
			named++
		default:
			return false
		}
	}
	return named == 1
}

// firstName tells whether an unknown word may be a name.
func (s said) firstName(t token) bool {
	return len(t.text) > 2 && !familiar[t.text] && !vocabulary[t.text] && !relatives[t.text] && !kinfolk[t.text] && !partners[t.text] && t.unit() == noUnit
}

var (
	aroundAge = setOf("et a de mon ma le la l")
	siblings  = setOf("aine ainee cadet cadette benjamin benjamine dernier derniere deuxieme troisieme premier premiere")
)
