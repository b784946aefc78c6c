package phrase

import "strings"

// pattern is a sequence of words to find in a text, kept as it is written. "a|b" is either word, "abc*" any word that
// starts so, "(a)" a word that may be missing, "_" any one word or none, "__" up to three, "$" the end of a clause.
type pattern string

// element is one part of a pattern, between spaces.
type element string

// next cuts off the first element.
func (p pattern) next() (e element, rest pattern) {
	if i := strings.IndexByte(string(p), ' '); i >= 0 {
		return element(p[:i]), p[i+1:]
	}
	return element(p), ""
}

// gap is how many words of any kind the element stands for, 0 when it is one of words.
func (e element) gap() int {
	switch e {
	case "_":
		return 1
	case "__":
		return 3
	}
	return 0
}

// choices are the words of an element, and whether it may be missing.
func (e element) choices() (words element, optional bool) {
	if e[0] != '(' {
		return e, false
	}
	return e[1 : len(e)-1], true
}

// matches tells whether one of the words is w.
func (e element) matches(w string) bool {
	if e == "$" {
		return w == ""
	}
	for from := 0; from < len(e); {
		n := 0
		for n < len(w) && from+n < len(e) && w[n] == e[from+n] {
			n++
		}
		end := from + n
		if end == len(e) || e[end] == '|' {
			if n == len(w) {
				return true
			}
		} else if e[end] == '*' {
			return true
		}
		i := strings.IndexByte(string(e[end:]), '|')
		if i < 0 {
			return false
		}
		from = end + i + 1
	}
	return false
}

// at returns where the pattern ends when it starts at word i, -1 when it does
// not.
func (p pattern) at(words []string, i int) int {
	if p == "" {
		return i
	}
	e, rest := p.next()
	if gap := e.gap(); gap > 0 {
		for skip := 0; skip <= gap && i+skip <= len(words); skip++ {
			if skip > 0 && words[i+skip-1] == "" {
				break // gaps stay inside a clause
			}
			if end := rest.at(words, i+skip); end >= 0 {
				return end
			}
		}
		return -1
	}
	e, optional := e.choices()
	if i < len(words) && e.matches(words[i]) {
		if end := rest.at(words, i+1); end >= 0 {
			return end
		}
	}
	if optional {
		return rest.at(words, i)
	}
	return -1
}

// check stops the program when it starts: such a pattern would be found where nothing of it is said.
func (p pattern) check() {
	first, rest := p.next()
	if _, optional := first.choices(); optional {
		if second, _ := rest.next(); second.gap() > 0 {
			panic("pattern opens on a gap where its first word is missing: " + string(p))
		}
	}
	last := element(p[strings.LastIndexByte(string(p), ' ')+1:])
	if _, optional := last.choices(); optional || last.gap() > 0 || first.gap() > 0 {
		panic("pattern opens or ends on a word that may be missing: " + string(p))
	}
	if strings.Contains(string(p), "(_") {
		panic("pattern puts a gap between brackets, and a gap is none already: " + string(p))
	}
}

// Spell writes a line of a source as a pattern, each word as alike writes it.
func Spell(line string, alike func(word string) string) string {
	var b strings.Builder
	b.Grow(len(line))
	for e := range strings.FieldsSeq(line) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		if element(e).gap() > 0 || e == "$" {
			b.WriteString(e)
			continue
		}
		optional := e[0] == '('
		if optional {
			b.WriteByte('(')
			e = strings.Trim(e, "()")
		}
		between := ""
		for one := range strings.SplitSeq(e, "|") {
			b.WriteString(between)
			between = "|"
			stem, ends := strings.CutSuffix(one, "*")
			b.WriteString(alike(stem))
			if ends {
				b.WriteByte('*')
			}
		}
		if optional {
			b.WriteByte(')')
		}
	}
	if b.String() == line {
		return line // nothing more is kept
	}
	return b.String()
}

// Single writes doubled letters once, but for a word that is two of them: "cc" is no "c".
func Single(w string) string {
	if len(w) == 2 {
		return w
	}
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
