package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// period is the time for which an amount is said: it happens times a year.
type period struct{ times, per int64 }

// monthly converts an amount of the period, in thousandths, to cents a month,
// with 52 weeks a year.
func (p period) monthly(milli int64) int64 {
	v := milli * p.times
	d := p.per * 10
	return (v + d/2) / d
}

// onlyPeriod returns how often the amount comes, false when it cannot be made
// monthly. What names no period is taken as it stands.
func onlyPeriod(s speech.Text) (period, bool) {
	u, n := periodSaid(s)
	switch u {
	case speech.NoUnit, speech.Month:
		if n > 12 || n < 1 {
			return period{}, false
		}
		return period{12, 12 * n}, true
	case speech.Year:
		return period{1, 12 * n}, n >= 1 && n < 4
	case speech.Semester:
		return period{2, 12}, true
	case speech.Quarter:
		return period{4, 12}, true
	case speech.Week:
		return period{52, 12 * n}, n >= 1 && n <= 4
	case speech.Day, speech.Hour:
		return period{}, false
	}
	return period{12, 12}, true
}

// periodSaid finds the words of a period: its unit, and how many of them.
func periodSaid(s speech.Text) (speech.Unit, int64) {
	for i := range s.Tokens {
		if u, n := PeriodAt(s, i); u != speech.NoUnit {
			return u, n
		}
	}
	for _, t := range s.Tokens {
		switch {
		case t.Unit() == speech.Quarter || t.Unit() == speech.Semester:
			return speech.Day, 1 // a period, but not of what
		case strings.HasPrefix(t.Text, "annuel"):
			return speech.Year, 1
		case strings.HasPrefix(t.Text, "trimestriel"):
			return speech.Quarter, 1
		case strings.HasPrefix(t.Text, "semestriel"):
			return speech.Semester, 1
		case strings.HasPrefix(t.Text, "hebdo"):
			return speech.Week, 1
		case strings.HasPrefix(t.Text, "journalier"), strings.HasPrefix(t.Text, "quotidien"):
			return speech.Day, 1
		}
	}
	return speech.NoUnit, 1
}

// PeriodAt reads "par an", "/an", "l'année", "tous les 3 mois", "pour 2 mois",
// "la semaine" at token i.
func PeriodAt(s speech.Text, i int) (speech.Unit, int64) {
	t := s.At(i)
	if t.Is("de") && s.At(i+1).Is("la") && s.At(i+2).Is("semaine") && (s.At(i-1).Class == speech.Digits || s.At(i-1).Unit() == speech.Money) {
		return speech.Week, 1 // "100 de la semaine"
	}
	if t.Is("par") || t.Is("/") || t.Is("chaque") {
		if s.At(i + 1).Is("quinzaine") {
			return speech.Week, 2
		}
		return timeAt(s, i+1), 1
	}
	if t.Is("la") && s.At(i+1).Is("quinzaine") && (s.At(i-1).Class == speech.Digits || s.At(i-1).Unit() == speech.Money || speech.Numerals[s.At(i-1).Text] != 0) {
		return speech.Week, 2
	}
	if (t.Is("l") || t.Is("la") || t.Is("le") || t.Is("au") || t.Is("a")) && wholePeriod(s, i) {
		return timeAt(s, i+articleLength(s, i)), 1
	}
	if t.Is("les") && (s.At(i-1).Is("tous") || s.At(i-1).Is("toutes")) && timeAt(s, i+1) != speech.NoUnit {
		return timeAt(s, i+1), 1
	}
	if t.Is("les") && s.At(i-1).Text != "dans" || t.Is("pour") || t.Is("sur") || t.Is("en") {
		if n, ok := s.Number(i + 1); ok {
			if u, _ := s.UnitAfter(n); u == speech.Year || u == speech.Month || u == speech.Week || u == speech.Day || u == speech.Quarter {
				return every(s, u, n)
			}
		}
		if s.At(i + 1).Is("quinzaine") {
			return speech.Week, 2
		}
	}
	if !t.Is("e") && t.Unit() != speech.NoUnit && t.Unit().Elapsed() && s.At(i-1).Unit() == speech.Money && t.Unit() != speech.Month {
		return t.Unit(), 1 // "300 euros semaine"
	}
	return speech.NoUnit, 1
}

func articleLength(s speech.Text, i int) int {
	if s.At(i).Is("a") && (s.At(i+1).Is("l") || s.At(i+1).Is("la")) {
		return 2
	}
	return 1
}

// wholePeriod tells whether "l'année", "la semaine", "au trimestre" end the
// sentence or stand right after an amount, so that they name the period.
func wholePeriod(s speech.Text, i int) bool {
	at := i + articleLength(s, i)
	if u := timeAt(s, at); u == speech.NoUnit || u == speech.Hour || s.At(i).Is("le") && u == speech.Month {
		return false
	}
	next := s.At(at + 1)
	if next.Is("derniere") || next.Is("dernier") || next.Is("passee") || next.Is("prochaine") {
		return false
	}
	before := s.At(i - 1)
	return before.Class == speech.Digits || before.Unit() == speech.Money || speech.Numerals[before.Text] != 0
}

// timeAt returns the unit of time at token i.
func timeAt(s speech.Text, i int) speech.Unit {
	if u := s.At(i).Unit(); u.Elapsed() {
		return u
	}
	return speech.NoUnit
}

// every reads "tous les 3 mois", "pour 2 semaines".
func every(s speech.Text, u speech.Unit, n speech.Number) (speech.Unit, int64) {
	count, whole := n.Whole()
	if !whole {
		return speech.Day, 1 // cannot be made monthly
	}
	if u == speech.Day {
		switch count {
		case 7, 8:
			return speech.Week, 1
		case 14, 15:
			return speech.Week, 2
		case 30, 31:
			return speech.Month, 1
		}
		return speech.Day, 1
	}
	return u, count
}

// SaysPeriod tells whether a text says of what time a sum is: "par mois", "l'année".
func SaysPeriod(text string) bool {
	u, _ := periodSaid(speech.Read(speech.Clip(text)))
	return u != speech.NoUnit
}
