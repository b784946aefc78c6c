package answer

import (
	"aufil/dialog/speech"
)

// ParseBirths reads when several children were born: months ("mars 2015 et 09/2018"), years ("2015, 2018"), or ages
// ("8 et 12 ans"; bare numbers when there is one for each child awaited). All are read, or nothing.
func ParseBirths(s speech.Text, a Await) (Value, bool) {
	if QuestionsBack(s) {
		return Value{}, false
	}
	if days, ok := keyedBirths(s, a); ok {
		return Value{Date: days[0], Dates: days}, true
	}
	if ages, ok := ages(s, a.Count, a.Adults); ok {
		if len(ages) == 1 && a.Count == 0 && s.HasAny(twinWords) {
			ages = append(ages, ages[0])
		}
		return Value{Ages: ages}, true
	}
	if days, ok := yearsOfBirth(s, a); ok {
		return Value{Date: days[0], Dates: days}, true
	}
	days, ok := DateReader{Ref: a.Ref, Question: "naissance", Text: s}.births()
	if !ok {
		return Value{}, false
	}
	if len(days) == 1 && (a.Count == 2 || a.Count == 0) && twins(s) {
		days = append(days, days[0])
	}
	return Value{Date: days[0], Dates: days, Approx: Approximate(s)}, true
}

// yearsOfBirth reads as many years as children are awaited, with nothing but a space between them: "2010 2013 et 2016".
func yearsOfBirth(s speech.Text, a Await) ([]Day, bool) {
	var days []Day
	r := DateReader{Ref: a.Ref, Question: "naissance", Text: s}
	for _, t := range s.Tokens {
		d := Day{Year: int(speech.Atoi(clipDigits(t.Text)))}
		switch {
		case t.Class == speech.Word && t.Is("et"), t.Class == speech.Mark:
		case t.Class != speech.Digits || len(t.Text) != 4 || d.Year < 1900 || !r.plausible(d, false):
			return nil, false
		default:
			days = append(days, d)
		}
	}
	return days, len(days) > 1 && len(days) == a.Count
}

// twins tells whether one date is that of two children.
func twins(s speech.Text) bool {
	return s.HasAny(twinWords) || s.Has(" tous les 2 ", " tous les deux ", " toutes les 2 ", " toutes les deux ", " les deux ", " le meme jour ")
}

// bothAt tells whether the token is the number of "tous les deux".
func bothAt(s speech.Text, i int) bool {
	return (s.At(i).Text == "2" || s.At(i).Is("deux")) && s.At(i-1).Is("les")
}

var twinWords = speech.SetOf("jumeau jumeaux jumelle jumelles")

// keyedBirths reads keys: two digits of month and four of year for each child.
func keyedBirths(s speech.Text, a Await) ([]Day, bool) {
	if len(s.Tokens) == 0 || s.Tokens[0].Class != speech.Digits || len(s.Tokens) > 2 || len(s.Tokens) == 2 && !s.Tokens[1].Is("#") {
		return nil, false
	}
	key := s.Tokens[0].Text
	if len(key) == 0 || len(key)%6 != 0 || a.Count != 0 && len(key) != 6*a.Count {
		return nil, false
	}
	var days []Day
	for i := 0; i < len(key); i += 6 {
		d := Day{Month: int(speech.Atoi(key[i : i+2])), Year: int(speech.Atoi(key[i+2 : i+6]))}
		if d.Month < 1 || d.Month > 12 || !(DateReader{Ref: a.Ref, Question: "naissance", Text: s}).plausible(d, false) {
			return nil, false
		}
		days = append(days, d)
	}
	return days, true
}

// Ages that are read as such. A bare number of an adult may be a year: it must be said to be an age.
const (
	oldestChild   = 25
	YoungestAdult = 14
	oldestAdult   = 115
)

// ages reads the ages of children, or of adults: every number is one.
func ages(s speech.Text, count int, adults bool) ([]int64, bool) {
	var ages []int64
	named := false
	youngest, oldest := int64(0), int64(oldestChild)
	if adults {
		youngest, oldest = YoungestAdult, oldestAdult
	}
	for _, n := range s.Numbers() {
		v, whole := n.Whole()
		if n.One && !adults && oneOfAge(s, n.To) {
			continue
		}
		if n.One && s.At(n.From-1).Is("l") {
			continue // "l'un a 18 ans"
		}
		if v == 1 && (s.At(n.To).Is("seul") || s.At(n.To).Is("seule")) { // how many they are
			return nil, false
		}
		if !whole || v < youngest || v > oldest || n.One && s.At(n.To).Unit() == speech.Person {
			return nil, false
		}
		switch u, _ := s.UnitAfter(n); u {
		case speech.Month:
			named, v = true, v/12
		case speech.Year:
			named = true
		case speech.NoUnit:
			named = named || adults && s.At(n.From-1).Is("ai") && s.At(n.From-2).Is("en") && n.To == len(s.Tokens) // "moi j'en ai 35"
		default:
			return nil, false
		}
		ages = append(ages, v)
	}
	if len(ages) == 0 || NamesMonth(s) || count != 0 && len(ages) != count || !named && (count == 0 || adults) {
		return nil, false
	}
	if adults && len(ages) == 1 && s.Has(" sur mes ", " vais avoir ", " va avoir ", " aurai ", " bientot ", " vais faire ", " approche ") {
		ages[0]-- // "je vais sur mes 65 ans"
	}
	return ages, true
}

// oneOfAge tells whether "one" counts a child whose age follows: "une fille de 4 ans", "un de 5 ans".
func oneOfAge(s speech.Text, i int) bool {
	if s.At(i).Unit() == speech.Person {
		i++
	}
	return s.At(i).Is("de") && s.At(i+1).Class == speech.Digits
}

// NamesMonth tells whether a month is said, by its name or between slashes.
func NamesMonth(s speech.Text) bool {
	for i, t := range s.Tokens {
		if MonthAt(s, i) || t.Is("/") && i > 0 {
			return true
		}
	}
	return false
}

// births cuts the text into dates, each the longest that can be read. A month without a year has that of the next:
// "mars et juin 2018". What stands between dates must be words, never a number that was not read.
func (r DateReader) births() ([]Day, bool) {
	var days []Day
	for i := 0; i < len(r.Tokens); {
		d, to, ok := r.birthAt(i)
		switch {
		case !ok && bothAt(r.Text, i):
			i++ // "nés tous les 2 le 3 juin 2026"
		case ok:
			days = append(days, d)
			i = to
		case r.At(i).Class == speech.Digits || speech.Numerals[r.At(i).Text] > 1:
			return nil, false
		default:
			i++
		}
	}
	for i := len(days) - 1; i >= 0; i-- {
		if days[i].Year != 0 {
			continue
		}
		if i+1 == len(days) {
			return nil, false
		}
		days[i].Year = days[i+1].Year
		if !r.plausible(days[i], false) {
			return nil, false
		}
	}
	return days, len(days) > 0
}

// LongestDate is how many words a date has at most: "le douze mars deux mille dix-huit".
const LongestDate = 10

func (r DateReader) birthAt(i int) (Day, int, bool) {
	if n, ok := r.Number(i); ok && r.Ref.Year != 0 { // "mars 2019 et la petite 5 mois"
		v, whole := n.Whole()
		if u, at := r.UnitAfter(n); u == speech.Month && whole && v <= 36 && r.At(at).Text != "mars" {
			born := r.Ref.Year*12 + r.Ref.Month - 1 - int(v)
			return Day{Year: born / 12, Month: born%12 + 1}, at + 1, true
		}
	}
	if t := r.At(i); t.Class == speech.Word && !MonthAt(r.Text, i) && speech.Numerals[t.Text] == 0 && !t.Is("premier") {
		return Day{}, 0, false // a date begins with a number or a month
	}
	for to := min(len(r.Tokens), i+LongestDate); to > i; to-- {
		if r.separator(i, to) {
			continue
		}
		part := DateReader{r.Ref, r.Question, speech.Settle(r.Tokens[i:to])}
		if d, ok := part.Date(); ok && part.oneYear() {
			return d, to, true
		}
	}
	if MonthAt(r.Text, i) {
		return Day{Month: speech.Months[r.At(i).Text]}, i + 1, true
	}
	return Day{}, 0, false
}

// separator tells whether a word that separates children stands within the tokens.
func (r DateReader) separator(from, to int) bool {
	for i := from; i < to; i++ {
		t := r.At(i)
		if t.Is(",") || t.Is(";") || t.Is("\n") || t.Is("puis") || t.Is("&") || t.Is("+") {
			return true
		}
		if next := r.At(i + 1); t.Is("et") && !next.Is("un") && !next.Is("onze") { // but "vingt et un"
			return true
		}
	}
	return false
}

// oneYear tells whether the words hold no second month, as "mars juin 2018" does.
func (r DateReader) oneYear() bool {
	n := 0
	for i := range r.Tokens {
		if MonthAt(r.Text, i) {
			n++
		}
	}
	return n <= 1
}

// AgesBeside gives what a text says, beside how many children there are, of their ages or births: "6 ans" of "un fils de 6 ans".
func AgesBeside(text string, count int) (rest string, ok bool) {
	s := speech.Read(speech.Clip(text))
	list := s.Numbers()
	if len(list) == 0 || !s.Has(" ans ", " an ", " mois ", " semaines ", " ne ", " nee ", " nes ", " nees ") {
		return "", false
	}
	if v, whole := list[0].Whole(); whole && v == int64(count) && len(list) > 1 {
		return Written(s.Tokens[list[0].To:]), true
	}
	return text, len(list) == count
}
