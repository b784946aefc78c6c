package answer

import (
	"hash/maphash"
	"sync/atomic"
)

// lately holds what was read last. One turn reads a text for a danger, a command, a remark, the answer and what is said
// beside it, and each question its labels again and again: each is read once.
var lately [256]atomic.Pointer[reading]

type reading struct {
	text string
	said said
}

var seed = maphash.MakeSeed()

// read folds and cuts a text, writes it in ordinary French, and leaves out
// hesitations and politeness. What it gives is shared: nobody may change it.
func read(text string) said {
	slot := &lately[maphash.String(seed, text)%uint64(len(lately))]
	if r := slot.Load(); r != nil && r.text == text {
		return r.said
	}
	s := settle(respell(lex(fold(text))))
	s.tokens = s.tokens[:len(s.tokens):len(s.tokens)] // what is appended goes elsewhere
	words, numbers := s.clauses(), s.numbers()
	s.of = &whole{len(s.tokens), words[:len(words):len(words)], numbers[:len(numbers):len(numbers)]}
	slot.Store(&reading{text, s})
	return s
}
