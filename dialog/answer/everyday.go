package answer

import (
	"regexp"
	"strings"
)

// What people say of their lives is far more than the labels of our questions: trades, homes, kin, papers. Each language
// names these everyday things once (everyday_*.go), under the French that the readers of this package know, so that a
// text in any language reaches the families of words that French has (field.go). borrowed are the words that people who
// live in France say in French, whatever they speak: they mean themselves in every language that has no such word of its own.
const borrowed = `
caf cpam msa rsa apl als alf aah aspa asf ars css cmu ame lep ldds mdph crous cada huda ofpra ofii samu ada cdi cdd smic
rib urssaf ccas hlm ehpad siao pacs rqth cesu bts bac dalf ass asi aeeh pch apa dalo fsl uber deliveroo amazon mcdo macdo
caf loyer charges chomage salaire mairie prefecture foyer creche interim stage apprentissage alternance colocation coloc
recepisse titre sejour studio retraite pension cantine college lycee ecole quittance resto chantier menage menages formation
france travail pole emploi fiche paie patron nounou auto entrepreneur entrepreneur`

// shared are everyday words that are the same in all languages, and what they mean.
const shared = `
restaurant: resto
McDonald: mcdo, macdo, mcdonald, mcdonalds, mc do
`

// everyday adds the everyday words to a lexicon; what it says of itself comes first.
func (g *tongue) learnEveryday(list string) {
	g.learnWords(list, false)
	g.learnWords(shared, false)
	for word := range strings.FieldsSeq(borrowed) {
		g.each(word, func(phrase string) {
			if g.french[phrase] == "" && !g.idle[phrase] {
				g.french[phrase] = phrase
			}
		})
	}
}

// learnWords reads lines "French: word, phrase". What is known already stands, unless anew.
func (g *tongue) learnWords(list string, anew bool) {
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
func (g *tongue) loosely(text string) (french string, ok bool) {
	p := pivot{tongue: g, veiled: true}
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

// everyday is what each language calls the things of everyday life.
var everyday = map[string]string{
	"en": everydayEnglish, "es": everydaySpanish, "pt": everydayPortuguese, "ro": everydayRomanian, "tr": everydayTurkish,
	"ar": everydayArabic, "ru": everydayRussian, "uk": everydayUkrainian,
}
