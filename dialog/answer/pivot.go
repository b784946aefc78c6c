package answer

import (
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"aufil/dialog/lexicon"
	"aufil/dialog/speech"
)

// ToFrench writes a text the way the French reader of answers knows it, word by word and phrase by phrase. unknown is
// how many words the language's lexicon does not hold: a text with such words is never taken for a number or a date.
func (g *Tongue) ToFrench(text string) (french string, unknown int) { return g.Put(text, false) }

// Put is toFrench; where a number is awaited, a word that is a number and something else is the number ("один").
func (g *Tongue) Put(text string, counting bool) (french string, unknown int) {
	p := pivot{Tongue: g, counting: counting}
	french = p.put(text)
	return french, p.unknown
}

// pivot is a text on its way into French.
type pivot struct {
	*Tongue
	counting bool // a number is awaited
	veiled   bool // what is not known is veiled
	known    int  // phrases that say something
	unknown  int  // words
	short    bool // one of them is short
	scaled   bool // a figure stood before a hundred or a thousand in words
}

func (v *pivot) put(text string) string {
	pieces := v.split(v.cut(text))
	if said, ok := v.whole[wholeText(pieces)]; ok {
		v.known++
		return said
	}
	var b strings.Builder
	for i := 0; i < len(pieces); {
		p := pieces[i]
		b.WriteString(p.before)
		if p.word == "" {
			break
		}
		if v.counting && v.plus[p.word] && endsInFigure(b.String()) && i+1 < len(pieces) && startsInFigure(pieces[i+1].before) {
			b.WriteString("+")
			v.known++
			i++
			continue
		}
		said, n := v.phrase(pieces[i:])
		value, m := v.numeral(pieces[i:])
		if times, rest, ok := v.scale(b.String(), p.word, value, m); ok {
			b.Reset()
			b.WriteString(rest)
			said, n, v.scaled = strconv.FormatInt(times, 10), m, true
		} else if m > n || v.counting && m > 0 && m == n && !(value == 1000 && endsInFigure(b.String())) {
			said, n = strconv.FormatInt(value, 10), m
		}
		v.scaled = v.scaled || v.counting && m > 0 && value >= 1000 && value%1000 == 0 && addsFigures(pieces[i+m:])
		switch {
		case said == "ans" && afterYear(b.String()): // "in the year 1991" is no age
			i += n
			continue
		case n > 0:
			b.WriteString(said)
			v.known++
			i += n
			continue
		case v.idle[p.word]:
		case v.veiled && v.kinsWord(pieces[i:], &said, &n):
			b.WriteString(said)
			v.known++
			i += n
			continue
		case v.veiled && !glued(p.before) && !keepsName(b.String()):
			b.WriteString(veil)
			v.unknown++
			v.short = v.short || utf8.RuneCountInString(p.word) < shortest
		default:
			b.WriteString(p.word)
			if !glued(p.before) {
				v.unknown++
			}
		}
		i++
	}
	french := strings.TrimSpace(b.String())
	if v.rules.Behind {
		french = before(french)
	}
	french = turned(french, v.rules.Turns)
	if v.scaled {
		french = afterThousands.ReplaceAllStringFunc(french, addedUp)
	}
	if v.counting {
		french = turned(strings.Join(strings.Fields(french), " "), lexicon.CommonTurns)
	}
	return french
}

// kinsWord finds a word in the neighbour that people mix with their language.
func (v *pivot) kinsWord(pieces []piece, said *string, n *int) bool {
	kin := TongueOf(v.rules.Kin)
	if kin == nil {
		return false
	}
	own := make([]piece, len(pieces))
	for i, p := range pieces {
		own[i] = piece{p.before, kin.root(p.word)}
	}
	*said, *n = kin.phrase(own)
	return *n > 0
}

// wholeText is a text of a few words and nothing else, as it is looked up; "" for any other.
func wholeText(pieces []piece) string {
	words := make([]string, 0, 4)
	for _, p := range pieces {
		if len(words) == 4 || strings.ContainsAny(p.before, "0123456789") {
			return ""
		}
		if p.word != "" {
			words = append(words, p.word)
		}
	}
	return strings.Join(words, " ")
}

// scale reads a figure before a hundred or a thousand in words as so many of them: "9 yüz", "2 mil trescientos". It gives
// the number, and what was written before the figure.
func (v *pivot) scale(written, word string, value int64, n int) (number int64, rest string, ok bool) {
	unit, most := v.values[word], int64(99)
	if unit == 1000 {
		most = 999
	}
	m := figureLast.FindStringSubmatch(written)
	if n == 0 || unit != 100 && unit != 1000 || value < unit || value >= 2*unit || m == nil {
		return 0, "", false
	}
	times := speech.Atoi(m[2])
	if times == 0 || times > most {
		return 0, "", false
	}
	return times*unit + value - unit, strings.TrimSuffix(written, m[0]) + m[1], true
}

var (
	figureLast     = regexp.MustCompile(`(^|[^\d.,/:-])(\d{1,3}) ?$`)
	afterThousands = regexp.MustCompile(`\b\d{1,3}000 (et )?\d{1,3}\b`)
)

// addsFigures tells whether figures complete a thousand in words: "ألف و 200".
func addsFigures(pieces []piece) bool {
	for i := range min(2, len(pieces)) {
		if strings.ContainsAny(pieces[i].before, "0123456789") {
			return hundredsFirst.MatchString(pieces[i].before)
		}
	}
	return false
}

var hundredsFirst = regexp.MustCompile(`^ ?[1-9]\d\d?(?: |$)`)

// addedUp joins thousands and what follows them in figures: "1 mil 200".
func addedUp(text string) string {
	parts := strings.Fields(strings.Replace(text, " et ", " ", 1))
	return strconv.FormatInt(speech.Atoi(parts[0])+speech.Atoi(parts[1]), 10)
}

// endsInFigure tells whether a figure stands before: "3 thousand".
func endsInFigure(text string) bool {
	text = strings.TrimRight(text, " ")
	return text != "" && text[len(text)-1] >= '0' && text[len(text)-1] <= '9'
}

// startsInFigure tells whether a figure stands next: " 180 ".
func startsInFigure(before string) bool {
	before = strings.TrimLeft(before, " ")
	return before != "" && before[0] >= '0' && before[0] <= '9'
}

// afterYear tells whether a text ends with a year: "1991 ".
func afterYear(text string) bool {
	text = strings.TrimRight(text, " ")
	if len(text) < 4 || len(text) > 4 && text[len(text)-5] >= '0' && text[len(text)-5] <= '9' {
		return false
	}
	year := text[len(text)-4:]
	return (strings.HasPrefix(year, "19") || strings.HasPrefix(year, "20")) && strings.Trim(year, "0123456789") == ""
}

// glued tells what is written on to a figure: "850e", "12h".
func glued(before string) bool {
	return before != "" && before[len(before)-1] >= '0' && before[len(before)-1] <= '9'
}

// split parts the words that the language writes in one: "and twenty", "the second".
func (g *Tongue) split(pieces []piece) []piece {
	if g.rules.And == "" && g.rules.Endings == nil && !g.stems {
		return pieces
	}
	out := make([]piece, 0, len(pieces)+2)
	for _, p := range pieces {
		if !g.holds(p.word) {
			if rest, ok := strings.CutPrefix(p.word, g.rules.And); ok && g.rules.And != "" && g.holds(g.bareWord(rest)) {
				out = append(out, piece{p.before, g.rules.And}, piece{" ", g.bareWord(rest)})
				continue
			}
			p.word = g.root(g.bareWord(p.word))
		}
		out = append(out, p)
	}
	return out
}

// bareWord drops an article or an ending when what is left is a word; of a number, nothing is dropped.
func (g *Tongue) bareWord(word string) string {
	if rest, ok := strings.CutPrefix(word, g.rules.Article); ok && g.rules.Article != "" && !g.holds(word) && g.holds(rest) {
		return rest
	}
	for _, ending := range g.rules.Endings {
		if stem, ok := strings.CutSuffix(word, ending); ok && len(stem) > 2 && g.holds(stem) {
			if _, number := g.values[stem]; !number {
				return stem
			}
		}
	}
	return word
}

func (g *Tongue) holds(word string) bool { return g.known[word] }

// phrase finds the longest phrase that begins the pieces: its French, and how many pieces it takes.
func (g *Tongue) phrase(pieces []piece) (string, int) {
	for n := min(g.longest, len(pieces)); n > 0; n-- {
		if key, ok := spoken(pieces[:n]); ok {
			if french, ok := g.french[key]; ok {
				return french, n
			}
		}
	}
	return "", 0
}

// spoken joins pieces that nothing but spaces, apostrophes and hyphens part.
func spoken(pieces []piece) (string, bool) {
	words := make([]string, len(pieces))
	for i, p := range pieces {
		if p.word == "" || i > 0 && strings.Trim(p.before, " '-’") != "" {
			return "", false
		}
		words[i] = p.word
	}
	return strings.Join(words, " "), true
}

// numeral reads the number in words that begins the pieces.
func (g *Tongue) numeral(pieces []piece) (value int64, n int) {
	value, n = g.count(pieces)
	if n > 1 && value > 1000 && g.aboutThousands[pieces[0].word] {
		if times, m := g.count(pieces[1:]); m == n-1 && times < 100 {
			return times * 1000, n // "тысяч одиннадцать" is about eleven thousand
		}
	}
	if g.rules.YearPairs && n > 0 && (value == 19 || value == 20) {
		if rest, m := g.count(pieces[n:]); m > 0 && rest >= 10 && rest < 100 && blank(pieces[n].before) {
			return value*100 + rest, n + m
		}
	}
	return value, n
}

// count adds up number words: smaller ones after bigger ones, units before tens where the language counts so.
func (g *Tongue) count(pieces []piece) (value int64, n int) {
	var total, current int64
	for i := 0; i < len(pieces); i++ {
		p, joined := pieces[i], false
		if n > 0 && g.rules.Of == p.word && i+1 < len(pieces) && g.values[pieces[i+1].word] == 1000 && blank(p.before) {
			i++ // "twenty four of thousands"
			p = pieces[i]
		}
		if n > 0 && g.french[p.word] == "et" && blank(p.before) && i+1 < len(pieces) {
			i, joined = i+1, true
			p = pieces[i]
		}
		v, ok := g.value(p.word)
		if joined && (total > 0 || current >= 100) && (v == 1000 || i+1 < len(pieces) && g.values[pieces[i+1].word] == 1000) {
			break // "one thousand and one thousand two hundred", "nine hundred and one thousand" are two numbers
		}
		if !ok || n > 0 && !blank(p.before) {
			break
		}
		switch {
		case v == 1000 && current < 1000 && total == 0:
			total, current = max(current, 1)*1000, 0
		case v == 100 && current > 0 && (current < 10 || g.rules.YearPairs && current < 20):
			current *= 100
		case n == 0, fits(current, v) && (current > 0 || total > 0):
			current += v
		case joined && g.rules.UnitsFirst && current%100 < 10 && v%10 == 0 && v < 100:
			current += v
		case g.rules.Teens && !joined && v == 10 && current%100 > 0 && current%100 < 10:
			current += v
		default:
			return total + current, n
		}
		n = i + 1
	}
	return total + current, n
}

// fits tells whether v completes what was counted so far: 25 after 100, 5 after 20, never 3 after 2.
func fits(current, v int64) bool {
	size := int64(1)
	for size <= v {
		size *= 10
	}
	return current%size == 0 && (v < 10 || current == 0 || current >= 100) && v < 1000
}

func blank(before string) bool { return strings.Trim(before, " -") == "" }

// value is the number that a word says; also one of several number words written in one.
func (g *Tongue) value(word string) (int64, bool) {
	if v, ok := g.values[word]; ok || !g.rules.GluedWords {
		return v, ok
	}
	parts, ok := g.parts(word)
	if !ok || len(parts) < 2 {
		return 0, false
	}
	pieces := make([]piece, len(parts))
	for i, p := range parts {
		pieces[i] = piece{" ", p}
	}
	plain := *g
	plain.rules.GluedWords = false
	v, n := plain.count(pieces)
	return v, n == len(parts)
}

// parts cuts a word into number words.
func (g *Tongue) parts(word string) ([]string, bool) {
	if word == "" {
		return nil, true
	}
	for n := len(word); n > 1; n-- {
		if _, ok := g.values[word[:n]]; ok {
			if rest, ok := g.parts(word[n:]); ok {
				return append([]string{word[:n]}, rest...), true
			}
		}
	}
	return nil, false
}

// before puts what a language says behind a number before it, as French does.
func before(french string) string {
	return turned(strings.ReplaceAll(french, "  ", " "), lexicon.BehindNumbers)
}

func turned(french string, turns []lexicon.Turn) string {
	for _, turn := range turns {
		french = turn.Said.ReplaceAllString(french, turn.Told)
	}
	return french
}
