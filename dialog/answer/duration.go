package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// length is a duration as it is said: months and days do not convert into
// each other.
type length struct {
	months, days int
	weeks        bool // only weeks were said
}

// parseDuration reads a length of time.
func parseDuration(s speech.Text, a Await) (Value, bool) {
	if QuestionsBack(s) || s.Has(" entre ", " ou ", " age ", " moitie ", " de plus ", " moins ", " par ", " tous les ", " toutes les ", " il a ", " elle a ", " fils a ", " fille a ", " bebe a ") {
		return Value{}, false
	}
	s = shortUnits(s)
	l, ok := lengthOf(s, askedUnit(a.Question))
	if s.Strangers() > 3 || l.days == 1 && s.Has(" un jour ", " une journee ") && s.Strangers() > 0 {
		return Value{}, false
	}
	if !ok || l.months <= 0 && l.days <= 0 {
		return Value{}, false
	}
	return Value{Months: l.months, Days: l.days, ISO: l.iso(), Approx: Approximate(s)}, true
}

// shortUnits writes in full the letters that stand for units of time right after a figure: "2a 4m", "18m".
func shortUnits(s speech.Text) speech.Text {
	short := func(i int) bool {
		t := s.At(i)
		return (t.Is("a") || t.Is("m")) && t.Glued && s.At(i-1).Class == speech.Digits
	}
	for i := range s.Tokens {
		if !short(i) {
			continue
		}
		kept := append([]speech.Token{}, s.Tokens...)
		for k := range kept {
			if short(k) {
				kept[k].Text = map[string]string{"a": "ans", "m": "mois"}[kept[k].Text]
			}
		}
		return speech.Settle(kept)
	}
	return s
}

// MonthsSince counts the months since a year that is said: "depuis 2012", "depuis mars 2019", "depuis l'an dernier". A year
// alone is counted from its end, so that nobody is told more time than they have; when that is less than the few months
// some rights ask for, nothing is known. It is to be said back.
func MonthsSince(text string, today Day) (count int, ok bool) {
	s := speech.Read(speech.Clip(text))
	if s.Has(lastYear...) && len(s.Numbers()) == 0 && !s.Question && len(s.Tokens) <= 6 {
		return today.Month, today.Month >= fewMonths
	}
	var year int64
	from := 12
	for _, n := range s.Numbers() {
		v, whole := n.Whole()
		if u, _ := s.UnitAfter(n); !whole || u != speech.NoUnit || v < 1930 || v >= int64(today.Year) {
			continue
		}
		if year != 0 {
			return 0, false
		}
		year = v
		if m := speech.Months[s.At(n.From-1).Text]; m != 0 {
			from = m
		}
	}
	if year == 0 || s.Question || len(s.Tokens) > 8 || len(s.Numbers()) > 1 && !s.Has(" depuis ") {
		return 0, false
	}
	count = (today.Year-int(year))*12 + today.Month - from
	return count, count >= fewMonths
}

// fewMonths is a stay that is long enough for all rights that ask for months.
const fewMonths = 4

var lastYear = []string{" annee derniere ", " an dernier ", " annee passee ", " an passe "}

// lengthOf adds the parts of a duration: "1 an et 3 mois".
func lengthOf(s speech.Text, bare speech.Unit) (length, bool) {
	var l length
	list := s.Numbers()
	if len(list) == 0 || len(list) > 3 {
		return wholeUnit(s)
	}
	if len(list) > 1 && s.Has(" dans ") {
		return length{}, false // "2 ans dans 3 mois"
	}
	last := speech.Unit(0)
	for _, n := range list {
		u, at := s.UnitAfter(n)
		if u == speech.NoUnit && n.Approx && (n.Milli == 8000 || n.Milli == 15_000) {
			u = speech.Day // "une quinzaine"
		}
		if u == speech.NoUnit && len(list) == 1 && !n.One {
			u = bare
		}
		if u == speech.NoUnit && n.One && s.At(n.To).Is("peu") && last != speech.NoUnit {
			continue // "trois mois, un peu plus"
		}
		if bounded(s, n) || negated(s, n) || signed(s, n) || u <= last || !l.add(n, u) {
			return length{}, false
		}
		if u == speech.Year && n.Milli >= 16_000 && (s.At(n.From-1).Is("mes") || s.At(n.From-1).Is("nos") || s.At(n.From-1).Is("ses")) {
			return length{}, false // an age: "depuis mes 18 ans"
		}
		if u == speech.Year && n.Milli >= 14_000 && s.At(n.From-1).Is("ai") && s.At(n.From-2).Is("j") && !s.At(at+1).Is("de") && !s.At(at+1).Is("d") {
			return length{}, false // an age: "j'ai 45 ans"
		}
		l.weeks = u == speech.Week && last == speech.NoUnit
		if s.At(at+1).Is("et") && s.At(at+2).Is("demi") {
			if !l.add(speech.Number{Milli: 500}, u) {
				return length{}, false
			}
		}
		last = u
	}
	return l, l.months <= 1200 && l.days <= 3660
}

// wholeUnit reads "toute l'année".
func wholeUnit(s speech.Text) (length, bool) {
	switch {
	case s.Has(" toute l annee ", " l annee entiere "):
		return length{months: 12}, true
	case s.Has(" tout le mois ", " un mois entier ", " un plein mois ", " le mois entier "):
		return length{months: 1}, true
	case s.Has(" toute la semaine ", " la semaine entiere "):
		return length{days: 7, weeks: true}, true
	}
	return length{}, false
}

// add adds a number of units; false when they make no whole day.
func (l *length) add(n speech.Number, u speech.Unit) bool {
	months, days := int64(0), int64(0)
	switch u {
	case speech.Year:
		months = n.Milli * 12
	case speech.Semester:
		months = n.Milli * 6
	case speech.Quarter:
		months = n.Milli * 3
	case speech.Month:
		months, days = n.Milli-n.Milli%1000, n.Milli%1000*30
	case speech.Week:
		days = n.Milli * 7
	case speech.Day:
		days = n.Milli
	case speech.Hour:
		if n.Milli%24_000 != 0 || n.Milli == 0 || n.Milli > 96_000 {
			return false
		}
		days = n.Milli / 24
	default:
		return false
	}
	if months%1000 != 0 || days%1000 != 0 {
		return false
	}
	l.months += int(months / 1000)
	l.days += int(days / 1000)
	return true
}

// iso writes the duration as ISO 8601.
func (l length) iso() string {
	var b strings.Builder
	b.WriteByte('P')
	part := func(v int, letter byte) {
		if v > 0 {
			b.WriteString(speech.Decimal(int64(v)))
			b.WriteByte(letter)
		}
	}
	if l.weeks && l.months == 0 && l.days%7 == 0 {
		part(l.days/7, 'W')
		return b.String()
	}
	part(l.months/12, 'Y')
	part(l.months%12, 'M')
	part(l.days, 'D')
	return b.String()
}

// askedUnit returns the unit in which the question asks, when it names one.
func askedUnit(question string) speech.Unit {
	found := speech.NoUnit
	q := speech.Fold(question)
	for _, w := range []struct {
		word string
		unit speech.Unit
	}{{"combien d'annees", speech.Year}, {"combien de mois", speech.Month}, {"combien de semaines", speech.Week}, {"combien de jours", speech.Day}, {"combien d'ans", speech.Year}} {
		if strings.Contains(q, w.word) {
			found = w.unit
		}
	}
	return found
}

// NoTime reads a duration that has not begun: "0 an", "pas de papiers", "je n'en ai pas". Whether none is an answer, the
// question knows.
func NoTime(text string) bool {
	s := speech.Read(speech.Clip(text))
	if len(s.Tokens) > 8 || QuestionsBack(s) {
		return false
	}
	switch strings.TrimSpace(s.Flat) {
	case "0", "0 an", "0 ans", "0 mois", "zero", "zero an", "zero ans", "aucun", "aucune":
		return true
	}
	return s.Has(" pas de papiers ", " pas de papier ", " sans papiers ", " sans papier ", " pas de titre ", " aucun papier ", " pas encore de ", " en ai pas ", " pas de carte ")
}
