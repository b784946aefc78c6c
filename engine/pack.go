package engine

// pack lays the definitions out in the order in which an evaluation reads them, and the nodes of their formulas one after
// the other: an evaluation walks thousands of nodes, and most of its time would go into fetching them from all over memory.
func (b *Rulebook) pack() {
	p := &packer{b: b, seen: make([]bool, len(b.defs))}
	for _, d := range b.defs {
		p.count(d.body)
	}
	p.nodes = make([]node, 0, p.total)
	for _, r := range b.rights {
		p.def(r.rightDef)
		p.def(r.payDef)
	}
	for id := range b.defs {
		p.def(id)
	}
}

type packer struct {
	b     *Rulebook
	seen  []bool
	total int
	nodes []node
}

func (p *packer) count(n *node) {
	if n == nil {
		return
	}
	p.total++
	p.count(n.a)
	p.count(n.b)
	p.count(n.c)
}

// def packs the formula of a definition, then those that it reads.
func (p *packer) def(id int) {
	if p.seen[id] {
		return
	}
	p.seen[id] = true
	p.b.order = append(p.b.order, id)
	d := p.b.defs[id]
	d.body = p.node(d.body)
	for _, r := range d.refs {
		p.def(r.def)
	}
}

func (p *packer) node(n *node) *node {
	if n == nil {
		return nil
	}
	p.nodes = append(p.nodes, *n)
	out := &p.nodes[len(p.nodes)-1]
	out.a, out.b, out.c = p.node(n.a), p.node(n.b), p.node(n.c)
	return out
}
