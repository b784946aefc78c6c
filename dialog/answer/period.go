package answer

import "strings"

// period is the time for which an amount is said: it happens times a year.
type period struct{ times, per int64 }

// monthly converts an amount of the period, in thousandths, to cents a month,
// with 52 weeks a year.
func (p period) monthly(milli int64) int64 {
	v := milli * p.times
	d := p.per * 10
	return (v + d/2) / d
}

// period returns how often the amount comes, false when it cannot be made
// monthly. What names no period is taken as it stands.
func (s said) period() (period, bool) {
	u, n := s.periodSaid()
	switch u {
	case noUnit, month:
		if n > 12 || n < 1 {
			return period{}, false
		}
		return period{12, 12 * n}, true
	case year:
		return period{1, 12 * n}, n >= 1 && n < 4
	case semester:
		return period{2, 12}, true
	case quarter:
		return period{4, 12}, true
	case week:
		return period{52, 12 * n}, n >= 1 && n <= 4
	case day, hour:
		return period{}, false
	}
	return period{12, 12}, true
}

// periodSaid finds the words of a period: its unit, and how many of them.
func (s said) periodSaid() (unit, int64) {
	for i := range s.tokens {
		if u, n := s.periodAt(i); u != noUnit {
			return u, n
		}
	}
	for _, t := range s.tokens {
		switch {
		case t.unit() == quarter || t.unit() == semester:
			return day, 1 // a period, but not of what
		case strings.HasPrefix(t.text, "annuel"):
			return year, 1
		case strings.HasPrefix(t.text, "trimestriel"):
			return quarter, 1
		case strings.HasPrefix(t.text, "semestriel"):
			return semester, 1
		case strings.HasPrefix(t.text, "hebdo"):
			return week, 1
		case strings.HasPrefix(t.text, "journalier"), strings.HasPrefix(t.text, "quotidien"):
			return day, 1
		}
	}
	return noUnit, 1
}

// periodAt reads "par an", "/an", "l'année", "tous les 3 mois", "pour 2 mois",
// "la semaine" at token i.
func (s said) periodAt(i int) (unit, int64) {
	t := s.at(i)
	if t.is("de") && s.at(i+1).is("la") && s.at(i+2).is("semaine") && (s.at(i-1).class == digits || s.at(i-1).unit() == money) {
		return week, 1 // "100 de la semaine"
	}
	if t.is("par") || t.is("/") || t.is("chaque") {
		if s.at(i + 1).is("quinzaine") {
			return week, 2
		}
		return s.timeAt(i + 1), 1
	}
	if t.is("la") && s.at(i+1).is("quinzaine") && (s.at(i-1).class == digits || s.at(i-1).unit() == money || numerals[s.at(i-1).text] != 0) {
		return week, 2
	}
	if (t.is("l") || t.is("la") || t.is("le") || t.is("au") || t.is("a")) && s.wholePeriod(i) {
		return s.timeAt(i + s.articleLength(i)), 1
	}
	if t.is("les") && (s.at(i-1).is("tous") || s.at(i-1).is("toutes")) && s.timeAt(i+1) != noUnit {
		return s.timeAt(i + 1), 1
	}
	if t.is("les") && s.at(i-1).text != "dans" || t.is("pour") || t.is("sur") || t.is("en") {
		if n, ok := s.number(i + 1); ok {
			if u, _ := s.unitAfter(n); u == year || u == month || u == week || u == day || u == quarter {
				return s.every(u, n)
			}
		}
		if s.at(i + 1).is("quinzaine") {
			return week, 2
		}
	}
	if !t.is("e") && t.unit() != noUnit && t.unit().elapsed() && s.at(i-1).unit() == money && t.unit() != month {
		return t.unit(), 1 // "300 euros semaine"
	}
	return noUnit, 1
}

func (s said) articleLength(i int) int {
	if s.at(i).is("a") && (s.at(i+1).is("l") || s.at(i+1).is("la")) {
		return 2
	}
	return 1
}

// wholePeriod tells whether "l'année", "la semaine", "au trimestre" end the
// sentence or stand right after an amount, so that they name the period.
func (s said) wholePeriod(i int) bool {
	at := i + s.articleLength(i)
	if u := s.timeAt(at); u == noUnit || u == hour || s.at(i).is("le") && u == month {
		return false
	}
	next := s.at(at + 1)
	if next.is("derniere") || next.is("dernier") || next.is("passee") || next.is("prochaine") {
		return false
	}
	before := s.at(i - 1)
	return before.class == digits || before.unit() == money || numerals[before.text] != 0
}

// timeAt returns the unit of time at token i.
func (s said) timeAt(i int) unit {
	if u := s.at(i).unit(); u.elapsed() {
		return u
	}
	return noUnit
}

// every reads "tous les 3 mois", "pour 2 semaines".
func (s said) every(u unit, n number) (unit, int64) {
	count, whole := n.whole()
	if !whole {
		return day, 1 // cannot be made monthly
	}
	if u == day {
		switch count {
		case 7, 8:
			return week, 1
		case 14, 15:
			return week, 2
		case 30, 31:
			return month, 1
		}
		return day, 1
	}
	return u, count
}

// SaysPeriod tells whether a text says of what time a sum is: "par mois", "l'année".
func SaysPeriod(text string) bool {
	u, _ := read(clip(text)).periodSaid()
	return u != noUnit
}
