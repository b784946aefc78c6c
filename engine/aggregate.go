package engine

// last reports whether neither this member nor any after it exists.
func (m *machine) last(l level, e int) bool { return m.present(l, e).no() }

// counted says whether a member exists and passes the filters of an aggregate.
func (m *machine) counted(n *node, shift, e int) val {
	in := m.present(n.level, e)
	for _, f := range n.args {
		in = m.and(in, f, shift, e)
	}
	return in
}

func (m *machine) aggregate(n *node, shift, e int) val {
	switch n.op {
	case opSum:
		return m.sum(n, shift)
	case opCount:
		return m.count(n, shift)
	case opAny:
		return m.any(n, shift)
	case opAll:
		return m.all(n, shift)
	case opMinimum:
		return negate(m.highest(n, shift, e, negate))
	}
	return m.highest(n, shift, e, func(v val) val { return v })
}

func (m *machine) sum(n *node, shift int) val {
	out := val{}
	for e := range n.level.size() {
		if m.last(n.level, e) {
			break
		}
		in := m.counted(n, shift, e)
		if in.no() {
			continue
		}
		v := m.eval(n.a, shift, e)
		if in.maybe() {
			v = hull(val{}, v, KindAmount, m.deps.union(in.dep, v.dep))
		}
		out = m.add(out, v)
	}
	return out
}

func (m *machine) count(n *node, shift int) val {
	out := val{}
	for e := range n.level.size() {
		if m.last(n.level, e) {
			break
		}
		in := m.and(m.counted(n, shift, e), n.a, shift, e)
		switch {
		case in.yes():
			out.lo, out.hi = out.lo+int64(One), out.hi+int64(One)
		case in.maybe():
			out.hi, out.dep = out.hi+int64(One), m.deps.union(out.dep, in.dep)
		}
	}
	return out
}

func (m *machine) any(n *node, shift int) val {
	out := decided(0)
	for e := range n.level.size() {
		if m.last(n.level, e) {
			break
		}
		in := m.and(m.counted(n, shift, e), n.a, shift, e)
		if in.yes() {
			return in
		}
		out = not(m.both(not(out), not(in)))
	}
	return out
}

func (m *machine) all(n *node, shift int) val {
	out := decided(1)
	for e := range n.level.size() {
		if m.last(n.level, e) {
			break
		}
		fine := m.or(not(m.counted(n, shift, e)), n.a, shift, e)
		if fine.no() {
			return fine
		}
		out = m.both(out, fine)
	}
	return out
}

// highest gives the largest value among the members counted, or that of n.b when
// there is none. With flip = negate it works on opposites, for the smallest.
func (m *machine) highest(n *node, shift, e int, flip func(val) val) val {
	var sure, perhaps val
	some, more := false, false
	for k := range n.level.size() {
		if m.last(n.level, k) {
			break
		}
		in := m.counted(n, shift, k)
		if in.no() {
			continue
		}
		v := flip(m.eval(n.a, shift, k))
		if in.yes() {
			if sure = m.joinHighest(some, sure, v); !some {
				some = true
			}
			continue
		}
		v.dep = m.deps.union(in.dep, v.dep)
		if !more {
			perhaps, more = v, true
			continue
		}
		perhaps = val{lo: min(perhaps.lo, v.lo), hi: max(perhaps.hi, v.hi), dep: m.deps.union(perhaps.dep, v.dep)}
	}
	switch {
	case some && !more:
		return sure
	case some:
		return m.maxOf(sure, val{lo: int64(NegInf), hi: perhaps.hi, dep: perhaps.dep})
	}
	none := flip(m.eval(n.b, shift, e))
	if !more {
		return none
	}
	return hull(none, perhaps, KindAmount, m.deps.union(none.dep, perhaps.dep))
}

func (m *machine) joinHighest(some bool, a, v val) val {
	if !some {
		return v
	}
	return m.maxOf(a, v)
}
