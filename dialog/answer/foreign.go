package answer

import (
	"regexp"
	"slices"
	"strings"

	"aufil/dialog/speech"
)

// French gives a text in words that the French readers of this package know; the text itself when it is French or in
// a language that is not known.
func French(lang, text string) string {
	g := TongueOf(lang)
	if g == nil {
		return text
	}
	french, unknown := g.ToFrench(speech.Clip(text))
	if unknown == 0 {
		return french
	}
	if own, typed := g.retyped(speech.Clip(text)); typed {
		french, _ := g.ToFrench(own)
		return french
	}
	if kin := TongueOf(g.rules.Kin); kin != nil {
		if french, unknown := kin.ToFrench(speech.Clip(text)); unknown == 0 {
			return french
		}
	}
	if french, ok := g.loosely(speech.Clip(text)); ok {
		return french
	}
	return text
}

// parseForeign reads an answer in another language than French, or in the neighbour that people mix with it.
func parseForeign(text string, a Await, g *Tongue) (Value, bool) {
	v, ok := parseTongue(text, a, g)
	if kin := TongueOf(g.rules.Kin); !ok && kin != nil {
		if _, unknown := g.Put(text, counted[a.Kind]); unknown > 0 { // what is all known and yet no answer is none in the neighbour's words
			v, ok = parseTongue(text, a, kin)
		}
	}
	if own, typed := g.retyped(text); !ok && typed {
		v, ok = parseTongue(own, a, g)
	}
	if !ok && (a.Kind == Choix || a.Kind == ChoixMultiple) {
		v, ok = g.chooseLoosely(text, a)
	}
	if !ok && g.rules.Script != nil && !g.writes(text) {
		return parseFrench(text, a.inFrench()) // other letters: nothing in it is the language's own
	}
	return v, ok
}

// parseTongue puts the words of an answer into French and reads them there. Nothing is guessed: a word that the lexicon
// does not hold makes a number or a date not understood.
func parseTongue(text string, a Await, g *Tongue) (Value, bool) {
	french, unknown := g.Put(text, counted[a.Kind])
	if french == "non" && g.rules.NoIsNone && (a.Kind == Nombre || a.Kind == Montant) {
		french = "rien"
	}
	inFrench := a.inFrench()
	switch a.Kind {
	case Nombre:
		french = kidsTogether(french)
	case Dates:
		french = kidsApart(french)
	}
	if (a.Kind == Date || a.Kind == Dates) && a.Adults {
		french = ownAge(french)
	}
	if a.Kind == Montant && sharedSum.MatchString(french) || a.Kind == Nombre && aged.MatchString(french) {
		return Value{}, false
	}
	if (a.Kind == Date || a.Kind == Dates) && !strings.ContainsAny(text, "0123456789") && sumInWords.MatchString(french) {
		return Value{}, false
	}
	if a.Kind == Date && ofAnother.MatchString(french) {
		return Value{}, false
	}
	switch a.Kind {
	case Choix:
		return g.choose(text, french, unknown, a)
	case ChoixMultiple:
		return g.chooseSeveral(text, french, unknown, a)
	case CodePostal:
		return parseFrench(french, inFrench)
	case OuiNon:
		if unknown <= 2 && (strings.HasPrefix(french, notKnowing) || strings.HasSuffix(french, notKnowing)) {
			return parseFrench(notKnowing, inFrench)
		}
		if unknown > 0 && !g.leads(french, unknown) {
			return inPassing(text, inFrench)
		}
	default:
		if unknown > 0 {
			return inPassing(text, inFrench)
		}
	}
	return parseFrench(french, inFrench)
}

// sharedSum is a sum of which somebody else pays a part; aged, the age of a child that stands beside no count.
var (
	sharedSum = regexp.MustCompile(`moitié`)
	aged      = regexp.MustCompile(`^(?:mon fils|ma fille) a \d+$`)
)

// sumInWords is a number said in words that is the figure of no month and year: "mil doscientos" is not 12/00.
var sumInWords = regexp.MustCompile(`\b1[0-8]\d\d\b`)

// ofAnother tells of somebody else's birth.
var ofAnother = regexp.MustCompile(`^(?:ma|mon) (?:mère|père|frère|soeur|mari|femme|fils|fille|conjoint|oncle|tante|ami)\b`)

// notKnowing is what every language's "I don't know" becomes; an idle word or two may follow ("no clue mate").
const notKnowing = "je ne sais pas"

// counted are the kinds of answer that are numbers.
var counted = map[Kind]bool{Nombre: true, Montant: true, Date: true, Dates: true, Duree: true}

// inFrench is the same question as the French reader gets it.
func (a Await) inFrench() Await {
	a.Lang = ""
	options := make([]Option, len(a.Options))
	for i, o := range a.Options {
		options[i] = Option{ID: o.ID, Label: o.Label}
		if o.French != "" {
			options[i].Label = o.French
		}
	}
	a.Options = options
	return a
}

// leads tells whether a yes or a no opens the text and only a few words that are not known follow it.
func (g *Tongue) leads(french string, unknown int) bool {
	first, rest, _ := strings.Cut(french, " ")
	first = strings.Trim(first, ",.!")
	return (first == "oui" || first == "non") && unknown <= 4 && !strings.Contains(" "+rest+" ", " mais ")
}

// inPassing takes a short answer in French from somebody who otherwise writes in another language: "HLM", "oui".
func inPassing(text string, a Await) (Value, bool) {
	if s := speech.Read(text); len(s.Tokens) > 3 || slices.ContainsFunc(s.Tokens, func(t speech.Token) bool { return t.Class == speech.Digits }) {
		return Value{}, false
	}
	return parseFrench(text, a)
}

// choose reads the choice of one option: the words of its label, or what the French reader understands.
func (g *Tongue) choose(text, french string, unknown int, a Await) (Value, bool) {
	if len(a.Options) == 0 {
		return Value{}, false
	}
	at, named := g.label(text, french, a.Options)
	var v Value
	ok := false
	if unknown == 0 {
		v, ok = parseFrench(denying(french), a.inFrench())
	}
	switch {
	case named && ok && len(v.Choices) == 1 && v.Choices[0] != a.Options[at].ID && !g.exact(text, a.Options[at]):
		return Value{}, false
	case named:
		return Value{Kind: a.Kind, Choices: []string{a.Options[at].ID}}, true
	case ok:
		return v, true
	case unknown > 0:
		return inPassing(text, a.inFrench())
	}
	return Value{}, false
}

// chooseLoosely reads a choice in the words that are known.
func (g *Tongue) chooseLoosely(text string, a Await) (Value, bool) {
	french, ok := g.loosely(text)
	if !ok {
		return Value{}, false
	}
	return parseFrench(denying(french), a.inFrench())
}

// denying writes "pas" for the "non" that stands before a word: "no job" is no answer "no".
func denying(french string) string {
	if rest, ok := strings.CutPrefix(french, "non "); ok {
		return "pas " + rest
	}
	return french
}

func (g *Tongue) exact(text string, o Option) bool {
	return slices.Equal(g.wordsOf(text), g.wordsOf(o.Label))
}

// label finds the only option whose label holds all the words said, or the longest label that the words hold.
func (g *Tongue) label(text, french string, options []Option) (int, bool) {
	said := g.telling(text)
	if len(said) == 0 || strings.ContainsAny(text, "0123456789") {
		return 0, false
	}
	within, holding, size := -1, -1, 0
	for i, o := range options {
		if g.exact(text, o) {
			return i, true
		}
		label := g.telling(o.Label)
		if g.denies(french) != g.denies(first(g.ToFrench(o.Label))) {
			if subset(said, label) { // "alone" says nothing of the children
				within = len(options)
			}
			continue
		}
		if subset(said, label) {
			if within >= 0 {
				within = len(options) // two of them: no answer
			} else {
				within = i
			}
		}
		if len(label) > 0 && subset(label, said) {
			switch {
			case len(label) > size:
				holding, size = i, len(label)
			case len(label) == size:
				holding = -1
			}
		}
	}
	switch {
	case within >= 0 && within < len(options):
		return within, true
	case within < 0 && holding >= 0 && len(said) <= size+3:
		return holding, true
	}
	return 0, false
}

func first(s string, _ int) string { return s }

// telling are the words of a text that carry something.
func (g *Tongue) telling(text string) []string {
	pieces := g.split(g.cut(text))
	var words []string
	for _, p := range pieces {
		if p.word != "" && !g.idle[p.word] && g.french[p.word] != "et" {
			words = append(words, p.word)
		}
	}
	return words
}

func (g *Tongue) denies(french string) bool {
	for w := range strings.FieldsFuncSeq(french, func(r rune) bool { return r < 'a' || r > 'z' }) {
		switch w {
		case "non", "pas", "sans", "aucun", "rien", "ni", "plus":
			return true
		}
	}
	return false
}

func subset(a, b []string) bool {
	for _, w := range a {
		if !slices.Contains(b, w) {
			return false
		}
	}
	return len(a) > 0
}

// chooseSeveral reads several choices: all of the text in French, or part by part.
func (g *Tongue) chooseSeveral(text, french string, unknown int, a Await) (Value, bool) {
	if at, ok := g.label(text, french, a.Options); ok && g.exact(text, a.Options[at]) {
		return Value{Kind: a.Kind, Choices: []string{a.Options[at].ID}}, true
	}
	if unknown == 0 {
		if v, ok := parseFrench(denying(french), a.inFrench()); ok {
			return v, true
		}
	}
	var choices []string
	for _, part := range g.enumerated(text) {
		one := a
		one.Kind = Choix
		french, unknown := g.ToFrench(part)
		v, ok := g.choose(part, french, unknown, one)
		if !ok || len(v.Choices) != 1 {
			return Value{}, false
		}
		if !slices.Contains(choices, v.Choices[0]) {
			choices = append(choices, v.Choices[0])
		}
	}
	return Value{Kind: a.Kind, Choices: choices}, len(choices) > 0
}

// enumerated cuts a text at commas, line ends and the language's "and".
func (g *Tongue) enumerated(text string) []string {
	var parts []string
	var b strings.Builder
	flush := func() {
		if part := strings.TrimSpace(b.String()); part != "" {
			parts = append(parts, part)
		}
		b.Reset()
	}
	for _, p := range g.split(g.cut(text)) {
		if strings.ContainsAny(p.before, ",;\n/+،") {
			flush()
			p.before = strings.Trim(p.before, ",;\n/+،")
		}
		if p.word != "" && g.french[p.word] == "et" {
			flush()
			continue
		}
		b.WriteString(p.before + p.word)
	}
	flush()
	return parts
}
