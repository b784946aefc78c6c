package engine

import (
	"slices"
	"strings"

	"github.com/expr-lang/expr/ast"
)

// dotted reads a.b.c or .a.b; inner says that it starts with a dot.
func dotted(n ast.Node) (name string, inner, ok bool) {
	switch n := n.(type) {
	case *ast.IdentifierNode:
		return n.Value, false, true
	case *ast.MemberNode:
		s, isName := n.Property.(*ast.StringNode)
		if !isName || n.Optional {
			return "", false, false
		}
		if p, isPointer := n.Node.(*ast.PointerNode); isPointer {
			return s.Value, true, p.Name == ""
		}
		head, in, fine := dotted(n.Node)
		return head + "." + s.Value, in, fine
	}
	return "", false, false
}

// start is the leftmost node of a name, where a fault is reported.
func start(n ast.Node) ast.Node {
	for {
		m, ok := n.(*ast.MemberNode)
		if !ok {
			return n
		}
		n = m.Node
	}
}

func (c *compiler) name(n ast.Node) (*node, typ) {
	name, inner, ok := dotted(n)
	if !ok {
		c.fail(n, "nom illisible : %s", n.String())
	}
	if inner {
		return c.memberName(n, name)
	}
	if out, t, ok := c.homeName(name); ok {
		return out, t
	}
	if who, rest, found := strings.Cut(name, "."); found && (who == Asker || who == Partner) {
		if d := c.find(levelPerson, rest); d != nil {
			return c.personAt(d, who)
		}
	}
	c.unknownName(n, name)
	return nil, typ{}
}

// homeName resolves a name that belongs to the household.
func (c *compiler) homeName(name string) (*node, typ, bool) {
	if p := c.param(name); p != nil {
		if p.depth > 0 {
			panic(fault{message: "« " + name + " » est une table : palier(" + name + ", x) ou tranches(" + name + ", x)"})
		}
		c.noteParam(p)
		kind := KindAmount
		if p.month {
			kind = KindMonth
		}
		return &node{op: opParam, kind: kind, n: int32(p.index)}, typ{kind: kind}, true
	}
	if d := c.find(levelHome, name); d != nil {
		out, t := c.use(d)
		return out, t, true
	}
	return nil, typ{}, false
}

// memberName resolves « .x », which belongs to the member looked at.
func (c *compiler) memberName(n ast.Node, name string) (*node, typ) {
	if c.scope.level == levelHome {
		c.fail(start(n), "« .%s » n'a de sens que dans sum(personnes, …), count(enfants, …) ou un calcul de personne ou d'enfant", name)
	}
	switch {
	case name == "rang":
		return &node{op: opRank, kind: KindNumber}, typ{kind: KindNumber}
	case name == "est_demandeur" && c.scope.level == levelPerson:
		return &node{op: opIsAsker, kind: KindBool}, typ{kind: KindBool}
	}
	if d := c.find(c.scope.level, name); d != nil {
		return c.use(d)
	}
	known := c.known(c.scope.level)
	if c.find(levelHome, name) != nil || c.param(name) != nil {
		c.fail(start(n), "« .%s » : ce nom est celui du foyer, il s'écrit sans point", name)
	}
	c.failNear(start(n), name, known, "nom inconnu pour %s : « .%s »", memberText(c.scope.level), name)
	return nil, typ{}
}

func memberText(l level) string {
	if l == levelChild {
		return "un enfant"
	}
	return "une personne"
}

func (c *compiler) unknownName(n ast.Node, name string) {
	at := start(n)
	for _, l := range []level{levelPerson, levelChild} {
		if c.find(l, name) != nil {
			c.fail(at, "« %s » appartient à %s : écrire .%s, ou sum(%s, .%s) depuis le foyer", name, memberText(l), name, plural(l), name)
		}
	}
	c.failNear(at, name, c.known(levelHome), "nom inconnu : « %s »", name)
}

func plural(l level) string {
	if l == levelChild {
		return "enfants"
	}
	return "personnes"
}

// find looks a definition up: own file, then communs, then facts, then another right.
func (c *compiler) find(l level, name string) *def {
	for _, file := range []string{c.scope.file, commonFile, factFile} {
		if id, ok := c.l.b.names[nameKey{file, l, name}]; ok {
			return c.l.b.defs[id]
		}
	}
	file, rest, ok := strings.Cut(name, ".")
	if !ok || c.l.b.byRight[file] == nil && file != commonFile {
		return nil
	}
	if id, ok := c.l.b.names[nameKey{file, l, rest}]; ok {
		return c.l.b.defs[id]
	}
	return nil
}

func (c *compiler) param(name string) *Param {
	for _, file := range []string{c.scope.file, commonFile} {
		if i, ok := c.l.b.paramKeys[nameKey{file: file, name: name}]; ok {
			return c.l.b.params[i]
		}
	}
	if file, rest, ok := strings.Cut(name, "."); ok {
		if i, ok := c.l.b.paramKeys[nameKey{file: file, name: rest}]; ok {
			return c.l.b.params[i]
		}
	}
	return nil
}

// known lists the names that could have been written at a level.
func (c *compiler) known(l level) []string {
	var out []string
	for k := range c.l.b.names {
		if k.level != l {
			continue
		}
		switch k.file {
		case c.scope.file, commonFile, factFile:
			out = append(out, k.name)
		default:
			out = append(out, k.file+"."+k.name)
		}
	}
	if l == levelHome {
		for k := range c.l.b.paramKeys {
			if k.file == c.scope.file || k.file == commonFile {
				out = append(out, k.name)
			} else {
				out = append(out, k.file+"."+k.name)
			}
		}
	}
	slices.Sort(out)
	return out
}

// use notes that the definition under way reads d, and returns the reading.
func (c *compiler) use(d *def) (*node, typ) {
	t := c.l.typeOf(d)
	r := ref{def: d.id}
	if c.shift != nil && d.role != roleFact {
		r = *c.shift
		r.def = d.id
	}
	if !slices.Contains(c.def.refs, r) {
		c.def.refs = append(c.def.refs, r)
	}
	return &node{op: opRef, kind: t.kind, level: d.level, n: int32(d.id)}, t
}

func (c *compiler) personAt(d *def, who string) (*node, typ) {
	own, t := c.use(d)
	out := &node{op: opRefAt, kind: t.kind, a: own}
	if who == Partner {
		out.from = 1
	}
	return out, t
}

func (c *compiler) noteParam(p *Param) {
	list := &c.def.params
	if c.shift != nil {
		list = &c.def.fixed
	}
	if !slices.Contains(*list, p.index) {
		*list = append(*list, p.index)
	}
}
