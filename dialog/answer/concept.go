package answer

import (
	"strings"

	"aufil/dialog/lexicon"
	"aufil/dialog/speech"
)

// ConceptAt returns the concept that the words at token i name, and how many
// tokens they take: the longest phrase wins.
func ConceptAt(s speech.Text, i int) (string, int) {
	t := s.At(i)
	if t.Class != speech.Word {
		return "", 0
	}
	if (t.Is("femme") || t.Is("homme")) && aPerson(s, i) || (t.Is("maman") || t.Is("papa") || t.Is("mere") || t.Is("pere")) && s.At(i-1).Is("suis") {
		return "", 0
	}
	for _, p := range phraseConcepts[t.Text] {
		if n := phraseAt(s, i+1, p.rest); n > 0 && !(p.concept == "ENFANT" && littleOne[s.At(i+n+1).Text]) {
			return p.concept, n + 1
		}
	}
	if c, ok := wordConcepts[t.Text]; ok && !(t.Is("ce") && s.At(i+1).Class != speech.Digits) {
		return c, 1
	}
	if len(t.Text) >= 5 {
		return nearConcept(t.Text)
	}
	return "", 0
}

// aPerson tells whether "femme" or "homme" is who speaks, and nobody's wife or husband: "je suis une femme seule".
func aPerson(s speech.Text, i int) bool {
	next, before := s.At(i+1), s.At(i-1)
	return next.Is("seule") || next.Is("seul") || next.Is("isolee") || next.Is("isole") || next.Is("celibataire") ||
		(before.Is("une") || before.Is("un")) && s.At(i-2).Is("suis")
}

// nearConcept forgives one slip in a long word.
func nearConcept(w string) (string, int) {
	if speech.EmptyLabel[w] || noSlips[w] {
		return "", 0
	}
	if sound := speech.SoundOf(w); len(sound) > 3 && soundConcepts[sound] != "" {
		return soundConcepts[sound], 1
	}
	for size := len(w) - 1; size <= len(w)+1 && size < len(longWords); size++ {
		for _, one := range longWords[size] {
			if strings.HasSuffix(w, "ir") && !strings.HasSuffix(one, "ir") {
				continue // "ouvrir" is a word of its own, and no slip for "ouvrier"
			}
			if (w[0] == one[0] || w[len(w)-1] == one[size-1]) && speech.Nearly(w, one) {
				return wordConcepts[one], 1
			}
		}
	}
	return "", 0
}

// noSlips are words of their own, one letter away from a word of a concept.
var noSlips = speech.SetOf("ouvrir casse casses cassee cassees casser coupe coupes coupee coupees couper campagne campagnes suite suites solidaire solidaires marche marches sociales reparation reparations enfance chere cheres cheque cheques")

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
			if sound := speech.SoundOf(w); len(w) >= 6 && index[sound] == "" {
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
