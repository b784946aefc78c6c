package answer

import (
	"strings"
	"unicode"

	"aufil/dialog/speech"
)

// asLetters are the figures that stand for letters which a Latin keyboard lacks: "wa7ed", "3andi", "5amsa".
var asLetters = strings.NewReplacer("2", "ʾ", "3", "ʿ", "5", "ḵ", "6", "ṭ", "7", "ḥ", "8", "ḡ", "9", "q")

// learnFigures notes the words of a lexicon's phrase that hold a figure among letters.
func (g *Tongue) learnFigures(phrase string) {
	if !strings.ContainsFunc(phrase, unicode.IsDigit) {
		return
	}
	for _, word := range mixed(speech.Fold(phrase)) {
		g.figures[word] = asLetters.Replace(word)
	}
}

// spellFigures writes those words with letters alone, and leaves every other figure: "2 enfants", "850e".
func (g *Tongue) spellFigures(text string) string {
	for _, word := range mixed(text) {
		if spelt, ok := g.figures[word]; ok {
			text = strings.Replace(text, word, spelt, 1)
		}
	}
	return text
}

// mixed lists the runs of a folded text that hold letters and figures both.
func mixed(text string) []string {
	if !strings.ContainsAny(text, "0123456789") {
		return nil
	}
	var runs []string
	for run := range strings.FieldsFuncSeq(text, func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') }) {
		if strings.ContainsAny(run, "0123456789") && strings.Trim(run, "0123456789") != "" {
			runs = append(runs, run)
		}
	}
	return runs
}
