package answer

import (
	"slices"
	"strings"
)

// bracket is a span of values that an option or an answer names: "moins de
// 50 %", "de 50 à 79 %", "80 % ou plus", "de 6 mois à 1 an".
type bracket struct {
	low, high int64
	unit      unit // minute for any time
	spoken    unit // the unit as it is said
}

// ranked is the span of one option.
type ranked struct {
	bracket
	at int
}

// endless is the upper end of "80 ou plus".
const endless = int64(1 << 60)

// brackets reads the labels that are spans of values; nil unless all are but perhaps two.
func (o *offer) brackets() []ranked {
	spans := make([]ranked, 0, len(o.options))
	for i, l := range o.read() {
		if b, ok := l.bracket(); ok && (b.low != b.high || b.unit == minute) {
			spans = append(spans, ranked{b, i})
		}
	}
	if len(spans) < 2 || len(spans) < len(o.options)-2 {
		return nil
	}
	return spans
}

// bracketed chooses among spans of values: the only one that holds what is
// said, be it a number or a span. numeric tells that the options are spans and
// that the text says a value, which then can be nothing else.
func bracketed(s said, o *offer, a Await) (at int, ok, numeric bool) {
	said, found := s.bracket()
	if !found {
		said, found = s.ofAge()
	}
	if !found {
		said, found = s.ago()
	}
	if !found && s.newborn() && o.inYears() {
		said, found = bracket{0, 0, minute, year}, true
	}
	named := false
	if !found && strings.Contains(fold(a.Question), "semaine") {
		said, named = s.daysAWeek()
		found = named
	}
	none := !found && s.nothing(moneyNouns)
	if !found && !none {
		return 0, false, false
	}
	spans := o.brackets()
	if spans == nil {
		return 0, false, false
	}
	if o.clock() && (none || said.unit != noUnit && said.spoken != hour && said.spoken != minute) {
		return 0, false, false // the time of a day is no length of time, and never none
	}
	if none || said.high == 0 && said.unit != minute {
		if i, ok := o.nothing(); ok {
			return i, true, true
		}
	}
	if !none && !named && !s.onlyBracket() {
		return 0, false, true
	}
	if spans[0].unit == money || said.unit == money {
		if said, ok = s.monthlyBracket(said, a); !ok {
			return 0, false, true
		}
	}
	if spans[0].unit == percent && said.high > 100_000 && said.high < endless {
		return 0, false, true // nothing is more than 100 %
	}
	held := 0
	said = said.inUnitOf(spans)
	if said.unit == minute && s.has(" par jour ", " chaque jour ", " tous les jours ") != o.daily() {
		return 0, false, true // so much a day is not so much a week
	}
	for _, r := range spans {
		if said.comparable(r.bracket) && r.low <= said.low && said.high <= r.high {
			at, held = r.at, held+1
		}
	}
	return at, held == 1, true
}

// monthsSaid writes "4 moi" as months where the options are lengths of time.
func (o *offer) monthsSaid(s said) said {
	if !s.has(" moi ") || len(s.tokens) < 2 || !(s.at(0).class == digits || numerals[s.at(0).text] > 0) || !s.at(1).is("moi") {
		return s
	}
	for _, l := range o.read() {
		if l.has(" mois ") {
			tokens := slices.Clone(s.tokens)
			tokens[1].text = "mois"
			return settle(tokens)
		}
	}
	return s
}

// newborn tells whether a text says of a child that it is just born, and no more.
func (s said) newborn() bool {
	return s.has(" nourrisson ", " nouveau ne ", " nouvelle nee ", " vient de naitre ") && len(s.tokens) <= 6 && !denies(s.flat)
}

// daysAWeek counts the days of the week that are named: "lundi et mardi", "du lundi au vendredi", "tous les jours sauf le
// dimanche", "le week-end".
func (s said) daysAWeek() (bracket, bool) {
	var days []int64
	for i, t := range s.tokens {
		if d, ok := weekdays[singular(t.text)]; ok && t.class == word {
			days = append(days, int64(d))
		}
		if t.is("weekend") || t.is("week") || t.is("we") && i > 0 {
			days = append(days, -1, -1)
		}
	}
	n := int64(len(days))
	switch {
	case n == 0:
		return bracket{}, false
	case s.has(" sauf ") && s.has(" tous les jours ", " tout les jours ", " tout les jour ", " toute la semaine "):
		n = 7 - n
	case denies(s.flat):
		return bracket{}, false
	case n == 2 && s.has(" du ") && s.has(" au ") && days[0] >= 0 && days[1] > days[0]:
		n = days[1] - days[0] + 1
	}
	n *= 1000 * minutesIn[day]
	return bracket{n, n, minute, day}, true
}

// inYears tells whether the options are ages: "Moins de 3 ans".
func (o *offer) inYears() bool {
	for _, l := range o.read() {
		if l.has(" ans ", " an ") {
			return true
		}
	}
	return false
}

// monthlyBracket reads an amount as a question on money would, when a period is said with it.
func (s said) monthlyBracket(b bracket, a Await) (bracket, bool) {
	if u, _ := s.periodSaid(); u == noUnit && !s.perHour() && !s.gross() {
		return b, true
	}
	q := fold(a.Question)
	v, ok := parseAmount(s, Await{Kind: Montant, Channel: a.Channel, Question: a.Question, Yearly: strings.Contains(q, "par an") || strings.Contains(q, "annuel")})
	return bracket{v.Low * 10, v.High * 10, money, money}, ok
}

// inUnitOf gives a bare number the unit of time in which all options are said.
func (b bracket) inUnitOf(spans []ranked) bracket {
	u := spans[0].spoken
	if b.unit != noUnit || !u.elapsed() || b.low >= 1_000_000 {
		return b // a year is no length of time
	}
	for _, r := range spans {
		if r.spoken != u {
			return b
		}
	}
	k := minutesIn[u]
	if b.high < endless {
		b.high *= k
	}
	return bracket{b.low * k, b.high, minute, u}
}

// comparable tells whether two spans count the same thing, or one of them does not say what.
func (b bracket) comparable(o bracket) bool {
	return b.unit == o.unit || b.low == 0 && b.high == 0 || b.unit == noUnit && o.unit != minute || o.unit == noUnit && b.unit != minute
}

// bracket reads the only span of the text.
func (s said) bracket() (bracket, bool) {
	list := s.quantities()
	if s.has(" smic ", " smics ") {
		return bracket{}, false
	}
	if len(list) == 2 && list[0].unit == noUnit {
		list[0].unit = list[1].unit
	}
	spoken := noUnit
	if len(list) > 0 {
		spoken = list[len(list)-1].unit
	}
	for i, q := range list {
		if q.unit.elapsed() {
			list[i].milli, list[i].unit = q.minutes(), minute
		}
	}
	switch {
	case len(list) == 2 && list[0].unit == list[1].unit && list[0].milli < list[1].milli:
		return bracket{list[0].milli, list[1].milli, list[0].unit, spoken}, true
	case len(list) != 1:
		return bracket{}, false
	}
	n, u := list[0].milli, list[0].unit
	first := s.numbers()
	switch {
	case u == noUnit && n >= 1_900_000 && s.has(" avant "): // a year
		return bracket{0, n - 1, u, spoken}, true
	case u == noUnit && n >= 1_900_000 && s.has(" apres "):
		return bracket{n + 1, endless, u, spoken}, true
	case u == minute && spoken == hour && s.has(" avant "):
		return bracket{0, n - 1, u, spoken}, true
	case u == minute && spoken == hour && s.has(" apres ", " a partir "):
		return bracket{n, endless, u, spoken}, true
	case s.has(" ou plus ", " et plus ", " au moins ", " minimum ", " a partir "):
		return bracket{n, endless, u, spoken}, true
	case s.has(" moins ", " inferieur ", " dessous ", " sous ") || len(first) > 0 && s.signed(first[0]) || s.at(0).is("-"):
		return bracket{0, n - 1, u, spoken}, true
	case s.has(" plus ", " superieur ", " dessus ") || s.at(0).is("+") || len(first) > 0 && (s.at(first[0].from-1).is("+") || s.at(first[0].to).is("+")):
		return bracket{n, endless, u, spoken}, true
	}
	return bracket{n, n, u, spoken}, true
}

// onlyBracket tells whether the text says nothing but a span.
func (s said) onlyBracket() bool {
	return s.strangers() <= 1 && !s.question && !s.has(" pas ", " ni ", " ou ", " mais ") || s.has(" ou plus ", " ou moins ") && s.strangers() <= 1
}
