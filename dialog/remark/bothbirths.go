package remark

import (
	"regexp"
	"slices"
	"strconv"

	"aufil/dialog/answer"
	"aufil/dialog/speech"
)

// BothBirths writes the births of two adults who are said by the two figures of a year ("moi 82 elle 84"), or the one age
// that they share ("on a 40 ans tous les deux"), as they would be written in full. It is to be said back, never taken.
func BothBirths(text string, today answer.Day) (string, bool) {
	s := speech.Read(speech.Clip(text))
	if m := sharedAge.FindStringSubmatch(s.Flat); m != nil && s.Has(" tous les deux ", " tous les 2 ", " toutes les deux ", " les deux ", " nous deux ", " chacun ") {
		return m[1] + " ans, " + m[1] + " ans", true
	}
	if heard, ok := yearBeside(s, today); ok {
		return heard, true
	}
	list := s.Numbers()
	if len(list) != 2 || s.Question || slices.ContainsFunc(partnersFirst, func(p string) bool { return s.Has(p) }) { // whose is whose is not sure
		return "", false
	}
	at := 0
	var years [2]string
	for i, n := range list {
		year, whole := n.Whole()
		if !around(s, at, n.From) || !whole || year < 50 || year > 99 {
			return "", false
		}
		years[i], at = strconv.FormatInt(1900+year, 10), n.To
	}
	if !around(s, at, len(s.Tokens)) {
		return "", false
	}
	if partnerIn(s, 0, list[0].From) && !partnerIn(s, list[0].To, list[1].From) {
		slices.Reverse(years[:]) // the person first, as it is asked
	}
	return years[0] + ", " + years[1], true
}

// yearBeside writes out the year of the other person, said by its two figures beside a birth that is said in full: "moi juin
// 85 et lui en 88", "1985 et elle 88".
func yearBeside(s speech.Text, today answer.Day) (string, bool) {
	list := s.Numbers()
	if len(list) < 2 || s.Question || slices.ContainsFunc(partnersFirst, func(p string) bool { return s.Has(p) }) {
		return "", false
	}
	last := list[len(list)-1]
	year, whole := last.Whole()
	if u, _ := s.UnitAfter(last); u != speech.NoUnit || !whole || year < 30 || year > 99 || last.To < len(s.Tokens) || !s.At(last.From-1).Is("en") && !speech.Partners[s.At(last.From-1).Text] && !partnerIn(s, last.From-1, last.From) || answer.MonthAt(s, last.From-1) {
		return "", false
	}
	tokens := append(append([]speech.Token{}, s.Tokens[:last.From]...), speech.Token{Text: strconv.FormatInt(1900+year, 10), Raw: strconv.FormatInt(1900+year, 10), Class: speech.Digits})
	v, ok := answer.ParseBirths(speech.Settle(tokens), answer.Await{Kind: answer.Dates, Count: 2, Adults: true, Ref: today})
	if !ok || len(v.Dates) != 2 || v.Dates[0].Year == 0 {
		return "", false
	}
	if partnerIn(s, 0, list[0].From) && !partnerIn(s, list[0].To, last.From) {
		slices.Reverse(v.Dates)
	}
	return Spelled(v.Dates[0]) + ", " + Spelled(v.Dates[1]), true
}

// Spelled writes a month or a year in figures.
func Spelled(d answer.Day) string {
	if d.Month == 0 {
		return strconv.Itoa(d.Year)
	}
	return strconv.Itoa(d.Month) + "/" + strconv.Itoa(d.Year)
}

// around tells whether nothing stands between two tokens but who was born and that they were.
func around(s speech.Text, from, to int) bool {
	for i := from; i < to; i++ {
		if t := s.At(i); t.Class == speech.Digits || t.Class == speech.Word && !aroundBoth[t.Text] && !speech.Partners[t.Text] {
			return false
		}
	}
	return true
}

func partnerIn(s speech.Text, from, to int) bool {
	for i := from; i < to; i++ {
		if t := s.At(i); speech.Partners[t.Text] || t.Is("elle") || t.Is("lui") || t.Is("il") {
			return true
		}
	}
	return false
}

var (
	sharedAge     = regexp.MustCompile(` (?:a|avons) ([1-9][0-9]) ans `)
	aroundBoth    = speech.SetOf("moi je suis elle lui il et ma mon femme mari est ne nee en de l autre pour j an annee")
	partnersFirst = []string{" elle et moi ", " lui et moi "}
)
