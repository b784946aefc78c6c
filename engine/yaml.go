package engine

import (
	"errors"
	"fmt"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

type yamlKind uint8

const (
	yamlScalar yamlKind = iota
	yamlMap
	yamlList
)

// yamlNode is a YAML value with its place in the file. Scalars keep their text
// as written, so that no figure passes through a binary number.
type yamlNode struct {
	kind      yamlKind
	text      string
	block     bool // a | or > text: columns inside it are unknown
	quoted    bool
	null      bool
	items     []*yamlNode
	keys      []*yamlNode
	line, col int
}

// parseYAML reads one document; faults are reported for file.
func parseYAML(file string, data []byte) (*yamlNode, Errors) {
	if errs := tooNested(file, data); len(errs) > 0 {
		return nil, errs
	}
	f, err := parser.ParseBytes(data, 0)
	if err != nil {
		return nil, Errors{yamlFault(file, err).atCause(strings.Split(string(data), "\n"))}
	}
	if len(f.Docs) == 0 || f.Docs[0].Body == nil {
		return nil, Errors{{File: file, Line: 1, Col: 1, Message: "fichier vide"}}
	}
	if len(f.Docs) > 1 {
		return nil, Errors{{File: file, Line: 1, Col: 1, Message: "un seul document YAML par fichier"}}
	}
	r := yamlReader{file: file}
	n := r.node(f.Docs[0].Body)
	return n, r.errs
}

// Malformed says in French where a file is no YAML; none when it is.
func Malformed(file string, data []byte) Errors {
	_, err := parser.ParseBytes(data, 0)
	if err == nil {
		return nil
	}
	lines := strings.Split(string(data), "\n")
	return Errors{yamlFault(file, err).atCause(lines)}.quoting(map[string][]string{file: lines})
}

func yamlFault(file string, err error) Error {
	e := Error{File: file, Line: 1, Col: 1, Message: "YAML mal formé : " + err.Error()}
	var syntax yaml.Error
	if errors.As(err, &syntax) {
		e.Message = "YAML mal formé : " + yamlInFrench(syntax.GetMessage())
		if t := syntax.GetToken(); t != nil && t.Position != nil {
			e.Line, e.Col = t.Position.Line, t.Position.Column
		}
	}
	return e
}

// yamlFaults are the faults of form, each with what to look for; the first that is found in the parser's words counts.
var yamlFaults = []struct{ seen, say string }{
	{"mapping value is not allowed", "« : » n'est pas admis ici ; une formule ou un texte qui contient « : » se met entre guillemets"},
	{"'\\t'", "une tabulation : mettre des espaces"},
	{"tab character", "une tabulation : mettre des espaces"},
	{"',' or '}' must", "une accolade { ouverte plus haut n'est pas fermée"},
	{"unterminated flow mapping", "une accolade { n'est pas fermée"},
	{"could not find flow map", "une accolade { n'est pas fermée"},
	{"']' not found", "un crochet [ n'est pas fermé"},
	{"',' or ']' must", "un crochet [ n'est pas fermé"},
	{"end character of", "un guillemet ouvert ici n'est pas refermé"},
	{"non-map value", "il manque « : » après le nom, ou la ligne n'est pas en face des autres"},
	{"not allowed in this context", "le retrait (les espaces du début) n'est pas celui des lignes voisines, ou une liste (-) et des noms sont mêlés"},
	{"cannot start any token", "un signe qui ne peut pas commencer un texte (@ % ` | >) : mettre le texte entre guillemets"},
}

// yamlInFrench says what is wrong in the author's language.
func yamlInFrench(message string) string {
	if key, _, found := strings.Cut(strings.TrimPrefix(message, "mapping key "), " already"); found {
		return "clé écrite deux fois : " + strings.Trim(key, `"`)
	}
	message = strings.ReplaceAll(message, "\t", `\t`)
	for _, f := range yamlFaults {
		if strings.Contains(message, f.seen) {
			return f.say
		}
	}
	return message + " (une formule qui contient « : », « , », « # » ou commence par « { » se met entre guillemets)"
}

type yamlReader struct {
	file string
	errs Errors
}

func (r *yamlReader) node(n ast.Node) *yamlNode {
	switch n := n.(type) {
	case *ast.MappingNode:
		return r.mapping(n.Values, n.GetToken())
	case *ast.MappingValueNode:
		return r.mapping([]*ast.MappingValueNode{n}, n.Key.GetToken())
	case *ast.SequenceNode:
		out := place(&yamlNode{kind: yamlList}, n.GetToken())
		for _, v := range n.Values {
			out.items = append(out.items, r.node(v))
		}
		return out
	case *ast.StringNode:
		t := n.GetToken()
		return place(&yamlNode{text: n.Value, quoted: t.Type == token.DoubleQuoteType || t.Type == token.SingleQuoteType}, t)
	case *ast.LiteralNode:
		return place(&yamlNode{text: strings.TrimSpace(n.Value.Value), block: true}, n.Start)
	case *ast.NullNode:
		return place(&yamlNode{null: true}, n.GetToken())
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.InfinityNode, *ast.NanNode:
		return place(&yamlNode{text: n.GetToken().Value}, n.GetToken())
	}
	out := place(&yamlNode{null: true}, n.GetToken())
	r.fail(out, "écriture YAML non admise ici : %s", n.Type())
	return out
}

func (r *yamlReader) mapping(values []*ast.MappingValueNode, t *token.Token) *yamlNode {
	out := place(&yamlNode{kind: yamlMap}, t)
	seen := map[string]bool{}
	for i, v := range values {
		key := place(&yamlNode{text: keyText(v.Key)}, v.Key.GetToken())
		if i == 0 {
			out.line, out.col = key.line, key.col
		}
		if seen[key.text] {
			r.fail(key, "clé écrite deux fois : « %s »", key.text)
		}
		seen[key.text] = true
		out.keys = append(out.keys, key)
		out.items = append(out.items, r.node(v.Value))
	}
	return out
}

func keyText(k ast.MapKeyNode) string {
	if s, ok := k.(*ast.StringNode); ok {
		return s.Value
	}
	return k.GetToken().Value
}

func place(n *yamlNode, t *token.Token) *yamlNode {
	if t != nil && t.Position != nil {
		n.line, n.col = t.Position.Line, t.Position.Column
	}
	return n
}

func (r *yamlReader) fail(n *yamlNode, format string, args ...any) {
	r.errs = append(r.errs, Error{File: r.file, Line: n.line, Col: n.col, Message: fmt.Sprintf(format, args...)})
}

// get returns the value of a key, or nil.
func (n *yamlNode) get(key string) *yamlNode {
	if n == nil || n.kind != yamlMap {
		return nil
	}
	for i, k := range n.keys {
		if k.text == key {
			return n.items[i]
		}
	}
	return nil
}
