package answer

import (
	"slices"
	"strings"
)

// number is a number found in an answer, in digits or in words.
type number struct {
	milli    int64 // thousandths
	from, to int   // its tokens
	words    bool
	one      bool   // "un" or "une": perhaps only an article
	approx   bool   // "une dizaine"
	key      string // the digits as written, when they are one plain run
}

// whole is the number without its decimals; false when it has some.
func (n number) whole() (int64, bool) { return n.milli / 1000, n.milli%1000 == 0 }

// tooBig bounds what is read as a number: a milliard of euros.
const tooBig = int64(1e12)

// numbers returns every number of the answer, from left to right. Nobody may change them: those of a whole text are read
// once.
func (s said) numbers() []number {
	if s.whole() {
		return s.of.numbers
	}
	list := make([]number, 0, 4)
	for i := 0; i < len(s.tokens); {
		n, ok := s.number(i)
		if !ok {
			i = s.pastDigits(i)
			continue
		}
		list = append(list, n)
		i = n.to
	}
	return list
}

// pastDigits passes over a word, or over digits with all that is glued to
// them: what follows the point of a number too long to read is no number.
func (s said) pastDigits(i int) int {
	long := s.at(i).class == digits && len(s.at(i).text) > 9
	if s.at(i).class == digits && !long {
		if n, ok := s.figures(i); ok {
			return n.to
		}
	}
	i++
	for long && i < len(s.tokens) && s.at(i).glued {
		i++
	}
	return i
}

// unreadable tells whether the text holds digits that no answer has: a number
// too large, a power ("1e10"), a part of a word ("10G", "180ml").
func (s said) unreadable() bool {
	for i, t := range s.tokens {
		if t.class == mark {
			if t.text == "," && i == 0 && s.at(1).class == digits && s.at(1).glued {
				return true // ",08"
			}
			continue
		}
		next := s.at(i + 1)
		switch {
		case t.class == digits && next.class == word && next.glued && len(next.raw) <= 3 && next.unit() == noUnit && !vocabulary[next.text] && next.text == next.raw && next.raw[0] != 'k':
			return true
		case t.class == digits && next.glued && fragments[next.text]:
			return true // "2mi", of "2 mille" or "2 millions"
		case t.class == digits && next.is("e") && next.glued && s.at(i+2).class == mark && s.at(i+2).glued && s.at(i+3).class == digits && s.at(i+2).is("+"):
			return true
		case t.class == digits && next.glued && (next.is("taine") || next.is("aine") || next.is("ene")):
			return true // "60taine"
		case t.class == digits && len(t.text) > 2 && t.glued && (s.at(i-1).is("l") || s.at(i-1).is("i")):
			return true
		case strings.HasPrefix(t.text, "billion") || strings.HasPrefix(t.text, "trillion") || t.is("exposant") || t.is("puissance"):
			return true
		case t.is("mille") && strings.HasPrefix(next.text, "milli") && next.text != "mille" && next.text != "milles":
			return true // "trois mille millions"
		case t.is("virgule") && s.at(i-1).class != digits && numerals[s.at(i-1).text] == 0 && !s.at(i-1).is("zero"):
			return true // "virgule 2"
		case t.is("et") && i == len(s.tokens)-1 && i > 0 && (s.at(i-1).class == digits || numerals[s.at(i-1).text] != 0):
			return true // "soixante et", cut short
		}
	}
	return false
}

// fragments are beginnings of words of numbers, and words themselves.
var fragments = setOf("mi ce mo")

// fraction tells whether the number is the top of a fraction or a part of an
// ordinal: "deux tiers", "un sur trois", "vingt et unième".
func (s said) fraction(n number) bool {
	next := s.at(n.to)
	if next.is("et") {
		next = s.at(n.to + 1)
		if _, ok := s.number(n.to + 1); ok {
			next = s.at(n.to + 2)
		}
	}
	if next.class != word {
		return false
	}
	if next.is("sur") {
		_, ok := s.number(n.to + 1)
		return ok && n.milli <= 20_000
	}
	return next.is("tiers") || next.is("quart") || next.is("quarts") || strings.HasSuffix(next.text, "ieme") && next.text != "ieme" || strings.HasSuffix(next.text, "iemes")
}

// number reads the number that starts at token i.
func (s said) number(i int) (number, bool) {
	var n number
	var ok bool
	if s.at(i).class == digits {
		n, ok = s.figures(i)
	} else {
		n, ok = s.spelled(i)
	}
	if !ok || n.milli > tooBig {
		return number{}, false
	}
	return s.half(n), true
}

// half adds "et demi" and "1/2".
func (s said) half(n number) number {
	i := n.to
	if n.one && s.at(i).is("demi") {
		n.milli, n.to, n.one = 500, i+1, false
		return n
	}
	if s.at(i).is("et") && s.at(i+1).is("demi") {
		n.milli, n.to, n.one = n.milli+500, i+2, false
	}
	if s.at(i).text == "1" && s.at(i+1).text == "/" && s.at(i+2).text == "2" && !s.at(i).glued {
		n.milli, n.to, n.one = n.milli+500, i+3, false
	}
	return n
}

// figures reads digits, with their separators, and what multiplies them:
// "1 200,50", "1.450,30", "1k2", "2 mille".
func (s said) figures(i int) (number, bool) {
	n := number{from: i, to: i + 1, key: s.at(i).text}
	if len(n.key) > 9 || s.emblem(i) {
		return n, false
	}
	if v, to := s.eighty(i); v > 0 {
		return number{from: i, to: to, milli: v * 1000}, true
	}
	value := atoi(n.key)
	if len(n.key) <= 3 && n.key[0] != '0' {
		value, n.to = s.thousands(value, i+1, len(n.key))
	}
	n.milli = value * 1000
	if frac, to, ok := s.decimals(n.to); ok {
		n.milli, n.to = n.milli+frac, to
	} else if s.at(n.to).is("virgule") {
		n = s.spelledDecimals(n)
	}
	if n.to > i+1 {
		n.key = ""
	}
	return s.completed(s.multiplied(n)), true
}

// eighty reads what a recogniser makes of "quatre-vingt-deux ans": "4 20 2 ans"; 0 when it is something else.
func (s said) eighty(i int) (int64, int) {
	if s.at(i).text != "4" || s.at(i+1).text != "20" || s.at(i+1).glued || s.at(i-1).class == digits {
		return 0, 0
	}
	to, v := i+2, int64(80)
	if t := s.at(to); t.class == digits && len(t.text) <= 2 && t.text[0] != '0' && atoi(t.text) < 20 {
		v, to = v+atoi(t.text), to+1
	}
	if s.at(to).unit() != year {
		return 0, 0
	}
	return v, to
}

// completed adds what a recogniser writes apart: "700 vingt", "1000 200 euros".
func (s said) completed(n number) number {
	if n.to != n.from+1 || len(n.key) < 3 || n.milli%100_000 != 0 || n.milli >= 10_000_000 {
		return n
	}
	round := int64(100)
	if n.milli%1_000_000 == 0 {
		round = 1000
	}
	if t := s.at(n.to); t.class == digits && round == 100 && len(t.text) == 2 && t.text[0] != '0' && s.at(n.to+1).unit() == money && !t.glued {
		n.milli, n.to, n.key = n.milli+atoi(t.text)*1000, n.to+1, ""
		return n
	}
	if t := s.at(n.to); t.class == digits && n.key == "1000" && len(t.text) == 3 && t.text[1:] == "00" && t.text[0] != '0' && s.at(n.to+1).unit() == money {
		n.milli, n.to, n.key = n.milli+atoi(t.text)*1000, n.to+1, ""
		return n
	}
	if s.at(n.to).class != word {
		return n
	}
	if rest, to, ok := s.hundreds(n.to); ok && rest < round && rest > 1 {
		n.milli, n.to, n.key = n.milli+rest*1000, to, ""
	}
	return n
}

// cutShort tells whether an unknown word stands where a hundred or a thousand goes on: "7 cent vin", "mille deusan".
func (s said) cutShort(n number) bool {
	last, next := s.at(n.to-1), s.at(n.to)
	if before := s.at(n.from - 1); n.words && numerals[s.at(n.from).text] >= 100 && before.unheard() {
		return true // "huis cent"
	}
	return last.class == word && numerals[last.text] >= 100 && next.unheard() && next.unit() == noUnit
}

// emblem tells whether the digits are a part of a word or of a face: "kelk1",
// "o0", the 2 of "40m2".
func (s said) emblem(i int) bool {
	before := s.at(i - 1)
	if !s.at(i).glued || before.class != word {
		return false
	}
	return before.is("o") || before.is("m") && s.at(i).text == "2" || (before.is("t") || before.is("f")) && len(s.at(i).text) == 1 && !s.at(i-1).glued || len(before.text) > 2 && !familiar[before.text] && before.unit() == noUnit && numerals[before.text] == 0
}

// thousands gathers the groups of three digits after the first one.
func (s said) thousands(value int64, i, first int) (int64, int) {
	sep := ""
	groups := 0
	start, from := value, i
	for groups < 3 {
		at := i
		switch t := s.at(i).text; {
		case s.at(i).class == mark && (t == "." || t == "," || t == "'") && s.at(i).glued && s.at(i+1).glued:
			at++
		case s.at(i).class == digits && !s.at(i).glued:
		default:
			return s.sureThousands(value, i, start, from, first, groups, sep)
		}
		kind := s.at(i).text
		if at == i {
			kind = " "
		}
		t := s.at(at)
		if t.class != digits || len(t.text) != 3 || groups > 0 && kind != sep {
			break
		}
		value, i, sep = value*1000+atoi(t.text), at+1, kind
		groups++
	}
	return s.sureThousands(value, i, start, from, first, groups, sep)
}

// sureThousands gives up "800 900", which is rather two numbers than one.
func (s said) sureThousands(value int64, i int, start int64, from, first, groups int, sep string) (int64, int) {
	if sep == " " && groups == 1 && first == 3 && value%1000 != 0 {
		return start, from
	}
	return value, i
}

// decimals reads ",50" glued to the digits before it.
func (s said) decimals(i int) (int64, int, bool) {
	m, t := s.at(i), s.at(i+1)
	if m.class != mark || m.text != "," && m.text != "." || !m.glued || !t.glued || t.class != digits || len(t.text) > 3 {
		return 0, 0, false
	}
	if next := s.at(i + 2); next.class == mark && next.text == m.text && s.at(i+3).class == digits {
		return 0, 0, false // 12.03.1958
	}
	return thousandths(t.text), i + 2, true
}

// multiplied reads what follows digits: "k", "mille", "millions".
func (s said) multiplied(n number) number {
	t := s.at(n.to)
	switch {
	case t.class == word && (t.text == "k" || t.text == "ke" || t.raw == "ke" || t.text == "keuros"):
		n.milli, n.key = n.milli*1000, ""
		n.to++
		if d := s.at(n.to); t.text == "k" && d.class == digits && d.glued && len(d.text) <= 3 {
			n.milli += thousandths(d.text) * 1000
			n.to++
		}
	case numerals[t.text] == 1000 && n.milli > 0 && n.milli < 1e6:
		n.milli, n.key = n.milli*1000, ""
		n.to++
		if rest, to, ok := s.below(n.to, 1000); ok {
			n.milli, n.to = n.milli+rest*1000, to
		}
	case (t.text == "cent" || t.text == "cents" && s.at(n.to+1).unit() == money) && n.milli%1000 == 0 && (n.milli >= 2000 && n.milli <= 9000 || n.milli > 10_000 && n.milli <= 19_000 && s.at(n.to+1).unit() == money):
		n.milli, n.key = n.milli*100, ""
		n.to++
		if rest, to, ok := s.below(n.to, 100); ok {
			n.milli, n.to = n.milli+rest*1000, to
		}
	case t.text == "million" || t.text == "millions":
		n.milli, n.key = n.milli*1_000_000, ""
		n.to++
	case (t.is("douzaine") || t.is("douzaines") || t.is("dizaine") || t.is("dizaines") || t.is("centaine") || t.is("centaines")) && n.milli <= 99_000:
		n.milli, n.key, n.approx = n.milli*collectives[t.text], "", true
		n.to++
	}
	return n
}

// below reads a smaller number that completes one, in words or digits.
func (s said) below(i int, limit int64) (int64, int, bool) {
	if t := s.at(i); t.class == digits && len(t.text) <= 3 && t.text[0] != '0' && atoi(t.text) < limit {
		return atoi(t.text), i + 1, true
	}
	v, to, ok := s.hundreds(i)
	if !ok || v >= limit || v == 0 {
		return 0, 0, false
	}
	return v, to, true
}

// atoi reads digits; it knows no sign and no overflow: the text is a short run of digits.
func atoi(text string) int64 {
	var v int64
	for i := 0; i < len(text); i++ {
		v = v*10 + int64(text[i]-'0')
	}
	return v
}

// thousandths reads digits after a decimal comma.
func thousandths(text string) int64 {
	v := atoi(text)
	for i := len(text); i < 3; i++ {
		v *= 10
	}
	return v
}

// OnlyNumber tells whether a text is a number and nothing else, in figures or in words.
func OnlyNumber(text string) bool {
	s := read(clip(text))
	list := s.numbers()
	if len(list) == 0 {
		return s.flat == " zero "
	}
	for i, t := range s.tokens {
		if t.class != mark && (i < list[0].from || i >= list[len(list)-1].to) {
			return false
		}
	}
	return true
}

// SaysNumber tells whether a text holds a number, in figures or in words; "un", "une" may be articles, and are none.
func SaysNumber(text string) bool {
	return slices.ContainsFunc(read(clip(text)).numbers(), func(n number) bool { return !n.one })
}

// Counts tells whether a text is a number, of persons or of nothing in particular: "six", "une personne".
func Counts(text string) bool {
	return OnlyNumber(text) || read(clip(text)).has(" personne ", " personnes ")
}

// aroundFigures are the words that may stand around a code that is said.
var aroundFigures = setOf("mon ma le la les un une code codes secret c est ce sera serait mettez mets prenez prends je prendrai choisis choisi veux dis donne met alors euh heu bon ben ok oui d accord puis et voila attendez numero numeros chiffre chiffres madame monsieur merci s il vous plait va pour disons pourquoi pas")

// BareFigures tells whether a text is figures, with nothing but little words around them: a code.
func BareFigures(text string) bool {
	s := read(clip(text))
	list := s.numbers()
	within := func(i int) bool {
		for _, n := range list {
			if i >= n.from && i < n.to {
				return true
			}
		}
		return false
	}
	for i, t := range s.tokens {
		if t.class == mark && t.text != "€" || within(i) || aroundFigures[t.text] || t.class == digits || numerals[t.text] > 0 || t.is("zero") {
			continue
		}
		return false
	}
	return len(s.tokens) > 0
}
