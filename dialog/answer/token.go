package answer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// class is what a token is made of.
type class uint8

// The classes.
const (
	word class = iota
	digits
	mark
)

// token is a word, a run of digits, or a mark that carries meaning.
type token struct {
	text  string // folded and put into ordinary French
	raw   string // folded, as written
	class class
	glued bool // nothing between it and the token before
}

// is tells whether the token is that word or that mark.
func (t token) is(text string) bool { return t.text == text && t.class != digits }

// in tells whether the token is a word or a mark of the set.
func (t token) in(words set) bool { return t.class != digits && words[t.text] }

// said is an answer cut into tokens.
type said struct {
	tokens   []token
	flat     string // the words and digits alone, with a space around each
	question bool   // it holds a question mark
	of       *whole // what it is a part of, when that was looked at already
}

// whole is what is known of a whole text, of so many tokens.
type whole struct {
	tokens  int
	words   []string
	numbers []number
}

// whole tells whether this is a whole text, and not a part of one.
func (s said) whole() bool { return s.of != nil && s.of.tokens == len(s.tokens) }

// settle derives the flat form of the tokens.
func settle(tokens []token) said {
	s := said{tokens: tokens}
	size := 2
	for _, t := range tokens {
		size += len(t.text) + 1
	}
	var b strings.Builder
	b.Grow(size)
	b.WriteByte(' ')
	for _, t := range tokens {
		if t.class == mark {
			s.question = s.question || t.text == "?"
			continue
		}
		b.WriteString(t.text)
		b.WriteByte(' ')
	}
	s.flat = b.String()
	return s
}

// worded tells whether there is a word at all: most answers are a figure.
func (s said) worded() bool {
	return slices.ContainsFunc(s.tokens, func(t token) bool { return t.class == word })
}

// has tells whether one of the phrases, each written " like this ", is said.
func (s said) has(phrases ...string) bool {
	for _, p := range phrases {
		if strings.Contains(s.flat, p) {
			return true
		}
	}
	return false
}

// hasAny tells whether a word of the set is said.
func (s said) hasAny(words set) bool {
	for _, t := range s.tokens {
		if t.class == word && words[t.text] {
			return true
		}
	}
	return false
}

// at returns the token of that rank, or an empty mark beyond either end.
func (s said) at(i int) token {
	if i < 0 || i >= len(s.tokens) {
		return token{class: mark}
	}
	return s.tokens[i]
}

// set is a closed list of words.
type set map[string]bool

// setOf is the words of a text as a set.
func setOf(words string) set {
	s := set{}
	for _, w := range strings.Fields(words) {
		s[w] = true
	}
	return s
}

// lex cuts a folded text where letters, digits and marks meet.
func lex(text string) []token {
	tokens := make([]token, 0, 8+len(text)/4)
	end := 0
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		c, keep := classOf(r)
		j := i + size
		if keep && c != mark {
			j = runEnd(text, j, c)
		}
		if keep {
			tokens = join(append(tokens, token{text: text[i:j], raw: text[i:j], class: c, glued: i == end && i > 0}))
			end = j
		}
		i = j
	}
	return tokens
}

// runEnd returns the end of the run of that class.
func runEnd(text string, i int, c class) int {
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		next, keep := classOf(r)
		if !keep || next != c {
			break
		}
		i += size
	}
	return i
}

func classOf(r rune) (class, bool) {
	switch {
	case r >= 'a' && r <= 'z':
		return word, true
	case r >= '0' && r <= '9':
		return digits, true
	case r == '\n':
		return mark, true
	case r <= ' ' || r == utf8.RuneError:
		return mark, false
	case r < 0x80:
		return mark, strings.ContainsRune(",./-+*#?:;()=%~&'<>$", r)
	case unicode.IsLetter(r):
		return word, true
	}
	return mark, unicode.IsSymbol(r) || r == '°'
}

// join drops the apostrophe or hyphen that only ties two words, and a mark
// that repeats the one before.
func join(tokens []token) []token {
	n := len(tokens)
	if n < 2 {
		return tokens
	}
	last, prev := tokens[n-1], tokens[n-2]
	if last.class == mark && prev.class == mark && last.text == prev.text && last.text < "\x80" && last.text != "*" {
		return tokens[:n-1]
	}
	if prev.class != mark || prev.text != "'" && prev.text != "-" || n < 3 {
		return tokens
	}
	before := tokens[n-3]
	if last.class == word && before.class == word && last.glued || prev.text == "'" && last.class == word {
		tokens[n-2] = last
		return tokens[:n-1]
	}
	return tokens
}
