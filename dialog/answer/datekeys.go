package answer

import "strings"

// numeric reads a date made of numbers alone: "12/03/58", "12031958",
// "12 0358", "douze zéro trois cinquante-huit", "1958".
func (r dateReader) numeric() (Day, bool) {
	if list := r.numbers(); len(list) == 1 && list[0].words && list[0].milli >= 10_000_000 {
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
	if len(groups) == 3 && (r.at(1).is("/") || r.at(1).is("-")) && r.at(3).is(r.at(1).text) {
		return Day{}, false // "0/5/1980"
	}
	joined := strings.Join(groups, "")
	if len(groups) == 2 && len(joined) <= 4 && !r.spokenYear(groups) {
		return Day{}, false
	}
	return r.packed(joined)
}

// yearInside finds the only number, a year said as one: "né en 1958 à Lille".
func (r dateReader) yearInside() (Day, bool) {
	list := r.numbers()
	if len(list) != 1 || len(list[0].key) != 4 || r.strangers() > 4 || r.negated(list[0]) || r.bounded(list[0]) {
		return Day{}, false
	}
	before := r.at(list[0].from - 1)
	if list[0].from == 0 && r.strangers() == 0 && (r.has(" je pense ", " je crois ") || r.has(" environ ")) {
		return Day{Year: int(atoi(list[0].key))}, true
	}
	if !before.is("en") && !before.is("annee") && !before.is("depuis") && !before.is("an") && !before.is("de") && !r.arrives(list[0]) {
		return Day{}, false
	}
	if u, _ := r.unitAfter(list[0]); u != noUnit {
		return Day{}, false
	}
	return Day{Year: int(atoi(list[0].key))}, true
}

// arrives tells whether the text ends with the year in which somebody came: "jé venu france 2018".
func (r dateReader) arrives(n number) bool {
	return n.to == len(r.tokens) && !r.aboutBirth() && r.hasAny(arrivals)
}

var arrivals = setOf("arrive arrivee arive arivee venu venue entre entree rentre rentree france")

// slashed finds the only date written with its separators, whatever stands
// around it: "mon fils est né le 12/03/2015 à Lens".
func (r dateReader) slashed() (d Day, found bool) {
	for i := range r.tokens {
		sep := r.at(i + 1)
		if r.at(i).class != digits || r.at(i+2).class != digits || r.at(i+4).class != digits || sep.text != r.at(i+3).text || !sep.is("/") && !sep.is("-") && !sep.is(".") {
			continue
		}
		e, ok := r.threeGroups([]string{r.at(i).text, r.at(i + 2).text, r.at(i + 4).text})
		if !ok || found && d != e || r.at(i-1).is(sep.text) || r.at(i+5).is(sep.text) && r.at(i+6).class == digits {
			return Day{}, false
		}
		d, found = e, true
	}
	return d, found
}

// spokenYear tells whether two groups are a year said in two: "dix-neuf
// cinquante-huit".
func (r dateReader) spokenYear(groups []string) bool {
	return len(groups[1]) == 2 && (groups[0] == "19" || groups[0] == "20") && !r.separated()
}

// separated tells whether marks stand between the numbers.
func (r dateReader) separated() bool {
	for _, t := range r.tokens {
		if t.is("/") || t.is("-") || t.is(".") {
			return true
		}
	}
	return false
}

// groups returns the runs of digits, in words or figures; false when the text
// says anything else than a date.
func (r dateReader) groups() ([]string, bool) {
	groups := make([]string, 0, 8)
	for i := 0; i < len(r.tokens); {
		t := r.at(i)
		if n := len(groups); t.class == digits && len(t.text) == 2 && n > 0 && (groups[n-1] == "1900" || groups[n-1] == "2000") {
			groups[n-1] = groups[n-1][:2] + t.text // "1900 59"
			i++
			continue
		}
		if t.class == digits {
			groups = append(groups, t.text)
			i++
			continue
		}
		if t.is("premier") {
			groups = append(groups, "1")
			i++
			continue
		}
		if v, to, ok := r.cardinal(i); ok {
			if v >= 2100 && v < 13_000 && v%1000 >= 900 { // "onze mille neuf cent deux" is no number here, but 11 1902
				groups = append(groups, decimal(v/1000), decimal(1000+v%1000))
			} else {
				groups = append(groups, decimal(v))
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
func (r dateReader) townFrom(i int) bool {
	rest := r.tokens[i:]
	switch {
	case r.at(i).is("a") || r.at(i).is("au"):
		rest = rest[1:]
	case r.at(i).class != word || vocabulary[r.at(i).text] || len(r.at(i).text) < 4:
		return false
	}
	for len(rest) > 0 && rest[len(rest)-1].class == mark {
		rest = rest[:len(rest)-1]
	}
	if len(rest) == 0 || len(rest) > 4 {
		return false
	}
	for _, t := range rest {
		if t.class != word || numerals[t.text] != 0 || months[t.text] != 0 || t.unit().elapsed() {
			return false
		}
	}
	return true
}

// aroundDate tells whether the token may stand beside the numbers of a date.
func (r dateReader) aroundDate(i int) bool {
	t := r.at(i)
	if t.is("er") && t.glued && r.at(i-1).text == "1" {
		return true
	}
	if t.class == mark {
		return t.text != "?" && t.text != "+" && t.text != "%" && t.text != "€"
	}
	if _, ok := weekdays[t.text]; ok {
		return true
	}
	return dateWords[t.text]
}

// dateWords are words that stand beside a date.
var dateWords = setOf(`merci svp stp voila bonsoir cordialement classe le la l je suis ne nee nes en du de c est ma mon date naissance a et j etait moi il elle depuis annee les bonjour oui an nai naissait nait donc vers environ courant debut fin dans
	anniversaire jour mois mi milieu autour alentours s appelle fils fille bebe mes sont nous avons arrive arrivee france parti separe separee divorce divorcee marie mariee mort decede decedee officiellement exactement venu venue entre entree arive arivee ariver`)

// oneGroup reads "12031958", "120358", "1958".
func (r dateReader) oneGroup(key string) (Day, bool) {
	if len(key) == 2 && r.sureYear() {
		y := century(int(atoi(key)), r.ref)
		return Day{Year: y}, y > 0
	}
	return r.packed(key)
}

// sureYear tells whether two digits alone are introduced as a year: "en 58",
// "né en 54".
func (r dateReader) sureYear() bool {
	if _, ok := r.weekdaySaid(); ok {
		return false // "lundi en quinze"
	}
	return r.has(" en ", " annee ", " suis de ", " suis du ", " classe ") || strings.Contains(r.question, "annee") && !r.asksMonth()
}

// monthYear reads "03/1958", "3 2015", and "03/58" when it can be no day.
func (r dateReader) monthYear(m, y string) (Day, bool) {
	month, year := int(atoi(clipDigits(m))), int(atoi(clipDigits(y)))
	if len(m) > 2 || month < 1 || month > 12 {
		if len(m) == 4 && len(y) <= 2 && r.separated() && year >= 1 && year <= 12 {
			return Day{Year: month, Month: year}, true // 1958-03
		}
		return Day{}, false
	}
	if len(y) == 4 && year > 1800 {
		return Day{Year: year, Month: month}, true
	}
	slash := r.separated() && r.question != ""
	if len(y) != 2 || year <= 31 && !((r.asksMonth() || slash) && (year > 12 || r.asksMonth() && strings.Contains(r.question, "annee"))) {
		return Day{}, false
	}
	d := Day{Month: month}
	d.Year = r.fullYear(year, d)
	return d, d.Year > 0
}

func (r dateReader) asksMonth() bool { return strings.Contains(r.question, "mois") }

// threeGroups reads day, month, year, or year, month, day.
func (r dateReader) threeGroups(g []string) (Day, bool) {
	if len(g[0]) == 4 && len(g[1]) <= 2 && len(g[2]) <= 2 {
		return Day{int(atoi(g[0])), int(atoi(g[1])), int(atoi(g[2]))}.checked()
	}
	if len(g[0]) > 2 || len(g[1]) > 2 || len(g[2]) != 2 && len(g[2]) != 4 {
		return Day{}, false
	}
	d := Day{Day: int(atoi(g[0])), Month: int(atoi(g[1])), Year: int(atoi(g[2]))}
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
func (r dateReader) packed(key string) (Day, bool) {
	switch len(key) {
	case 4:
		y := int(atoi(key))
		if r.asksMonth() && (y < 1900 || y > r.ref.Year) {
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
func (r dateReader) sixDigits(key string) (Day, bool) {
	d, day := r.cut(key, 2, 4)()
	m, month := r.monthYear(key[:2], key[2:])
	month = month && r.plausible(m, false)
	if day && !(month && r.asksMonth()) {
		return d, true
	}
	return m, month
}

// cut reads day, month and year at those places.
func (r dateReader) cut(key string, i, j int) func() (Day, bool) {
	return func() (Day, bool) {
		d, ok := r.threeGroups([]string{key[:i], key[i:j], key[j:]})
		return d, ok && r.plausible(d, false)
	}
}

// cutBack reads year, month, day: "19580312".
func (r dateReader) cutBack(key string) (Day, bool) {
	d := Day{int(atoi(key[:4])), int(atoi(key[4:6])), int(atoi(key[6:]))}
	d, ok := d.checked()
	return d, ok && r.plausible(d, false)
}

// onlyOne keeps the reading that works when the other does not.
func (r dateReader) onlyOne(a, b func() (Day, bool)) (Day, bool) {
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
