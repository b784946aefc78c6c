package answer

// parseBirths reads when several children were born: months ("mars 2015 et 09/2018"), years ("2015, 2018"), or ages
// ("8 et 12 ans"; bare numbers when there is one for each child awaited). All are read, or nothing.
func parseBirths(s said, a Await) (Value, bool) {
	if s.asksBack() {
		return Value{}, false
	}
	if days, ok := s.keyedBirths(a); ok {
		return Value{Date: days[0], Dates: days}, true
	}
	if ages, ok := s.ages(a.Count, a.Adults); ok {
		if len(ages) == 1 && a.Count == 0 && s.hasAny(twinWords) {
			ages = append(ages, ages[0])
		}
		return Value{Ages: ages}, true
	}
	if days, ok := s.yearsOfBirth(a); ok {
		return Value{Date: days[0], Dates: days}, true
	}
	days, ok := dateReader{ref: a.Ref, question: "naissance", said: s}.births()
	if !ok {
		return Value{}, false
	}
	if len(days) == 1 && (a.Count == 2 || a.Count == 0) && s.twins() {
		days = append(days, days[0])
	}
	return Value{Date: days[0], Dates: days, Approx: s.approximate()}, true
}

// yearsOfBirth reads as many years as children are awaited, with nothing but a space between them: "2010 2013 et 2016".
func (s said) yearsOfBirth(a Await) ([]Day, bool) {
	var days []Day
	r := dateReader{ref: a.Ref, question: "naissance", said: s}
	for _, t := range s.tokens {
		d := Day{Year: int(atoi(clipDigits(t.text)))}
		switch {
		case t.class == word && t.is("et"), t.class == mark:
		case t.class != digits || len(t.text) != 4 || d.Year < 1900 || !r.plausible(d, false):
			return nil, false
		default:
			days = append(days, d)
		}
	}
	return days, len(days) > 1 && len(days) == a.Count
}

// twins tells whether one date is that of two children.
func (s said) twins() bool {
	return s.hasAny(twinWords) || s.has(" tous les 2 ", " tous les deux ", " toutes les 2 ", " toutes les deux ", " les deux ", " le meme jour ")
}

// both tells whether the token is the number of "tous les deux".
func (s said) both(i int) bool {
	return (s.at(i).text == "2" || s.at(i).is("deux")) && s.at(i-1).is("les")
}

var twinWords = setOf("jumeau jumeaux jumelle jumelles")

// keyedBirths reads keys: two digits of month and four of year for each child.
func (s said) keyedBirths(a Await) ([]Day, bool) {
	if len(s.tokens) == 0 || s.tokens[0].class != digits || len(s.tokens) > 2 || len(s.tokens) == 2 && !s.tokens[1].is("#") {
		return nil, false
	}
	key := s.tokens[0].text
	if len(key) == 0 || len(key)%6 != 0 || a.Count != 0 && len(key) != 6*a.Count {
		return nil, false
	}
	var days []Day
	for i := 0; i < len(key); i += 6 {
		d := Day{Month: int(atoi(key[i : i+2])), Year: int(atoi(key[i+2 : i+6]))}
		if d.Month < 1 || d.Month > 12 || !(dateReader{ref: a.Ref, question: "naissance", said: s}).plausible(d, false) {
			return nil, false
		}
		days = append(days, d)
	}
	return days, true
}

// Ages that are read as such. A bare number of an adult may be a year: it must be said to be an age.
const (
	oldestChild   = 25
	youngestAdult = 14
	oldestAdult   = 115
)

// ages reads the ages of children, or of adults: every number is one.
func (s said) ages(count int, adults bool) ([]int64, bool) {
	var ages []int64
	named := false
	youngest, oldest := int64(0), int64(oldestChild)
	if adults {
		youngest, oldest = youngestAdult, oldestAdult
	}
	for _, n := range s.numbers() {
		v, whole := n.whole()
		if n.one && !adults && s.oneAged(n.to) {
			continue
		}
		if n.one && s.at(n.from-1).is("l") {
			continue // "l'un a 18 ans"
		}
		if v == 1 && (s.at(n.to).is("seul") || s.at(n.to).is("seule")) { // how many they are
			return nil, false
		}
		if !whole || v < youngest || v > oldest || n.one && s.at(n.to).unit() == person {
			return nil, false
		}
		switch u, _ := s.unitAfter(n); u {
		case month:
			named, v = true, v/12
		case year:
			named = true
		case noUnit:
			named = named || adults && s.at(n.from-1).is("ai") && s.at(n.from-2).is("en") && n.to == len(s.tokens) // "moi j'en ai 35"
		default:
			return nil, false
		}
		ages = append(ages, v)
	}
	if len(ages) == 0 || s.namesMonth() || count != 0 && len(ages) != count || !named && (count == 0 || adults) {
		return nil, false
	}
	if adults && len(ages) == 1 && s.has(" sur mes ", " vais avoir ", " va avoir ", " aurai ", " bientot ", " vais faire ", " approche ") {
		ages[0]-- // "je vais sur mes 65 ans"
	}
	return ages, true
}

// oneAged tells whether "one" counts a child whose age follows: "une fille de 4 ans", "un de 5 ans".
func (s said) oneAged(i int) bool {
	if s.at(i).unit() == person {
		i++
	}
	return s.at(i).is("de") && s.at(i+1).class == digits
}

// namesMonth tells whether a month is said, by its name or between slashes.
func (s said) namesMonth() bool {
	for i, t := range s.tokens {
		if s.monthAt(i) || t.is("/") && i > 0 {
			return true
		}
	}
	return false
}

// births cuts the text into dates, each the longest that can be read. A month without a year has that of the next:
// "mars et juin 2018". What stands between dates must be words, never a number that was not read.
func (r dateReader) births() ([]Day, bool) {
	var days []Day
	for i := 0; i < len(r.tokens); {
		d, to, ok := r.birthAt(i)
		switch {
		case !ok && r.both(i):
			i++ // "nés tous les 2 le 3 juin 2026"
		case ok:
			days = append(days, d)
			i = to
		case r.at(i).class == digits || numerals[r.at(i).text] > 1:
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

// longestDate is how many words a date has at most: "le douze mars deux mille dix-huit".
const longestDate = 10

func (r dateReader) birthAt(i int) (Day, int, bool) {
	if n, ok := r.number(i); ok && r.ref.Year != 0 { // "mars 2019 et la petite 5 mois"
		v, whole := n.whole()
		if u, at := r.unitAfter(n); u == month && whole && v <= 36 && r.at(at).text != "mars" {
			born := r.ref.Year*12 + r.ref.Month - 1 - int(v)
			return Day{Year: born / 12, Month: born%12 + 1}, at + 1, true
		}
	}
	if t := r.at(i); t.class == word && !r.monthAt(i) && numerals[t.text] == 0 && !t.is("premier") {
		return Day{}, 0, false // a date begins with a number or a month
	}
	for to := min(len(r.tokens), i+longestDate); to > i; to-- {
		if r.separator(i, to) {
			continue
		}
		part := dateReader{r.ref, r.question, settle(r.tokens[i:to])}
		if d, ok := part.date(); ok && part.oneYear() {
			return d, to, true
		}
	}
	if r.monthAt(i) {
		return Day{Month: months[r.at(i).text]}, i + 1, true
	}
	return Day{}, 0, false
}

// separator tells whether a word that separates children stands within the tokens.
func (r dateReader) separator(from, to int) bool {
	for i := from; i < to; i++ {
		t := r.at(i)
		if t.is(",") || t.is(";") || t.is("\n") || t.is("puis") || t.is("&") || t.is("+") {
			return true
		}
		if next := r.at(i + 1); t.is("et") && !next.is("un") && !next.is("onze") { // but "vingt et un"
			return true
		}
	}
	return false
}

// oneYear tells whether the words hold no second month, as "mars juin 2018" does.
func (r dateReader) oneYear() bool {
	n := 0
	for i := range r.tokens {
		if r.monthAt(i) {
			n++
		}
	}
	return n <= 1
}

// AgesBeside gives what a text says, beside how many children there are, of their ages or births: "6 ans" of "un fils de 6 ans".
func AgesBeside(text string, count int) (rest string, ok bool) {
	s := read(clip(text))
	list := s.numbers()
	if len(list) == 0 || !s.has(" ans ", " an ", " mois ", " semaines ", " ne ", " nee ", " nes ", " nees ") {
		return "", false
	}
	if v, whole := list[0].whole(); whole && v == int64(count) && len(list) > 1 {
		return written(s.tokens[list[0].to:]), true
	}
	return text, len(list) == count
}
