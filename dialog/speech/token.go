package speech

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
	Word class = iota
	Digits
	Mark
)

// Token is a word, a run of digits, or a mark that carries meaning.
type Token struct {
	Text  string // folded and put into ordinary French
	Raw   string // folded, as written
	Class class
	Glued bool // nothing between it and the token before
}

// Is tells whether the token is that word or that mark.
func (t Token) Is(text string) bool { return t.Text == text && t.Class != Digits }

// In tells whether the token is a word or a mark of the set.
func (t Token) In(words Set) bool { return t.Class != Digits && words[t.Text] }

// Text is an answer cut into tokens.
type Text struct {
	Tokens   []Token
	Flat     string // the words and digits alone, with a space around each
	Question bool   // it holds a question mark
	of       *whole // what it is a part of, when that was looked at already
}

// whole is what is known of a whole text, of so many tokens.
type whole struct {
	tokens  int
	words   []string
	numbers []Number
}

// whole tells whether this is a whole text, and not a part of one.
func (s Text) whole() bool { return s.of != nil && s.of.tokens == len(s.Tokens) }

// Settle derives the flat form of the tokens.
func Settle(tokens []Token) Text {
	s := Text{Tokens: tokens}
	size := 2
	for _, t := range tokens {
		size += len(t.Text) + 1
	}
	var b strings.Builder
	b.Grow(size)
	b.WriteByte(' ')
	for _, t := range tokens {
		if t.Class == Mark {
			s.Question = s.Question || t.Text == "?"
			continue
		}
		b.WriteString(t.Text)
		b.WriteByte(' ')
	}
	s.Flat = b.String()
	return s
}

// Worded tells whether there is a word at all: most answers are a figure.
func (s Text) Worded() bool {
	return slices.ContainsFunc(s.Tokens, func(t Token) bool { return t.Class == Word })
}

// Has tells whether one of the phrases, each written " like this ", is said.
func (s Text) Has(phrases ...string) bool {
	for _, p := range phrases {
		if strings.Contains(s.Flat, p) {
			return true
		}
	}
	return false
}

// HasAny tells whether a word of the set is said.
func (s Text) HasAny(words Set) bool {
	for _, t := range s.Tokens {
		if t.Class == Word && words[t.Text] {
			return true
		}
	}
	return false
}

// At returns the token of that rank, or an empty mark beyond either end.
func (s Text) At(i int) Token {
	if i < 0 || i >= len(s.Tokens) {
		return Token{Class: Mark}
	}
	return s.Tokens[i]
}

// Set is a closed list of words.
type Set map[string]bool

// SetOf is the words of a text as a set.
func SetOf(words string) Set {
	s := Set{}
	for _, w := range strings.Fields(words) {
		s[w] = true
	}
	return s
}

// Lex cuts a folded text where letters, digits and marks meet.
func Lex(text string) []Token {
	tokens := make([]Token, 0, 8+len(text)/4)
	end := 0
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		c, keep := classOf(r)
		j := i + size
		if keep && c != Mark {
			j = runEnd(text, j, c)
		}
		if keep {
			tokens = join(append(tokens, Token{Text: text[i:j], Raw: text[i:j], Class: c, Glued: i == end && i > 0}))
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
		return Word, true
	case r >= '0' && r <= '9':
		return Digits, true
	case r == '\n':
		return Mark, true
	case r <= ' ' || r == utf8.RuneError:
		return Mark, false
	case r < 0x80:
		return Mark, strings.ContainsRune(",./-+*#?:;()=%~&'<>$", r)
	case unicode.IsLetter(r):
		return Word, true
	}
	return Mark, unicode.IsSymbol(r) || r == '°'
}

// join drops the apostrophe or hyphen that only ties two words, and a mark
// that repeats the one before.
func join(tokens []Token) []Token {
	n := len(tokens)
	if n < 2 {
		return tokens
	}
	last, prev := tokens[n-1], tokens[n-2]
	if last.Class == Mark && prev.Class == Mark && last.Text == prev.Text && last.Text < "\x80" && last.Text != "*" {
		return tokens[:n-1]
	}
	if prev.Class != Mark || prev.Text != "'" && prev.Text != "-" || n < 3 {
		return tokens
	}
	before := tokens[n-3]
	if last.Class == Word && before.Class == Word && last.Glued || prev.Text == "'" && last.Class == Word {
		tokens[n-2] = last
		return tokens[:n-1]
	}
	return tokens
}
