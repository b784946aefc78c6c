package engine

// tarjan gives the strongly connected components of the definitions, in an
// order where a component comes after those it reads. Edges into a head are
// left out when cut is true.
func (b *Rulebook) tarjan(cut bool) [][]int {
	t := &tarjanRun{b: b, cut: cut, low: make([]int, len(b.defs)), num: make([]int, len(b.defs)), on: make([]bool, len(b.defs))}
	for i := range b.defs {
		if t.num[i] == 0 {
			t.visit(i)
		}
	}
	return t.out
}

type tarjanRun struct {
	b     *Rulebook
	cut   bool
	next  int
	low   []int
	num   []int
	on    []bool
	stack []int
	out   [][]int
}

func (t *tarjanRun) visit(i int) {
	t.next++
	t.num[i], t.low[i] = t.next, t.next
	t.stack, t.on[i] = append(t.stack, i), true
	for _, r := range t.b.defs[i].refs {
		if t.cut && t.b.defs[r.def].head {
			continue
		}
		if t.num[r.def] == 0 {
			t.visit(r.def)
			t.low[i] = min(t.low[i], t.low[r.def])
		} else if t.on[r.def] {
			t.low[i] = min(t.low[i], t.num[r.def])
		}
	}
	if t.low[i] != t.num[i] {
		return
	}
	var comp []int
	for {
		top := t.stack[len(t.stack)-1]
		t.stack, t.on[top] = t.stack[:len(t.stack)-1], false
		comp = append(comp, top)
		if top == i {
			break
		}
	}
	t.out = append(t.out, comp)
}

func (d *def) reads(id int) bool {
	for _, r := range d.refs {
		if r.def == id {
			return true
		}
	}
	return false
}

// openCircle returns a circle that no declared head cuts, or nil.
func (b *Rulebook) openCircle() []int {
	for _, comp := range b.tarjan(true) {
		if len(comp) > 1 {
			return b.shortCircle(comp)
		}
		if d := b.defs[comp[0]]; !d.head && d.reads(d.id) {
			return comp
		}
	}
	return nil
}

// shortCircle finds a shortest circle through the first member of a component.
func (b *Rulebook) shortCircle(comp []int) []int {
	in := map[int]bool{}
	for _, id := range comp {
		in[id] = true
	}
	first := comp[len(comp)-1]
	from := map[int]int{first: -1}
	queue := []int{first}
	for len(queue) > 0 {
		i := queue[0]
		queue = queue[1:]
		for _, r := range b.defs[i].refs {
			if !in[r.def] || b.defs[r.def].head {
				continue
			}
			if r.def == first {
				return pathBack(from, i)
			}
			if _, seen := from[r.def]; !seen {
				from[r.def] = i
				queue = append(queue, r.def)
			}
		}
	}
	return comp
}

func pathBack(from map[int]int, i int) []int {
	var out []int
	for ; i >= 0; i = from[i] {
		out = append([]int{i}, out...)
	}
	return out
}

// assignLoops gives each definition of a circle the loop that solves it. Heads
// of several declarations that stand in one circle are solved together.
func (b *Rulebook) assignLoops() {
	declared := b.loops
	b.loops = nil
	for _, comp := range b.tarjan(false) {
		if len(comp) == 1 && !b.defs[comp[0]].reads(comp[0]) {
			b.defs[comp[0]].head = false
			continue
		}
		in := map[int]bool{}
		for _, id := range comp {
			in[id] = true
		}
		lp := &loop{index: len(b.loops)}
		for _, d := range declared {
			for _, h := range d.heads {
				if in[h] {
					lp.heads, lp.passes, lp.source = append(lp.heads, h), max(lp.passes, d.passes), d.source
				}
			}
		}
		for _, id := range comp {
			b.defs[id].loop = lp
		}
		b.loops = append(b.loops, lp)
	}
}

// closeParams finds, for each definition, the parameters whose change from one
// month to another may change its value.
func (b *Rulebook) closeParams() {
	for _, d := range b.defs {
		d.changes = newBitset(len(b.params) + 1)
		for _, p := range d.params {
			d.changes.set(p)
		}
	}
	for grew := true; grew; {
		grew = false
		for _, d := range b.defs {
			for _, r := range d.refs {
				t := b.defs[r.def]
				if !r.shifted && t.role != roleFact && d.changes.merge(t.changes) {
					grew = true
				}
			}
		}
	}
	for _, d := range b.defs {
		if d.role == roleFact { // what a person says does not move with the months
			clear(d.changes)
		}
	}
}

// ownParams lists, for each right, the parameters that its own figures rest on:
// those of its file and of communs, not those behind the results of other rights.
func (b *Rulebook) ownParams() {
	for _, r := range b.rights {
		set := newBitset(len(b.params) + 1)
		seen := map[int]bool{}
		var follow func(id int)
		follow = func(id int) {
			if seen[id] {
				return
			}
			seen[id] = true
			d := b.defs[id]
			for _, p := range d.params {
				set.set(p)
			}
			for _, p := range d.fixed {
				set.set(p)
			}
			for _, ref := range d.refs {
				if f := b.defs[ref.def].file; f == r.ID || f == commonFile {
					follow(ref.def)
				}
			}
		}
		follow(r.payDef)
		set.each(func(p int) { r.paramSet = append(r.paramSet, p) })
	}
}
