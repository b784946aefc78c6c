package engine

import (
	"strconv"
	"strings"

	"github.com/expr-lang/expr/ast"
)

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
		return &node{op: opAmong, kind: KindBool, a: a, lit: c.option(s, ta)}
	}
	if numeric, ok := c.numberOption(right, ta); ok {
		return &node{op: opAmong, kind: KindBool, a: a, lit: numeric}
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
		return &node{op: opAmong, kind: KindBool, a: a, lit: mask}
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
