package answer

import "strings"

// dateReader reads dates against the day of the answer and the question.
type dateReader struct {
	ref      Day
	question string
	said
}

// parseDate reads one date or several, as precise as the text.
func parseDate(s said, a Await) (Value, bool) {
	if s.asksBack() {
		return Value{}, false
	}
	r := dateReader{ref: a.Ref, question: fold(a.Question), said: s}
	if len(s.tokens) > 1 && s.tokens[len(s.tokens)-1].is("#") {
		r.said = settle(s.tokens[:len(s.tokens)-1])
	}
	r.said = r.withoutAge()
	if r.asksOwnBirth() {
		r.said = r.ownBirth()
	}
	if d, ok := r.date(); ok {
		return Value{Date: d, Dates: []Day{d}, Approx: s.approximate() || s.roughDate()}, true
	}
	dates := r.list()
	if len(dates) == 0 {
		if rest, ok := s.withoutDoubt(); ok {
			v, ok := parseDate(rest, a)
			v.Approx = true
			return v, ok
		}
		return Value{}, false
	}
	return Value{Date: dates[0], Dates: dates, Approx: s.approximate()}, true
}

func (s said) roughDate() bool { return s.has(" debut ", " fin ", " courant ", " mi ", " milieu ") }

// list reads dates separated by "et", a comma or a line: nothing unless all
// are read.
func (r dateReader) list() []Day {
	var dates []Day
	from := 0
	for i := 0; i <= len(r.tokens); i++ {
		t := r.at(i)
		if i < len(r.tokens) && !t.is("et") && !t.is(",") && !t.is(";") && !t.is("\n") && !t.is("puis") && !t.is("+") && !t.is("&") {
			continue
		}
		part := settle(r.tokens[from:i])
		from = i + 1
		if len(part.tokens) == 0 {
			continue
		}
		d, ok := dateReader{r.ref, r.question, part}.date()
		if !ok {
			return nil
		}
		dates = append(dates, d)
	}
	return dates
}

// date reads the whole text as one date.
func (r dateReader) date() (Day, bool) {
	if r.has(" annees ") && !r.has(" ans ") && !r.has(" il y a ") { // "dans les années 70"
		return Day{}, false
	}
	if d, ok, stop := r.relative(); ok || stop {
		if r.strangers() > 3 {
			return Day{}, false
		}
		return d, ok && r.plausible(d, r.has(" demain ", " prochain ", " prochaine ", " dans "))
	}
	if d, ok := r.named(); ok && r.strangers() <= 8 {
		return r.withinMonth(d)
	}
	if r.saysMonth() {
		return Day{}, false
	}
	if d, found := r.slashed(); found {
		return d, r.plausible(d, false)
	}
	if d, ok := r.numeric(); ok {
		return d, r.plausible(d, false)
	}
	if g, ok := r.groups(); ok && len(g) == 3 && len(g[0]) == 2 && g[0] > "28" && len(g[1]) <= 2 && len(g[2]) == 4 {
		return r.withinMonth(Day{int(atoi(g[2])), int(atoi(g[1])), int(atoi(g[0]))})
	}
	return Day{}, false
}

// withinMonth keeps the month and the year of a day that the month does not have: "31/02/2021". They say since when. Of a
// birth the day matters, and is asked again.
func (r dateReader) withinMonth(d Day) (Day, bool) {
	if whole := (Day{Year: d.Year, Month: d.Month}); r.question != "" && !r.aboutBirth() && !d.exists() && d.Month > 0 && whole.exists() && d.Day > 28 && d.Day <= 31 {
		d = whole
	}
	return d, r.plausible(d, false)
}

// plausible refuses dates that do not exist, that are to come unless the text
// or the question says so, and those of another age.
func (r dateReader) plausible(d Day, future bool) bool {
	if !d.exists() {
		return false
	}
	if r.ref.Year == 0 {
		return true
	}
	future = future || r.asksFuture()
	if d.after(r.ref) && (!future || d.Year > r.ref.Year+30) {
		return false
	}
	return d.Year >= r.ref.Year-oldest
}

func (r dateReader) asksFuture() bool {
	for _, w := range []string{"prevu", "prochain", "accouche", "terme", "expire", "jusqu", "finit", "fin de", "naitra"} {
		if strings.Contains(r.question, w) {
			return true
		}
	}
	return false
}

// aboutBirth tells whether the question asks for a date of birth; without a
// question, it may.
func (r dateReader) aboutBirth() bool {
	return r.question == "" || strings.Contains(r.question, "naissance") || strings.Contains(r.question, "ne(e)") || strings.Contains(r.question, " ne ") || strings.Contains(r.question, " nee") || strings.Contains(r.question, " nes")
}

// named reads a date with the name of its month.
func (r dateReader) named() (Day, bool) {
	at, ok := r.oneMonth()
	if !ok {
		return Day{}, false
	}
	d := Day{Month: months[r.at(at).text]}
	if before := r.at(at - 1); before.unheard() && len(before.raw) <= 5 && r.aboutBirth() {
		return Day{}, false // perhaps the day, as it sounds
	}
	before, ok := r.wordsBefore(at)
	if ok && len(before) == 2 && (before[0].milli == before[1].milli || before[0].one && before[0].to == before[1].from) {
		before = before[1:] // "le 20, 20 mai", "un 23 février"
	}
	if ok && len(before) == 2 && before[0].milli >= 1_900_000 && before[0].milli < 2_100_000 && before[1].milli <= 31_000 && len(settle(r.tokens[at+1:]).numbers()) == 0 {
		d.Year, d.Day = int(before[0].milli/1000), int(before[1].milli/1000) // "1971, le 15 août"
		return d, true
	}
	if ok && len(before) == 2 && r.aboutBirth() && before[0].milli > 31_000 && before[0].milli < 100_000 && before[1].milli <= 31_000 && r.at(before[0].from-1).is("en") && len(settle(r.tokens[at+1:]).numbers()) == 0 {
		d.Day = int(before[1].milli / 1000) // "en trente-neuf, le six décembre"
		d.Year = birthYear(int(before[0].milli/1000), d, r.ref)
		return d, d.Year > 0
	}
	if !ok || len(before) > 1 {
		return Day{}, false
	}
	if day, year, ok := r.dayLast(at, before); ok {
		d.Day, d.Year = day, year
		return d, true
	}
	if len(before) == 1 {
		v, whole := before[0].whole()
		if whole && v >= 1900 && v <= 2099 && len(settle(r.tokens[at+1:]).numbers()) == 0 { // "1952 mars"
			d.Year = int(v)
			return d, true
		}
		if whole && v > 31 && v < 100 && r.has(" mois ") && len(settle(r.tokens[at+1:]).numbers()) == 0 && r.aboutBirth() { // "quarante-sept, au mois d'août"
			d.Year = birthYear(int(v), d, r.ref)
			return d, d.Year > 0
		}
		if !whole || v < 1 || v > 31 {
			return Day{}, false
		}
		d.Day = int(v)
	}
	return r.withYear(d, at+1)
}

// dayLast reads "juin 1978 le 5" and "1978 juin 5".
func (r dateReader) dayLast(at int, before []number) (day, year int, ok bool) {
	after := settle(r.tokens[at+1:]).numbers()
	switch {
	case len(before) == 1 && len(after) == 1 && len(before[0].key) == 4:
		year, day = int(before[0].milli/1000), int(after[0].milli/1000)
	case len(before) == 0 && len(after) == 2 && len(after[0].key) == 4 && r.at(at+1+after[1].from-1).is("le"):
		year, day = int(after[0].milli/1000), int(after[1].milli/1000)
	case len(before) == 0 && len(after) == 2 && len(after[0].key) == 2 && r.at(at+1+after[1].from-1).is("le"):
		year, day = birthYear(int(after[0].milli/1000), Day{}, r.ref), int(after[1].milli/1000)
	default:
		return 0, 0, false
	}
	return day, year, year >= 1900 && year < 2100 && day >= 1 && day <= 31 && after[len(after)-1].milli%1000 == 0
}

// oneMonth returns the rank of the only month named.
func (r dateReader) oneMonth() (int, bool) {
	at := -1
	for i := range r.tokens {
		if !r.monthAt(i) {
			continue
		}
		if at >= 0 && months[r.at(i).text] != months[r.at(at).text] {
			return 0, false
		}
		if at < 0 {
			at = i
		}
	}
	return at, at >= 0
}

// monthAt tells whether the token names a month. "sept" is a number after a
// ten and beside another month.
func (s said) monthAt(i int) bool {
	t := s.at(i)
	if t.class != word || months[t.text] == 0 {
		return false
	}
	if v, ok := numerals[t.text]; !ok || v != 7 {
		return true
	}
	if _, day := s.number(i - 2); day && s.at(i-1).is("du") || s.at(i-2).is("premier") && s.at(i-1).is("du") {
		return false // "le premier du sept"
	}
	if v, ok := s.numeral(i - 1); ok && (v >= 20 || v == 10) {
		return false
	}
	if next := s.at(i + 1); next.class == word && units[next.text] != noUnit {
		return false // "sept ans"
	}
	for k, o := range s.tokens {
		if k != i && o.class == word && months[o.text] != 0 && numerals[o.text] != 7 {
			return false
		}
	}
	return true
}

// wordsBefore returns the numbers before the month; false when words that are
// no part of a date stand there.
func (r dateReader) wordsBefore(at int) ([]number, bool) {
	var list []number
	for i := 0; i < at; {
		if r.at(i).is("premier") {
			list = append(list, number{milli: 1000, from: i, to: i + 1})
			i++
			continue
		}
		if n, ok := r.number(i); ok && n.to <= at && !n.approx {
			if u, _ := r.unitAfter(n); u == hour {
				i = n.to + 1 // "à 3h du matin le 5 mai"
				continue
			}
			list = append(list, n)
			i = n.to
			if u := r.at(i).unit(); u == rank {
				i++
			}
			continue
		}
		t := r.at(i)
		if t.class == word && t.unit().elapsed() && !(t.is("j") && r.at(i-1).class != digits) {
			if next := r.at(i + 1); t.unit() != month && !(t.unit() == year && (next.is("dernier") || next.is("derniere") || next.is("passe") || next.is("passee"))) {
				return nil, false
			}
			i++ // "au mois de mars"
			continue
		}
		if u := t.unit(); u == person && len(list) > 0 {
			list = list[:0]
		}
		i++
	}
	return list, true
}

// withYear reads the year that follows day and month, or finds the one that
// is meant.
func (r dateReader) withYear(d Day, from int) (Day, bool) {
	y, found, ok := r.yearFrom(from)
	if !ok {
		return Day{}, false
	}
	if found {
		d.Year = y(d, r.ref)
		if d.Year < r.ref.Year-50 && r.asksFuture() {
			d.Year = r.fullYear(d.Year%100, d)
		}
		return d, d.Year > 0
	}
	return r.withoutYear(d, from)
}

// withoutYear reads "mars dernier", and "12 mars" when the question is not
// about a birth: the last one.
func (r dateReader) withoutYear(d Day, from int) (Day, bool) {
	if r.ref.Year == 0 {
		return Day{}, false
	}
	d.Year = r.ref.Year
	switch {
	case r.has(" annee derniere ", " an dernier ", " an passe ", " annee passee "):
		d.Year--
		return d, true
	case r.has(" cette annee "):
		return d, true
	case r.at(from).is("dernier") || r.at(from).is("passe"):
		if !(Day{r.ref.Year, r.ref.Month, 0}).after(Day{d.Year, d.Month, 0}) {
			d.Year--
		}
		return d, true
	case r.at(from).is("prochain"):
		if !d.after(r.ref) {
			d.Year++
		}
		return d, true
	case r.aboutBirth() && !(r.question == "" && r.has(" depuis ")):
		return Day{}, false
	}
	if r.asksFuture() {
		if r.ref.after(d) {
			d.Year++
		}
		return d, true
	}
	if d.after(r.ref) && !r.has(" je finis ", " finit ", " finira ", " je termine ", " se termine ", " va finir ", " prend fin ") {
		d.Year-- // "je finis le 30 novembre" is to come
	}
	return d, true
}

// yearFrom reads the year said from token i: four digits, two, or the digits
// cut in two ("dix-neuf cinquante-huit"). found is false when there is none,
// ok when what is there is no year.
func (r dateReader) yearFrom(i int) (year func(Day, Day) int, found, ok bool) {
	var key string
	for i < len(r.tokens) {
		n, isNumber := r.number(i)
		if !isNumber && key != "" {
			break
		}
		if !isNumber {
			i++
			continue
		}
		if u, _ := r.unitAfter(n); u == hour || u == minute || r.at(n.to).is(":") && r.at(n.to+1).class == digits {
			break
		}
		v, whole := n.whole()
		if !whole {
			return nil, false, false
		}
		if u, _ := r.unitAfter(n); u != noUnit {
			return nil, false, false
		}
		if n.key != "" {
			key += n.key
		} else {
			key += decimal(v)
		}
		i = n.to
	}
	if r.dateAfter(i) {
		return nil, false, false
	}
	return yearOf(key)
}

// dateAfter tells whether another number, that is no hour and no age, stands
// from token i.
func (r dateReader) dateAfter(i int) bool {
	for i < len(r.tokens) {
		n, ok := r.number(i)
		if !ok {
			i++
			continue
		}
		if u, _ := r.unitAfter(n); (u == noUnit || u == monthName) && !n.one && !r.at(n.from-1).is("a") && !r.at(n.from-1).is(":") && !r.at(n.from-1).is("h") {
			return true
		}
		i = n.to
	}
	return false
}

// yearOf interprets the digits of a year.
func yearOf(key string) (year func(Day, Day) int, found, ok bool) {
	v := int(atoi(clipDigits(key)))
	switch {
	case key == "":
		return nil, false, true
	case len(key) == 6 && (key[:4] == "1900" || key[:4] == "2000"): // "1900 78"
		y := v/100 + v%100
		return func(Day, Day) int { return y }, true, true
	case len(key) == 4 && v >= 1800:
		return func(Day, Day) int { return v }, true, true
	case len(key) == 2:
		return func(d, ref Day) int { return birthYear(v, d, ref) }, true, true
	}
	return nil, false, false
}

func clipDigits(key string) string {
	if len(key) > 9 {
		return key[:9]
	}
	return key
}

// fullYear completes a year of two digits: the past, unless the question is
// about what is to come.
func (r dateReader) fullYear(yy int, d Day) int {
	if r.asksFuture() && r.ref.Year > 0 {
		if y := r.ref.Year - r.ref.Year%100 + yy; y <= r.ref.Year+30 && y >= r.ref.Year-10 {
			return y
		}
	}
	return birthYear(yy, d, r.ref)
}

// birthYear completes a year of two digits so that the date is not to come.
func birthYear(yy int, d, ref Day) int {
	y := century(yy, ref)
	d.Year = y
	if y > 0 && d.after(ref) {
		y -= 100
	}
	return y
}
