package engine

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/expr-lang/expr/ast"
	"github.com/expr-lang/expr/file"
	"github.com/expr-lang/expr/parser"
)

// exprWrap lets the parser accept « .x » outside a predicate.
const exprWrap = "map(_, "

// scope is where a formula stands: names are looked up from its file, and « .x »
// belongs to the member at level.
type scope struct {
	file  string
	level level
}

// compiler turns the formula of one definition into nodes.
type compiler struct {
	l     *loader
	file  string // file name for messages
	src   *yamlNode
	scope scope
	def   *def
	shift *ref // months fixed by au_mois, moyenne, somme_mois
	depth int  // predicates around
}

// fault stops a compilation; it is recovered in compileFormula.
type fault struct {
	at      int // offset in the formula
	message string
	nearest string
	silent  bool // a consequence of a fault reported elsewhere
}

func (c *compiler) fail(n ast.Node, format string, args ...any) {
	panic(fault{at: offset(n), message: fmt.Sprintf(format, args...)})
}

func (c *compiler) failNear(n ast.Node, name string, known []string, format string, args ...any) {
	panic(fault{at: offset(n), message: fmt.Sprintf(format, args...), nearest: nearest(name, known)})
}

func offset(n ast.Node) int { return n.Location().From - len(exprWrap) }

// compileFormula parses and checks one formula; nil after a fault, which is recorded.
func (c *compiler) compileFormula(want *enum) (out *node, t typ) {
	defer func() {
		if r := recover(); r != nil {
			f, ok := r.(fault)
			if !ok {
				panic(r)
			}
			c.l.faultAt(c.file, c.src, f)
			out, t = nil, typ{}
		}
	}()
	if c.src == nil || c.src.kind != yamlScalar || strings.TrimSpace(c.src.text) == "" {
		panic(fault{message: "une formule est attendue ici"})
	}
	tree, err := parser.Parse(exprWrap + plainBools(c.src.text) + ")")
	if err != nil {
		panic(habitFault(c.src.text, parseFault(err)))
	}
	call, ok := tree.Node.(*ast.BuiltinNode)
	if !ok || call.Name != "map" || len(call.Arguments) != 2 {
		panic(habitFault(c.src.text, fault{message: "formule illisible"}))
	}
	pred, ok := call.Arguments[1].(*ast.PredicateNode)
	if !ok {
		panic(habitFault(c.src.text, fault{message: "formule illisible"}))
	}
	return c.compile(pred.Node, want)
}

// plainBools reads a formula that is just oui or non as a boolean.
func plainBools(s string) string {
	switch strings.TrimSpace(s) {
	case "oui":
		return "true"
	case "non":
		return "false"
	}
	return s
}

func parseFault(err error) fault {
	var e *file.Error
	if errors.As(err, &e) {
		return fault{at: e.From - len(exprWrap), message: "formule illisible : " + inFrench(e.Message)}
	}
	return fault{message: "formule illisible : " + err.Error()}
}

// inFrench says what the parser says, in the author's language.
func inFrench(message string) string {
	switch {
	case strings.Contains(message, "EOF") || strings.HasPrefix(message, "expected at least"):
		return "elle s'arrête trop tôt (une parenthèse manque, ou une virgule l'a coupée : la mettre entre guillemets)"
	case strings.HasPrefix(message, "unexpected token"):
		return "« " + strings.TrimSuffix(message[strings.LastIndex(message, "(")+1:], ")") + " » n'est pas attendu ici"
	}
	return message
}

func (c *compiler) compile(n ast.Node, want *enum) (*node, typ) {
	switch n := n.(type) {
	case *ast.IntegerNode:
		return number(DecFromInt(n.Value))
	case *ast.FloatNode:
		d, err := ParseDec(strconv.FormatFloat(n.Value, 'f', -1, 64))
		if err != nil {
			c.fail(n, "%s", err)
		}
		return number(d)
	case *ast.BoolNode:
		return &node{op: opConst, kind: KindBool, lit: boolVal(n.Value).lo}, typ{kind: KindBool}
	case *ast.StringNode:
		return c.literal(n, want)
	case *ast.UnaryNode:
		return c.unary(n)
	case *ast.BinaryNode:
		return c.binary(n)
	case *ast.ConditionalNode:
		return c.conditional(n, want)
	case *ast.IdentifierNode, *ast.MemberNode:
		return c.name(n)
	case *ast.BuiltinNode:
		return c.call(n, n.Name, n.Arguments)
	case *ast.CallNode:
		return c.method(n)
	}
	c.fail(n, "cette écriture n'est pas admise dans une formule : %s", n.String())
	return nil, typ{}
}

func number(d Dec) (*node, typ) {
	return &node{op: opConst, kind: KindAmount, lit: int64(d)}, typ{kind: KindAmount}
}

func (c *compiler) literal(n *ast.StringNode, want *enum) (*node, typ) {
	e := want
	if e == nil || e.open && e.index(n.Value) < 0 {
		e = &enum{options: []string{n.Value}, open: true}
	}
	i := e.index(n.Value)
	if i < 0 {
		c.failNear(n, n.Value, e.options, "option inconnue : « %s » (options : %s)", n.Value, strings.Join(e.options, ", "))
	}
	return &node{op: opConst, kind: KindChoice, lit: 1 << i}, typ{kind: KindChoice, enum: e}
}

// expect compiles n and checks its kind.
func (c *compiler) expect(n ast.Node, k Kind, what string) *node {
	out, t := c.compile(n, nil)
	if t.kind == k || t.kind.numeric() && k.numeric() {
		return out
	}
	c.fail(n, "%s : %s attendu, pas %s", what, kindText(k), kindText(t.kind))
	return nil
}

func kindText(k Kind) string {
	switch k {
	case KindBool:
		return "un oui ou non (une comparaison)"
	case KindNumber, KindAmount:
		return "un nombre"
	case KindMonth:
		return "un mois"
	case KindChoice:
		return "un choix"
	}
	return "rien"
}

func (c *compiler) conditional(n *ast.ConditionalNode, want *enum) (*node, typ) {
	cond := c.expect(n.Cond, KindBool, "la condition avant « ? »")
	if want == nil {
		want = c.literalEnum(n)
	}
	a, ta := c.compile(n.Exp1, want)
	b, tb := c.compile(n.Exp2, want)
	same := ta.kind == tb.kind && (ta.kind != KindChoice || ta.enum == tb.enum) || ta.kind.numeric() && tb.kind.numeric()
	if !same {
		c.fail(n.Exp2, "les deux branches de « ? : » doivent être de même nature, pas %s et %s", kindText(ta.kind), kindText(tb.kind))
	}
	return &node{op: opIf, kind: ta.kind, a: cond, b: a, c: b}, ta
}

// literalEnum gathers the options written in nested branches, as in
// « a ? "un" : b ? "deux" : "trois" »; nil when a branch is a choice declared elsewhere.
func (c *compiler) literalEnum(n *ast.ConditionalNode) *enum {
	e := &enum{open: true}
	var walk func(ast.Node) bool
	walk = func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.StringNode:
			if e.index(n.Value) < 0 {
				e.options = append(e.options, n.Value)
			}
			return true
		case *ast.ConditionalNode:
			return walk(n.Exp1) && walk(n.Exp2)
		}
		switch n.(type) {
		case *ast.IdentifierNode, *ast.MemberNode:
			if _, t := c.compile(n, nil); t.kind == KindChoice {
				e = t.enum
			}
		}
		return false
	}
	walk(n)
	if len(e.options) == 0 {
		return nil
	}
	return e
}
