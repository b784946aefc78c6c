package rules_test

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// mutant is a rule file in which one figure, one date or one comparison is wrong.
type mutant struct {
	file string
	key  string // file/name, and what was changed: how the list of equivalents names it
	line int
	was  string // the line as it stands
	text string // the whole file, changed
}

// mutants writes every mutant of a rule file.
func mutants(file, text string) []mutant {
	w := mutator{file: file, lines: strings.Split(text, "\n")}
	for i, line := range w.lines {
		w.line(i, strings.TrimRight(line, " "))
	}
	w.params()
	return w.out
}

// mutator walks through the lines of a rule file, which hold one figure or one formula each.
type mutator struct {
	file    string
	lines   []string
	section string
	name    string // of the parameter, the computation or the condition
	count   int    // operators seen under that name
	figures []figure
	out     []mutant
}

// figure is one dated value of a parameter.
type figure struct {
	name, since, value string
	line, at           int // where the value stands
	dated              int // where its date stands
}

var (
	topLevel = regexp.MustCompile(`^([a-z_]+):`)
	named    = regexp.MustCompile(`^  ([a-z0-9_]+):`)
	condName = regexp.MustCompile(`- nom: (.*)$`)
	dated    = regexp.MustCompile(`depuis: (\d{4}-\d\d-\d\d), vaut: ([^{}]*?|\{.*\}), source:`)
	operator = regexp.MustCompile(` (<=|>=|<|>|==|!=|and|or) `)
	number   = regexp.MustCompile(`\d+(?:\.\d+)?`)
	written  = regexp.MustCompile(`, source:| source: .*| +#.*`)
)

func (w *mutator) line(i int, line string) {
	if strings.HasPrefix(strings.TrimSpace(line), "#") {
		return
	}
	if m := topLevel.FindStringSubmatch(line); m != nil {
		w.section = m[1]
		w.rename(m[1])
	}
	if m := named.FindStringSubmatch(line); m != nil {
		w.rename(m[1])
	}
	if m := condName.FindStringSubmatch(line); m != nil {
		w.rename(strings.Trim(m[1], `"`))
	}
	switch w.section {
	case "parametres":
		if m := dated.FindStringSubmatchIndex(line); m != nil {
			w.figures = append(w.figures, figure{name: w.name, since: line[m[2]:m[3]], value: line[m[4]:m[5]], line: i, at: m[4], dated: m[2]})
		}
	case "calculs", "calculs_personne", "calculs_enfant", "montant", "details":
		w.operators(i, line)
	case "conditions":
		if strings.Contains(line, " si: ") {
			w.operators(i, line)
		}
	}
}

func (w *mutator) rename(name string) {
	if name != w.name {
		w.name, w.count = name, 0
	}
}

// changed adds the mutant in which the text from `from` to `to` of a line is replaced.
func (w *mutator) changed(key string, i, from, to int, text string) {
	lines := append([]string(nil), w.lines...)
	lines[i] = lines[i][:from] + text + lines[i][to:]
	w.out = append(w.out, mutant{
		file: w.file, key: w.file + "/" + w.name + key, line: i + 1,
		was: strings.TrimSpace(w.lines[i]), text: strings.Join(lines, "\n"),
	})
}

var opposite = map[string]string{
	"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "and": "or", "or": "and",
}

func (w *mutator) operators(i int, line string) {
	if cut := written.FindStringIndex(line); cut != nil {
		line = line[:cut[0]]
	}
	for at := 0; ; {
		m := operator.FindStringSubmatchIndex(line[at:])
		if m == nil {
			return
		}
		from, to := at+m[2], at+m[3]
		w.count++
		op := line[from:to]
		w.changed(fmt.Sprintf(" %d: %s en %s", w.count, op, opposite[op]), i, from, to, opposite[op])
		at = to
	}
}

// params changes the figures in force in 2026, and the dates at which they came into force.
func (w *mutator) params() {
	for i, f := range w.figures {
		next := "9999"
		if i+1 < len(w.figures) && w.figures[i+1].name == f.name {
			next = w.figures[i+1].since
		}
		if f.since > "2026-12" || next <= "2026-01-01" {
			continue
		}
		w.name = f.name
		w.value(f)
		if i > 0 && w.figures[i-1].name == f.name && w.figures[i-1].value != f.value {
			w.shift(f)
		}
	}
}

// value makes each number of a figure greater, then smaller.
func (w *mutator) value(f figure) {
	for n, m := range numbers(f.value) {
		was := f.value[m[0]:m[1]]
		for _, sign := range []float64{1, -1} {
			now := nudge(was, sign)
			if f.value[0] == '{' && m[1] < len(f.value) && f.value[m[1]] == ':' && !moves(f.value, m[0], now) {
				continue
			}
			w.changed(fmt.Sprintf(" %s (%d): %s en %s", f.since, n+1, was, now), f.line, f.at+m[0], f.at+m[1], now)
		}
	}
}

func numbers(value string) [][]int { return number.FindAllStringIndex(value, -1) }

// moves says whether a key of a table that becomes `now` is another table: under
// its first key a table gives the first value, and a key cannot be written twice.
func moves(table string, at int, now string) bool {
	return !strings.HasSuffix(table[:at], "{") && !strings.Contains(table, " "+now+":") && !strings.Contains(table, "{"+now+":")
}

// nudge changes a number by one when it is a small whole number, else by one per cent.
func nudge(was string, sign float64) string {
	x, err := strconv.ParseFloat(was, 64)
	if err != nil {
		panic(err)
	}
	_, decimals, _ := strings.Cut(was, ".")
	if decimals == "" && x < 100 {
		return strconv.FormatFloat(x+sign, 'f', -1, 64)
	}
	return strconv.FormatFloat(x*(1+sign/100), 'f', min(len(decimals)+3, 9), 64)
}

// shift moves the date of a figure by one month.
func (w *mutator) shift(f figure) {
	day, err := time.Parse("2006-01-02", f.since)
	if err != nil {
		panic(err)
	}
	for _, months := range []int{-1, 1} {
		now := day.AddDate(0, months, 0).Format("2006-01-02")
		w.changed(fmt.Sprintf(" depuis %s en %s", f.since, now), f.line, f.dated, f.dated+len(f.since), now)
	}
}
