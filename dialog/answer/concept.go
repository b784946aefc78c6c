package answer

import (
	"strings"

	"aufil/dialog/answer/lexicon"
)

// conceptAt returns the concept that the words at token i name, and how many
// tokens they take: the longest phrase wins.
func (s said) conceptAt(i int) (string, int) {
	t := s.at(i)
	if t.class != word {
		return "", 0
	}
	if (t.is("femme") || t.is("homme")) && s.aPerson(i) || (t.is("maman") || t.is("papa") || t.is("mere") || t.is("pere")) && s.at(i-1).is("suis") {
		return "", 0
	}
	for _, p := range phraseConcepts[t.text] {
		if n := s.phraseAt(i+1, p.rest); n > 0 && !(p.concept == "ENFANT" && littleOne[s.at(i+n+1).text]) {
			return p.concept, n + 1
		}
	}
	if c, ok := wordConcepts[t.text]; ok && !(t.is("ce") && s.at(i+1).class != digits) {
		return c, 1
	}
	if len(t.text) >= 5 {
		return nearConcept(t.text)
	}
	return "", 0
}

// aPerson tells whether "femme" or "homme" is who speaks, and nobody's wife or husband: "je suis une femme seule".
func (s said) aPerson(i int) bool {
	next, before := s.at(i+1), s.at(i-1)
	return next.is("seule") || next.is("seul") || next.is("isolee") || next.is("isole") || next.is("celibataire") ||
		(before.is("une") || before.is("un")) && s.at(i-2).is("suis")
}

// nearConcept forgives one slip in a long word.
func nearConcept(w string) (string, int) {
	if emptyLabel[w] || noSlips[w] {
		return "", 0
	}
	if sound := soundOf(w); len(sound) > 3 && soundConcepts[sound] != "" {
		return soundConcepts[sound], 1
	}
	for size := len(w) - 1; size <= len(w)+1 && size < len(longWords); size++ {
		for _, one := range longWords[size] {
			if strings.HasSuffix(w, "ir") && !strings.HasSuffix(one, "ir") {
				continue // "ouvrir" is a word of its own, and no slip for "ouvrier"
			}
			if (w[0] == one[0] || w[len(w)-1] == one[size-1]) && nearly(w, one) {
				return wordConcepts[one], 1
			}
		}
	}
	return "", 0
}

// noSlips are words of their own, one letter away from a word of a concept.
var noSlips = setOf("coupe coupes coupee coupees couper campagne campagnes suite suites solidaire solidaires marche marches sociales reparation reparations enfance chere cheres cheque cheques")

type phraseConcept struct{ rest, concept string }

// wordConcepts, phraseConcepts, soundConcepts and longWords index the concepts of the lexicon by word.
var (
	wordConcepts   = indexWords()
	phraseConcepts = indexPhrases()
	soundConcepts  = indexSounds()
	longWords      = indexLong()
)

// indexLong lists the words that may bear a slip, by their length.
func indexLong() [][]string {
	var index [][]string
	for _, c := range lexicon.FrenchConcepts {
		for _, w := range strings.Fields(c.Words) {
			if len(w) < 6 || wordConcepts[w] != c.Name {
				continue
			}
			for len(index) <= len(w) {
				index = append(index, nil)
			}
			index[len(w)] = append(index[len(w)], w)
		}
	}
	return index
}

// indexSounds lists the long words by how they sound.
func indexSounds() map[string]string {
	index := make(map[string]string, 300)
	for _, c := range lexicon.FrenchConcepts {
		for _, w := range strings.Fields(c.Words) {
			if sound := soundOf(w); len(w) >= 6 && index[sound] == "" {
				index[sound] = c.Name
			}
		}
	}
	return index
}

func indexWords() map[string]string {
	index := make(map[string]string, 400)
	for _, c := range lexicon.FrenchConcepts {
		for _, w := range strings.Fields(c.Words) {
			if _, taken := index[w]; !taken {
				index[w] = c.Name
			}
		}
	}
	return index
}

// indexPhrases lists for each first word the phrases that it opens, longest
// first.
func indexPhrases() map[string][]phraseConcept {
	index := make(map[string][]phraseConcept, 200)
	for _, c := range lexicon.FrenchConcepts {
		for _, p := range c.Phrases {
			first, rest, more := strings.Cut(p, " ")
			if !more {
				continue
			}
			list := append(index[first], phraseConcept{rest, c.Name})
			for k := len(list) - 1; k > 0 && len(list[k].rest) > len(list[k-1].rest); k-- {
				list[k], list[k-1] = list[k-1], list[k]
			}
			index[first] = list
		}
	}
	return index
}
