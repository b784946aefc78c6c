package engine

// Inquiry is one household as a conversation looks at it: what follows from the ages of its children is taken as known
// (see Infer), and all that is asked of it rests on one evaluation. It serves one goroutine; Close ends it.
type Inquiry struct {
	b *Rulebook
	m *machine
}

// Inquire begins an inquiry on what is known, with the law of a month.
func (b *Rulebook) Inquire(f Facts, on Month) *Inquiry {
	q := &Inquiry{b: b, m: b.machine(f, on)}
	q.m.infer()
	return q
}

// Close gives the memory of the evaluation back.
func (q *Inquiry) Close() {
	q.b.release(q.m)
	q.m = nil
}

// Asking judges the rights that put questions, without reasons nor the names of the facts that are missing; the others
// are left undecided. It is good until Close.
func (q *Inquiry) Asking() *Assessment {
	m := q.m
	m.lean = true
	if m.results == nil {
		m.results = make([]Result, len(q.b.rights))
	}
	clear(m.results)
	for i, r := range q.b.rights {
		if r.Weight > 0 {
			m.judge(r, &m.results[i])
		} else {
			m.results[i].Right = r
		}
	}
	return &Assessment{On: m.p.on, Results: m.results, book: q.b}
}

// Next chooses the question to put, as Rulebook.Next does.
func (q *Inquiry) Next(a *Assessment, o NextOptions) (Ask, bool) {
	c := chooser{b: q.b, o: o.withDefaults(), m: q.m}
	return c.next(a)
}

// infer takes in what follows from the ages of children, before anything rests on it.
func (m *machine) infer() {
	c := chooser{b: m.b, m: m}
	for _, q := range m.b.questions {
		if q.Of != Kids || q.MinMonths == 0 && q.MaxMonths == 0 || len(q.Options) == 0 {
			continue
		}
		for e := range maxChildren {
			if !m.present(levelChild, e).yes() || c.ageFits(q, e) {
				continue
			}
			for _, g := range q.Options[0].otherwise {
				m.narrow(g, e)
			}
		}
	}
}

// narrow takes in what is given of a child; what the person said stands where the two contradict each other.
func (m *machine) narrow(g given, e int) {
	i := m.b.firstInst[g.fact.def] + e
	v := m.clip(g.fact, g.fact.toVal(g.value), int32(i+1))
	if old := m.given[i]; m.known[i] == m.run {
		if g.fact.Kind == KindChoice {
			v.lo &= old.lo
			if v.lo == 0 {
				return
			}
			v = choiceVal(v.lo, int32(i+1))
		} else {
			lo, hi := max(v.lo, old.lo), min(v.hi, old.hi)
			if lo > hi {
				return
			}
			v = interval(lo, hi, int32(i+1))
		}
	}
	m.given[i], m.known[i] = v, m.run
}
