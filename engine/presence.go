package engine

// present says whether a member exists.
func (m *machine) present(l level, e int) val {
	if l == levelHome || l == levelPerson && e == 0 {
		return decided(1)
	}
	c := &m.members[l][e]
	if c.stamp != m.run {
		v := m.exists(l, e)
		*c = cell{v.lo, v.hi, v.dep, m.run}
	}
	return val{c.lo, c.hi, c.dep}
}

// exists finds out, once an evaluation, whether a member is there.
func (m *machine) exists(l level, e int) val {
	if l == levelPerson {
		if m.b.couple < 0 {
			return decided(0)
		}
		return not(m.among(m.value(m.b.couple, 0, 0), m.b.aloneMask))
	}
	if m.b.children < 0 {
		return decided(0)
	}
	n := m.value(m.b.children, 0, 0)
	switch {
	case Dec(n.lo) >= DecFromInt(e+1):
		return decided(1)
	case Dec(n.hi) < DecFromInt(e+1):
		return decided(0)
	}
	return maybeVal(n.dep)
}
