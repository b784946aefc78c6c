package answer

import (
	"regexp"
	"strings"

	"aufil/dialog/answer/lexicon"
)

// keyboard is that of a lexicon, made ready for look-ups.
type keyboard struct {
	letters      *strings.Replacer
	signs, hints set
}

func keyboardOf(k *lexicon.Keyboard) *keyboard {
	if k == nil {
		return nil
	}
	return &keyboard{k.Letters, setOf(k.Signs), setOf(k.Hints)}
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
