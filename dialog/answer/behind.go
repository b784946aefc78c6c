package answer

import (
	"regexp"
	"strings"
)

// turn is a turn of phrase, and what the French reader must see instead.
type turn struct {
	said *regexp.Regexp
	told string
}

// commonTurns are those of every language: "between 8 and 9 hundred", "march 5th 1990", "years three".
var commonTurns = []turn{
	{regexp.MustCompile(`\b([1-9]) (et|ou|à|a) ([1-9]) 100\b`), "${1}00 $2 ${3}00"},
	{regexp.MustCompile(`\b(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) (\d\d?),? ((?:19|20)\d\d)$`), "$2 $1 $3"},
	{regexp.MustCompile(`^(ans|mois|semaines) (\d\d?)$`), "$2 $1"},
	{regexp.MustCompile(`^(?:par )?an(s?) et demi$`), "1 an et demi"},
}

// behindNumbers are the turns of a language that says "800 and 900 between", "900 about", "two months ago" in this
// order: what the French reader must see instead.
var behindNumbers = []turn{
	{regexp.MustCompile(`(\d[\d.,]*(?: euros)?) ?(?:et|a|-) ?(\d[\d.,]*(?: euros)?) entre\b`), "entre $1 et $2"},
	{regexp.MustCompile(`(\d[\d.,]*(?: euros)?)'? (environ|moins de|plus de)\b`), "$2 $1"},
	{regexp.MustCompile(`(\d+) et demi (ans|mois)\b`), "$1 $2 et demi"},
	{regexp.MustCompile(`(\d+(?:,5)? (?:ans|mois|semaines|jours)(?: et demi)?) il y a\b`), "il y a $1"},
	{regexp.MustCompile(`\b((?:19|20)\d\d) (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$`), "$2 $1"},
	{regexp.MustCompile(`^(\d\d)'$`), "en $1"},
	{regexp.MustCompile(`\b((?:19|20)\d\d)'? depuis\b`), "depuis $1"},
	{regexp.MustCompile(`^(par (?:mois|an|semaine|jour|heure)),? (.*\d.*)$`), "$2 $1"},
}

// before puts what a language says behind a number before it, as French does.
func before(french string) string {
	return turned(strings.ReplaceAll(french, "  ", " "), behindNumbers)
}

func turned(french string, turns []turn) string {
	for _, turn := range turns {
		french = turn.said.ReplaceAllString(french, turn.told)
	}
	return french
}
