package answer

import (
	"slices"
	"strings"

	"aufil/dialog/speech"
)

// parseCount reads a whole number: children, persons, an age, hours.
func parseCount(s speech.Text, a Await) (Value, bool) {
	asked := topicOf(a.Question)
	if a.Channel == DTMF {
		return keyedCount(s, asked)
	}
	if asked == hours {
		if n, ok := usualHours(s, a.Question); ok {
			return Value{Low: n, High: n, Approx: true}, true
		}
	}
	if rooms, ok := roomsOf(s); ok && rooms.low == rooms.high && strings.Contains(speech.Fold(a.Question), "piece") {
		return Value{Low: rooms.low / 1000, High: rooms.low / 1000}, true
	}
	if otherPeriod(s, a.Question) || asked == age && vagueAge(s) || QuestionsBack(s) || countsNothing(s) || unreadable(s) || commaThousand(s) || aboutOther(s) {
		return Value{}, false
	}
	if rest, ok := wholeYears(s, asked); ok {
		return parseCount(rest, a)
	}
	n, ok := count(s, asked)
	if ok && asked == household && n > 0 && len(s.Numbers()) == 0 && leavesOut(a.Question) {
		n--
	}
	if !ok || n > 0 && someGone(s, a.Question) || digresses(s, n) || n < 0 || n > asked.Most() || asked == hours && n > weekHours && strings.Contains(speech.Fold(a.Question), "semaine") {
		return Value{}, false
	}
	return Value{Low: n, High: n, Approx: Approximate(s)}, true
}

// weekHours is more than anybody works in a week: 151 hours are those of a month.
const weekHours = 99

// keyedCount reads the keys of a telephone.
func keyedCount(s speech.Text, asked topic) (Value, bool) {
	if len(s.Tokens) == 2 && s.At(1).Text == "#" {
		s.Tokens = s.Tokens[:1]
	}
	t := s.At(0)
	if len(s.Tokens) != 1 || t.Class != speech.Digits || len(t.Text) > 6 || speech.Atoi(t.Text) > asked.Most() {
		return Value{}, false
	}
	return Value{Low: speech.Atoi(t.Text), High: speech.Atoi(t.Text)}, true
}

// count makes one number of the text, false when it leaves a doubt.
func count(s speech.Text, asked topic) (int64, bool) {
	if noneNow(s, asked) {
		return 0, true
	}
	list := s.Numbers()
	if asked == age {
		list = nextAge(s, list)
	}
	if slices.ContainsFunc(list, func(n speech.Number) bool { return fraction(s, n) }) {
		return 0, false
	}
	if v, ok := dictated(s, list); ok {
		return v, true
	}
	if countsOtherThan(s, asked, list) || unsureOf(s, list, asked) || opposed(s, list) {
		return 0, false
	}
	list = remain(s, list)
	if n, sure := persons(s, list, asked); n > 0 {
		return n, sure
	}
	if asked == Children {
		list = withoutGrandchildren(s, inCharge(s, list))
	}
	if asked != household && notOne(s) {
		return 0, true
	}
	return oneOf(s, relevant(s, list, asked), asked)
}

// persons counts those who are named one by one, or told by their ages; 0 when the text is not made so.
func persons(s speech.Text, list []speech.Number, asked topic) (count int64, sure bool) {
	switch asked {
	case household:
		return ownHousehold(s, list), true
	case Children:
		if n := ownChildren(s, list); n > 0 {
			return n, true
		}
	case anything:
	default:
		return 0, false
	}
	if n := onesOfAge(s, list); n > 0 {
		return n, true
	}
	if n := agesOfEach(s, list); n > 0 && asked == Children {
		return n, true
	}
	if n := countThenOneAge(s, list); n > 0 && asked == Children {
		return n, true
	}
	return countWithAges(s, list)
}

// oneOf makes one number of those that can answer.
func oneOf(s speech.Text, list []speech.Number, asked topic) (int64, bool) {
	twins := s.Has(" jumeaux ", " jumelles ")
	switch {
	case twins && len(list) == 0 && !s.Has(" attends ", " attend ", " attendons ", " enceinte "):
		return 2, true
	case twins && s.Has(" des jumeaux et ", " des jumelles et ", " et des jumeaux ", " et des jumelles "):
		return 0, false
	case len(list) == 0:
		return countsNone(s, asked)
	case s.Has(" ou ") || times(s) || s.Has(" dont ") && s.Has(" a charge "):
		return 0, false
	case negated(s, list[0]) || bounded(s, list[0]) || signed(s, list[0]):
		return 0, false
	case len(list) == 1:
		return Single(s, list[0], asked)
	}
	return Several(s, list, asked)
}

// remain keeps what is said to be left: "les 2 grands sont partis, reste 1".
func remain(s speech.Text, list []speech.Number) []speech.Number {
	for i, n := range list {
		if i > 0 && (phraseAt(s, n.From-2, "plus que") > 0 || phraseAt(s, n.From-2, "reste que") > 0) {
			n.One = false
			return []speech.Number{n} // "quatre mais il n'y en a plus que deux"
		}
	}
	if len(list) < 2 || s.Has(" mais ") {
		return list
	}
	for _, n := range list {
		if before := s.At(n.From - 1); before.Is("reste") || before.Is("restent") {
			n.One = false
			return []speech.Number{n}
		}
	}
	return list
}
