package answer

import (
	"aufil/dialog/speech"
)

// unheard tells whether a word is none that is known: perhaps a name, or a thing that a number counts.
func unheard(t speech.Token) bool {
	return t.Class == speech.Word && !speech.Familiar[t.Text] && !speech.Vocabulary[t.Text]
}

// addressesUs tells whether the text asks something or speaks to somebody, so
// that its numbers are no answer.
func addressesUs(s speech.Text) bool {
	you := false
	for i, t := range s.Tokens {
		switch t.Text {
		case "vous", "tu":
			if before := s.At(i - 1); s.Question || before.Is("etes") || before.Is("etiez") || before.Is("es") || before.Is("etais") {
				return true
			}
			you = you || t.Text == "tu"
		case "t", "toi", "ta", "tes":
			you = true
		}
	}
	return (s.Question || you) && s.Strangers() > 1
}
