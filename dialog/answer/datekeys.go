package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// numeric reads a date made of numbers alone: "12/03/58", "12031958",
// "12 0358", "douze zéro trois cinquante-huit", "1958".
func (r DateReader) numeric() (Day, bool) {
	if list := r.Numbers(); len(list) == 1 && list[0].Words && list[0].Milli >= 10_000_000 {
		return Day{}, false // "douze mille" is said of money
	}
	groups, ok := r.groups()
	if !ok {
		return r.yearInside()
	}
	switch len(groups) {
	case 1:
		return r.oneGroup(groups[0])
	case 2:
		if d, ok := r.monthYear(groups[0], groups[1]); ok {
			return d, true
		}
	case 3:
		if d, ok := r.threeGroups(groups); ok {
			return d, true
		}
	}
	if len(groups) == 3 && len(groups[0]) <= 2 && len(groups[1]) <= 2 && len(groups[2]) == 4 && groups[2] >= "1800" {
		return Day{}, false // "3 13 1970": each number says what it is, and one is wrong
	}
	if len(groups) == 3 && (r.At(1).Is("/") || r.At(1).Is("-")) && r.At(3).Is(r.At(1).Text) {
		return Day{}, false // "0/5/1980"
	}
	joined := strings.Join(groups, "")
	if len(groups) == 2 && len(joined) <= 4 && !r.spokenYear(groups) {
		return Day{}, false
	}
	return r.packed(joined)
}

// yearInside finds the only number, a year said as one: "né en 1958 à Lille".
func (r DateReader) yearInside() (Day, bool) {
	list := r.Numbers()
	if len(list) != 1 || len(list[0].Key) != 4 || r.Strangers() > 4 || negated(r.Text, list[0]) || bounded(r.Text, list[0]) {
		return Day{}, false
	}
	before := r.At(list[0].From - 1)
	if list[0].From == 0 && r.Strangers() == 0 && (r.Has(" je pense ", " je crois ") || r.Has(" environ ")) {
		return Day{Year: int(speech.Atoi(list[0].Key))}, true
	}
	if !before.Is("en") && !before.Is("annee") && !before.Is("depuis") && !before.Is("an") && !before.Is("de") && !r.arrives(list[0]) {
		return Day{}, false
	}
	if u, _ := r.UnitAfter(list[0]); u != speech.NoUnit {
		return Day{}, false
	}
	return Day{Year: int(speech.Atoi(list[0].Key))}, true
}

// arrives tells whether the text ends with the year in which somebody came: "jé venu france 2018".
func (r DateReader) arrives(n speech.Number) bool {
	return n.To == len(r.Tokens) && !r.aboutBirth() && r.HasAny(arrivals)
}

var arrivals = speech.SetOf("arrive arrivee arive arivee venu venue entre entree rentre rentree france")

// slashed finds the only date written with its separators, whatever stands
// around it: "mon fils est né le 12/03/2015 à Lens".
func (r DateReader) slashed() (d Day, found bool) {
	for i := range r.Tokens {
		sep := r.At(i + 1)
		if r.At(i).Class != speech.Digits || r.At(i+2).Class != speech.Digits || r.At(i+4).Class != speech.Digits || sep.Text != r.At(i+3).Text || !sep.Is("/") && !sep.Is("-") && !sep.Is(".") {
			continue
		}
		e, ok := r.threeGroups([]string{r.At(i).Text, r.At(i + 2).Text, r.At(i + 4).Text})
		if !ok || found && d != e || r.At(i-1).Is(sep.Text) || r.At(i+5).Is(sep.Text) && r.At(i+6).Class == speech.Digits {
			return Day{}, false
		}
		d, found = e, true
	}
	return d, found
}

// spokenYear tells whether two groups are a year said in two: "dix-neuf
// cinquante-huit".
func (r DateReader) spokenYear(groups []string) bool {
	return len(groups[1]) == 2 && (groups[0] == "19" || groups[0] == "20") && !r.separated()
}

// separated tells whether marks stand between the numbers.
func (r DateReader) separated() bool {
	for _, t := range r.Tokens {
		if t.Is("/") || t.Is("-") || t.Is(".") {
			return true
		}
	}
	return false
}

// groups returns the runs of digits, in words or figures; false when the text
// says anything else than a date.
func (r DateReader) groups() ([]string, bool) {
	groups := make([]string, 0, 8)
	for i := 0; i < len(r.Tokens); {
		t := r.At(i)
		if n := len(groups); t.Class == speech.Digits && len(t.Text) == 2 && n > 0 && (groups[n-1] == "1900" || groups[n-1] == "2000") {
			groups[n-1] = groups[n-1][:2] + t.Text // "1900 59"
			i++
			continue
		}
		if t.Class == speech.Digits {
			groups = append(groups, t.Text)
			i++
			continue
		}
		if t.Is("premier") {
			groups = append(groups, "1")
			i++
			continue
		}
		if v, to, ok := r.Cardinal(i); ok {
			if v >= 2100 && v < 13_000 && v%1000 >= 900 { // "onze mille neuf cent deux" is no number here, but 11 1902
				groups = append(groups, speech.Decimal(v/1000), speech.Decimal(1000+v%1000))
			} else {
				groups = append(groups, speech.Decimal(v))
			}
			i = to
			continue
		}
		if r.townFrom(i) && len(groups) > 0 {
			break
		}
		if !r.aroundDate(i) {
			return nil, false
		}
		i++
	}
	return groups, len(groups) > 0 && len(groups) <= 8
}

// townFrom tells whether nothing but the place of birth is left: "5 6 78 a lille".
func (r DateReader) townFrom(i int) bool {
	rest := r.Tokens[i:]
	switch {
	case r.At(i).Is("a") || r.At(i).Is("au"):
		rest = rest[1:]
	case r.At(i).Class != speech.Word || speech.Vocabulary[r.At(i).Text] || len(r.At(i).Text) < 4:
		return false
	}
	for len(rest) > 0 && rest[len(rest)-1].Class == speech.Mark {
		rest = rest[:len(rest)-1]
	}
	if len(rest) == 0 || len(rest) > 4 {
		return false
	}
	for _, t := range rest {
		if t.Class != speech.Word || speech.Numerals[t.Text] != 0 || speech.Months[t.Text] != 0 || t.Unit().Elapsed() {
			return false
		}
	}
	return true
}

// aroundDate tells whether the token may stand beside the numbers of a date.
func (r DateReader) aroundDate(i int) bool {
	t := r.At(i)
	if t.Is("er") && t.Glued && r.At(i-1).Text == "1" {
		return true
	}
	if t.Class == speech.Mark {
		return t.Text != "?" && t.Text != "+" && t.Text != "%" && t.Text != "€"
	}
	if _, ok := speech.Weekdays[t.Text]; ok {
		return true
	}
	return speech.DateWords[t.Text]
}

// oneGroup reads "12031958", "120358", "1958".
func (r DateReader) oneGroup(key string) (Day, bool) {
	if len(key) == 2 && r.sureYear() {
		y := century(int(speech.Atoi(key)), r.Ref)
		return Day{Year: y}, y > 0
	}
	return r.packed(key)
}

// sureYear tells whether two digits alone are introduced as a year: "en 58",
// "né en 54".
func (r DateReader) sureYear() bool {
	if _, ok := r.weekdaySaid(); ok {
		return false // "lundi en quinze"
	}
	return r.Has(" en ", " annee ", " suis de ", " suis du ", " classe ") || strings.Contains(r.Question, "annee") && !r.asksMonth()
}

// monthYear reads "03/1958", "3 2015", and "03/58" when it can be no day.
func (r DateReader) monthYear(m, y string) (Day, bool) {
	month, year := int(speech.Atoi(clipDigits(m))), int(speech.Atoi(clipDigits(y)))
	if len(m) > 2 || month < 1 || month > 12 {
		if len(m) == 4 && len(y) <= 2 && r.separated() && year >= 1 && year <= 12 {
			return Day{Year: month, Month: year}, true // 1958-03
		}
		return Day{}, false
	}
	if len(y) == 4 && year > 1800 {
		return Day{Year: year, Month: month}, true
	}
	slash := r.separated() && r.Question != ""
	if len(y) != 2 || year <= 31 && !((r.asksMonth() || slash) && (year > 12 || r.asksMonth() && strings.Contains(r.Question, "annee"))) {
		return Day{}, false
	}
	d := Day{Month: month}
	d.Year = r.fullYear(year, d)
	return d, d.Year > 0
}

func (r DateReader) asksMonth() bool { return strings.Contains(r.Question, "mois") }

// threeGroups reads day, month, year, or year, month, day.
func (r DateReader) threeGroups(g []string) (Day, bool) {
	if len(g[0]) == 4 && len(g[1]) <= 2 && len(g[2]) <= 2 {
		return Day{int(speech.Atoi(g[0])), int(speech.Atoi(g[1])), int(speech.Atoi(g[2]))}.checked()
	}
	if len(g[0]) > 2 || len(g[1]) > 2 || len(g[2]) != 2 && len(g[2]) != 4 {
		return Day{}, false
	}
	d := Day{Day: int(speech.Atoi(g[0])), Month: int(speech.Atoi(g[1])), Year: int(speech.Atoi(g[2]))}
	if len(g[2]) == 2 {
		d.Year = r.fullYear(d.Year, d)
	}
	return d.checked()
}

func (d Day) checked() (Day, bool) {
	return d, d.exists() && d.Day > 0 && d.Month > 0
}

// packed reads digits without separators. It refuses what can be cut in two
// ways.
func (r DateReader) packed(key string) (Day, bool) {
	switch len(key) {
	case 4:
		y := int(speech.Atoi(key))
		if r.asksMonth() && (y < 1900 || y > r.Ref.Year) {
			return r.monthYear(key[:2], key[2:])
		}
		return Day{Year: y}, y >= 1850
	case 5:
		if r.asksMonth() {
			return r.monthYear(key[:1], key[1:])
		}
	case 6:
		return r.sixDigits(key)
	case 7:
		return r.onlyOne(r.cut(key, 1, 3), r.cut(key, 2, 3))
	case 8:
		if d, ok := r.cut(key, 2, 4)(); ok {
			return d, true
		}
		return r.cutBack(key)
	}
	return Day{}, false
}

// sixDigits reads "120358", and "031958" as a month and a year.
func (r DateReader) sixDigits(key string) (Day, bool) {
	d, day := r.cut(key, 2, 4)()
	m, month := r.monthYear(key[:2], key[2:])
	month = month && r.plausible(m, false)
	if day && !(month && r.asksMonth()) {
		return d, true
	}
	return m, month
}

// cut reads day, month and year at those places.
func (r DateReader) cut(key string, i, j int) func() (Day, bool) {
	return func() (Day, bool) {
		d, ok := r.threeGroups([]string{key[:i], key[i:j], key[j:]})
		return d, ok && r.plausible(d, false)
	}
}

// cutBack reads year, month, day: "19580312".
func (r DateReader) cutBack(key string) (Day, bool) {
	d := Day{int(speech.Atoi(key[:4])), int(speech.Atoi(key[4:6])), int(speech.Atoi(key[6:]))}
	d, ok := d.checked()
	return d, ok && r.plausible(d, false)
}

// onlyOne keeps the reading that works when the other does not.
func (r DateReader) onlyOne(a, b func() (Day, bool)) (Day, bool) {
	d, ok := a()
	e, also := b()
	if ok == also {
		return Day{}, false
	}
	if ok {
		return d, true
	}
	return e, true
}
