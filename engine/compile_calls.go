package engine

import (
	"sort"
	"strconv"

	"github.com/expr-lang/expr/ast"
)

// function compiles the call of one function of the formula language.
type function func(c *compiler, n ast.Node, args []ast.Node) (*node, typ)

func functions() map[string]function {
	return map[string]function{
		"min": extremum(opMin), "max": extremum(opMax),
		"sum": aggregate(opSum, KindAmount), "count": aggregate(opCount, KindBool),
		"any": aggregate(opAny, KindBool), "all": aggregate(opAll, KindBool),
		"maximum": aggregateElse(opMaximum), "minimum": aggregateElse(opMinimum),
		"au_mois": atMonth, "moyenne": overMonths(opMean), "somme_mois": overMonths(opSpan),
		"ent":     rounding(opFloor, 1),
		"arrondi": rounding(opRound, 2), "arrondi_inf": rounding(opRoundDown, 2), "arrondi_sup": rounding(opRoundUp, 2),
		"palier": lookupCall, "tranches": bracketsCall,
		"mois": monthLiteral, "mois_depuis": monthsSince,
		"mois_evalue": calendar(opMonth, KindMonth), "mois_numero": calendar(opMonthNumber, KindNumber),
	}
}

func (c *compiler) call(n ast.Node, name string, args []ast.Node) (*node, typ) {
	f, ok := c.l.functions[name]
	if !ok {
		var known []string
		for k := range c.l.functions {
			known = append(known, k)
		}
		sort.Strings(known)
		c.failNear(n, name, known, "fonction inconnue : %s(…)", name)
	}
	return f(c, n, args)
}

// method compiles f(…) for our own functions, and .autre(x).
func (c *compiler) method(n *ast.CallNode) (*node, typ) {
	if id, ok := n.Callee.(*ast.IdentifierNode); ok {
		return c.call(n, id.Value, n.Arguments)
	}
	name, inner, ok := dotted(n.Callee)
	if !ok || !inner || name != "autre" {
		c.fail(n, "appel illisible : %s", n.String())
	}
	if c.scope.level != levelPerson {
		c.fail(n, ".autre(x) : seulement dans un calcul de personne ou sum(personnes, …)")
	}
	c.arity(n, "autre", n.Arguments, 1, 1)
	a, t := c.compile(n.Arguments[0], nil)
	return &node{op: opOther, kind: t.kind, a: a}, t
}

func (c *compiler) arity(n ast.Node, name string, args []ast.Node, lo, hi int) {
	if len(args) >= lo && (len(args) <= hi || hi < 0) {
		return
	}
	want := strconv.Itoa(lo)
	if hi > lo {
		want += " ou " + strconv.Itoa(hi)
	}
	c.fail(n, "%s(…) attend %s valeur(s) entre parenthèses, pas %d", name, want, len(args))
}

func extremum(op opcode) function {
	return func(c *compiler, n ast.Node, args []ast.Node) (*node, typ) {
		c.arity(n, "min/max", args, 1, -1)
		var out *node
		for _, a := range args {
			x, t := c.compile(a, nil)
			if !t.kind.numeric() && t.kind != KindMonth || out != nil && (t.kind == KindMonth) != (out.kind == KindMonth) {
				c.fail(a, "min et max attendent des nombres, pas %s", kindText(t.kind))
			}
			if !t.kind.numeric() {
				out = pair(op, KindMonth, out, x)
				continue
			}
			out = pair(op, KindAmount, out, x)
		}
		return out, typ{kind: out.kind}
	}
}

// pair joins what came before with one more operand.
func pair(op opcode, k Kind, before, x *node) *node {
	if before == nil {
		return x
	}
	return &node{op: op, kind: k, a: before, b: x}
}

// members compiles « personnes », « enfants » or filter(…): the list and its condition, or nil.
func (c *compiler) members(n ast.Node) (level, *node) {
	switch n := n.(type) {
	case *ast.IdentifierNode:
		switch n.Value {
		case "personnes":
			return levelPerson, nil
		case "enfants":
			return levelChild, nil
		}
	case *ast.BuiltinNode:
		if n.Name == "filter" && len(n.Arguments) == 2 {
			l, cond := c.members(n.Arguments[0])
			return l, pair(opAnd, KindBool, cond, c.predicate(n.Arguments[1], l, KindBool))
		}
	}
	c.failNear(n, n.String(), []string{"personnes", "enfants"}, "une liste est attendue : personnes, enfants ou filter(…)")
	return levelHome, nil
}

// predicate compiles what is said of each member of a list.
func (c *compiler) predicate(n ast.Node, l level, k Kind) *node {
	if p, ok := n.(*ast.PredicateNode); ok {
		n = p.Node
	}
	if c.depth > 0 {
		c.fail(n, "une liste dans une liste : déclarer le calcul intérieur à part (calculs, calculs_personne, calculs_enfant)")
	}
	outer := c.scope.level
	c.scope.level, c.depth = l, c.depth+1
	defer func() { c.scope.level, c.depth = outer, c.depth-1 }()
	return c.expect(n, k, "pour chaque "+map[level]string{levelPerson: "personne", levelChild: "enfant"}[l])
}

func aggregate(op opcode, of Kind) function {
	return func(c *compiler, n ast.Node, args []ast.Node) (*node, typ) {
		lo := 2
		if op == opCount {
			lo = 1
		}
		c.arity(n, "sum/count/any/all", args, lo, 2)
		l, cond := c.members(args[0])
		out := &node{op: op, kind: of, level: l, c: cond}
		if len(args) == 2 {
			out.a = c.predicate(args[1], l, of)
		} else {
			out.a = &node{op: opConst, kind: KindBool, lit: 1}
		}
		if op == opCount {
			out.kind = KindNumber
		}
		return out, typ{kind: out.kind}
	}
}

func aggregateElse(op opcode) function {
	return func(c *compiler, n ast.Node, args []ast.Node) (*node, typ) {
		if len(args) != 3 {
			c.fail(n, "maximum et minimum cherchent dans une liste : maximum(personnes, .age, 0) ; entre deux nombres : max(a, b), min(a, b)")
		}
		l, cond := c.members(args[0])
		a := c.predicate(args[1], l, KindAmount)
		b := c.expect(args[2], KindAmount, "la valeur quand la liste est vide")
		return &node{op: op, kind: KindAmount, level: l, c: cond, a: a, b: b}, typ{kind: KindAmount}
	}
}

// monthOffset reads a literal from -24 to 0.
func (c *compiler) monthOffset(n ast.Node) int {
	if u, ok := n.(*ast.UnaryNode); ok && u.Operator == "-" {
		if i, ok := u.Node.(*ast.IntegerNode); ok && i.Value <= maxShift {
			return -i.Value
		}
	}
	if i, ok := n.(*ast.IntegerNode); ok && i.Value == 0 {
		return 0
	}
	c.fail(n, "un nombre de mois écrit en chiffres, de -%d à 0, est attendu", maxShift)
	return 0
}

// shifted compiles a formula read with the parameters of the months from..to.
func (c *compiler) shifted(n ast.Node, from, to int) (*node, typ) {
	outer := c.shift
	c.shift = &ref{shifted: true, from: from, to: to}
	defer func() { c.shift = outer }()
	return c.compile(n, nil)
}

func atMonth(c *compiler, n ast.Node, args []ast.Node) (*node, typ) {
	c.arity(n, "au_mois", args, 2, 2)
	k := c.monthOffset(args[0])
	a, t := c.shifted(args[1], k, k)
	return &node{op: opAt, kind: t.kind, from: int8(k), to: int8(k), a: a}, t
}

func overMonths(op opcode) function {
	return func(c *compiler, n ast.Node, args []ast.Node) (*node, typ) {
		c.arity(n, "moyenne/somme_mois", args, 3, 3)
		from, to := c.monthOffset(args[0]), c.monthOffset(args[1])
		if from > to {
			c.fail(args[0], "le premier mois vient avant le dernier : moyenne(%d, %d, …)", to, from)
		}
		a, t := c.shifted(args[2], from, to)
		if !t.kind.numeric() {
			c.fail(args[2], "moyenne et somme_mois attendent un nombre, pas %s", kindText(t.kind))
		}
		return &node{op: op, kind: KindAmount, from: int8(from), to: int8(to), a: a}, typ{kind: KindAmount}
	}
}

func rounding(op opcode, arity int) function {
	return func(c *compiler, n ast.Node, args []ast.Node) (*node, typ) {
		c.arity(n, "arrondi", args, 1, arity)
		out := &node{op: op, kind: KindAmount, a: c.expect(args[0], KindAmount, "arrondi")}
		if op == opFloor {
			out.kind = KindNumber
		}
		if len(args) == 2 {
			i, ok := args[1].(*ast.IntegerNode)
			if !ok || i.Value < 0 || i.Value > decPlace {
				c.fail(args[1], "un nombre de décimales, de 0 à %d, est attendu", decPlace)
			}
			out.n = int32(i.Value)
		}
		return out, typ{kind: out.kind}
	}
}

// tableArg reads the name of a parameter that is a table.
func (c *compiler) tableArg(n ast.Node) *Param {
	name, inner, ok := dotted(n)
	if !ok || inner {
		c.fail(n, "le nom d'une table (un paramètre) est attendu")
	}
	p := c.param(name)
	if p == nil {
		c.unknownName(n, name)
	}
	if p.depth == 0 {
		c.fail(n, "« %s » n'est pas une table", name)
	}
	c.noteParam(p)
	return p
}

func lookupCall(c *compiler, n ast.Node, args []ast.Node) (*node, typ) {
	c.arity(n, "palier", args, 2, 3)
	p := c.tableArg(args[0])
	if p.depth != len(args)-1 {
		c.fail(n, "palier : la table « %s » a %d niveau(x), il faut autant de valeurs", p.Name, p.depth)
	}
	out := &node{op: opLookup, kind: KindAmount, n: int32(p.index), a: c.expect(args[1], KindAmount, "palier")}
	if len(args) == 3 {
		out.b = c.expect(args[2], KindAmount, "palier")
	}
	return out, typ{kind: KindAmount}
}

func bracketsCall(c *compiler, n ast.Node, args []ast.Node) (*node, typ) {
	c.arity(n, "tranches", args, 2, 2)
	p := c.tableArg(args[0])
	if p.depth != 1 {
		c.fail(n, "tranches : la table « %s » doit avoir un seul niveau", p.Name)
	}
	return &node{op: opBrackets, kind: KindAmount, n: int32(p.index), a: c.expect(args[1], KindAmount, "tranches")}, typ{kind: KindAmount}
}

func monthLiteral(c *compiler, n ast.Node, args []ast.Node) (*node, typ) {
	c.arity(n, "mois", args, 1, 1)
	s, ok := args[0].(*ast.StringNode)
	if !ok {
		c.fail(n, `mois("AAAA-MM") attend un mois entre guillemets`)
	}
	m, err := ParseMonth(s.Value)
	if err != nil {
		c.fail(args[0], "%s", err)
	}
	return &node{op: opConst, kind: KindMonth, lit: int64(m)}, typ{kind: KindMonth}
}

func monthsSince(c *compiler, n ast.Node, args []ast.Node) (*node, typ) {
	c.arity(n, "mois_depuis", args, 1, 1)
	return &node{op: opMonthsSince, kind: KindNumber, a: c.expect(args[0], KindMonth, "mois_depuis")}, typ{kind: KindNumber}
}

func calendar(op opcode, k Kind) function {
	return func(c *compiler, n ast.Node, args []ast.Node) (*node, typ) {
		c.arity(n, "mois_evalue/mois_numero", args, 0, 0)
		return &node{op: op, kind: k}, typ{kind: k}
	}
}
