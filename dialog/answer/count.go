package answer

import (
	"slices"
	"strings"
)

// parseCount reads a whole number: children, persons, an age, hours.
func parseCount(s said, a Await) (Value, bool) {
	asked := topicOf(a.Question)
	if a.Channel == DTMF {
		return keyedCount(s, asked)
	}
	if asked == hours {
		if n, ok := s.usualHours(a.Question); ok {
			return Value{Low: n, High: n, Approx: true}, true
		}
	}
	if rooms, ok := s.rooms(); ok && rooms.low == rooms.high && strings.Contains(fold(a.Question), "piece") {
		return Value{Low: rooms.low / 1000, High: rooms.low / 1000}, true
	}
	if s.otherPeriod(a.Question) || asked == age && s.vagueAge() || s.asksBack() || s.countsNothing() || s.unreadable() || s.commaThousand() || s.aboutOther() {
		return Value{}, false
	}
	if rest, ok := s.wholeYears(asked); ok {
		return parseCount(rest, a)
	}
	n, ok := s.count(asked)
	if ok && asked == household && n > 0 && len(s.numbers()) == 0 && leavesOut(a.Question) {
		n--
	}
	if !ok || n > 0 && s.someGone(a.Question) || s.digresses(n) || n < 0 || n > asked.most() || asked == hours && n > weekHours && strings.Contains(fold(a.Question), "semaine") {
		return Value{}, false
	}
	return Value{Low: n, High: n, Approx: s.approximate()}, true
}

// weekHours is more than anybody works in a week: 151 hours are those of a month.
const weekHours = 99

// keyedCount reads the keys of a telephone.
func keyedCount(s said, asked topic) (Value, bool) {
	if len(s.tokens) == 2 && s.at(1).text == "#" {
		s.tokens = s.tokens[:1]
	}
	t := s.at(0)
	if len(s.tokens) != 1 || t.class != digits || len(t.text) > 6 || atoi(t.text) > asked.most() {
		return Value{}, false
	}
	return Value{Low: atoi(t.text), High: atoi(t.text)}, true
}

// count makes one number of the text, false when it leaves a doubt.
func (s said) count(asked topic) (int64, bool) {
	if s.noneNow(asked) {
		return 0, true
	}
	list := s.numbers()
	if asked == age {
		list = s.nextAge(list)
	}
	if slices.ContainsFunc(list, func(n number) bool { return s.fraction(n) }) {
		return 0, false
	}
	if v, ok := s.dictated(list); ok {
		return v, true
	}
	if s.countsOtherThan(asked, list) || s.unsure(list, asked) || s.opposed(list) {
		return 0, false
	}
	list = s.remain(list)
	if n, sure := s.persons(list, asked); n > 0 {
		return n, sure
	}
	if asked == children {
		list = s.withoutGrandchildren(s.inCharge(list))
	}
	if asked != household && s.notOne() {
		return 0, true
	}
	return s.oneOf(s.relevant(list, asked), asked)
}

// persons counts those who are named one by one, or told by their ages; 0 when the text is not made so.
func (s said) persons(list []number, asked topic) (count int64, sure bool) {
	switch asked {
	case household:
		return s.ownHousehold(list), true
	case children:
		if n := s.ownChildren(list); n > 0 {
			return n, true
		}
	case anything:
	default:
		return 0, false
	}
	if n := s.onesOfAge(list); n > 0 {
		return n, true
	}
	if n := s.agesOfEach(list); n > 0 && asked == children {
		return n, true
	}
	if n := s.countThenOneAge(list); n > 0 && asked == children {
		return n, true
	}
	return s.countWithAges(list)
}

// oneOf makes one number of those that can answer.
func (s said) oneOf(list []number, asked topic) (int64, bool) {
	twins := s.has(" jumeaux ", " jumelles ")
	switch {
	case twins && len(list) == 0 && !s.has(" attends ", " attend ", " attendons ", " enceinte "):
		return 2, true
	case twins && s.has(" des jumeaux et ", " des jumelles et ", " et des jumeaux ", " et des jumelles "):
		return 0, false
	case len(list) == 0:
		return s.none(asked)
	case s.has(" ou ") || s.times() || s.has(" dont ") && s.has(" a charge "):
		return 0, false
	case s.negated(list[0]) || s.bounded(list[0]) || s.signed(list[0]):
		return 0, false
	case len(list) == 1:
		return s.single(list[0], asked)
	}
	return s.several(list, asked)
}

// remain keeps what is said to be left: "les 2 grands sont partis, reste 1".
func (s said) remain(list []number) []number {
	for i, n := range list {
		if i > 0 && (s.phraseAt(n.from-2, "plus que") > 0 || s.phraseAt(n.from-2, "reste que") > 0) {
			n.one = false
			return []number{n} // "quatre mais il n'y en a plus que deux"
		}
	}
	if len(list) < 2 || s.has(" mais ") {
		return list
	}
	for _, n := range list {
		if before := s.at(n.from - 1); before.is("reste") || before.is("restent") {
			n.one = false
			return []number{n}
		}
	}
	return list
}
