package answer

import (
	"slices"

	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// unglue parts a small word from the verb it is glued to, as on a keypad: "menferme", "mattend", "sarrete". Only where the
// whole is no word of a danger and the rest is one, so that nothing else is touched.
func unglue(words []string) []string {
	words = slices.Clone(words)
	for i := 0; i < len(words); i++ {
		w := words[i]
		if len(w) < 5 || !elides[w[0]] || !vowels[w[1]] || speech.Vocabulary[w] || dangerWords.has(w) || !dangerWords.has(w[1:]) {
			continue
		}
		words = slices.Insert(words, i+1, w[1:])
		words[i] = w[:1]
		i++
	}
	return words
}

var (
	elides = [256]bool{'m': true, 's': true, 't': true, 'l': true, 'd': true, 'j': true, 'n': true}
	vowels = [256]bool{'a': true, 'e': true, 'i': true, 'o': true, 'u': true, 'h': true}
)

// dangerWords are the words that dangers are told with in French, and the stems of those with many endings.
var dangerWords = func() (d wordsAndStems) {
	d = wordsAndStems{speech.Set{}, speech.Set{}}
	d.add(anyDanger)
	d.add(harmless)
	d.add(frenchNotions.said)
	return d
}()

type wordsAndStems struct{ words, stems speech.Set }

func (d wordsAndStems) add(index phrase.Set) {
	index.Words(func(word string, stem bool) {
		if stem {
			d.stems[word] = true
		} else {
			d.words[word] = true
		}
	})
}

func (d wordsAndStems) has(word string) bool {
	if d.words[word] {
		return true
	}
	for n := 3; n <= len(word); n++ {
		if d.stems[word[:n]] {
			return true
		}
	}
	return false
}
