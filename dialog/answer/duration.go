package answer

import "strings"

// length is a duration as it is said: months and days do not convert into
// each other.
type length struct {
	months, days int
	weeks        bool // only weeks were said
}

// parseDuration reads a length of time.
func parseDuration(s said, a Await) (Value, bool) {
	if s.asksBack() || s.has(" entre ", " ou ", " age ", " moitie ", " de plus ", " moins ", " par ", " tous les ", " toutes les ", " il a ", " elle a ", " fils a ", " fille a ", " bebe a ") {
		return Value{}, false
	}
	s = s.shortUnits()
	l, ok := s.length(askedUnit(a.Question))
	if s.strangers() > 3 || l.days == 1 && s.has(" un jour ", " une journee ") && s.strangers() > 0 {
		return Value{}, false
	}
	if !ok || l.months <= 0 && l.days <= 0 {
		return Value{}, false
	}
	return Value{Months: l.months, Days: l.days, ISO: l.iso(), Approx: s.approximate()}, true
}

// shortUnits writes in full the letters that stand for units of time right after a figure: "2a 4m", "18m".
func (s said) shortUnits() said {
	short := func(i int) bool {
		t := s.at(i)
		return (t.is("a") || t.is("m")) && t.glued && s.at(i-1).class == digits
	}
	for i := range s.tokens {
		if !short(i) {
			continue
		}
		kept := append([]token{}, s.tokens...)
		for k := range kept {
			if short(k) {
				kept[k].text = map[string]string{"a": "ans", "m": "mois"}[kept[k].text]
			}
		}
		return settle(kept)
	}
	return s
}

// YearsSince counts the whole years since one that is said: "depuis 2012", "depuis mars 2019". A year alone is counted from
// its end, so that nobody is told more years than they have. It is to be said back.
func YearsSince(text string, today Day) (years int, ok bool) {
	s := read(clip(text))
	var year int64
	from := 12
	for _, n := range s.numbers() {
		v, whole := n.whole()
		if u, _ := s.unitAfter(n); !whole || u != noUnit || v < 1930 || v >= int64(today.Year) {
			continue
		}
		if year != 0 {
			return 0, false
		}
		year = v
		if m := months[s.at(n.from-1).text]; m != 0 {
			from = m
		}
	}
	if year == 0 || s.question || len(s.tokens) > 8 || len(s.numbers()) > 1 && !s.has(" depuis ") {
		return 0, false
	}
	years = ((today.Year-int(year))*12 + today.Month - from) / 12
	return years, years > 0
}

// length adds the parts of a duration: "1 an et 3 mois".
func (s said) length(bare unit) (length, bool) {
	var l length
	list := s.numbers()
	if len(list) == 0 || len(list) > 3 {
		return s.wholeUnit()
	}
	if len(list) > 1 && s.has(" dans ") {
		return length{}, false // "2 ans dans 3 mois"
	}
	last := unit(0)
	for _, n := range list {
		u, at := s.unitAfter(n)
		if u == noUnit && n.approx && (n.milli == 8000 || n.milli == 15_000) {
			u = day // "une quinzaine"
		}
		if u == noUnit && len(list) == 1 && !n.one {
			u = bare
		}
		if u == noUnit && n.one && s.at(n.to).is("peu") && last != noUnit {
			continue // "trois mois, un peu plus"
		}
		if s.bounded(n) || s.negated(n) || s.signed(n) || u <= last || !l.add(n, u) {
			return length{}, false
		}
		if u == year && n.milli >= 16_000 && (s.at(n.from-1).is("mes") || s.at(n.from-1).is("nos") || s.at(n.from-1).is("ses")) {
			return length{}, false // an age: "depuis mes 18 ans"
		}
		if u == year && n.milli >= 14_000 && s.at(n.from-1).is("ai") && s.at(n.from-2).is("j") && !s.at(at+1).is("de") && !s.at(at+1).is("d") {
			return length{}, false // an age: "j'ai 45 ans"
		}
		l.weeks = u == week && last == noUnit
		if s.at(at+1).is("et") && s.at(at+2).is("demi") {
			if !l.add(number{milli: 500}, u) {
				return length{}, false
			}
		}
		last = u
	}
	return l, l.months <= 1200 && l.days <= 3660
}

// wholeUnit reads "toute l'année".
func (s said) wholeUnit() (length, bool) {
	switch {
	case s.has(" toute l annee ", " l annee entiere "):
		return length{months: 12}, true
	case s.has(" tout le mois ", " un mois entier ", " un plein mois ", " le mois entier "):
		return length{months: 1}, true
	case s.has(" toute la semaine ", " la semaine entiere "):
		return length{days: 7, weeks: true}, true
	}
	return length{}, false
}

// add adds a number of units; false when they make no whole day.
func (l *length) add(n number, u unit) bool {
	months, days := int64(0), int64(0)
	switch u {
	case year:
		months = n.milli * 12
	case semester:
		months = n.milli * 6
	case quarter:
		months = n.milli * 3
	case month:
		months, days = n.milli-n.milli%1000, n.milli%1000*30
	case week:
		days = n.milli * 7
	case day:
		days = n.milli
	case hour:
		if n.milli%24_000 != 0 || n.milli == 0 || n.milli > 96_000 {
			return false
		}
		days = n.milli / 24
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
			b.WriteString(decimal(int64(v)))
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
func askedUnit(question string) unit {
	found := noUnit
	q := fold(question)
	for _, w := range []struct {
		word string
		unit unit
	}{{"combien d'annees", year}, {"combien de mois", month}, {"combien de semaines", week}, {"combien de jours", day}, {"combien d'ans", year}} {
		if strings.Contains(q, w.word) {
			found = w.unit
		}
	}
	return found
}

// NoTime reads a duration that has not begun: "0 an", "pas de papiers", "je n'en ai pas". Whether none is an answer, the
// question knows.
func NoTime(text string) bool {
	s := read(clip(text))
	if len(s.tokens) > 8 || s.asksBack() {
		return false
	}
	switch strings.TrimSpace(s.flat) {
	case "0", "0 an", "0 ans", "0 mois", "zero", "zero an", "zero ans", "aucun", "aucune":
		return true
	}
	return s.has(" pas de papiers ", " pas de papier ", " sans papiers ", " sans papier ", " pas de titre ", " aucun papier ", " pas encore de ", " en ai pas ", " pas de carte ")
}
