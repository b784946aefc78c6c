package answer

import "regexp"

// behindNumbers are the turns of a language that says "800 and 900 between", "900 about", "two months ago" in this
// order: what the French reader must see instead.
var behindNumbers = []struct {
	said *regexp.Regexp
	told string
}{
	{regexp.MustCompile(`(\d[\d.,]*(?: euros)?) ?(?:et|a|-) ?(\d[\d.,]*(?: euros)?) entre\b`), "entre $1 et $2"},
	{regexp.MustCompile(`(\d[\d.,]*(?: euros)?) (environ|moins de|plus de)\b`), "$2 $1"},
	{regexp.MustCompile(`(\d+) et demi (ans|mois)\b`), "$1 $2 et demi"},
	{regexp.MustCompile(`(\d+(?:,5)? (?:ans|mois|semaines|jours)(?: et demi)?) il y a\b`), "il y a $1"},
	{regexp.MustCompile(`^(par (?:mois|an|semaine|jour|heure)),? (.*\d.*)$`), "$2 $1"},
}

// before puts what a language says behind a number before it, as French does.
func before(french string) string {
	for _, turn := range behindNumbers {
		french = turn.said.ReplaceAllString(french, turn.told)
	}
	return french
}
