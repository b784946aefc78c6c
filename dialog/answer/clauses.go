package answer

import "aufil/dialog/answer/phrase"

// clauses returns the words of a text with doubled letters made single; a mark
// that ends a clause is an empty word. Nobody may change them: those of a whole
// text are cut once.
func (s said) clauses() []string {
	if s.whole() {
		return s.of.words
	}
	words := make([]string, 0, len(s.tokens))
	for _, t := range s.tokens {
		if t.class == mark {
			if t.text == "." || t.text == ";" || t.text == "\n" || t.text == "," || t.text == "?" {
				words = append(words, "")
			}
			continue
		}
		words = append(words, phrase.Single(t.text))
	}
	return words
}
