package answer

import "strings"

// pattern is a sequence of words to find in a text. In its source, "a|b" is
// either word, "abc*" any word that starts so, "(a)" a word that may be
// missing, "_" any one word or none, "__" up to three.
type pattern []element

type element struct {
	words    []string
	prefixes []string
	optional bool
	gap      int // up to that many words of any kind
}

// patterns are patterns by the words that may open them.
type patterns struct {
	some  *[32]uint64           // bits of the openings: nearly every word opens nothing, and is told so without a look into a map
	words map[string][]pattern  // by the whole word
	stems map[[2]byte][]pattern // by the first letters of the words that an "abc*" may open
}

// bit is that of a word, by its two first letters, or of all words with these.
func bit(k [2]byte) (word int, mask uint64) {
	h := (uint(k[0])*31 + uint(k[1])) % 2048
	return int(h / 64), 1 << (h % 64)
}

// at gives where a pattern that is in the words at i ends, -1 when none is: the first that is found, or the longest.
func (index patterns) at(words []string, i int, longest bool) int {
	if index.some == nil {
		return -1
	}
	k := opening(words[i])
	if word, mask := bit(k); index.some[word]&mask == 0 {
		return -1
	}
	end := -1
	for _, list := range [2][]pattern{index.words[words[i]], index.stems[k]} {
		for _, p := range list {
			if end = max(end, p.at(words, i)); end >= 0 && !longest {
				return end
			}
		}
	}
	return end
}

// compile reads the sources of patterns, one a line. Doubled letters count
// once, here and in the text: "frape" is "frappe".
func compile(sources ...string) patterns {
	index := patterns{new([32]uint64), map[string][]pattern{}, map[[2]byte][]pattern{}}
	for _, src := range sources {
		for line := range strings.SplitSeq(src, "\n") {
			var p pattern
			for _, w := range strings.Fields(line) {
				p = append(p, compileElement(w))
			}
			index.add(line, p)
		}
	}
	return index
}

// together is all patterns of several lists: one look tells that none of them is in a text.
func together(lists ...patterns) patterns {
	all := patterns{new([32]uint64), map[string][]pattern{}, map[[2]byte][]pattern{}}
	for _, l := range lists {
		if l.some == nil {
			continue
		}
		for i, bits := range l.some {
			all.some[i] |= bits
		}
		for w, p := range l.words {
			all.words[w] = append(all.words[w], p...)
		}
		for k, p := range l.stems {
			all.stems[k] = append(all.stems[k], p...)
		}
	}
	return all
}

// add indexes a pattern under each way to open it.
func (index patterns) add(line string, p pattern) {
	if n := len(p); n > 0 && (p[n-1].optional || p[n-1].gap > 0 || p[0].gap > 0) {
		panic("pattern opens or ends on a word that may be missing: " + line)
	}
	seen, stems := map[string]bool{}, map[[2]byte]bool{}
	for _, e := range p {
		for _, w := range e.words {
			if !seen[w] {
				seen[w] = true
				index.words[w] = append(index.words[w], p)
				index.mark(opening(w))
			}
		}
		for _, w := range e.prefixes {
			if k := opening(w); !stems[k] {
				stems[k] = true
				index.stems[k] = append(index.stems[k], p)
				index.mark(k)
			}
		}
		if !e.optional {
			return
		}
	}
}

func (index patterns) mark(k [2]byte) {
	word, mask := bit(k)
	index.some[word] |= mask
}

func opening(w string) [2]byte {
	var k [2]byte
	copy(k[:], w)
	return k
}

func compileElement(w string) element {
	switch w {
	case "_":
		return element{gap: 1}
	case "__":
		return element{gap: 3}
	case "$":
		return element{words: []string{""}}
	}
	var e element
	if strings.HasPrefix(w, "(") {
		e.optional = true
		w = strings.Trim(w, "()")
	}
	for _, one := range strings.Split(w, "|") {
		if p, ok := strings.CutSuffix(one, "*"); ok {
			e.prefixes = append(e.prefixes, single(p))
			continue
		}
		e.words = append(e.words, single(one))
	}
	return e
}

// matches tells whether the element reads the word.
func (e element) matches(w string) bool {
	for _, o := range e.words {
		if o == w {
			return true
		}
	}
	for _, p := range e.prefixes {
		if strings.HasPrefix(w, p) {
			return true
		}
	}
	return false
}

// at returns where the pattern ends when it starts at word i, -1 when it does
// not.
func (p pattern) at(words []string, i int) int {
	if len(p) == 0 {
		return i
	}
	e, rest := p[0], p[1:]
	if e.gap > 0 {
		for skip := 0; skip <= e.gap && i+skip <= len(words); skip++ {
			if skip > 0 && words[i+skip-1] == "" {
				break // gaps stay inside a clause
			}
			if end := rest.at(words, i+skip); end >= 0 {
				return end
			}
		}
		return -1
	}
	if i < len(words) && e.matches(words[i]) {
		if end := rest.at(words, i+1); end >= 0 {
			return end
		}
	}
	if e.optional {
		return rest.at(words, i)
	}
	return -1
}

// find tells whether one of the patterns is in the words.
func find(index patterns, words []string) bool {
	for i := range words {
		if index.at(words, i, false) >= 0 {
			return true
		}
	}
	return false
}

// erase blanks every place where one of the patterns is.
func erase(index patterns, words []string) {
	var few [8][2]int
	spans := few[:0]
	for i := range words {
		if end := index.at(words, i, true); end > i {
			spans = append(spans, [2]int{i, end})
		}
	}
	for _, s := range spans {
		for k := s[0]; k < s[1]; k++ {
			words[k] = ""
		}
	}
}

// clauses returns the words of a text with doubled letters made single; a mark
// that ends a clause is an empty word.
func (s said) clauses() []string {
	words := make([]string, 0, len(s.tokens))
	for _, t := range s.tokens {
		if t.class == mark {
			if t.text == "." || t.text == ";" || t.text == "\n" || t.text == "," || t.text == "?" {
				words = append(words, "")
			}
			continue
		}
		words = append(words, single(t.text))
	}
	return words
}

// single writes doubled letters once.
func single(w string) string {
	for i := 1; i < len(w); i++ {
		if w[i] == w[i-1] && w[i] >= 'a' && w[i] <= 'z' {
			b := make([]byte, 0, len(w))
			for k := 0; k < len(w); k++ {
				if k == 0 || w[k] != w[k-1] || w[k] < 'a' || w[k] > 'z' {
					b = append(b, w[k])
				}
			}
			return string(b)
		}
	}
	return w
}
