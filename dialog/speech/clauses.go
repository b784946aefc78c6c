package speech

import (
	"aufil/dialog/phrase"
)

// Clauses returns the words of a text with doubled letters made single; a mark
// that ends a clause is an empty word. Nobody may change them: those of a whole
// text are cut once.
func (s Text) Clauses() []string {
	if s.whole() {
		return s.of.words
	}
	words := make([]string, 0, len(s.Tokens))
	for _, t := range s.Tokens {
		if t.Class == Mark {
			if t.Text == "." || t.Text == ";" || t.Text == "\n" || t.Text == "," || t.Text == "?" {
				words = append(words, "")
			}
			continue
		}
		words = append(words, phrase.Single(t.Text))
	}
	return words
}
