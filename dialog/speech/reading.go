// Package speech turns what people write, say and key into words and numbers of ordinary French: SMS spelling, what is glued
// together, what a recogniser heard, numbers in words. What the words mean is for those who read them.
package speech

import (
	"hash/maphash"
	"sync/atomic"
	"unicode/utf8"
)

// lately holds what was read last. One turn reads a text for a danger, a command, a remark, the answer and what is said
// beside it, and each question its labels again and again: each is read once.
var lately [256]atomic.Pointer[reading]

type reading struct {
	text string
	said Text
}

var seed = maphash.MakeSeed()

// Read folds and cuts a text, writes it in ordinary French, and leaves out
// hesitations and politeness. What it gives is shared: nobody may change it.
func Read(text string) Text {
	slot := &lately[maphash.String(seed, text)%uint64(len(lately))]
	if r := slot.Load(); r != nil && r.text == text {
		return r.said
	}
	s := Settle(respell(Lex(Fold(text))))
	s.Tokens = s.Tokens[:len(s.Tokens):len(s.Tokens)] // what is appended goes elsewhere
	words, numbers := s.Clauses(), s.Numbers()
	s.of = &whole{len(s.Tokens), words[:len(words):len(words)], numbers[:len(numbers):len(numbers)]}
	slot.Store(&reading{text, s})
	return s
}

// longest is the number of bytes of an answer that are read: ten SMS.
const longest = 1600

// Clip cuts a text that no person would send, between two characters.
func Clip(text string) string {
	if len(text) <= longest {
		return text
	}
	cut := longest
	for cut > 0 && !utf8.RuneStart(text[cut]) {
		cut--
	}
	return text[:cut]
}
