// Package lexicon holds the words that people use, as data: whoever knows a language can read and mend it. What reads
// them, and what follows, is in package answer.
package lexicon

import (
	"regexp"
	"strings"
	"unicode"
)

// Lexicon is what one language other than French brings: its words, each under the French that says the same. Lists are
// separated by commas; a line of words is "French: word, phrase". Accents, capitals and signs do not matter. "*" ends the
// stem of a word with many endings, "=" before the French is for what means it as a whole text only ("=non: net"). Words
// with a figure for a letter, as Arabic is written on Latin keys ("na3am"), are words like any other.
type Lexicon struct {
	Code     string            // ISO 639-1
	Names    string            // the language's own names, and what French people call it
	Hello    string            // greetings that only this language has
	Words    string            // what the French reader of answers must see instead
	Numbers  string            // "one 1, two 2"
	Skip     string            // words that carry nothing in an answer
	Commands map[string]string // what acts on the conversation, as a whole text, by command; "=word": with no idle word beside it
	Danger   map[string]string // patterns (answer/pattern.go) of what tells of a danger, wherever it stands, by danger
	Harmless string            // patterns of what sounds like it and is not
	Behalf   map[string]string // for whom somebody else may answer, by relation; "pour": how it is said, "%" where the relation stands, "=" when it is all that is said; "moi": that it is for oneself; "metier": who helps by trade
	Ideas    string            // "idea: pattern, pattern": what a danger told sideways is made of (answer/ideas.go)
	Everyday string            // lines like those of Words: trades, homes, kin, papers, what no question of ours names
	Alarming string            // words that alone make a text worth a thought about danger
	Rules    Rules
}

// Rules are the few ways in which languages differ beyond their words.
type Rules struct {
	Script         *unicode.RangeTable // that the language alone is written in; nil = Latin letters
	Letters        string              // letters that tell it from others of the same script
	And            string              // "and" glued to the front of a word
	Article        string              // "the" glued to the front of a word
	Alike          *strings.Replacer   // spellings that readers take for the same, once accents and capitals are gone
	GluedWords     bool                // number words may be written in one
	UnitsFirst     bool                // "five and twenty"
	YearPairs      bool                // "nineteen ninety one"
	Teens          bool                // "five ten" is fifteen
	Turns          []Turn              // what is put into another order once in French
	NoIsNone       bool                // "no" is said for "there is none"
	Kin            string              // a language that people mix in: what is not understood is read in it
	Of             string              // "of" between a number and its thousand
	Endings        []string            // what may be glued behind a word, longest first, without changing what it answers
	Plus           string              // what is said between two sums that are added
	AboutThousands string              // thousands in the case that is said before a number: "about eleven thousand"
	Keyboard       *Keyboard           // how it is written on Latin keys
	Behind         bool                // "about", "between", "ago" stand behind what they are said of
}

// Turn is a turn of phrase, and what the French reader must see instead.
type Turn struct {
	Said *regexp.Regexp
	Told string
}

// Keyboard is how a language with letters of its own is written on a phone that has Latin keys alone: "ya bolshe ne mogu".
type Keyboard struct {
	Letters *strings.Replacer // Latin -> the language's own letters, without accents or capitals
	Signs   string            // words, as typed, that tell a text written so
	Hints   string            // those that other languages have as well: two of them tell it
}

// All are the languages understood beside French.
var All = []Lexicon{english, spanish, portuguese, romanian, turkish, arabic, russian, ukrainian}

// Borrowed are the words that people who live in France say in French, whatever they speak: they mean themselves in every
// language that has no such word of its own.
const Borrowed = `
caf cpam msa rsa apl als alf aah aspa asf ars css cmu ame lep ldds mdph crous cada huda ofpra ofii samu ada cdi cdd smic
rib urssaf ccas hlm ehpad siao pacs rqth cesu bts bac dalf ass asi aeeh pch apa dalo fsl uber deliveroo amazon mcdo macdo
caf loyer charges chomage salaire mairie prefecture foyer creche interim stage apprentissage alternance colocation coloc
recepisse titre sejour studio retraite pension cantine college lycee ecole quittance resto chantier menage menages formation
france travail pole emploi fiche paie patron nounou auto entrepreneur entrepreneur mois ans`

// Shared are everyday words that are the same in all languages, and what they mean.
const Shared = `
restaurant: resto
McDonald: mcdo, macdo, mcdonald, mcdonalds, mc do
`
