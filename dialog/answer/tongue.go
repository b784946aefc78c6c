package answer

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// lexicon is what one language other than French brings: its words, each under the French that says the same. It is
// data: whoever knows the language can read and mend it. Lists are separated by commas; a line of words is
// "French: word, phrase". Accents, capitals and signs do not matter. "*" ends the stem of a word with many endings, "="
// before the French is for what means it as a whole text only ("=non: net"). Words with a figure for a letter, as Arabic
// is written on Latin keys ("na3am"), are words like any other.
type lexicon struct {
	code     string
	names    string             // the language's own names, and what French people call it
	hello    string             // greetings that only this language has
	words    string             // what the French reader of answers must see instead
	numbers  string             // "one 1, two 2"
	skip     string             // words that carry nothing in an answer
	commands map[Command]string // what acts on the conversation, as a whole text; "=word": with no idle word beside it
	danger   map[Danger]string  // patterns (pattern.go) of what tells of a danger, wherever it stands
	harmless string             // patterns of what sounds like it and is not
	ideas    string             // "idea: pattern, pattern": what a danger told sideways is made of (ideas.go)
	rules    rules
}

// rules are the few ways in which languages differ beyond their words.
type rules struct {
	script     *unicode.RangeTable // that the language alone is written in; nil = Latin letters
	letters    string              // letters that tell it from others of the same script
	and        string              // "and" glued to the front of a word
	article    string              // "the" glued to the front of a word
	alike      *strings.Replacer   // spellings that readers take for the same, after fold
	gluedWords bool                // number words may be written in one
	unitsFirst bool                // "five and twenty"
	yearPairs  bool                // "nineteen ninety one"
	teens      bool                // "five ten" is fifteen
	turns      []turn              // what is put into another order once in French
	noIsNone   bool                // "no" is said for "there is none"
	kin        string              // a language that people mix in: what is not understood is read in it
	of         string              // "of" between a number and its thousand
	endings    []string            // what may be glued behind a word, longest first, without changing what it answers
	keyboard   *keyboard           // how it is written on Latin keys
	behind     bool                // "about", "between", "ago" stand behind what they are said of
}

// tongue is a lexicon made ready for look-ups.
type tongue struct {
	lexicon
	french  map[string]string // phrase -> French
	whole   map[string]string // text -> French
	longest int               // words of the longest phrase
	values  map[string]int64
	idle    set
	orders  map[string]Command
	names   set
	bare    set // commands that idle words would make something else
	greets  map[string]bool
	alarm   patterns // of dangers, each by its urgency
	notions notions

	alarming patterns // see Alarming
	calm     patterns
	known    set               // every word of the lexicon
	stems    bool              // some words are stems
	figures  map[string]string // words with figures -> letters alone
}

// tongues are the languages understood beside French.
var tongues = tonguesOf(english, spanish, portuguese, romanian, turkish, arabic, russian, ukrainian)

func tonguesOf(all ...lexicon) []*tongue {
	list := make([]*tongue, len(all))
	var group sync.WaitGroup
	for i, l := range all { // side by side: the program waits for it when it starts
		group.Go(func() { list[i] = compileTongue(l) })
	}
	group.Wait()
	return list
}

// tongueOf finds the language of a code; nil for French and for what is not known.
func tongueOf(code string) *tongue {
	for _, g := range tongues {
		if g.code == code {
			return g
		}
	}
	return nil
}

func compileTongue(l lexicon) *tongue {
	g := &tongue{lexicon: l, french: map[string]string{}, whole: map[string]string{}, figures: map[string]string{}, values: map[string]int64{}, idle: set{}, orders: map[string]Command{},
		bare: set{}, names: set{}, greets: map[string]bool{}, known: set{}}
	g.learnWords(l.words, true)
	g.each(l.numbers, func(entry string) {
		i := strings.LastIndexByte(entry, ' ')
		g.values[entry[:i]] = atoi(entry[i+1:])
	})
	g.each(strings.Join(strings.Fields(l.skip), ","), func(word string) { g.idle[word] = true })
	g.learnEveryday(everyday[l.code])
	for command, phrases := range l.commands {
		for phrase := range strings.SplitSeq(phrases, ",") {
			g.each(phrase, func(words string) {
				g.orders[words] = command
				if strings.HasPrefix(strings.TrimSpace(phrase), "=") {
					g.bare[words] = true
				}
			})
		}
	}
	g.each(l.names, func(name string) { g.names[name] = true })
	g.each(l.hello, func(phrase string) { g.greets[phrase] = true })
	var alarms []string
	for _, danger := range byUrgency {
		alarms = append(alarms, g.patterns(l.danger[danger]))
	}
	g.alarm = compileLists(alarms...)
	g.calm = compile(g.patterns(l.harmless))
	g.alarming = compile(lines(g.fold(alarming[l.code])))
	g.notions = notionsOf(l.ideas, g.patterns)
	return g
}

// patterns gives a list of patterns as they are compiled, and learns their words.
func (g *tongue) patterns(list string) string {
	g.learnFigures(list)
	list = strings.ReplaceAll(g.rules.keyboard.loosen(g.fold(list)), ",", "\n")
	if g.rules.article != "" {
		list = regexp.MustCompile(`(^|[\s|(])`+g.rules.article).ReplaceAllString(list, "$1")
	}
	for word := range strings.FieldsFuncSeq(list, func(r rune) bool { return !unicode.IsLetter(r) && r != '*' }) {
		g.known[word] = true
	}
	return list
}

// each gives the phrases of a list as they are looked up.
func (g *tongue) each(list string, do func(phrase string)) {
	for phrase := range strings.SplitSeq(list, ",") {
		g.learnFigures(phrase)
		var words []string
		for _, p := range pieces(strings.ReplaceAll(g.fold(phrase), "*", stemMark)) {
			if p.word != "" {
				words = append(words, p.word)
				g.known[p.word] = true
				g.stems = g.stems || strings.HasSuffix(p.word, stemMark)
			} else if d := strings.TrimSpace(p.before); d != "" {
				words = append(words, d)
			}
		}
		if len(words) > 0 {
			do(strings.Join(words, " "))
		}
	}
}

// fold is the folding of French, then what the language adds to it.
func (g *tongue) fold(text string) string {
	text = unstretch(fold(text))
	if g.rules.alike != nil {
		text = g.rules.alike.Replace(text)
	}
	if len(g.figures) > 0 {
		text = g.spellFigures(text)
	}
	return text
}

// unstretch writes a letter that somebody leans on once: "yesss", "дааа". No word has the same letter three times.
func unstretch(text string) string {
	if !stretched(text) {
		return text
	}
	runes, times := []rune(text), 1
	kept := runes[:0:0]
	for i, r := range runes {
		if times++; i == 0 || r != runes[i-1] {
			times = 1
		}
		if times > 2 && unicode.IsLetter(r) {
			if times == 3 {
				kept = kept[:len(kept)-1]
			}
			continue
		}
		kept = append(kept, r)
	}
	return string(kept)
}

func stretched(text string) bool {
	var last rune
	times := 0
	for _, r := range text {
		if times++; r != last {
			last, times = r, 1
		}
		if times == 3 && unicode.IsLetter(r) {
			return true
		}
	}
	return false
}

// stemMark ends a stem among the words of a lexicon: a letter that nobody writes.
const stemMark = "ꙮ"

// root is the stem in the lexicon of a word that is there under no other form; else the word.
func (g *tongue) root(word string) string {
	if !g.stems || g.known[word] {
		return word
	}
	for end := len(word); end > 4; {
		if stem := word[:end] + stemMark; g.known[stem] {
			return stem
		}
		_, size := utf8.DecodeLastRuneInString(word[:end])
		end -= size
	}
	return word
}

// piece is a word and what stands before it. The last piece of a text may have no word.
type piece struct{ before, word string }

// cut parts a text into words.
func (g *tongue) cut(text string) []piece { return pieces(g.fold(text)) }

func pieces(text string) []piece {
	var pieces []piece
	from, in := 0, false
	start := 0
	for i, r := range text {
		letter := unicode.IsLetter(r)
		switch {
		case letter && !in:
			start, in = i, true
		case !letter && in:
			pieces = append(pieces, piece{text[from:start], text[start:i]})
			from, in = i, false
		}
	}
	if in {
		return append(pieces, piece{text[from:start], text[start:]})
	}
	if from < len(text) {
		pieces = append(pieces, piece{before: text[from:]})
	}
	return pieces
}

// words are the words of a text, without anything between.
func (g *tongue) wordsOf(text string) []string {
	var words []string
	for _, p := range g.cut(text) {
		if p.word != "" {
			words = append(words, g.root(p.word))
		}
	}
	return words
}
