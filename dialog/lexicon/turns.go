package lexicon

import "regexp"

// CommonTurns are those of every language: "between 8 and 9 hundred", "march 5th 1990", "years three", "600 from one
// and 350 from the other".
var CommonTurns = []Turn{
	{regexp.MustCompile(`\b([1-9]) (et|ou|à|a) ([1-9]) 100\b`), "${1}00 $2 ${3}00"},
	{regexp.MustCompile(`\b(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) (\d\d?),? ((?:19|20)\d\d)$`), "$2 $1 $3"},
	{regexp.MustCompile(`^(\d{2,4})(?: euros)? (?:de |chez )?(?:1|une?|l'une?) et (\d{2,4})(?: euros)? (?:de )?(?:l'autre|chez l'autre)$`), "$1 chez l'une et $2 chez l'autre"},
	{regexp.MustCompile(`\b(\d\d?) et demi (?:mille|1000)\b`), "${1}500"},
	{regexp.MustCompile(`^(ans|mois|semaines) (\d\d?)$`), "$2 $1"},
	{regexp.MustCompile(`^(?:par )?an(s?) et demi$`), "1 an et demi"},
}

// BehindNumbers are the turns of a language that says "800 and 900 between", "900 about", "two months ago" in this
// order: what the French reader must see instead.
var BehindNumbers = []Turn{
	{regexp.MustCompile(`(\d[\d.,]*(?: euros)?) ?(?:et|a|-) ?(\d[\d.,]*(?: euros)?) entre\b`), "entre $1 et $2"},
	{regexp.MustCompile(`(\d[\d.,]*(?: euros)?)'? (environ|moins de|plus de)\b`), "$2 $1"},
	{regexp.MustCompile(`(\d+) et demi (ans|mois)\b`), "$1 $2 et demi"},
	{regexp.MustCompile(`(\d+(?:,5)? (?:ans|mois|semaines|jours)(?: et demi)?) il y a\b`), "il y a $1"},
	{regexp.MustCompile(`\b((?:19|20)\d\d) (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$`), "$2 $1"},
	{regexp.MustCompile(`^(\d\d)'$`), "en $1"},
	{regexp.MustCompile(`\b([2-9]) moi et (?:ma fille|mon fils)\b`), "avec $1 enfants"},
	{regexp.MustCompile(`\b((?:19|20)\d\d)'? depuis\b`), "depuis $1"},
	{regexp.MustCompile(`^(par (?:mois|an|semaine|jour|heure)),? (.*\d.*)$`), "$2 $1"},
}
