package answer

import (
	"slices"

	"aufil/dialog/speech"
)

// unelided parts the article that lost its apostrophe from a word that a label says ("leau" of "Eau", "lame" of "AME"), or
// that names a matter ("dappart").
func (o *offer) unelided(s speech.Text) speech.Text {
	if !slices.ContainsFunc(s.Tokens, mayElide) {
		return s
	}
	tokens := make([]speech.Token, 0, len(s.Tokens)+1)
	for _, t := range s.Tokens {
		if rest := t.Text[min(1, len(t.Text)):]; mayElide(t) && (o.says(rest) && !o.says(t.Text) || len(rest) >= 5 && narrowFields.Names(singular(rest)) && !narrowFields.known[singular(t.Text)] && !speech.Vocabulary[t.Text]) {
			tokens = append(tokens, speech.Token{Text: t.Text[:1], Raw: t.Text[:1], Class: speech.Word, Glued: t.Glued})
			t.Text, t.Raw, t.Glued = rest, rest, false
		}
		tokens = append(tokens, t)
	}
	if len(tokens) == len(s.Tokens) {
		return s
	}
	return speech.Settle(tokens)
}

// mayElide tells whether a word may be another one behind "l'" or "d'".
func mayElide(t speech.Token) bool {
	return t.Class == speech.Word && len(t.Text) >= 4 && t.Text == t.Raw && (t.Text[0] == 'l' || t.Text[0] == 'd') && vowels[t.Text[1]] && !speech.EmptyLabel[t.Text] && !speech.EmptyLabel[t.Text[1:]]
}

// says tells whether a label holds the word as it stands.
func (o *offer) says(w string) bool {
	return slices.ContainsFunc(o.read(), func(l speech.Text) bool {
		return slices.ContainsFunc(l.Tokens, func(t speech.Token) bool { return t.Class == speech.Word && t.Text == w })
	})
}
