package answer

import (
	"regexp"
	"slices"
	"strconv"
)

// BothBirths writes the births of two adults who are said by the two figures of a year ("moi 82 elle 84"), or the one age
// that they share ("on a 40 ans tous les deux"), as they would be written in full. It is to be said back, never taken.
func BothBirths(text string, today Day) (string, bool) {
	s := read(clip(text))
	if m := sharedAge.FindStringSubmatch(s.flat); m != nil && s.has(" tous les deux ", " tous les 2 ", " toutes les deux ", " les deux ", " nous deux ", " chacun ") {
		return m[1] + " ans, " + m[1] + " ans", true
	}
	if heard, ok := s.yearBeside(today); ok {
		return heard, true
	}
	list := s.numbers()
	if len(list) != 2 || s.question || slices.ContainsFunc(partnersFirst, func(p string) bool { return s.has(p) }) { // whose is whose is not sure
		return "", false
	}
	at := 0
	var years [2]string
	for i, n := range list {
		year, whole := n.whole()
		if !s.around(at, n.from) || !whole || year < 50 || year > 99 {
			return "", false
		}
		years[i], at = strconv.FormatInt(1900+year, 10), n.to
	}
	if !s.around(at, len(s.tokens)) {
		return "", false
	}
	if s.partnerIn(0, list[0].from) && !s.partnerIn(list[0].to, list[1].from) {
		slices.Reverse(years[:]) // the person first, as it is asked
	}
	return years[0] + ", " + years[1], true
}

// yearBeside writes out the year of the other person, said by its two figures beside a birth that is said in full: "moi juin
// 85 et lui en 88", "1985 et elle 88".
func (s said) yearBeside(today Day) (string, bool) {
	list := s.numbers()
	if len(list) < 2 || s.question || slices.ContainsFunc(partnersFirst, func(p string) bool { return s.has(p) }) {
		return "", false
	}
	last := list[len(list)-1]
	year, whole := last.whole()
	if u, _ := s.unitAfter(last); u != noUnit || !whole || year < 30 || year > 99 || last.to < len(s.tokens) || !s.at(last.from-1).is("en") && !partners[s.at(last.from-1).text] && !s.partnerIn(last.from-1, last.from) || s.monthAt(last.from-1) {
		return "", false
	}
	tokens := append(append([]token{}, s.tokens[:last.from]...), token{text: strconv.FormatInt(1900+year, 10), raw: strconv.FormatInt(1900+year, 10), class: digits})
	v, ok := parseBirths(settle(tokens), Await{Kind: Dates, Count: 2, Adults: true, Ref: today})
	if !ok || len(v.Dates) != 2 || v.Dates[0].Year == 0 {
		return "", false
	}
	if s.partnerIn(0, list[0].from) && !s.partnerIn(list[0].to, last.from) {
		slices.Reverse(v.Dates)
	}
	return v.Dates[0].Spelled() + ", " + v.Dates[1].Spelled(), true
}

// Spelled writes a month or a year in figures.
func (d Day) Spelled() string {
	if d.Month == 0 {
		return strconv.Itoa(d.Year)
	}
	return strconv.Itoa(d.Month) + "/" + strconv.Itoa(d.Year)
}

// around tells whether nothing stands between two tokens but who was born and that they were.
func (s said) around(from, to int) bool {
	for i := from; i < to; i++ {
		if t := s.at(i); t.class == digits || t.class == word && !aroundBoth[t.text] && !partners[t.text] {
			return false
		}
	}
	return true
}

func (s said) partnerIn(from, to int) bool {
	for i := from; i < to; i++ {
		if t := s.at(i); partners[t.text] || t.is("elle") || t.is("lui") || t.is("il") {
			return true
		}
	}
	return false
}

var (
	sharedAge     = regexp.MustCompile(` (?:a|avons) ([1-9][0-9]) ans `)
	aroundBoth    = setOf("moi je suis elle lui il et ma mon femme mari est ne nee en de l autre pour j an annee")
	partnersFirst = []string{" elle et moi ", " lui et moi "}
)
