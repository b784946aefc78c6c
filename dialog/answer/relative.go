package answer

import "strings"

// relative reads a date told from the day of the answer: "hier", "il y a 3
// ans", "le mois dernier". stop means that the text is relative but says no
// date.
func (r dateReader) relative() (d Day, ok, stop bool) {
	if d, ok := r.nearDay(); ok {
		return d, r.ref.Day > 0, true
	}
	if d, ok := r.weekdayNear(); ok {
		return d, r.ref.Day > 0, true
	}
	if d, ok := r.bareLapse(); ok {
		return d, true, true
	}
	if r.has(" il y a ", " y a ", " ca fait ", " voila ", " depuis ", " dans ") {
		if n, u, found := r.lapse(); found {
			d, ok := r.moved(n, u)
			return d, ok && r.ref.Year > 0, true
		}
	}
	if d, ok := r.dayOnly(); ok {
		return d, true, true
	}
	if d, ok := r.dayMonth(); ok {
		return d, true, true
	}
	if d, ok, stop := r.neighbour(); ok || stop {
		return d, ok && r.ref.Year > 0, true
	}
	return r.feast()
}

// bareLapse reads "6 mois" in answer to "depuis quand ?".
func (r dateReader) bareLapse() (Day, bool) {
	if !strings.Contains(r.question, "depuis quand") || r.strangers() > 0 || r.ref.Year == 0 || r.has(" dans ", " age ", " a ", " j ai ") {
		return Day{}, false
	}
	n, u, found := r.lapse()
	if !found || u == year && n < -80 || len(r.quantities()) != 1 {
		return Day{}, false
	}
	d, ok := r.moved(n, u)
	return d, ok
}

// nearDay reads "hier", "avant-hier", "aujourd'hui", "demain".
func (r dateReader) nearDay() (Day, bool) {
	shift := 0
	switch {
	case len(r.numbers()) > 0 && !r.has(" cette nuit ") || r.saysMonth():
		return Day{}, false
	case r.has(" avant hier "):
		shift = -2
	case r.has(" hier "):
		shift = -1
	case r.has(" apres demain "):
		shift = 2
	case r.has(" demain "):
		shift = 1
	case r.has(" aujourd hui ", " ce matin ", " ce jour ") || r.flat == " maintenant ":
	default:
		return Day{}, false
	}
	if r.ref.Day == 0 {
		return Day{}, true
	}
	return r.ref.plusDays(shift), true
}

// weekdaySaid returns the first day of the week that is named.
func (r dateReader) weekdaySaid() (int, bool) {
	for _, t := range r.tokens {
		if w, ok := weekdays[t.text]; ok && t.class == word {
			return w, true
		}
	}
	return 0, false
}

// weekdayNear reads "vendredi dernier", "lundi prochain". A bare weekday says
// no date.
func (r dateReader) weekdayNear() (Day, bool) {
	if len(r.numbers()) > 0 || r.ref.Day == 0 {
		return Day{}, false
	}
	for i, t := range r.tokens {
		w, ok := weekdays[t.text]
		if !ok || t.class != word {
			continue
		}
		switch next := r.at(i + 1); {
		case next.is("dernier") || next.is("passe"):
			back := (r.ref.weekday() - w + 7) % 7
			if back == 0 {
				back = 7
			}
			return r.ref.plusDays(-back), true
		case next.is("prochain"):
			ahead := (w - r.ref.weekday() + 7) % 7
			if ahead == 0 {
				ahead = 7
			}
			return r.ref.plusDays(ahead), true
		}
	}
	return Day{}, false
}

// lapse returns the only length of time said, negative for the past.
func (r dateReader) lapse() (int, unit, bool) {
	list := r.numbers()
	if len(list) != 1 || r.saysMonth() || r.bounded(list[0]) || r.has(" dans les ", " dans le ") {
		return 0, noUnit, false
	}
	n := list[0]
	v, whole := n.whole()
	u, at := r.unitAfter(n)
	if u == noUnit && n.approx && (v == 15 || v == 8) {
		u = day // "il y a une quinzaine"
	}
	if !u.elapsed() || u == hour || u == minute || v > 1200 {
		return 0, noUnit, false
	}
	if r.at(at).is("huitaine") {
		u = week
	}
	if !whole {
		if u != year || n.milli%500 != 0 {
			return 0, noUnit, false
		}
		v, u = n.milli*12/1000, month
	}
	if r.at(at+1).is("et") && r.at(at+2).is("demi") && u == year {
		v, u = v*12+6, month
	}
	if !r.has(" dans ") {
		v = -v
	}
	return int(v), u, true
}

// moved shifts the day of the answer, as precise as the unit.
func (r dateReader) moved(n int, u unit) (Day, bool) {
	switch u {
	case year:
		if r.has(" jour pour jour ") {
			return Day{r.ref.Year + n, r.ref.Month, r.ref.Day}, true
		}
		return Day{Year: r.ref.Year + n}, true
	case quarter, semester, month:
		if u == quarter {
			n *= 3
		}
		if u == semester {
			n *= 6
		}
		if r.ref.Month == 0 {
			return Day{}, false
		}
		d := r.ref.plusMonths(n)
		d.Day = 0
		return d, true
	case week:
		n *= 7
	}
	if r.ref.Day == 0 {
		return Day{}, false
	}
	return r.ref.plusDays(n), true
}

// dayOnly reads "depuis le 3" as the last such day, where no birth is asked.
func (r dateReader) dayOnly() (Day, bool) {
	list := r.numbers()
	if r.question == "" || r.aboutBirth() || r.asksFuture() || r.ref.Day == 0 || len(list) != 1 || r.saysMonth() || r.has(" mois ", " an ", " annee ") || !r.has(" depuis le ") {
		return Day{}, false
	}
	n := list[0]
	v, whole := n.whole()
	u, at := r.unitAfter(n)
	to := n.to
	if u == rank {
		to = at + 1
	}
	if !whole || v < 1 || v > 31 || n.one || u != noUnit && u != rank || !r.at(n.from-1).is("le") || to != len(r.tokens) {
		return Day{}, false
	}
	d := Day{r.ref.Year, r.ref.Month, int(v)}
	if d.after(r.ref) {
		d = d.plusMonths(-1)
	}
	return d, d.exists()
}

// dayMonth reads "18/02" and "le 3/11 dernier" as the last such day, where no birth is asked and it can be no month and year.
func (r dateReader) dayMonth() (Day, bool) {
	list := r.numbers()
	if r.question == "" || r.aboutBirth() || r.asksFuture() || r.asksMonth() || r.ref.Day == 0 || len(list) != 2 || r.strangers() > 0 {
		return Day{}, false
	}
	day, month := list[0], list[1]
	sure := day.milli > 12_000 || r.at(day.from-1).is("le") || r.at(month.to).is("dernier")
	if !sure || day.key == "" || month.key == "" || len(month.key) > 2 || month.from != day.to+1 || !r.at(day.to).is("/") {
		return Day{}, false
	}
	d := Day{r.ref.Year, int(month.milli / 1000), int(day.milli / 1000)}
	if d.Month > 12 || d.Month < 1 {
		return Day{}, false
	}
	if d.after(r.ref) {
		d.Year--
	}
	return d.checked()
}

// neighbour reads "le mois dernier", "l'année dernière", "cette année".
func (r dateReader) neighbour() (d Day, ok, stop bool) {
	month := Day{Year: r.ref.Year, Month: r.ref.Month}
	dayOf := r.dayOfMonth()
	switch {
	case r.saysMonth() || r.has(" nouvel an ", " jour de l an ", " noel "):
		return Day{}, false, false
	case r.has(" mois dernier ", " mois passe ", " mois d avant ", " mois precedent "):
		d = month.plusMonths(-1)
	case r.has(" mois prochain ", " mois qui vient ", " mois suivant "):
		d = month.plusMonths(1)
	case r.has(" ce mois ", " mois ci ", " mois en cours "):
		d = month
	case r.has(" annee derniere ", " an dernier ", " annee passee ", " an passe ", " annee d avant "):
		return Day{Year: r.ref.Year - 1}, len(r.numbers()) == 0, true
	case r.has(" annee prochaine ", " an prochain "):
		return Day{Year: r.ref.Year + 1}, len(r.numbers()) == 0, true
	case r.has(" cette annee ", " annee en cours ", " debut de l annee ", " debut d annee "):
		return Day{Year: r.ref.Year}, len(r.numbers()) == 0, true
	case r.has(" semaine derniere ", " semaine prochaine ", " cette semaine ", " semaine passee "):
		return Day{}, false, true
	default:
		return r.season()
	}
	if _, weekday := r.weekdaySaid(); r.ref.Month == 0 || dayOf < 0 || weekday {
		return Day{}, false, true
	}
	d.Day = dayOf
	return d, d.exists(), true
}

// dayOfMonth reads "le 3 du mois dernier": 0 when no day is said, -1 when it
// is no day.
func (r dateReader) dayOfMonth() int {
	list := r.numbers()
	if len(list) == 0 {
		return 0
	}
	v, whole := list[0].whole()
	if len(list) > 1 || !whole || v < 1 || v > 31 {
		return -1
	}
	return int(v)
}

// season reads "au printemps 2015" as the year alone.
func (r dateReader) season() (d Day, ok, stop bool) {
	if !r.has(" printemps ", " ete ", " automne ", " hiver ", " rentree ") || r.has(" j ai ete ", " a ete ", " ai ete ", " avons ete ") {
		return Day{}, false, false
	}
	list := r.numbers()
	if len(list) == 1 && len(list[0].key) == 4 {
		return Day{Year: int(atoi(list[0].key))}, true, true
	}
	if d := (Day{Year: r.ref.Year, Month: 9}); len(list) == 0 && r.has(" depuis la rentree ", " a la rentree ") && !r.asksFuture() && r.ref.Year > 0 {
		if d.after(r.ref) {
			d.Year--
		}
		return d, true, true
	}
	return Day{}, false, true
}

// feast reads Christmas and New Year's Day with a year.
func (r dateReader) feast() (d Day, ok, stop bool) {
	switch {
	case r.has(" noel "):
		d = Day{Month: 12, Day: 25}
	case r.has(" jour de l an ", " nouvel an "):
		d = Day{Month: 1, Day: 1}
	default:
		return Day{}, false, false
	}
	for _, n := range r.numbers() {
		if len(n.key) == 4 {
			d.Year = int(atoi(n.key))
			return d, true, true
		}
	}
	d, ok = r.withoutYear(d, len(r.tokens))
	return d, ok, true
}
