package answer

import (
	"aufil/dialog/speech"
)

// frequencyWords are how people say how often, from never to always, one degree a line. Where options are such degrees
// ("souvent", "parfois"), an answer chooses by its degree, in words ("des fois") or in times ("une fois par an").
const frequencyWords = `
jamai, pas du tout, zero foi, aucune foi, pas une (seule) foi, jamai de la vie
rarement, rare, presque|quasi|quasiment jamai, pas souvent|beaucoup, tres peu, peu souvent, exceptionel*, tres rarement, presque pas
parfoi, des foi, dans foi, de temp en temp, quelquefoi, quelque foi, de temp a autre, ocasion*, ca (m) arive, (a) l ocasion, une foi de temp, par moment, certaine foi
souvent, reguliere*, regulier*, frequ*, la plupart du temp, presque|quasi|quasiment toujour, presque|quasi|quasiment tous|tout les|le jour|temp, tres|asez souvent, habituel*
toujour, tout le temp, tous|tout|toutes les jour, chaque jour, en permanence, constam*, quotidien*, sans aret, non stop, matin midi et soir, matin et soir, tous les matin|soir|midi|nuit, systematique*
`

var frequencyScale = fieldsOf(frequencyWords)

// frequency tells how often a text says, from 0 for never to 4 for always, -1 where it says nothing of it or several things.
func frequency(s speech.Text) int {
	at := -1
	words := singulars(s)
	for i := 0; i < len(s.Tokens); {
		found, _, end := frequencyScale.named(words, i, false)
		if end == i {
			i++
			continue
		}
		for d := range frequencyScale.count {
			if found[0]&(1<<d) != 0 {
				if at >= 0 && at != d {
					return -1
				}
				at = d
			}
		}
		i = end
	}
	return at
}

// ofTimes places on the same scale what is said in times a year, where no two degrees may be meant.
func (r rate) ofTimes() int {
	switch {
	case !r.known || r.high == 0:
		return -1
	case r.low >= 300_000:
		return 4
	case r.low >= 90_000 && r.high < 300_000:
		return 3
	case r.high <= 4000:
		return 1
	}
	return -1
}

// byFrequency chooses among options that say how often in words: the one of the degree that is said, else, of what is all the
// time, the most frequent one.
func byFrequency(s speech.Text, o *offer) (int, bool) {
	if len(o.options) < 3 || len(s.Tokens) > 8 || s.Has(" mais ", " ou ", " sauf ", " pas tous ", " pas toujours ", " pas tout ") {
		return 0, false
	}
	var by [5]int
	known := 0
	for i := range o.options {
		d := labelOf(o.options[i].Label).frequency
		if d < 0 {
			continue
		}
		if by[d] > 0 {
			return 0, false
		}
		by[d] = i + 1
		known++
	}
	if known < 3 || known < len(o.options)-1 {
		return 0, false
	}
	told := rateOf(s).ofTimes()
	if told < 0 {
		told = frequency(s)
	}
	if told == 4 && by[4] == 0 {
		told = 3
	}
	if told < 0 || by[told] == 0 {
		return 0, false
	}
	return by[told] - 1, true
}
