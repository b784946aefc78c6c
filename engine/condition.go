package engine

type condKind uint8

const (
	condLeaf condKind = iota
	condAll
	condAny
	condNot
)

// cond is a node of the tree of conditions of a right.
type cond struct {
	kind         condKind
	name, source string
	yes, no      string
	kids         []*cond
	def          int // of a leaf
}

var condGroups = map[string]condKind{"toutes": condAll, "une_de": condAny, "sauf": condNot}

// readCond reads toutes, une_de, sauf or a leaf.
func (l *loader) readCond(n *yamlNode, file string, top bool) *cond {
	if n == nil {
		return nil
	}
	if n.kind == yamlList && top {
		return l.condGroup(&cond{kind: condAll}, n, file)
	}
	for key, kind := range condGroups {
		v := n.get(key)
		if v == nil {
			continue
		}
		l.fits(n, &shape{fields: append([]keyed{{key: key, must: true}}, groupFields...)})
		c := &cond{kind: kind, name: l.text(n, "nom"), source: l.text(n, "source"), yes: l.said(n, "oui"), no: l.said(n, "non")}
		return l.condGroup(c, v, file)
	}
	return l.condLeaf(n, file)
}

func (l *loader) condGroup(c *cond, v *yamlNode, file string) *cond {
	items := v.items
	if v.kind == yamlMap {
		items = []*yamlNode{v}
	}
	if len(items) == 0 || c.kind == condNot && len(items) != 1 {
		l.fail(v, "conditions : au moins une sous « toutes » et « une_de », une seule sous « sauf »")
	}
	for _, item := range items {
		if k := l.readCond(item, file, false); k != nil {
			c.kids = append(c.kids, k)
		}
	}
	return c
}

func (l *loader) condLeaf(n *yamlNode, file string) *cond {
	if !l.fits(n, leafShape) {
		return nil
	}
	c := &cond{kind: condLeaf, name: l.text(n, "nom"), source: l.text(n, "source"), yes: l.said(n, "oui"), no: l.said(n, "non")}
	c.def = l.add(&def{role: roleCond, file: file, kind: KindBool, src: n.get("si"), source: c.source}, n).id
	return c
}

// formula turns the tree into one formula over its leaves.
func (c *cond) formula(d *def) *node {
	switch c.kind {
	case condLeaf:
		d.refs = append(d.refs, ref{def: c.def})
		return &node{op: opRef, kind: KindBool, n: int32(c.def)}
	case condNot:
		if len(c.kids) == 0 {
			return &node{op: opConst, kind: KindBool}
		}
		return &node{op: opNot, kind: KindBool, a: c.kids[0].formula(d)}
	}
	op, out := opAnd, &node{op: opConst, kind: KindBool, lit: 1}
	if c.kind == condAny {
		op, out = opOr, &node{op: opConst, kind: KindBool}
	}
	for i, k := range c.kids {
		f := k.formula(d)
		if i == 0 {
			out = f
			continue
		}
		out = &node{op: op, kind: KindBool, a: out, b: f}
	}
	return out
}
