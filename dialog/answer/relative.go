package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// relative reads a date told from the day of the answer: "hier", "il y a 3
// ans", "le mois dernier". stop means that the text is relative but says no
// date.
func (r DateReader) relative() (d Day, ok, stop bool) {
	if d, ok := r.nearDay(); ok {
		return d, r.Ref.Day > 0, true
	}
	if d, ok := r.weekdayNear(); ok {
		return d, r.Ref.Day > 0, true
	}
	if d, ok := r.bareLapse(); ok {
		return d, true, true
	}
	if r.Has(" il y a ", " y a ", " ca fait ", " voila ", " depuis ", " dans ") {
		if n, u, found := r.lapse(); found {
			d, ok := r.moved(n, u)
			return d, ok && r.Ref.Year > 0, true
		}
	}
	if d, ok := r.dayOnly(); ok {
		return d, true, true
	}
	if d, ok := r.dayMonth(); ok {
		return d, true, true
	}
	if d, ok, stop := r.neighbour(); ok || stop {
		return d, ok && r.Ref.Year > 0, true
	}
	return r.feast()
}

// bareLapse reads "6 mois" in answer to "depuis quand ?".
func (r DateReader) bareLapse() (Day, bool) {
	if !strings.Contains(r.Question, "depuis quand") || r.Strangers() > 0 || r.Ref.Year == 0 || r.Has(" dans ", " age ", " a ", " j ai ") {
		return Day{}, false
	}
	n, u, found := r.lapse()
	if !found || u == speech.Year && n < -80 || len(quantities(r.Text)) != 1 {
		return Day{}, false
	}
	d, ok := r.moved(n, u)
	return d, ok
}

// nearDay reads "hier", "avant-hier", "aujourd'hui", "demain".
func (r DateReader) nearDay() (Day, bool) {
	shift := 0
	switch {
	case len(r.Numbers()) > 0 && !r.Has(" cette nuit ") || saysMonth(r.Text):
		return Day{}, false
	case r.Has(" avant hier "):
		shift = -2
	case r.Has(" hier "):
		shift = -1
	case r.Has(" apres demain "):
		shift = 2
	case r.Has(" demain "):
		shift = 1
	case r.Has(" aujourd hui ", " ce matin ", " ce jour ") || r.Flat == " maintenant ":
	default:
		return Day{}, false
	}
	if r.Ref.Day == 0 {
		return Day{}, true
	}
	return r.Ref.plusDays(shift), true
}

// weekdaySaid returns the first day of the week that is named.
func (r DateReader) weekdaySaid() (int, bool) {
	for _, t := range r.Tokens {
		if w, ok := speech.Weekdays[t.Text]; ok && t.Class == speech.Word {
			return w, true
		}
	}
	return 0, false
}

// weekdayNear reads "vendredi dernier", "lundi prochain". A bare weekday says
// no date.
func (r DateReader) weekdayNear() (Day, bool) {
	if len(r.Numbers()) > 0 || r.Ref.Day == 0 {
		return Day{}, false
	}
	for i, t := range r.Tokens {
		w, ok := speech.Weekdays[t.Text]
		if !ok || t.Class != speech.Word {
			continue
		}
		switch next := r.At(i + 1); {
		case next.Is("dernier") || next.Is("passe"):
			back := (r.Ref.weekday() - w + 7) % 7
			if back == 0 {
				back = 7
			}
			return r.Ref.plusDays(-back), true
		case next.Is("prochain"):
			ahead := (w - r.Ref.weekday() + 7) % 7
			if ahead == 0 {
				ahead = 7
			}
			return r.Ref.plusDays(ahead), true
		}
	}
	return Day{}, false
}

// lapse returns the only length of time said, negative for the past.
func (r DateReader) lapse() (int, speech.Unit, bool) {
	list := r.Numbers()
	if len(list) != 1 || saysMonth(r.Text) || bounded(r.Text, list[0]) || r.Has(" dans les ", " dans le ") {
		return 0, speech.NoUnit, false
	}
	n := list[0]
	v, whole := n.Whole()
	u, at := r.UnitAfter(n)
	if u == speech.NoUnit && n.Approx && (v == 15 || v == 8) {
		u = speech.Day // "il y a une quinzaine"
	}
	if !u.Elapsed() || u == speech.Hour || u == speech.Minute || v > 1200 {
		return 0, speech.NoUnit, false
	}
	if r.At(at).Is("huitaine") {
		u = speech.Week
	}
	if !whole {
		if u != speech.Year || n.Milli%500 != 0 {
			return 0, speech.NoUnit, false
		}
		v, u = n.Milli*12/1000, speech.Month
	}
	if r.At(at+1).Is("et") && r.At(at+2).Is("demi") && u == speech.Year {
		v, u = v*12+6, speech.Month
	}
	if !r.Has(" dans ") {
		v = -v
	}
	return int(v), u, true
}

// moved shifts the day of the answer, as precise as the unit.
func (r DateReader) moved(n int, u speech.Unit) (Day, bool) {
	switch u {
	case speech.Year:
		if r.Has(" jour pour jour ") {
			return Day{r.Ref.Year + n, r.Ref.Month, r.Ref.Day}, true
		}
		return Day{Year: r.Ref.Year + n}, true
	case speech.Quarter, speech.Semester, speech.Month:
		if u == speech.Quarter {
			n *= 3
		}
		if u == speech.Semester {
			n *= 6
		}
		if r.Ref.Month == 0 {
			return Day{}, false
		}
		d := r.Ref.plusMonths(n)
		d.Day = 0
		return d, true
	case speech.Week:
		n *= 7
	}
	if r.Ref.Day == 0 {
		return Day{}, false
	}
	return r.Ref.plusDays(n), true
}

// dayOnly reads "depuis le 3" as the last such day, where no birth is asked.
func (r DateReader) dayOnly() (Day, bool) {
	list := r.Numbers()
	if r.Question == "" || r.aboutBirth() || r.asksFuture() || r.Ref.Day == 0 || len(list) != 1 || saysMonth(r.Text) || r.Has(" mois ", " an ", " annee ") || !r.Has(" depuis le ") {
		return Day{}, false
	}
	n := list[0]
	v, whole := n.Whole()
	u, at := r.UnitAfter(n)
	to := n.To
	if u == speech.Rank {
		to = at + 1
	}
	if !whole || v < 1 || v > 31 || n.One || u != speech.NoUnit && u != speech.Rank || !r.At(n.From-1).Is("le") || to != len(r.Tokens) {
		return Day{}, false
	}
	d := Day{r.Ref.Year, r.Ref.Month, int(v)}
	if d.after(r.Ref) {
		d = d.plusMonths(-1)
	}
	return d, d.exists()
}

// dayMonth reads "18/02" and "le 3/11 dernier" as the last such day, where no birth is asked and it can be no month and year.
func (r DateReader) dayMonth() (Day, bool) {
	list := r.Numbers()
	if r.Question == "" || r.aboutBirth() || r.asksFuture() || r.asksMonth() || r.Ref.Day == 0 || len(list) != 2 || r.Strangers() > 0 {
		return Day{}, false
	}
	day, month := list[0], list[1]
	sure := day.Milli > 12_000 || r.At(day.From-1).Is("le") || r.At(month.To).Is("dernier")
	if !sure || day.Key == "" || month.Key == "" || len(month.Key) > 2 || month.From != day.To+1 || !r.At(day.To).Is("/") {
		return Day{}, false
	}
	d := Day{r.Ref.Year, int(month.Milli / 1000), int(day.Milli / 1000)}
	if d.Month > 12 || d.Month < 1 {
		return Day{}, false
	}
	if d.after(r.Ref) {
		d.Year--
	}
	return d.checked()
}

// neighbour reads "le mois dernier", "l'année dernière", "cette année".
func (r DateReader) neighbour() (d Day, ok, stop bool) {
	month := Day{Year: r.Ref.Year, Month: r.Ref.Month}
	dayOf := r.dayOfMonth()
	switch {
	case saysMonth(r.Text) || r.Has(" nouvel an ", " jour de l an ", " noel "):
		return Day{}, false, false
	case r.Has(" mois dernier ", " mois passe ", " mois d avant ", " mois precedent "):
		d = month.plusMonths(-1)
	case r.Has(" mois prochain ", " mois qui vient ", " mois suivant "):
		d = month.plusMonths(1)
	case r.Has(" ce mois ", " mois ci ", " mois en cours "):
		d = month
	case r.Has(" annee derniere ", " an dernier ", " annee passee ", " an passe ", " annee d avant "):
		return Day{Year: r.Ref.Year - 1}, len(r.Numbers()) == 0, true
	case r.Has(" annee prochaine ", " an prochain "):
		return Day{Year: r.Ref.Year + 1}, len(r.Numbers()) == 0, true
	case r.Has(" cette annee ", " annee en cours ", " debut de l annee ", " debut d annee "):
		return Day{Year: r.Ref.Year}, len(r.Numbers()) == 0, true
	case r.Has(" semaine derniere ", " semaine prochaine ", " cette semaine ", " semaine passee "):
		return Day{}, false, true
	default:
		return r.season()
	}
	if _, weekday := r.weekdaySaid(); r.Ref.Month == 0 || dayOf < 0 || weekday {
		return Day{}, false, true
	}
	d.Day = dayOf
	return d, d.exists(), true
}

// dayOfMonth reads "le 3 du mois dernier": 0 when no day is said, -1 when it
// is no day.
func (r DateReader) dayOfMonth() int {
	list := r.Numbers()
	if len(list) == 0 {
		return 0
	}
	v, whole := list[0].Whole()
	if len(list) > 1 || !whole || v < 1 || v > 31 {
		return -1
	}
	return int(v)
}

// season reads "au printemps 2015" as the year alone.
func (r DateReader) season() (d Day, ok, stop bool) {
	if !r.Has(" printemps ", " ete ", " automne ", " hiver ", " rentree ") || r.Has(" j ai ete ", " a ete ", " ai ete ", " avons ete ") {
		return Day{}, false, false
	}
	list := r.Numbers()
	if len(list) == 1 && len(list[0].Key) == 4 {
		return Day{Year: int(speech.Atoi(list[0].Key))}, true, true
	}
	if d := (Day{Year: r.Ref.Year, Month: 9}); len(list) == 0 && r.Has(" depuis la rentree ", " a la rentree ") && !r.asksFuture() && r.Ref.Year > 0 {
		if d.after(r.Ref) {
			d.Year--
		}
		return d, true, true
	}
	return Day{}, false, true
}

// feast reads Christmas and New Year's Day with a year.
func (r DateReader) feast() (d Day, ok, stop bool) {
	switch {
	case r.Has(" noel "):
		d = Day{Month: 12, Day: 25}
	case r.Has(" jour de l an ", " nouvel an "):
		d = Day{Month: 1, Day: 1}
	default:
		return Day{}, false, false
	}
	for _, n := range r.Numbers() {
		if len(n.Key) == 4 {
			d.Year = int(speech.Atoi(n.Key))
			return d, true, true
		}
	}
	d, ok = r.withoutYear(d, len(r.Tokens))
	return d, ok, true
}
