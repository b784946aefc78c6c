package answer

import (
	"slices"
	"strings"
)

// patterns are patterns of one or several lists by what may open them. There are tens of thousands: nothing is kept of one
// but, for each word that opens it, where the rest of its text begins.
type patterns struct {
	some    *openings       // nearly every word opens nothing, and is told so without a look into the map
	openers map[string]span // by the whole word, or by the first letters of the words that an "abc*" may open, as stemKey has them
	rests   []rest
	only    *ranks // of these lists; nil = of all
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

// ranks holds lists by their rank.
type ranks [5]uint64

func (s *ranks) add(rank int) { s[rank/64] |= 1 << (rank % 64) }

func (s *ranks) join(o ranks) {
	for i := range s {
		s[i] |= o[i]
	}
}

func (s ranks) has(rank int) bool { return s[rank/64]&(1<<(rank%64)) != 0 }

func (s ranks) meets(o ranks) bool {
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

// compile reads the sources of patterns, one a line. Doubled letters count
// once, here and in the text: "frape" is "frappe".
func compile(sources ...string) patterns { return compileLists(strings.Join(sources, "\n")) }

// compileLists indexes the patterns of several lists, each under the rank of its list.
func compileLists(lists ...string) patterns {
	size := 0
	for _, list := range lists {
		size += strings.Count(list, "\n") + 1
	}
	all := make([]rest, 0, size)
	for rank, list := range lists {
		for line := range strings.SplitSeq(list, "\n") {
			if p := normal(strings.TrimSpace(line), single); p != "" {
				all = append(all, rest{p, uint16(rank)})
			}
		}
	}
	return index(all)
}

// index finds patterns by what opens them. It goes over them twice: to count, then to lay them side by side.
func index(all []rest) patterns {
	x := patterns{some: new(openings), openers: map[string]span{}}
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

// part is the patterns of some lists alone.
func (x patterns) part(of ranks) patterns {
	x.some, x.only = new(openings), &of
	for opener, s := range x.openers {
		if slices.ContainsFunc(x.rests[s.from:s.to], func(r rest) bool { return of.has(int(r.list)) }) {
			x.some.add(openingOf(opener))
		}
	}
	return x
}

// openingOf gives the two first letters of the words that an opener stands for.
func openingOf(opener string) [2]byte {
	return opening(strings.TrimPrefix(opener, "*"))
}

// opens tells whether a word may open one of the patterns.
func (x patterns) opens(word string) bool { return x.some != nil && x.some.has(opening(word)) }

// each gives the patterns that are in the words at i, until it is told to stop: the rank of its list, and where it ends.
func (x patterns) each(words []string, i int, goOn func(list, end int) bool) {
	if !x.opens(words[i]) {
		return
	}
	k := stemKeyOf(words[i])
	for read, s := range [2]span{x.openers[string(k[:])], x.openers[words[i]]} { // the whole word is read already
		for _, r := range x.rests[s.from:s.to] {
			if x.only != nil && !x.only.has(int(r.list)) {
				continue
			}
			if end := r.pattern.at(words, i+read); end >= 0 && !goOn(int(r.list), end) {
				return
			}
		}
	}
}

// at tells whether one of the patterns is in the words at i.
func (x patterns) at(words []string, i int) (found bool) {
	x.each(words, i, func(int, int) bool {
		found = true
		return false
	})
	return found
}

// find tells whether one of the patterns is in the words.
func find(x patterns, words []string) bool {
	for i := range words {
		if x.at(words, i) {
			return true
		}
	}
	return false
}

// lists gives the ranks of the lists of which a pattern is in the words.
func (x patterns) lists(words []string) (found ranks) {
	for i := range words {
		x.each(words, i, func(list, _ int) bool {
			found.add(list)
			return true
		})
	}
	return found
}

// erase blanks every place where one of the patterns is, the longest where there are several.
func erase(x patterns, words []string) {
	var few [8][2]int
	spans := few[:0]
	for i := range words {
		longest := i
		x.each(words, i, func(_, end int) bool {
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
