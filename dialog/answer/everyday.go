package answer

import (
	"regexp"
	"strings"

	"aufil/dialog/lexicon"
)

// learnEveryday adds the everyday words to a lexicon; what it says of itself comes first.
func (g *Tongue) learnEveryday(list string) {
	g.learnWords(list, false)
	g.learnWords(lexicon.Shared, false)
	for word := range strings.FieldsSeq(lexicon.Borrowed) {
		g.each(word, func(phrase string) {
			if g.french[phrase] == "" && !g.idle[phrase] {
				g.french[phrase] = phrase
			}
		})
	}
}

// learnWords reads lines "French: word, phrase". What is known already stands, unless anew.
func (g *Tongue) learnWords(list string, anew bool) {
	for line := range strings.Lines(list) {
		french, phrases, _ := strings.Cut(strings.TrimSpace(line), ":")
		g.each(phrases, func(phrase string) {
			if !anew && (g.french[phrase] != "" || g.whole[phrase] != "") {
				return
			}
			if alone, ok := strings.CutPrefix(french, "="); ok {
				g.whole[phrase] = alone
				return
			}
			g.french[phrase] = french
			g.longest = max(g.longest, strings.Count(phrase, " ")+1)
		})
	}
}

// veil stands for a word of another language that is not known: no French word, so that nothing is read into it.
const veil = "zz"

// loosely is toFrench with a veil over the words that are not known. ok tells that enough is known for what is left to say
// something: never for a number or a date, which the words around may turn into another. A short word that is not known may
// be a "not", and a "not" before a word that is not known denies nobody knows what.
func (g *Tongue) loosely(text string) (french string, ok bool) {
	p := pivot{Tongue: g, veiled: true}
	french = p.put(text)
	return french, p.known > 0 && p.unknown <= min(p.known, mostUnknown) && !p.short && !strings.Contains(" "+french+" ", " non "+veil) && !notAmid.MatchString(french)
}

// mostUnknown is how many unknown words a text may hold that is read all the same; shortest, the letters of one.
const (
	mostUnknown = 4
	shortest    = 4
)

// notAmid is a "not" that stands before a word amid others: what the language says with a verb of its own.
var notAmid = regexp.MustCompile(`[a-zéèêàç] non [a-zéèêàç]`)

// keepsName tells what stands before the name of a town, which is the same word in French.
func keepsName(french string) bool {
	french = strings.TrimRight(french, " ")
	return strings.HasSuffix(french, "habite à")
}
