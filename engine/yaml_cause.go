package engine

import (
	"regexp"
	"strings"
)

// A parser stops where it can no longer go on, which is often after the mistake. These look for what an author is more
// likely to have done, above.

// lookBack is how many lines above a fault are looked at.
const lookBack = 3

var (
	oneKey   = regexp.MustCompile(`^ *(?:- )?[a-z_]+: *\S`)
	twoPairs = regexp.MustCompile(`: .*: `)
)

// atCause moves a fault of form to the line that likely holds its cause.
func (e Error) atCause(lines []string) Error {
	if e.Line < 1 || e.Line > len(lines) {
		return e
	}
	for n := e.Line; n >= max(1, e.Line-lookBack); n-- {
		if at := openQuote(lines[n-1]); at >= 0 {
			e.Line, e.Col, e.Message = n, at+1, "YAML mal formé : un guillemet ouvert ici n'est pas refermé"
			return e
		}
	}
	line := lines[e.Line-1]
	if strings.Contains(e.Message, "« : » n'est pas admis") && oneKey.MatchString(line) && !twoPairs.MatchString(line) {
		e.Col = indent(line) + 1
		e.Message = "YAML mal formé : le retrait (les espaces du début) n'est pas celui des lignes voisines"
	}
	return e
}

// openQuote is where a text that begins with a straight quote is not closed on its line; -1 when all are.
func openQuote(line string) int {
	if i := strings.Index(line, ": \""); i >= 0 && strings.Count(line, "\"")%2 == 1 {
		return len([]rune(line[:strings.LastIndex(line[:i+3], "\"")]))
	}
	return -1
}

func indent(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }
