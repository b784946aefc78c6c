package answer

import (
	"slices"
	"strings"

	"aufil/dialog/speech"
)

// bracket is a span of values that an option or an answer names: "moins de
// 50 %", "de 50 à 79 %", "80 % ou plus", "de 6 mois à 1 an".
type bracket struct {
	low, high int64
	unit      speech.Unit // minute for any time
	spoken    speech.Unit // the unit as it is said
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
		if b, ok := bracketOf(l); ok && (b.low != b.high || b.unit == speech.Minute) {
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
func bracketed(s speech.Text, o *offer, a Await) (at int, ok, numeric bool) {
	said, found := bracketOf(s)
	named := false
	if !found {
		said, found = ofAge(s)
	}
	if !found {
		said, found = ago(s)
		named = found && len(s.Tokens) <= 6 && s.Has(" d arriver ", " d emmenager ", " d emenager ")
	}
	if !found && newborn(s) && o.inYears() {
		said, found = bracket{0, 0, speech.Minute, speech.Year}, true
	}
	if !found && strings.Contains(speech.Fold(a.Question), "semaine") {
		said, named = daysAWeek(s)
		found = named
	}
	none := !found && nothing(s, speech.MoneyNouns)
	if !found && !none {
		return 0, false, false
	}
	spans := o.brackets()
	if spans == nil {
		at, ok = o.onlySpan(said, s)
		return at, ok, ok
	}
	if o.clock() && (none || said.unit != speech.NoUnit && said.spoken != speech.Hour && said.spoken != speech.Minute) {
		return 0, false, false // the time of a day is no length of time, and never none
	}
	if none || said.high == 0 && said.unit != speech.Minute {
		if i, ok := o.nothing(); ok {
			return i, true, true
		}
	}
	if !none && !named && !onlyBracket(s) {
		return 0, false, true
	}
	if spans[0].unit == speech.Money || said.unit == speech.Money {
		if said, ok = monthlyBracket(s, said, a); !ok {
			return 0, false, true
		}
	}
	if spans[0].unit == speech.Percent && said.high > 100_000 && said.high < endless {
		return 0, false, true // nothing is more than 100 %
	}
	held := 0
	said = said.inUnitOf(spans)
	if said.unit == speech.Minute && s.Has(" par jour ", " chaque jour ", " tous les jours ") != o.daily() {
		return 0, false, true // so much a day is not so much a week
	}
	for _, r := range spans {
		if said.comparable(r.bracket) && r.low <= said.low && said.high <= r.high {
			at, held = r.at, held+1
		}
	}
	return at, held == 1, true
}

// onlySpan finds the only option that is a span of time, open at one end, where what is said lies in it: "ya 10 ans", of
// "Cette année", "L'année dernière" and "Il y a plus de deux ans".
func (o *offer) onlySpan(told bracket, s speech.Text) (at int, ok bool) {
	if told.unit != speech.Minute || !onlyBracket(s) {
		return 0, false
	}
	found := 0
	for i, l := range o.read() {
		if b, ok := bracketOf(l); ok && b.unit == speech.Minute && b.low != b.high {
			if at, found = i, found+1; b.low > told.low || told.high > b.high {
				return 0, false
			}
		}
	}
	return at, found == 1
}

// monthsSaid writes "4 moi" as months where the options are lengths of time.
func (o *offer) monthsSaid(s speech.Text) speech.Text {
	if !s.Has(" moi ") || len(s.Tokens) < 2 || !(s.At(0).Class == speech.Digits || speech.Numerals[s.At(0).Text] > 0) || !s.At(1).Is("moi") {
		return s
	}
	for _, l := range o.read() {
		if l.Has(" mois ") {
			tokens := slices.Clone(s.Tokens)
			tokens[1].Text = "mois"
			return speech.Settle(tokens)
		}
	}
	return s
}

// newborn tells whether a text says of a child that it is just born, and no more.
func newborn(s speech.Text) bool {
	return s.Has(" nourrisson ", " nouveau ne ", " nouvelle nee ", " vient de naitre ") && len(s.Tokens) <= 6 && !denies(s.Flat)
}

// daysAWeek counts the days of the week that are named: "lundi et mardi", "du lundi au vendredi", "tous les jours sauf le
// dimanche", "le week-end".
func daysAWeek(s speech.Text) (bracket, bool) {
	var days []int64
	for i, t := range s.Tokens {
		if d, ok := speech.Weekdays[singular(t.Text)]; ok && t.Class == speech.Word {
			days = append(days, int64(d))
		}
		if t.Is("weekend") || t.Is("week") || t.Is("we") && i > 0 {
			days = append(days, -1, -1)
		}
	}
	n := int64(len(days))
	switch {
	case n == 0:
		return bracket{}, false
	case s.Has(" sauf ") && s.Has(" tous les jours ", " tout les jours ", " tout les jour ", " toute la semaine "):
		n = 7 - n
	case denies(s.Flat):
		return bracket{}, false
	case n == 2 && s.Has(" du ") && s.Has(" au ") && days[0] >= 0 && days[1] > days[0]:
		n = days[1] - days[0] + 1
	}
	n *= 1000 * minutesIn[speech.Day]
	return bracket{n, n, speech.Minute, speech.Day}, true
}

// inYears tells whether the options are ages: "Moins de 3 ans".
func (o *offer) inYears() bool {
	for _, l := range o.read() {
		if l.Has(" ans ", " an ") {
			return true
		}
	}
	return false
}

// monthlyBracket reads an amount as a question on money would, when a period is said with it.
func monthlyBracket(s speech.Text, b bracket, a Await) (bracket, bool) {
	if u, _ := periodSaid(s); u == speech.NoUnit && !perHour(s) && !gross(s) {
		return b, true
	}
	q := speech.Fold(a.Question)
	v, ok := ParseAmount(s, Await{Kind: Montant, Channel: a.Channel, Question: a.Question, Yearly: strings.Contains(q, "par an") || strings.Contains(q, "annuel")})
	return bracket{v.Low * 10, v.High * 10, speech.Money, speech.Money}, ok
}

// inUnitOf gives a bare number the unit of time in which all options are said.
func (b bracket) inUnitOf(spans []ranked) bracket {
	u := spans[0].spoken
	if b.unit != speech.NoUnit || !u.Elapsed() || b.low >= 1_000_000 {
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
	return bracket{b.low * k, b.high, speech.Minute, u}
}

// comparable tells whether two spans count the same thing, or one of them does not say what.
func (b bracket) comparable(o bracket) bool {
	return b.unit == o.unit || b.low == 0 && b.high == 0 || b.unit == speech.NoUnit && o.unit != speech.Minute || o.unit == speech.NoUnit && b.unit != speech.Minute
}

// bracketOf reads the only span of the text.
func bracketOf(s speech.Text) (bracket, bool) {
	list := quantities(s)
	if s.Has(" smic ", " smics ") || decade(s) {
		return bracket{}, false
	}
	if len(list) == 2 && list[0].unit == speech.NoUnit {
		list[0].unit = list[1].unit
	}
	spoken := speech.NoUnit
	if len(list) > 0 {
		spoken = list[len(list)-1].unit
	}
	for i, q := range list {
		if q.unit.Elapsed() {
			list[i].milli, list[i].unit = q.minutes(), speech.Minute
		}
	}
	switch {
	case len(list) == 2 && list[0].unit == list[1].unit && list[0].milli < list[1].milli:
		return bracket{list[0].milli, list[1].milli, list[0].unit, spoken}, true
	case len(list) != 1:
		return bracket{}, false
	}
	n, u := list[0].milli, list[0].unit
	first := s.Numbers()
	if s.Has(" pas plus ") && !s.Has(" pas plus de ") {
		return bracket{n, n, u, spoken}, true // "2 minutes, pas plus"
	}
	switch {
	case u == speech.NoUnit && n >= 1_900_000 && s.Has(" avant "): // a year
		return bracket{0, n - 1, u, spoken}, true
	case u == speech.NoUnit && n >= 1_900_000 && s.Has(" apres "):
		return bracket{n + 1, endless, u, spoken}, true
	case u == speech.Minute && spoken == speech.Hour && s.Has(" avant "):
		return bracket{0, n - 1, u, spoken}, true
	case u == speech.Minute && spoken == speech.Hour && s.Has(" apres ", " a partir "):
		return bracket{n, endless, u, spoken}, true
	case s.Has(" ou plus ", " et plus ", " au moins ", " minimum ", " a partir "):
		return bracket{n, endless, u, spoken}, true
	case s.Has(" moins ", " inferieur ", " dessous ", " sous ") || len(first) > 0 && signed(s, first[0]) || s.At(0).Is("-"):
		return bracket{0, n - 1, u, spoken}, true
	case s.Has(" plus ", " superieur ", " dessus ") || s.At(0).Is("+") || len(first) > 0 && (s.At(first[0].From-1).Is("+") || s.At(first[0].To).Is("+")):
		return bracket{n, endless, u, spoken}, true
	}
	return bracket{n, n, u, spoken}, true
}

// decade tells whether a number names ten years: "les années 80".
func decade(s speech.Text) bool {
	for i, t := range s.Tokens {
		if t.Is("annees") && (s.At(i+1).Class == speech.Digits || speech.Numerals[s.At(i+1).Text] >= 10) {
			return true
		}
	}
	return false
}

// onlyBracket tells whether the text says nothing but a span.
func onlyBracket(s speech.Text) bool {
	return s.Strangers() <= 1 && !s.Question && !(s.Has(" pas ") && !s.Has(" pas plus ")) && !s.Has(" ni ", " ou ", " mais ", " pas plus de ") || s.Has(" ou plus ", " ou moins ") && s.Strangers() <= 1
}
