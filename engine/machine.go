package engine

// machine evaluates one household at one month. It is scratch memory: every
// value is computed once, on demand, and kept in its place of the plan.
type machine struct {
	b       *Rulebook
	p       *plan
	deps    depArena
	tick    uint32
	run     uint32 // stamp of the values of this evaluation
	cells   []cell
	state   []val // heads of loops
	loops   []loopRun
	given   []val // by instance of fact
	known   []uint32
	said    []Value              // by instance of fact: the document that is read
	forced  map[int]val          // results that the household has already, or that a rule case sets
	members [3][maxChildren]cell // who is there, by level
	lean    bool                 // judging for the next question only: no reasons, no names of facts
	results []Result             // of an inquiry, kept for the next one
}

// cell keeps a value, and the stamp of the evaluation in which it was computed.
type cell struct {
	lo, hi int64
	dep    int32
	stamp  uint32
}

type loopRun struct {
	run   uint32 // evaluation in which it was begun
	stamp uint32 // stamp of the values that rest on the present state of the heads
}

func (b *Rulebook) machine(f Facts, on Month) *machine {
	m := b.idle(on)
	m.read(f)
	m.draw()
	return m
}

// idle gives a machine that has heard nothing yet.
func (b *Rulebook) idle(on Month) *machine {
	m, _ := b.machines.Get().(*machine)
	if m == nil {
		m = &machine{b: b}
		m.deps.init(len(b.factInsts))
		m.given = make([]val, len(b.factInsts))
		m.known = make([]uint32, len(b.factInsts))
		m.said = make([]Value, len(b.factInsts))
		m.loops = make([]loopRun, len(b.loops))
	}
	m.p = b.planFor(on)
	if len(m.cells) < m.p.slots {
		m.cells = make([]cell, m.p.slots)
		m.state = make([]val, m.p.slots)
	}
	m.deps.reset()
	m.forced, m.lean = nil, false
	m.tick++
	m.run = m.tick
	if m.tick > 1<<31 {
		m.forget()
	}
	return m
}

// again begins another evaluation of the household that was read.
func (m *machine) again() {
	before := m.run
	m.deps.reset()
	m.tick++
	m.run = m.tick
	for i, run := range m.known {
		if run == before {
			m.known[i] = m.run
		}
	}
}

// forget starts the stamps again, long before they wrap around.
func (m *machine) forget() {
	clear(m.cells)
	clear(m.known)
	m.members = [3][maxChildren]cell{}
	clear(m.loops)
	m.tick, m.run = 1, 1
}

func (b *Rulebook) release(m *machine) { b.machines.Put(m) }

// read takes in what is known of the household.
func (m *machine) read(f Facts) {
	for path, v := range f {
		if i, ok := m.b.paths[path]; ok {
			m.hear(i, v)
		}
	}
}

// hear takes in what is known of one instance of a fact.
func (m *machine) hear(i int, v Value) {
	fact := m.b.factInsts[i].fact
	if v.IsZero() || !fact.fits(v) {
		return
	}
	m.given[i] = m.clip(fact, fact.toVal(v), int32(i+1))
	m.known[i] = m.run
}

// clip keeps of a value what the fact's domain allows; a value that lies wholly
// outside is taken as said.
func (m *machine) clip(f *FactDef, v val, dep int32) val {
	d := m.domain(f, dep)
	if f.Kind == KindChoice {
		if v.lo&d.lo == 0 {
			return d
		}
		return choiceVal(v.lo&d.lo, dep)
	}
	if v.lo == v.hi || v.hi < d.lo || v.lo > d.hi {
		return interval(v.lo, v.hi, dep)
	}
	return interval(max(v.lo, d.lo), min(v.hi, d.hi), dep)
}

// domain is all that a fact may be worth.
func (m *machine) domain(f *FactDef, dep int32) val {
	switch f.Kind {
	case KindBool:
		return maybeVal(dep)
	case KindMonth:
		to := f.To
		if to == 0 {
			to = m.p.on
		}
		return interval(int64(min(f.From, to)), int64(to), dep)
	case KindChoice:
		return choiceVal(f.enum.all(), dep)
	}
	return interval(int64(f.Min), int64(f.Max), dep)
}

// value gives the value of a definition for a member, with the figures of the
// month `shift` months back.
func (m *machine) value(id, shift, e int) val {
	s := &m.p.spots[id]
	if shift != 0 || s.slot < 0 {
		return m.valueAt(id, shift, e)
	}
	c := &m.cells[s.slot+int32(e)]
	if c.stamp == m.run {
		return val{c.lo, c.hi, c.dep}
	}
	v := m.compute(id, 0, e)
	*c = cell{v.lo, v.hi, v.dep, m.run}
	return v
}

// valueAt is value for another month, or for what stands in a loop.
func (m *machine) valueAt(id, shift, e int) val {
	d := &m.p.spots[id]
	shift = int(m.p.rep[id][shift])
	slot := m.p.slot[id][shift] + int32(e)
	want := m.run
	if d.loop != nil {
		run := &m.loops[d.loop.index]
		if run.run != m.run {
			m.solve(d.loop)
		}
		if d.head {
			return m.state[slot]
		}
		want = run.stamp
	}
	if c := &m.cells[slot]; c.stamp == want {
		return val{c.lo, c.hi, c.dep}
	}
	v := m.compute(id, shift, e)
	m.cells[slot] = cell{v.lo, v.hi, v.dep, want}
	return v
}

func (m *machine) compute(id, shift, e int) val {
	if m.forced != nil {
		if v, ok := m.forced[id]; ok {
			return v
		}
	}
	s := &m.p.spots[id]
	if s.role == roleFact {
		return m.fact(m.b.defs[id], e)
	}
	v := m.eval(s.body, shift, e)
	if s.role == roleAmount {
		n := int(m.b.defs[id].deflt.lo)
		return monotone(v, func(x Dec) Dec { return x.Round(n) })
	}
	return v
}

// own is what was said of a fact, else what is presumed, else its whole domain.
func (m *machine) own(d *def, i int) val {
	switch {
	case m.known[i] == m.run:
		return m.given[i]
	case d.fact.Presumed:
		return d.deflt
	}
	return m.domain(d.fact, int32(i+1))
}

// fact gives what is known of a fact: its default where it makes no sense, else
// what was said, else its whole domain.
func (m *machine) fact(d *def, e int) val {
	i := m.b.firstInst[d.id] + e
	here := m.present(d.level, e)
	if here.no() {
		return d.deflt
	}
	if here.maybe() {
		return hull(m.domain(d.fact, here.dep), d.deflt, d.kind, here.dep)
	}
	own := m.own(d, i)
	if d.body == nil {
		return own
	}
	sense := m.eval(d.body, 0, e)
	switch {
	case sense.yes():
		return own
	case sense.no():
		return d.deflt
	}
	return hull(own, d.deflt, d.kind, m.deps.union(own.dep, sense.dep))
}
