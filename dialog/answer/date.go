package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// DateReader reads dates against the day of the answer and the question.
type DateReader struct {
	Ref      Day
	Question string
	speech.Text
}

// parseDate reads one date or several, as precise as the text.
func parseDate(s speech.Text, a Await) (Value, bool) {
	if QuestionsBack(s) {
		return Value{}, false
	}
	r := DateReader{Ref: a.Ref, Question: speech.Fold(a.Question), Text: s}
	if len(s.Tokens) > 1 && s.Tokens[len(s.Tokens)-1].Is("#") {
		r.Text = speech.Settle(s.Tokens[:len(s.Tokens)-1])
	}
	r.Text = withoutAge(r.Text)
	if r.asksOwnBirth() {
		r.Text = r.ownBirth()
	}
	if d, ok := r.Date(); ok {
		return Value{Date: d, Dates: []Day{d}, Approx: Approximate(s) || roughDate(s)}, true
	}
	dates := r.list()
	if len(dates) == 0 {
		if rest, ok := withoutDoubt(s); ok {
			v, ok := parseDate(rest, a)
			v.Approx = true
			return v, ok
		}
		return Value{}, false
	}
	return Value{Date: dates[0], Dates: dates, Approx: Approximate(s)}, true
}

func roughDate(s speech.Text) bool { return s.Has(" debut ", " fin ", " courant ", " mi ", " milieu ") }

// list reads dates separated by "et", a comma or a line: nothing unless all
// are read.
func (r DateReader) list() []Day {
	var dates []Day
	from := 0
	for i := 0; i <= len(r.Tokens); i++ {
		t := r.At(i)
		if i < len(r.Tokens) && !t.Is("et") && !t.Is(",") && !t.Is(";") && !t.Is("\n") && !t.Is("puis") && !t.Is("+") && !t.Is("&") {
			continue
		}
		part := speech.Settle(r.Tokens[from:i])
		from = i + 1
		if len(part.Tokens) == 0 {
			continue
		}
		d, ok := DateReader{r.Ref, r.Question, part}.Date()
		if !ok {
			return nil
		}
		dates = append(dates, d)
	}
	return dates
}

// Date reads the whole text as one date.
func (r DateReader) Date() (Day, bool) {
	if r.Has(" annees ") && !r.Has(" ans ") && !r.Has(" il y a ") { // "dans les années 70"
		return Day{}, false
	}
	if d, ok, stop := r.relative(); ok || stop {
		if r.Strangers() > 3 {
			return Day{}, false
		}
		return d, ok && r.plausible(d, r.Has(" demain ", " prochain ", " prochaine ", " dans "))
	}
	if d, ok := r.named(); ok && r.Strangers() <= 8 {
		return r.withinMonth(d)
	}
	if saysMonth(r.Text) {
		return Day{}, false
	}
	if d, found := r.slashed(); found {
		return d, r.plausible(d, false)
	}
	if d, ok := r.numeric(); ok {
		return d, r.plausible(d, false)
	}
	if g, ok := r.groups(); ok && len(g) == 3 && len(g[0]) == 2 && g[0] > "28" && len(g[1]) <= 2 && len(g[2]) == 4 {
		return r.withinMonth(Day{int(speech.Atoi(g[2])), int(speech.Atoi(g[1])), int(speech.Atoi(g[0]))})
	}
	return Day{}, false
}

// withinMonth keeps the month and the year of a day that the month does not have: "31/02/2021". They say since when. Of a
// birth the day matters, and is asked again.
func (r DateReader) withinMonth(d Day) (Day, bool) {
	if whole := (Day{Year: d.Year, Month: d.Month}); r.Question != "" && !r.aboutBirth() && !d.exists() && d.Month > 0 && whole.exists() && d.Day > 28 && d.Day <= 31 {
		d = whole
	}
	return d, r.plausible(d, false)
}

// plausible refuses dates that do not exist, that are to come unless the text
// or the question says so, and those of another age.
func (r DateReader) plausible(d Day, future bool) bool {
	if !d.exists() {
		return false
	}
	if r.Ref.Year == 0 {
		return true
	}
	future = future || r.asksFuture()
	if d.after(r.Ref) && (!future || d.Year > r.Ref.Year+30) {
		return false
	}
	return d.Year >= r.Ref.Year-oldest
}

func (r DateReader) asksFuture() bool {
	for _, w := range []string{"prevu", "prochain", "accouche", "terme", "expire", "jusqu", "finit", "fin de", "naitra"} {
		if strings.Contains(r.Question, w) {
			return true
		}
	}
	return false
}

// aboutBirth tells whether the question asks for a date of birth; without a
// question, it may.
func (r DateReader) aboutBirth() bool {
	return r.Question == "" || strings.Contains(r.Question, "naissance") || strings.Contains(r.Question, "ne(e)") || strings.Contains(r.Question, " ne ") || strings.Contains(r.Question, " nee") || strings.Contains(r.Question, " nes")
}

// named reads a date with the name of its month.
func (r DateReader) named() (Day, bool) {
	at, ok := r.oneMonth()
	if !ok {
		return Day{}, false
	}
	d := Day{Month: speech.Months[r.At(at).Text]}
	if before := r.At(at - 1); unheard(before) && len(before.Raw) <= 5 && r.aboutBirth() {
		return Day{}, false // perhaps the day, as it sounds
	}
	before, ok := r.wordsBefore(at)
	if ok && len(before) == 2 && (before[0].Milli == before[1].Milli || before[0].One && before[0].To == before[1].From) {
		before = before[1:] // "le 20, 20 mai", "un 23 février"
	}
	if ok && len(before) == 2 && before[0].Milli >= 1_900_000 && before[0].Milli < 2_100_000 && before[1].Milli <= 31_000 && len(speech.Settle(r.Tokens[at+1:]).Numbers()) == 0 {
		d.Year, d.Day = int(before[0].Milli/1000), int(before[1].Milli/1000) // "1971, le 15 août"
		return d, true
	}
	if ok && len(before) == 2 && r.aboutBirth() && before[0].Milli > 31_000 && before[0].Milli < 100_000 && before[1].Milli <= 31_000 && r.At(before[0].From-1).Is("en") && len(speech.Settle(r.Tokens[at+1:]).Numbers()) == 0 {
		d.Day = int(before[1].Milli / 1000) // "en trente-neuf, le six décembre"
		d.Year = birthYear(int(before[0].Milli/1000), d, r.Ref)
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
		v, whole := before[0].Whole()
		if whole && v >= 1900 && v <= 2099 && len(speech.Settle(r.Tokens[at+1:]).Numbers()) == 0 { // "1952 mars"
			d.Year = int(v)
			return d, true
		}
		if whole && v > 31 && v < 100 && r.Has(" mois ") && len(speech.Settle(r.Tokens[at+1:]).Numbers()) == 0 && r.aboutBirth() { // "quarante-sept, au mois d'août"
			d.Year = birthYear(int(v), d, r.Ref)
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
func (r DateReader) dayLast(at int, before []speech.Number) (day, year int, ok bool) {
	after := speech.Settle(r.Tokens[at+1:]).Numbers()
	switch {
	case len(before) == 1 && len(after) == 1 && len(before[0].Key) == 4:
		year, day = int(before[0].Milli/1000), int(after[0].Milli/1000)
	case len(before) == 0 && len(after) == 2 && len(after[0].Key) == 4 && r.At(at+1+after[1].From-1).Is("le"):
		year, day = int(after[0].Milli/1000), int(after[1].Milli/1000)
	case len(before) == 0 && len(after) == 2 && len(after[0].Key) == 2 && r.At(at+1+after[1].From-1).Is("le"):
		year, day = birthYear(int(after[0].Milli/1000), Day{}, r.Ref), int(after[1].Milli/1000)
	default:
		return 0, 0, false
	}
	return day, year, year >= 1900 && year < 2100 && day >= 1 && day <= 31 && after[len(after)-1].Milli%1000 == 0
}

// oneMonth returns the rank of the only month named.
func (r DateReader) oneMonth() (int, bool) {
	at := -1
	for i := range r.Tokens {
		if !MonthAt(r.Text, i) {
			continue
		}
		if at >= 0 && speech.Months[r.At(i).Text] != speech.Months[r.At(at).Text] {
			return 0, false
		}
		if at < 0 {
			at = i
		}
	}
	return at, at >= 0
}

// MonthAt tells whether the token names a month. "sept" is a number after a
// ten and beside another month.
func MonthAt(s speech.Text, i int) bool {
	t := s.At(i)
	if t.Class != speech.Word || speech.Months[t.Text] == 0 {
		return false
	}
	if v, ok := speech.Numerals[t.Text]; !ok || v != 7 {
		return true
	}
	if _, day := s.Number(i - 2); day && s.At(i-1).Is("du") || s.At(i-2).Is("premier") && s.At(i-1).Is("du") {
		return false // "le premier du sept"
	}
	if v, ok := s.Numeral(i - 1); ok && (v >= 20 || v == 10) {
		return false
	}
	if next := s.At(i + 1); next.Class == speech.Word && speech.Units[next.Text] != speech.NoUnit {
		return false // "sept ans"
	}
	for k, o := range s.Tokens {
		if k != i && o.Class == speech.Word && speech.Months[o.Text] != 0 && speech.Numerals[o.Text] != 7 {
			return false
		}
	}
	return true
}

// wordsBefore returns the numbers before the month; false when words that are
// no part of a date stand there.
func (r DateReader) wordsBefore(at int) ([]speech.Number, bool) {
	var list []speech.Number
	for i := 0; i < at; {
		if r.At(i).Is("premier") {
			list = append(list, speech.Number{Milli: 1000, From: i, To: i + 1})
			i++
			continue
		}
		if n, ok := r.Number(i); ok && n.To <= at && !n.Approx {
			if u, _ := r.UnitAfter(n); u == speech.Hour {
				i = n.To + 1 // "à 3h du matin le 5 mai"
				continue
			}
			list = append(list, n)
			i = n.To
			if u := r.At(i).Unit(); u == speech.Rank {
				i++
			}
			continue
		}
		t := r.At(i)
		if t.Class == speech.Word && t.Unit().Elapsed() && !(t.Is("j") && r.At(i-1).Class != speech.Digits) {
			if next := r.At(i + 1); t.Unit() != speech.Month && !(t.Unit() == speech.Year && (next.Is("dernier") || next.Is("derniere") || next.Is("passe") || next.Is("passee"))) {
				return nil, false
			}
			i++ // "au mois de mars"
			continue
		}
		if u := t.Unit(); u == speech.Person && len(list) > 0 {
			list = list[:0]
		}
		i++
	}
	return list, true
}

// withYear reads the year that follows day and month, or finds the one that
// is meant.
func (r DateReader) withYear(d Day, from int) (Day, bool) {
	y, found, ok := r.yearFrom(from)
	if !ok {
		return Day{}, false
	}
	if found {
		d.Year = y(d, r.Ref)
		if d.Year < r.Ref.Year-50 && r.asksFuture() {
			d.Year = r.fullYear(d.Year%100, d)
		}
		return d, d.Year > 0
	}
	return r.withoutYear(d, from)
}

// withoutYear reads "mars dernier", and "12 mars" when the question is not
// about a birth: the last one.
func (r DateReader) withoutYear(d Day, from int) (Day, bool) {
	if r.Ref.Year == 0 {
		return Day{}, false
	}
	d.Year = r.Ref.Year
	switch {
	case r.Has(" annee derniere ", " an dernier ", " an passe ", " annee passee "):
		d.Year--
		return d, true
	case r.Has(" cette annee "):
		return d, true
	case r.At(from).Is("dernier") || r.At(from).Is("passe"):
		if !(Day{r.Ref.Year, r.Ref.Month, 0}).after(Day{d.Year, d.Month, 0}) {
			d.Year--
		}
		return d, true
	case r.At(from).Is("prochain"):
		if !d.after(r.Ref) {
			d.Year++
		}
		return d, true
	case r.aboutBirth() && !(r.Question == "" && r.Has(" depuis ")):
		return Day{}, false
	}
	if r.asksFuture() {
		if r.Ref.after(d) {
			d.Year++
		}
		return d, true
	}
	if d.after(r.Ref) && !r.Has(" je finis ", " finit ", " finira ", " je termine ", " se termine ", " va finir ", " prend fin ") {
		d.Year-- // "je finis le 30 novembre" is to come
	}
	return d, true
}

// yearFrom reads the year said from token i: four digits, two, or the digits
// cut in two ("dix-neuf cinquante-huit"). found is false when there is none,
// ok when what is there is no year.
func (r DateReader) yearFrom(i int) (year func(Day, Day) int, found, ok bool) {
	var key string
	for i < len(r.Tokens) {
		n, isNumber := r.Number(i)
		if !isNumber && key != "" {
			break
		}
		if !isNumber {
			i++
			continue
		}
		if u, _ := r.UnitAfter(n); u == speech.Hour || u == speech.Minute || r.At(n.To).Is(":") && r.At(n.To+1).Class == speech.Digits {
			break
		}
		v, whole := n.Whole()
		if !whole {
			return nil, false, false
		}
		if u, _ := r.UnitAfter(n); u != speech.NoUnit {
			return nil, false, false
		}
		if n.Key != "" {
			key += n.Key
		} else {
			key += speech.Decimal(v)
		}
		i = n.To
	}
	if r.dateAfter(i) {
		return nil, false, false
	}
	return yearOf(key)
}

// dateAfter tells whether another number, that is no hour and no age, stands
// from token i.
func (r DateReader) dateAfter(i int) bool {
	for i < len(r.Tokens) {
		n, ok := r.Number(i)
		if !ok {
			i++
			continue
		}
		if u, _ := r.UnitAfter(n); (u == speech.NoUnit || u == speech.MonthName) && !n.One && !r.At(n.From-1).Is("a") && !r.At(n.From-1).Is(":") && !r.At(n.From-1).Is("h") {
			return true
		}
		i = n.To
	}
	return false
}

// yearOf interprets the digits of a year.
func yearOf(key string) (year func(Day, Day) int, found, ok bool) {
	v := int(speech.Atoi(clipDigits(key)))
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
func (r DateReader) fullYear(yy int, d Day) int {
	if r.asksFuture() && r.Ref.Year > 0 {
		if y := r.Ref.Year - r.Ref.Year%100 + yy; y <= r.Ref.Year+30 && y >= r.Ref.Year-10 {
			return y
		}
	}
	return birthYear(yy, d, r.Ref)
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
