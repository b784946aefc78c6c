package engine

import (
	"fmt"
	"sort"
	"strings"
)

// Error is one fault of a rule file, said to its author in French.
type Error struct {
	File      string
	Line, Col int
	Message   string
	Nearest   string // a known name that looks like the one written, or ""
	Text      string // the line as written, "" when there is none to show
}

// Error writes "asf.yaml:12:5: nom inconnu : « enfnts » (vouliez-vous dire « enfants » ?)".
func (e Error) Error() string {
	s := fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Col, e.Message)
	if e.Nearest != "" {
		s += fmt.Sprintf(" (vouliez-vous dire « %s » ?)", e.Nearest)
	}
	return s
}

// Errors is all that is wrong in the rule files.
type Errors []Error

// Error writes one fault a line.
func (e Errors) Error() string {
	lines := make([]string, len(e))
	for i, x := range e {
		lines[i] = x.Error()
	}
	return strings.Join(lines, "\n")
}

// Report writes every fault with the line that holds it and a caret under the place.
func (e Errors) Report() string {
	var out strings.Builder
	for i, x := range e {
		if i > 0 {
			out.WriteByte('\n')
		}
		out.WriteString(x.Error() + "\n" + x.excerpt())
	}
	return out.String()
}

// excerptWidth is how much of a long line is shown around the fault.
const excerptWidth = 96

// excerpt is the line of the fault, cut where it is long, and the caret.
func (e Error) excerpt() string {
	line := []rune(strings.TrimRight(e.Text, " \r"))
	if len(line) == 0 {
		return ""
	}
	at := min(max(e.Col-1, 0), len(line))
	from := 0
	if len(line) > excerptWidth {
		from = min(max(0, at-excerptWidth/2), len(line)-excerptWidth)
	}
	shown := line[from:min(len(line), from+excerptWidth)]
	pad := make([]rune, at-from)
	for i := range pad {
		pad[i] = ' '
		if shown[i] == '\t' {
			pad[i] = '\t'
		}
	}
	number := fmt.Sprintf("%5d | ", e.Line)
	blank := strings.Repeat(" ", 5) + " | "
	return number + string(shown) + "\n" + blank + string(pad) + "^\n"
}

// quoting gives every fault the line that holds it.
func (e Errors) quoting(texts map[string][]string) Errors {
	for i := range e {
		if lines := texts[e[i].File]; e[i].Line >= 1 && e[i].Line <= len(lines) {
			e[i].Text = lines[e[i].Line-1]
		}
	}
	return e
}

func (e Errors) sorted() Errors {
	sort.SliceStable(e, func(i, j int) bool {
		a, b := e[i], e[j]
		if a.File != b.File {
			return a.File < b.File
		}
		if a.Line != b.Line {
			return a.Line < b.Line
		}
		return a.Col < b.Col
	})
	return e
}

// nearest returns the known name closest to the one written, or "" when none is close.
func nearest(name string, known []string) string {
	best, bound := "", 2+len(name)/4
	for _, k := range known {
		if d := editDistance(name, k, bound); d < bound || d == bound && best == "" {
			best, bound = k, d
		}
	}
	return best
}

// editDistance is the Levenshtein distance, or bound+1 when it is larger than bound.
func editDistance(a, b string, bound int) int {
	x, y := []rune(a), []rune(b)
	if len(x)-len(y) > bound || len(y)-len(x) > bound {
		return bound + 1
	}
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i := range x {
		prev := row[0]
		row[0] = i + 1
		for j := range y {
			cost := 1
			if x[i] == y[j] {
				cost = 0
			}
			next := min(row[j+1]+1, row[j]+1, prev+cost)
			prev, row[j+1] = row[j+1], next
		}
	}
	return row[len(y)]
}
