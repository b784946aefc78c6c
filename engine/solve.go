package engine

// solve runs the passes of a loop: its heads start from zero.
func (m *machine) solve(l *loop) {
	run := &m.loops[l.index]
	m.tick++
	run.run, run.stamp = m.run, m.tick
	heads := m.p.loops[l.index].heads
	for _, h := range heads {
		for e := range m.b.defs[h.def].level.size() {
			m.state[h.slot+int32(e)] = val{}
		}
	}
	for range l.passes {
		if !m.pass(run, heads) {
			return
		}
	}
}

func (m *machine) pass(run *loopRun, heads []headSlot) bool {
	changed := false
	for _, h := range heads {
		d := m.b.defs[h.def]
		for e := range d.level.size() {
			v := m.compute(h.def, h.shift, e)
			at := &m.state[h.slot+int32(e)]
			if m.same(*at, v) {
				continue
			}
			*at, changed = v, true
			m.tick++
			run.stamp = m.tick
		}
	}
	return changed
}

func (m *machine) same(a, b val) bool {
	if a.lo != b.lo || a.hi != b.hi {
		return false
	}
	return a.dep == b.dep || m.deps.equal(a.dep, b.dep)
}
