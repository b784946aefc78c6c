package answer

import (
	"regexp"
	"slices"
)

// BothBirths writes the births of two adults who are said by the two figures of a year ("moi 82 elle 84"), or the one age
// that they share ("on a 40 ans tous les deux"), as they would be written in full. It is to be said back, never taken.
func BothBirths(text string) (string, bool) {
	s := read(clip(text))
	if m := sharedAge.FindStringSubmatch(s.flat); m != nil && s.has(" tous les deux ", " tous les 2 ", " toutes les deux ", " les deux ", " nous deux ", " chacun ") {
		return m[1] + " ans et " + m[1] + " ans", true
	}
	var years []string
	for _, t := range s.tokens {
		switch {
		case t.class == digits && len(t.text) == 2 && t.text >= "50":
			years = append(years, "19"+t.text)
		case t.class == digits, t.class == word && !aroundBoth[t.text] && !partners[t.text]:
			return "", false
		}
	}
	if len(years) != 2 || s.question {
		return "", false
	}
	if slices.ContainsFunc(partnersFirst, func(p string) bool { return s.has(p) }) {
		return "", false // whose is whose is not sure
	}
	return years[0] + " et " + years[1], true
}

var (
	sharedAge     = regexp.MustCompile(` (?:a|avons) ([1-9][0-9]) ans `)
	aroundBoth    = setOf("moi je suis elle lui il et ma mon femme mari est ne nee en de l autre pour j an annee")
	partnersFirst = []string{" elle et moi ", " lui et moi "}
)
