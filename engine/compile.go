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
		panic(parseFault(err))
	}
	call, ok := tree.Node.(*ast.BuiltinNode)
	if !ok || call.Name != "map" || len(call.Arguments) != 2 {
		panic(fault{message: "formule illisible"})
	}
	pred, ok := call.Arguments[1].(*ast.PredicateNode)
	if !ok {
		panic(fault{message: "formule illisible"})
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
		return &node{op: opConst, kind: KindBool, val: boolVal(n.Value)}, typ{kind: KindBool}
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
	return &node{op: opConst, kind: KindAmount, val: decided(int64(d))}, typ{kind: KindAmount}
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
	return &node{op: opConst, kind: KindChoice, val: choiceVal(1<<i, 0)}, typ{kind: KindChoice, enum: e}
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

func (c *compiler) unary(n *ast.UnaryNode) (*node, typ) {
	switch n.Operator {
	case "not", "!":
		return &node{op: opNot, kind: KindBool, a: c.expect(n.Node, KindBool, "not")}, typ{kind: KindBool}
	case "-":
		return &node{op: opNeg, kind: KindAmount, a: c.expect(n.Node, KindAmount, "le signe -")}, typ{kind: KindAmount}
	case "+":
		return c.expect(n.Node, KindAmount, "le signe +"), typ{kind: KindAmount}
	}
	c.fail(n, "opérateur non admis : %s", n.Operator)
	return nil, typ{}
}

var arithmetic = map[string]opcode{"+": opAdd, "-": opSub, "*": opMul, "/": opDiv}

func (c *compiler) binary(n *ast.BinaryNode) (*node, typ) {
	switch n.Operator {
	case "and", "&&", "or", "||":
		op := opAnd
		if n.Operator == "or" || n.Operator == "||" {
			op = opOr
		}
		a, b := c.expect(n.Left, KindBool, n.Operator), c.expect(n.Right, KindBool, n.Operator)
		return &node{op: op, kind: KindBool, a: a, b: b}, typ{kind: KindBool}
	case "==", "!=":
		out := c.equality(n)
		if n.Operator == "!=" {
			out = &node{op: opNot, kind: KindBool, a: out}
		}
		return out, typ{kind: KindBool}
	case "<", "<=", ">", ">=":
		return c.order(n), typ{kind: KindBool}
	case "in":
		return c.membership(n), typ{kind: KindBool}
	}
	if op, ok := arithmetic[n.Operator]; ok {
		return c.arithmetic(n, op)
	}
	c.fail(n, "opérateur non admis : %s", n.Operator)
	return nil, typ{}
}

func (c *compiler) arithmetic(n *ast.BinaryNode, op opcode) (*node, typ) {
	a, ta := c.compile(n.Left, nil)
	b, tb := c.compile(n.Right, nil)
	switch {
	case ta.kind.numeric() && tb.kind.numeric():
		return &node{op: op, kind: KindAmount, a: a, b: b}, typ{kind: KindAmount}
	case ta.kind == KindMonth && tb.kind.numeric() && op == opAdd:
		return &node{op: opAddMonths, kind: KindMonth, a: a, b: b}, typ{kind: KindMonth}
	case ta.kind == KindMonth && tb.kind.numeric() && op == opSub:
		b = &node{op: opNeg, kind: KindAmount, a: b}
		return &node{op: opAddMonths, kind: KindMonth, a: a, b: b}, typ{kind: KindMonth}
	case ta.kind == KindMonth && tb.kind == KindMonth && op == opSub:
		return &node{op: opMonthsBetween, kind: KindAmount, a: a, b: b}, typ{kind: KindAmount}
	}
	bad := n.Left
	if ta.kind.numeric() {
		bad = n.Right
	}
	c.fail(bad, "« %s » : deux nombres attendus, pas %s et %s", n.Operator, kindText(ta.kind), kindText(tb.kind))
	return nil, typ{}
}

func (c *compiler) order(n *ast.BinaryNode) *node {
	a, ta := c.compile(n.Left, nil)
	b, tb := c.compile(n.Right, nil)
	sameKind := ta.kind.numeric() && tb.kind.numeric() || ta.kind == KindMonth && tb.kind == KindMonth
	if !sameKind {
		c.fail(n, "« %s » compare deux nombres ou deux mois, pas %s et %s", n.Operator, kindText(ta.kind), kindText(tb.kind))
	}
	switch n.Operator {
	case "<":
		return &node{op: opLess, kind: KindBool, a: a, b: b}
	case ">":
		return &node{op: opLess, kind: KindBool, a: b, b: a}
	case "<=":
		return &node{op: opLessEq, kind: KindBool, a: a, b: b}
	}
	return &node{op: opLessEq, kind: KindBool, a: b, b: a}
}

func (c *compiler) equality(n *ast.BinaryNode) *node {
	left, right := n.Left, n.Right
	if _, ok := left.(*ast.StringNode); ok {
		left, right = right, left
	}
	a, ta := c.compile(left, nil)
	if s, ok := right.(*ast.StringNode); ok {
		return &node{op: opAmong, kind: KindBool, a: a, val: val{lo: c.option(s, ta)}}
	}
	if numeric, ok := c.numberOption(right, ta); ok {
		return &node{op: opAmong, kind: KindBool, a: a, val: val{lo: numeric}}
	}
	b, tb := c.compile(right, ta.enum)
	switch {
	case ta.kind == KindChoice && tb.kind == KindChoice && ta.enum == tb.enum:
		return &node{op: opSame, kind: KindBool, a: a, b: b}
	case ta.kind == tb.kind && ta.kind != KindChoice, ta.kind.numeric() && tb.kind.numeric():
		return &node{op: opEqual, kind: KindBool, a: a, b: b}
	}
	c.fail(n, "« %s » compare deux valeurs de même nature, pas %s et %s", n.Operator, kindText(ta.kind), kindText(tb.kind))
	return nil
}

// numberOption reads « .taux == 80 » where the options of the choice are numbers.
func (c *compiler) numberOption(n ast.Node, t typ) (int64, bool) {
	i, ok := n.(*ast.IntegerNode)
	if !ok || t.kind != KindChoice {
		return 0, false
	}
	return c.option(&ast.StringNode{Value: strconv.Itoa(i.Value)}, t), true
}

// option returns the set that holds one option of the choice of type t.
func (c *compiler) option(s *ast.StringNode, t typ) int64 {
	if t.kind != KindChoice {
		c.fail(s, "« %s » est un texte : il ne se compare qu'à un choix, pas à %s", s.Value, kindText(t.kind))
	}
	i := t.enum.index(s.Value)
	if i < 0 {
		c.failNear(s, s.Value, t.enum.options, "option inconnue : « %s » (options : %s)", s.Value, strings.Join(t.enum.options, ", "))
	}
	return 1 << i
}

func (c *compiler) membership(n *ast.BinaryNode) *node {
	list, ok := n.Right.(*ast.ArrayNode)
	if !ok {
		c.fail(n.Right, "« in » attend une liste entre crochets")
	}
	a, t := c.compile(n.Left, nil)
	if t.kind == KindChoice {
		var mask int64
		for _, item := range list.Nodes {
			if m, ok := c.numberOption(item, t); ok {
				mask |= m
				continue
			}
			s, ok := item.(*ast.StringNode)
			if !ok {
				c.fail(item, "une option entre guillemets est attendue")
			}
			mask |= c.option(s, t)
		}
		return &node{op: opAmong, kind: KindBool, a: a, val: val{lo: mask}}
	}
	if !t.kind.numeric() {
		c.fail(n.Left, "« in » attend un choix ou un nombre, pas %s", kindText(t.kind))
	}
	var out *node
	for _, item := range list.Nodes {
		eq := &node{op: opEqual, kind: KindBool, a: a, b: c.expect(item, KindAmount, "in")}
		if out == nil {
			out = eq
			continue
		}
		out = &node{op: opOr, kind: KindBool, a: out, b: eq}
	}
	if out == nil {
		c.fail(list, "liste vide")
	}
	return out
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
