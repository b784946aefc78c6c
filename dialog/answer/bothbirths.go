package answer

import (
	"regexp"
	"slices"
	"strconv"
)

// BothBirths writes the births of two adults who are said by the two figures of a year ("moi 82 elle 84"), or the one age
// that they share ("on a 40 ans tous les deux"), as they would be written in full. It is to be said back, never taken.
func BothBirths(text string) (string, bool) {
	s := read(clip(text))
	if m := sharedAge.FindStringSubmatch(s.flat); m != nil && s.has(" tous les deux ", " tous les 2 ", " toutes les deux ", " les deux ", " nous deux ", " chacun ") {
		return m[1] + " ans et " + m[1] + " ans", true
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
	return years[0] + " et " + years[1], true
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
