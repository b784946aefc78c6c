package remark

import (
	"regexp"
	"strings"

	"aufil/dialog/speech"
)

// The persons whom one calls one's own, and of whom a text may speak in place of the one who writes.
var (
	someoneElse = speech.Union(speech.NearKin, speech.SetOf("filles enfants voisine voisin ami amie belle proprietaire patron"))
)

var (
	kinSaid  = regexp.MustCompile(`\b(?:famille|mere|pere|parents|soeur|frere|mari|femme|oncle|tante|cousine?|fils|fille|enfants?|mamie|papi)\b`)
	rentSaid = regexp.MustCompile(`\b(?:lou|loyer|propri|bail|locat|logement|appart|maison|paye|paie|senhori)`)
)

// SpeaksOfKin tells whether a text speaks of relatives, and of no home that they let: "ma soeur est malade".
func SpeaksOfKin(text string) bool {
	plain := speech.Plain(text)
	return strings.Contains(plain, " ") && kinSaid.MatchString(plain) && !rentSaid.MatchString(plain)
}
