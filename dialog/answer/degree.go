package answer

import (
	"aufil/dialog/speech"
)

// degreeWords are how people say how much or how well, from not at all to wholly, one degree a line; the last line is of
// none. Where options are such
// degreeScale ("très satisfait", "peu satisfait"), an answer chooses by its degree whatever word it says it with ("nickel").
const degreeWords = `
pas du|de tout satisfait*|content*|bien|facile|bon, pas du|de tout d acord, pas du|de tout, deteste*, hai|hais, nul, nulle, null, horrible, catastroph*, afreu*, vraiment|franchement|absolument pas, vraiment|franchement pas bien|bon|content|satisfait*, tres mal|mauvais|mauvaise|dificile|dur|insatisfait|decu|mecontent|inquiet|stresse, extremement mal|dificile, a chier, merdique, pouri*, detestable, insuportable, zero, vraiment mal|nul|mauvais|mauvaise|dur, horible*, atroce, en rien, 0, pas une seconde, pas un brin
mal, mauvai, mauvaise, pas (tres|super|trop|tellement|hyper|plu) bien|bon|bonne|beaucoup|asez|satisfait*|content*|facile|convaincu*|genial, peu, plutot pas|mal|non|insatisfait|mauvais|dificile, dificile*, dur, dure, decu*, insatisfait*, mecontent*, insufisant*, pas grand chose, a peine
moyen*, moyen moyen, bof, bof bof, mouai, ni bien ni mal, ni bon ni mauvais, comme ci, pasable*, sans plus, un (petit) (tout) peu, neutre, ni l un ni l autre, mitige*, couci couca, comme ci comme ca, entre les deux, ni satisfait ni insatisfait, corect*
bien, bon, bonne, satisfait*, content*, plutot bien|oui|bon|bonne|satisfait*|content*|facile, plutot d acord, plutot, asez bien|bon|bonne|satisfait*|content*|facile, asez, facile*, d acord, convenable*, globalement, dans l ensemble
tres bien|bon|bonne|satisfait*|content*|facile|utile, super bien|content|contente|satisfait*|bon, super, trop bien, excelent*, parfait*, genial*, top, au top, nickel, tout a fait, tout a fait d acord, tout a fait satisfait*, impecable, impec, extra, enormement, adore*, kife*, beaucoup, completement, totalement, couramment, a 100 %, cent pour cent, formidable, vraiment bien|content|contente|satisfait|satisfaite|super|top, hyper bien|content|contente, ravi*, enchante*, absolument, entierement, tout comprend*, 100 %, pleine forme, en forme, la forme, sans probleme, tres $
pas mal|mauvai|terrible|vraiment|top|super|genial|fameu|ouf, pas si|asez mal|mauvai|bien|bon|content*|satisfait*, moyenne section, ca va, ca peut aller, ca depend, plu trop|vraiment, pas toujour|encore|souvent
pas trop, pas trop mal|mauvai|bien|bon|content*|satisfait*, pas tellement, pas specialement
`

var degreeScale = fieldsOf(degreeWords)

// intensityWords are how people say how much there is of something, be it good or bad, from none to the most.
const intensityWords = `
aucun*, pas de douleur|gene|dificulte|risque|probleme|bruit, pas du tout, nul, nulle, zero
leger*, faible*, un (petit|tout) peu, peu, un chouia, pas trop|tres|beaucoup, petit*, bas, basse, minim*
modere*, moyen*, suportable, norma*, ca va, entre les deux
fort*, eleve*, important*, intense*, sever*, tres, beaucoup, trop, haut, haute, vachement, serieu*, super mal|fort, ca fait mal
tres fort*|eleve*|intense*|sever*|important*, insuportable*, extreme*, atroce, horible*, maximum, maximal*, enormement, je pleure
`

var intensityScale = fieldsOf(intensityWords)

// undecided is the line of what may be of several degrees: "pas mal" is good to some, and middling to others.
const undecided = 5

// hardly is the line of what is rather a no where no option stands in the middle.
const hardly = 6

// degree tells how much or how well a text says, -1 where it says none or several.
func degree(s speech.Text) int { return degreeOn(s, degreeScale) }

// degreeOn tells the degree that a text says on a scale.
func degreeOn(s speech.Text, scale fields) int {
	at := -1
	words := singulars(s)
	for i := 0; i < len(s.Tokens); {
		found, _, end := scale.named(words, i, false)
		if end == i {
			i++
			continue
		}
		for d := range scale.count {
			if found[0]&(1<<d) == 0 {
				continue
			}
			if at >= 0 && at != d || d == undecided || d >= 3 && s.At(i-1).Is("pas") {
				return -1
			}
			at = d
		}
		i = end
	}
	return at
}

// inDegrees tells whether most labels are degrees.
func (o *offer) inDegrees() bool {
	known := 0
	for i := range o.options {
		if labelOf(o.options[i].Label).degree >= 0 {
			known++
		}
	}
	return known > 2
}

// byDegree chooses among options that are degrees: the one of the degree that is said, else, of an extreme, the one beside it.
func byDegree(s speech.Text, o *offer) (int, bool) {
	if len(o.options) < 3 || o.polar() || len(s.Tokens) > 10 || s.Has(" mais ", " ou ") {
		return 0, false
	}
	if at, ok := o.onScale(s, degreeScale, func(l *label) int { return l.degree }); ok {
		return at, true
	}
	return o.onScale(s, intensityScale, func(l *label) int { return l.intensity })
}

// onScale chooses the option of the degree that the text says on a scale.
func (o *offer) onScale(s speech.Text, scale fields, degree func(*label) int) (int, bool) {
	told := -1
	at, known, exact := -1, 0, false
	var taken [5]bool
	for i := range o.options {
		d := degree(labelOf(o.options[i].Label))
		if d < 0 {
			continue
		}
		if taken[d] {
			return 0, false
		}
		taken[d] = true
		if known++; known == 1 {
			if told = degreeOn(s, scale); told < 0 {
				return 0, false
			}
		}
		switch {
		case d == told || told == hardly && d == 1:
			at, exact = i, true
		case !exact && (told == 0 && d == 1 || told == 4 && d == 3):
			at = i
		}
	}
	if told == hardly && taken[2] {
		return 0, false // "pas trop" is middling, or rather not
	}
	return at, known >= 3 && known >= len(o.options)-1 && at >= 0
}
