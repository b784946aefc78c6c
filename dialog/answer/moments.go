package answer

import "slices"

// latest are the times of what was of late, and how many days ago that may be.
var latest = []struct {
	phrase   string
	from, to int64
}{{" depuis toujours ", 40_000, 40_000}, {" toujours ", 40_000, 40_000}, {" avant hier ", 2, 2}, {" hier ", 1, 1}, {" ce matin ", 0, 0}, {" la semaine derniere ", 1, 13}, {" la semaine passee ", 1, 13}, {" le mois dernier ", 1, 61}, {" le mois passe ", 1, 61}, {" l an dernier ", 1, 730}, {" l annee derniere ", 1, 730}, {" l annee passee ", 1, 730}}

// ago reads since when, where no number is said: "la semaine dernière".
func (s said) ago() (bracket, bool) {
	for _, l := range latest {
		if s.has(l.phrase) {
			each := 1000 * minutesIn[day]
			return bracket{max(1, l.from*each), max(1, l.to*each), minute, day}, true
		}
	}
	return bracket{}, false
}

// clock tells whether the labels are times of the day: "avant 6 heures".
func (o *offer) clock() bool {
	return slices.ContainsFunc(o.read(), func(l said) bool { return l.has(" heures ", " h ") && l.has(" avant ", " apres ") })
}

// daily tells whether a label is so much a day.
func (o *offer) daily() bool {
	return slices.ContainsFunc(o.read(), func(l said) bool { return l.has(" par jour ") })
}

// ofAge reads the age of who is, or is not yet, of age.
func (s said) ofAge() (bracket, bool) {
	const majority = 18 * 1000
	switch years := minutesIn[year]; {
	case s.has(" pas majeur ", " pas majeure ", " mineur ", " mineure ", " mineurs "):
		return bracket{0, majority*years - 1, minute, year}, !s.has(" pas mineur ", " pas mineure ")
	case s.has(" majeur ", " majeure ", " majeurs "):
		return bracket{majority * years, endless, minute, year}, true
	}
	return bracket{}, false
}
