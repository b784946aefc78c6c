package store

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

var placeholder = regexp.MustCompile(`\$(\d+)`)

// On SQLite $1, $2… are names, bound in the order in which they first appear; on PostgreSQL they are numbers. A text
// whose placeholders first appear in ascending order, without a gap, means the same on both.
func TestPlaceholdersFirstAppearInOrder(t *testing.T) {
	t.Parallel()
	n := 0
	for where, text := range texts(t) {
		next := 1
		for _, m := range placeholder.FindAllStringSubmatch(text, -1) {
			switch i, _ := strconv.Atoi(m[1]); {
			case i == next:
				next++
			case i > next:
				t.Errorf("%s: $%d comes before $%d", where, i, next)
			}
		}
		if next > 1 {
			n++
		}
		if strings.Contains(text, "?") && strings.Contains(text, "SELECT") {
			t.Errorf("%s: a ? is a placeholder on SQLite only", where)
		}
	}
	if n < 40 {
		t.Errorf("only %d texts with placeholders were seen: the test looks at the wrong place", n)
	}
}

// Words that only one of the two databases knows do not belong in the shared texts.
func TestTextsArePortable(t *testing.T) {
	t.Parallel()
	foreign := regexp.MustCompile(`(?i)\b(ifnull|datetime|strftime|julianday|glob|rowid|insert or|replace into|autoincrement|pragma|now\(\)|ilike|::)\b`)
	for where, text := range texts(t) {
		if m := foreign.FindString(text); m != "" {
			t.Errorf("%s: %q is not portable", where, m)
		}
	}
}

// texts gives the SQL texts of this package by place, concatenations joined.
func texts(t *testing.T) map[string]string {
	t.Helper()
	files := token.NewFileSet()
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var parsed []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(files, name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		parsed = append(parsed, file)
	}
	constants, found := map[string]string{}, map[string]string{}
	for _, pass := range []int{1, 2} { // constants first, then the texts that they begin
		for _, file := range parsed {
			ast.Inspect(file, func(n ast.Node) bool {
				if spec, ok := n.(*ast.ValueSpec); ok && pass == 1 && len(spec.Values) == 1 {
					constants[spec.Names[0].Name] = joined(spec.Values[0], constants)
				}
				e, ok := n.(ast.Expr)
				if !ok || pass == 1 {
					return true
				}
				text := joined(e, constants)
				if !statement.MatchString(text) {
					return true
				}
				found[files.Position(e.Pos()).String()] = text
				return false
			})
		}
	}
	return found
}

var statement = regexp.MustCompile(`^\s*(SELECT|INSERT|UPDATE|DELETE) `)

// joined gives the text of a literal, a known constant, or a concatenation of them; what is not known is left out.
func joined(e ast.Expr, constants map[string]string) string {
	switch e := e.(type) {
	case *ast.BasicLit:
		if e.Kind == token.STRING {
			text, _ := strconv.Unquote(e.Value)
			return text
		}
	case *ast.Ident:
		return constants[e.Name]
	case *ast.BinaryExpr:
		if e.Op == token.ADD {
			return joined(e.X, constants) + joined(e.Y, constants)
		}
	}
	return ""
}
