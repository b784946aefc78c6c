// Package phrase finds in a text the phrases of long lists, written as patterns: "je|on (ne) veux pas mour*".
//
// There are tens of thousands of them, in nine languages, and several are looked for at each word of each message: they are
// laid out by the words that may open them, and nothing is kept of one but where the rest of its text begins.
package phrase

import (
	"slices"
	"strings"
)

// Set is the patterns of one or several lists, by what may open them.
type Set struct {
	some    *openings       // nearly every word opens nothing, and is told so without a look into the map
	openers map[string]span // by the whole word, or by the first letters of the words that an "abc*" may open, as stemKey has them
	rests   []rest
	only    *Ranks // of these lists; nil = of all
}

type span struct{ from, to uint32 }

// rest is what is left of a pattern to look for.
type rest struct {
	pattern pattern // behind a whole word, what follows it; for a stem, from the element that holds it
	list    uint16  // the rank of the list that the pattern is of
}

// stemKey is what the patterns are under that a stem opens.
type stemKey [3]byte

func stemKeyOf(w string) stemKey {
	k := opening(w)
	return stemKey{'*', k[0], k[1]}
}

// Ranks holds lists by their rank, of which there may be 320.
type Ranks [5]uint64

// Add puts a list among them.
func (s *Ranks) Add(rank int) { s[rank/64] |= 1 << (rank % 64) }

// Join puts the lists of another among them.
func (s *Ranks) Join(o Ranks) {
	for i := range s {
		s[i] |= o[i]
	}
}

// Has tells whether a list is among them.
func (s Ranks) Has(rank int) bool { return s[rank/64]&(1<<(rank%64)) != 0 }

// Meets tells whether one of the lists is in both.
func (s Ranks) Meets(o Ranks) bool {
	return s[0]&o[0]|s[1]&o[1]|s[2]&o[2]|s[3]&o[3]|s[4]&o[4] != 0
}

// openings are bits of what opens patterns, by the two first letters of words.
type openings [32]uint64

func (o *openings) add(k [2]byte) {
	h := (uint(k[0])*31 + uint(k[1])) % 2048
	o[h/64] |= 1 << (h % 64)
}

func (o *openings) has(k [2]byte) bool {
	h := (uint(k[0])*31 + uint(k[1])) % 2048
	return o[h/64]&(1<<(h%64)) != 0
}

func opening(w string) [2]byte {
	var k [2]byte
	copy(k[:], w)
	return k
}

// Compile reads the sources of patterns, one a line. Doubled letters count once, here and in the text: "frape" is "frappe". It
// stops the program on a pattern that opens or ends on a word that may be missing.
func Compile(sources ...string) Set { return CompileLists(strings.Join(sources, "\n")) }

// Line is a pattern as Spell writes it, and the rank of the list that it is of.
type Line struct {
	Text string
	List int
}

// CompileLines is Compile for patterns that are spelled already.
func CompileLines(lines []Line) Set {
	all := make([]rest, len(lines))
	for i, l := range lines {
		all[i] = rest{pattern(l.Text), uint16(l.List)}
	}
	return index(all)
}

// CompileLists indexes the patterns of several lists, each under the rank of its list.
func CompileLists(lists ...string) Set {
	size := 0
	for _, list := range lists {
		size += strings.Count(list, "\n") + 1
	}
	all := make([]rest, 0, size)
	for rank, list := range lists {
		for line := range strings.SplitSeq(list, "\n") {
			if p := Spell(strings.TrimSpace(line), Single); p != "" {
				all = append(all, rest{pattern(p), uint16(rank)})
			}
		}
	}
	return index(all)
}

// index finds patterns by what opens them. It goes over them twice: to count, then to lay them side by side.
func index(all []rest) Set {
	x := Set{some: new(openings), openers: map[string]span{}}
	eachOpener(all, func(opener string, _ rest) {
		s := x.openers[opener]
		x.openers[opener] = span{to: s.to + 1}
	})
	n := uint32(0)
	for opener, s := range x.openers {
		x.some.add(openingOf(opener))
		x.openers[opener] = span{n, n}
		n += s.to
	}
	x.rests = make([]rest, n)
	eachOpener(all, func(opener string, r rest) {
		s := x.openers[opener]
		x.rests[s.to] = r
		x.openers[opener] = span{s.from, s.to + 1}
	})
	return x
}

// eachOpener gives all that may open a pattern, with what is left to look for then.
func eachOpener(all []rest, do func(opener string, left rest)) {
	for _, one := range all {
		one.pattern.check()
		for p := one.pattern; ; {
			e, more := p.next()
			if e.gap() > 0 {
				break
			}
			words, optional := e.choices()
			var few [8]stemKey
			stems := few[:0]
			for w := range strings.SplitSeq(string(words), "|") {
				if stem, ends := strings.CutSuffix(w, "*"); !ends {
					do(strings.TrimPrefix(w, "$"), rest{more, one.list})
				} else if k := stemKeyOf(stem); !slices.Contains(stems, k) {
					stems = append(stems, k)
					do(string(k[:]), rest{p, one.list})
				}
			}
			if !optional {
				break
			}
			p = more
		}
	}
}

// Part is the patterns of some lists alone.
func (x Set) Part(of Ranks) Set {
	x.some, x.only = new(openings), &of
	for opener, s := range x.openers {
		if slices.ContainsFunc(x.rests[s.from:s.to], func(r rest) bool { return of.Has(int(r.list)) }) {
			x.some.add(openingOf(opener))
		}
	}
	return x
}

// openingOf gives the two first letters of the words that an opener stands for.
func openingOf(opener string) [2]byte {
	return opening(strings.TrimPrefix(opener, "*"))
}

// Opens tells whether a word may open one of the patterns: a quick look, which may say yes for no reason.
func (x Set) Opens(word string) bool { return x.some != nil && x.some.has(opening(word)) }

// Names tells whether a word is, whole, what opens one of the patterns.
func (x Set) Names(word string) bool {
	_, ok := x.openers[word]
	return ok
}

// Words gives every word of the patterns; a stem is the first letters of words with many endings.
func (x Set) Words(give func(word string, stem bool)) {
	for opener := range x.openers {
		if !strings.HasPrefix(opener, "*") {
			give(opener, false)
		}
	}
	for _, r := range x.rests {
		for p := r.pattern; p != ""; {
			var e element
			e, p = p.next()
			if e.gap() > 0 {
				continue
			}
			e, _ = e.choices()
			for w := range strings.SplitSeq(string(e), "|") {
				give(strings.CutSuffix(w, "*"))
			}
		}
	}
}

// Each gives the patterns that are in the words at i, until it is told to stop: the rank of its list, and where it ends.
func (x Set) Each(words []string, i int, goOn func(list, end int) bool) {
	if !x.Opens(words[i]) {
		return
	}
	k := stemKeyOf(words[i])
	for read, s := range [2]span{x.openers[string(k[:])], x.openers[words[i]]} { // the whole word is read already
		for _, r := range x.rests[s.from:s.to] {
			if x.only != nil && !x.only.Has(int(r.list)) {
				continue
			}
			if end := r.pattern.at(words, i+read); end >= 0 && !goOn(int(r.list), end) {
				return
			}
		}
	}
}

// At tells whether one of the patterns is in the words at i.
func (x Set) At(words []string, i int) (found bool) {
	x.Each(words, i, func(int, int) bool {
		found = true
		return false
	})
	return found
}

// In tells whether one of the patterns is in the words.
func (x Set) In(words []string) bool {
	for i, w := range words {
		if x.Opens(w) && x.At(words, i) {
			return true
		}
	}
	return false
}

// Lists gives the ranks of the lists of which a pattern is in the words.
func (x Set) Lists(words []string) (found Ranks) {
	for i := range words {
		x.Each(words, i, func(list, _ int) bool {
			found.Add(list)
			return true
		})
	}
	return found
}

// Erase blanks every place where one of the patterns is, the longest where there are several.
func (x Set) Erase(words []string) {
	var few [8][2]int
	spans := few[:0]
	for i := range words {
		longest := i
		x.Each(words, i, func(_, end int) bool {
			longest = max(longest, end)
			return true
		})
		if longest > i {
			spans = append(spans, [2]int{i, longest})
		}
	}
	for _, s := range spans {
		clear(words[s[0]:s[1]])
	}
}
