package answer

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"aufil/dialog/lexicon"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// Tongue is a lexicon made ready for look-ups.
type Tongue struct {
	code     string
	rules    lexicon.Rules
	keyboard *keyboard
	french   map[string]string // phrase -> French
	whole    map[string]string // text -> French
	longest  int               // words of the longest phrase
	values   map[string]int64
	idle     speech.Set
	orders   map[string]Command
	names    speech.Set
	bare     speech.Set // commands that idle words would make something else
	Greets   map[string]bool
	alarm    phrase.Set // of dangers, each by its urgency
	notions  notions
	Behalf   behalfWords

	alarming   phrase.Set // see Alarming
	calm       phrase.Set
	alarmWords []string          // see Misspelt
	singled    speech.Set        // known words, as patterns have them
	known      speech.Set        // every word of the lexicon
	stems      bool              // some words are stems
	figures    map[string]string // words with figures -> letters alone

	unsoft         map[string]string // by what Latin keys tell of them, the words that hold a sign which they lack
	plus           speech.Set        // said between two sums
	aboutThousands speech.Set        // the thousands that stand before what multiplies them: "about so many thousands"
}

// tongues are the languages understood beside French.
var tongues = tonguesOf(lexicon.All...)

func tonguesOf(all ...lexicon.Lexicon) []*Tongue {
	list := make([]*Tongue, len(all))
	var group sync.WaitGroup
	for i, l := range all { // side by side: the program waits for it when it starts
		group.Go(func() { list[i] = compileTongue(l) })
	}
	group.Wait()
	return list
}

// TongueOf finds the language of a code; nil for French and for what is not known.
func TongueOf(code string) *Tongue {
	for _, g := range tongues {
		if g.code == code {
			return g
		}
	}
	return nil
}

func compileTongue(l lexicon.Lexicon) *Tongue {
	g := &Tongue{code: l.Code, rules: l.Rules, keyboard: keyboardOf(l.Rules.Keyboard), french: map[string]string{}, whole: map[string]string{}, figures: map[string]string{}, values: map[string]int64{}, idle: speech.Set{}, orders: map[string]Command{},
		bare: speech.Set{}, names: speech.Set{}, Greets: map[string]bool{}, known: speech.Set{}}
	g.learnWords(l.Words, true)
	g.each(l.Numbers, func(entry string) {
		i := strings.LastIndexByte(entry, ' ')
		g.values[entry[:i]] = speech.Atoi(entry[i+1:])
	})
	g.each(strings.Join(strings.Fields(l.Skip), ","), func(word string) { g.idle[word] = true })
	g.learnEveryday(l.Everyday)
	for command, phrases := range l.Commands {
		for phrase := range strings.SplitSeq(phrases, ",") {
			g.each(phrase, func(words string) {
				g.orders[words] = Command(command)
				if strings.HasPrefix(strings.TrimSpace(phrase), "=") {
					g.bare[words] = true
				}
			})
		}
	}
	g.each(l.Names, func(name string) { g.names[name] = true })
	g.each(l.Hello, func(phrase string) { g.Greets[phrase] = true })
	var alarms []string
	for _, danger := range byUrgency {
		alarms = append(alarms, g.patterns(l.Danger[string(danger)]))
	}
	g.alarm = phrase.CompileLists(alarms...)
	g.calm = phrase.Compile(g.patterns(l.Harmless))
	g.alarming = phrase.Compile(lines(g.fold(l.Alarming)))
	g.learnBehalf(l.Behalf)
	g.aboutThousands, g.plus = speech.Set{}, speech.Set{}
	g.each(l.Rules.Plus, func(word string) { g.plus[word] = true })
	g.each(l.Rules.AboutThousands, func(word string) { g.aboutThousands[word] = true })
	g.notions = notionsOf(l.Ideas, g.patterns)
	g.learnKeys()
	g.learnAlarm()
	return g
}

// patterns gives a list of patterns as they are compiled, and learns their words.
func (g *Tongue) patterns(list string) string {
	g.learnFigures(list)
	list = strings.ReplaceAll(g.keyboard.loosen(g.fold(list)), ",", "\n")
	if g.rules.Article != "" {
		list = regexp.MustCompile(`(^|[\s|(])`+g.rules.Article).ReplaceAllString(list, "$1")
	}
	for word := range strings.FieldsFuncSeq(list, func(r rune) bool { return !unicode.IsLetter(r) && r != '*' }) {
		g.known[word] = true
	}
	return list
}

// each gives the phrases of a list as they are looked up.
func (g *Tongue) each(list string, do func(phrase string)) {
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
func (g *Tongue) fold(text string) string {
	text = unstretch(speech.Fold(text))
	if g.rules.Alike != nil {
		text = g.rules.Alike.Replace(text)
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
func (g *Tongue) root(word string) string {
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
func (g *Tongue) cut(text string) []piece { return pieces(g.fold(text)) }

func pieces(text string) []piece {
	pieces := make([]piece, 0, 2+strings.Count(text, " "))
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
func (g *Tongue) wordsOf(text string) []string {
	var words []string
	for _, p := range g.cut(text) {
		if p.word != "" {
			words = append(words, g.root(p.word))
		}
	}
	return words
}
