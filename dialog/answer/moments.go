package answer

import (
	"slices"

	"aufil/dialog/speech"
)

// latest are the times of what was of late, and how many days ago that may be.
var latest = []struct {
	phrase   string
	from, to int64
}{{" depuis toujours ", 40_000, 40_000}, {" toujours ", 40_000, 40_000}, {" avant hier ", 2, 2}, {" hier ", 1, 1}, {" viens d arriver ", 0, 20}, {" venons d arriver ", 0, 20}, {" vient d arriver ", 0, 20}, {" viens d emmenager ", 0, 20}, {" viens d emenager ", 0, 20}, {" vient d emmenager ", 0, 20}, {" ce matin ", 0, 0}, {" la semaine derniere ", 1, 13}, {" la semaine passee ", 1, 13}, {" le mois dernier ", 1, 61}, {" le mois passe ", 1, 61}, {" l an dernier ", 1, 730}, {" l annee derniere ", 1, 730}, {" l annee passee ", 1, 730}}

// ago reads since when, where no number is said: "la semaine dernière".
func ago(s speech.Text) (bracket, bool) {
	for _, l := range latest {
		if s.Has(l.phrase) {
			each := 1000 * minutesIn[speech.Day]
			return bracket{max(1, l.from*each), max(1, l.to*each), speech.Minute, speech.Day}, true
		}
	}
	return bracket{}, false
}

// clock tells whether the labels are times of the day: "avant 6 heures".
func (o *offer) clock() bool {
	return slices.ContainsFunc(o.read(), func(l speech.Text) bool { return l.Has(" heures ", " h ") && l.Has(" avant ", " apres ") })
}

// daily tells whether a label is so much a day.
func (o *offer) daily() bool {
	return slices.ContainsFunc(o.read(), func(l speech.Text) bool { return l.Has(" par jour ") })
}

// ofAge reads the age of who is, or is not yet, of age.
func ofAge(s speech.Text) (bracket, bool) {
	const majority = 18 * 1000
	switch years := minutesIn[speech.Year]; {
	case s.Has(" pas majeur ", " pas majeure ", " mineur ", " mineure ", " mineurs "):
		return bracket{0, majority*years - 1, speech.Minute, speech.Year}, !s.Has(" pas mineur ", " pas mineure ")
	case s.Has(" majeur ", " majeure ", " majeurs "):
		return bracket{majority * years, endless, speech.Minute, speech.Year}, true
	}
	return bracket{}, false
}
