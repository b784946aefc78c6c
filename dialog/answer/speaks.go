package answer

import (
	"slices"
	"strings"
	"unicode"

	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// CommandIn reads a command in a language, or in French. STOP is understood in every language that has letters of its
// own, whatever the language of the conversation.
func CommandIn(lang, text string) (Command, bool) {
	text = speech.Clip(text)
	for _, g := range tongues {
		if g.code != lang && (g.rules.Script == nil || !g.writes(text)) {
			continue
		}
		if c, ok := g.command(text); ok {
			return c, true
		}
		if own, typed := g.retyped(text); typed && g.code == lang {
			if c, ok := g.command(own); ok {
				return c, true
			}
		}
	}
	if wantsSomebody(lang, text) {
		return Conseiller, true
	}
	return ParseCommand(text)
}

func (g *Tongue) command(text string) (Command, bool) {
	words := g.wordsOf(text)
	if len(words) == 0 || len(words) > 12 || strings.ContainsAny(g.fold(text), "0123456789") {
		return "", false
	}
	if c, ok := g.orders[strings.Join(words, " ")]; ok {
		return c, true
	}
	if _, answers := g.french[strings.Join(words, " ")]; answers {
		return "", false
	}
	told := strings.Join(slices.DeleteFunc(words, func(w string) bool { return g.idle[w] }), " ")
	c, ok := g.orders[told]
	return c, ok && !g.bare[told]
}

// writes tells whether a text has letters of the language's own script.
func (g *Tongue) writes(text string) bool {
	return g.rules.Script != nil && strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(g.rules.Script, r) })
}

// Script gives the language that a text is surely written in, by its letters or by words that only one language of
// these letters has: "" for Latin letters, and where more than one is possible.
func Script(text string) string {
	if langs := Letters(text); len(langs) == 1 {
		return langs[0]
	}
	return ""
}

// Letters lists the languages that a text in other letters than Latin may be written in.
func Letters(text string) []string {
	lower := strings.ToLower(text)
	var sure, maybe []*Tongue
	for _, g := range tongues {
		switch {
		case !g.writes(text):
		case g.rules.Letters == "" || strings.ContainsAny(lower, g.rules.Letters):
			sure = append(sure, g)
		default:
			maybe = append(maybe, g)
		}
	}
	if len(sure) == 0 {
		sure = wordiest(maybe, text)
	}
	var langs []string
	for _, g := range sure {
		langs = append(langs, g.code)
	}
	return langs
}

// wordiest keeps the languages that know most words of a text.
func wordiest(of []*Tongue, text string) []*Tongue {
	var best []*Tongue
	most := 0
	for _, g := range of {
		n := 0
		for _, word := range g.wordsOf(text) {
			if g.known[word] {
				n++
			}
		}
		switch {
		case n > most:
			best, most = []*Tongue{g}, n
		case n == most:
			best = append(best, g)
		}
	}
	return best
}

// Named gives the language that a text asks for by its name: "english", "en arabe".
func Named(text string) (lang string, ok bool) {
	among := tongues
	if !mayName(text) {
		among = nil
	}
	for _, g := range among {
		words := g.wordsOf(text)
		if g.names[strings.Join(words, " ")] {
			return g.code, true
		}
		words = slices.DeleteFunc(words, func(w string) bool { return aroundName[w] || g.idle[w] })
		if g.names[strings.Join(words, " ")] {
			return g.code, true
		}
	}
	switch flat := strings.TrimSpace(speech.Settle(withoutCourtesy(speech.Lex(speech.Fold(text)))).Flat); flat {
	case "parlez francais", "parler francais", "je parle francais", "francais", "french", "langue francaise", "en francais", "frances", "franceza", "fransizca", "французскии", "французька", "الفرنسية":
		return "fr", true
	case "francais facile", "facile", "plus simple", "plus facile", "plus simplement", "trop complique", "c est trop complique", "je lis mal", "je lis pas bien", "je ne lis pas bien", "je sais pas lire", "je sais pas bien lire", "je ne sais pas lire", "je ne sais pas bien lire", "questions faciles", "questions plus faciles", "falc", "francais simple", "en francais facile", "facile a lire":
		return "fr-simple", true
	}
	return "", false
}

// withoutCourtesy leaves out a "please" that ends a text.
func withoutCourtesy(tokens []speech.Token) []speech.Token {
	for len(tokens) > 1 && (courtesies[tokens[len(tokens)-1].Text] || tokens[len(tokens)-1].Class == speech.Mark) {
		tokens = tokens[:len(tokens)-1]
	}
	return tokens
}

var courtesies = speech.SetOf("svp stp sil s il vous te plait please merci pls plz")

// nameWords are the words that names of languages are made of.
var nameWords = func() speech.Set {
	words := speech.Set{}
	for _, g := range tongues {
		for name := range g.names {
			for word := range strings.FieldsSeq(name) {
				words[word] = true
			}
		}
	}
	return words
}()

// mayName tells whether a text may name a language: nearly none does, and each language would read it in its own way.
func mayName(text string) bool {
	for _, p := range pieces(speech.Fold(text)) {
		letters := strings.TrimRight(p.before, "0123456789") != p.before // "3arabi"
		if nameWords[p.word] || letters && p.word != "" || strings.IndexFunc(p.word, func(r rune) bool { return r > unicode.MaxASCII }) >= 0 {
			return true
		}
	}
	return false
}

// aroundName may stand around the name of a language in a request for it.
var aroundName = speech.SetOf("en in langue language lang parlez parle parler je vous l le do you speak please svp idioma lingua limba dil")

// Greeting gives the language of a text that opens with a greeting which only that language has, or whose words are
// nearly all its own. A greeting in French, and what says nothing of the language, give "".
func Greeting(text string) string {
	if lang := Script(text); lang != "" {
		return lang
	}
	if opening := speech.Lex(speech.Fold(text)); len(opening) > 0 && frenchHello[opening[0].Text] {
		return ""
	}
	for n := 3; n > 0; n-- {
		for _, g := range tongues {
			if words := g.wordsOf(text); n <= len(words) && g.Greets[strings.Join(words[:n], " ")] {
				if inFrench(words[n:]) || g.leavesToFrench(words[n:]) {
					return ""
				}
				return g.code
			}
		}
	}
	return guess(text)
}

// WrittenIn lists the languages in Latin letters all of whose words a text is made of, where none is French: "não sei".
func WrittenIn(text string) (langs []string) {
	french, all := false, true
	for _, t := range speech.Lex(speech.Fold(speech.Clip(text))) {
		known := speech.Familiar[t.Text] || speech.Vocabulary[t.Text]
		french = french || t.Class == speech.Word && (known && len(t.Text) > 3 || inFrenchToo[t.Text]) // short ones are those of any language
		all = all && (t.Class != speech.Word || known || narrowFields.Names(singular(t.Text)))
	}
	if french || all {
		return nil
	}
	for _, g := range tongues {
		words := g.wordsOf(text)
		knows := func(w string) bool { return g.known[w] || g.idle[w] }
		says := len(words) > 2 || slices.ContainsFunc(words, func(w string) bool {
			return g.known[w] && (len(w) > 3 || len(w) == 3 && (len(words) > 1 || g.french[w] == "oui" || g.french[w] == "non")) // "lil" alone is rather a town
		})
		if g.rules.Script == nil && says && !slices.ContainsFunc(words, func(w string) bool { return !knows(w) }) {
			langs = append(langs, g.code)
		}
	}
	if said := slices.DeleteFunc(slices.Clone(langs), func(code string) bool { return !TongueOf(code).asItStands(text) }); len(said) > 0 {
		return said // as it stands, in its lexicon
	}
	return langs
}

// inFrenchToo are French words for a work or a place that other languages have as well.
var inFrenchToo = speech.SetOf("bar bars pizza pizzas pizzeria kebab tacos sushi snack club casino cinema radio garage salon chantier mairie ccas black camion camionneur hotel camping usine atelier bus tram metro mine port docker marine police armee")

// asItStands tells whether the lexicon has a text as it stands.
func (g *Tongue) asItStands(text string) bool {
	_, ok := g.french[strings.Join(g.wordsOf(text), " ")]
	return ok
}

// inFrench tells whether what follows a greeting is French: "salam, je voudrais savoir mes droits".
func inFrench(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return frenchAlone[w] })
}

// leavesToFrench tells whether a word behind a greeting is French, and none is of the language alone: "hello demandeur d'asile".
func (g *Tongue) leavesToFrench(words []string) bool {
	french := false
	for _, w := range words {
		known := speech.Vocabulary[w] || speech.Familiar[w]
		if g.known[w] && !known {
			return false
		}
		french = french || known && !g.known[w] && len(w) > 4
	}
	return french
}

var frenchAlone = speech.SetOf("je mes droits est suis voudrais veux vous savoir avec pour aide aider aides besoin les bonjour ca une combien comment quoi")

var frenchHello = speech.SetOf("bonjour bonsoir bjr bsr slt salut coucou allo je j")

// PlainFrench tells whether a text is a sentence in French: small words that the other language does not have.
func PlainFrench(lang, text string) bool {
	g := TongueOf(lang)
	if g == nil || g.writes(text) {
		return false
	}
	words, small := g.wordsOf(text), speech.Set{}
	for _, w := range words {
		if frenchSmall[w] && !g.known[w] {
			small[w] = true
		}
	}
	return len(words) >= 3 && len(small) >= 2
}

var frenchSmall = speech.SetOf("je j ai suis sui vis avec les des mes mon dans pour mais pas ans est c une et ma seul seule travaille habite enfants loyer nous vous que qui cherche veux voudrais aide besoin droits")

// Greets tells whether a text is nothing but a greeting in a language.
func Greets(lang, text string) bool {
	g := TongueOf(lang)
	return g != nil && g.Greets[strings.Join(g.wordsOf(text), " ")]
}

// DangerTongue gives the language in which a text tells of a danger, "" for French.
func DangerTongue(text string) string {
	if g, _ := foreignDangers(speech.Clip(text)); g != nil {
		return g.code
	}
	return ""
}

// guess finds the one language that knows four words in five of a sentence, and at least half of them that are not
// French as well, more of those than any other language.
func guess(text string) string {
	best, most, second := "", 0, 0
	for _, g := range tongues {
		words, known, own := g.wordsOf(text), 0, 0
		if len(words) < 3 {
			return ""
		}
		for _, w := range words {
			if g.known[w] {
				known++
				if !frenchToo[w] && !speech.Vocabulary[w] {
					own++
				}
			}
		}
		if 5*known < 4*len(words) || 2*own < len(words) {
			own = 0
		}
		switch {
		case own > most:
			best, most, second = g.code, own, most
		case own > second:
			second = own
		}
	}
	if most == second {
		return ""
	}
	return best
}

// OtherLanguage gives the only language that knows every word of a sentence, of which another lacks two; "" where there is none.
func OtherLanguage(than, text string) (lang string) {
	g := TongueOf(than)
	if g == nil || len(g.wordsOf(text)) < 3 || g.lacks(text) < 2 {
		return ""
	}
	for _, other := range tongues {
		if other.lacks(text) > 0 || other == g {
			continue
		}
		if lang != "" {
			return ""
		}
		lang = other.code
	}
	return lang
}

// lacks counts the words of a text that a language does not know.
func (g *Tongue) lacks(text string) (n int) {
	for _, w := range g.wordsOf(text) {
		if !g.known[w] && !g.idle[w] {
			n++
		}
	}
	return n
}

// frenchToo are words of other languages that are French as well, and so tell nothing.
var frenchToo = speech.SetOf("zero bebe va bien a an on me moi se la le de do en un une son pour par ma mes es est si non sur son main pension social euros euro six chance enfant au du et tu sa ce as")

// foreignDangers finds words of danger in every language but French, and the language.
func foreignDangers(text string) (in *Tongue, all []Danger) {
	EachTongue(text, func(g *Tongue, words []string) bool {
		if all = g.findDangers(words); len(all) > 0 {
			in = g
		}
		return in == nil
	})
	return in, all
}

// EachTongue gives the words of a text as each language reads them, until it is told to stop. Languages with letters of
// their own are looked for in Latin letters as well. Nobody may change the words.
func EachTongue(text string, goOn func(g *Tongue, words []string) bool) {
	folded := speech.Fold(text)
	latin := clausesOf(pieces(folded))
	inLatin := strings.ContainsFunc(folded, func(r rune) bool { return r >= 'a' && r <= 'z' })
	for _, g := range tongues {
		if g.rules.Script != nil && !inLatin && !g.writes(text) {
			continue
		}
		words := latin
		if g.rules.Alike != nil || g.rules.And != "" || len(g.figures) > 0 {
			words = clausesOf(g.split(g.cut(folded)))
			for i := range words {
				words[i] = strings.TrimPrefix(words[i], g.rules.Article)
			}
		}
		if !goOn(g, words) {
			return
		}
		if typed := g.keyboard.typed(folded, latin); typed != nil && !goOn(g, typed) {
			return
		}
	}
}

// clausesOf gives words as patterns read them: doubled letters made single, an empty word at the end of a clause.
func clausesOf(pieces []piece) []string {
	words := make([]string, 0, len(pieces)+2)
	for _, p := range pieces {
		if strings.ContainsAny(p.before, ".;,?!\n") {
			words = append(words, "")
		}
		words = append(words, phrase.Single(p.word))
	}
	return append(words, "")
}

func (g *Tongue) findDangers(words []string) (all []Danger) {
	told, hinted := g.alarm.In(words), g.notions.opens.In(words)
	if !told && !hinted {
		return nil
	}
	words = slices.Clone(words)
	g.calm.Erase(words)
	var hints []Danger
	if hinted {
		hints = g.notions.hints(words)
	}
	var alarms phrase.Ranks
	if told {
		alarms = g.alarm.Lists(words)
	}
	for urgency, d := range byUrgency {
		if alarms.Has(urgency) || slices.Contains(hints, d) {
			all = append(all, d)
		}
	}
	return all
}
