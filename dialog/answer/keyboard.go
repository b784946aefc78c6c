package answer

import (
	"regexp"
	"strings"

	"aufil/dialog/lexicon"
	"aufil/dialog/speech"
)

// keyboard is that of a lexicon, made ready for look-ups.
type keyboard struct {
	letters      *strings.Replacer
	signs, hints speech.Set
}

func keyboardOf(k *lexicon.Keyboard) *keyboard {
	if k == nil {
		return nil
	}
	return &keyboard{k.Letters, speech.SetOf(k.Signs), speech.SetOf(k.Hints)}
}

// typed gives the words of a folded text in Latin letters as the language writes them, nil when it does not look like it.
func (k *keyboard) typed(folded string, latin []string) []string {
	if k == nil {
		return nil
	}
	hints := 0
	for _, w := range latin {
		if k.hints[w] {
			hints++
		}
		if k.signs[w] || hints == 2 {
			return clausesOf(pieces(k.letters.Replace(folded)))
		}
	}
	return nil
}

// learnKeys finds the words of a language by what Latin keys can tell of them.
func (g *Tongue) learnKeys() {
	if g.keyboard == nil {
		return
	}
	g.unsoft = map[string]string{}
	for word := range g.known {
		if plain := unsoftened.Replace(word); plain != word && !g.known[plain] && !strings.HasSuffix(word, stemMark) {
			g.unsoft[plain] = word
		}
	}
}

// retyped gives a text in Latin letters in those of the language, where all that it says is known so: "ne znayu".
func (g *Tongue) retyped(text string) (string, bool) {
	folded := speech.Fold(text)
	if g.keyboard == nil || !latinOnly.MatchString(folded) {
		return "", false
	}
	var b strings.Builder
	for _, p := range pieces(g.keyboard.letters.Replace(folded)) {
		word := p.word
		if soft, ok := g.unsoft[word]; ok {
			word = soft
		}
		b.WriteString(p.before + word)
	}
	_, unknown := g.Put(b.String(), true)
	return b.String(), unknown == 0
}

var latinOnly = regexp.MustCompile(`^[^\p{Cyrillic}]*[a-z]{2}[^\p{Cyrillic}]*$`)

// softened are the words with letters that Latin keys do not tell.
var softened = regexp.MustCompile(`[^\s|(),*]*[ьъэ][^\s|(),*]*\*?`)

var unsoftened = strings.NewReplacer("ь", "", "ъ", "", "э", "е")

// loosen adds to the words of patterns what is left of them on Latin keys.
func (k *keyboard) loosen(list string) string {
	if k == nil {
		return list
	}
	return softened.ReplaceAllStringFunc(list, func(w string) string { return w + "|" + unsoftened.Replace(w) })
}
