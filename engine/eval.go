package engine

// eval gives all that a formula may be worth for a member, with the figures of
// the month `shift` months back.
func (m *machine) eval(n *node, shift, e int) val {
	switch n.op {
	case opConst:
		return decided(n.lit)
	case opRef:
		return m.ref(n, shift, e)
	case opParam:
		return decided(m.p.nums[shift][n.n])
	case opNot:
		return not(m.arg(n.a, shift, e))
	case opAnd:
		return m.and(m.arg(n.a, shift, e), n.b, shift, e)
	case opOr:
		return m.or(m.arg(n.a, shift, e), n.b, shift, e)
	case opLess:
		return m.less(m.arg(n.a, shift, e), m.arg(n.b, shift, e))
	case opLessEq:
		return not(m.less(m.arg(n.b, shift, e), m.arg(n.a, shift, e)))
	case opEqual:
		return m.equal(m.arg(n.a, shift, e), m.arg(n.b, shift, e))
	case opSame:
		return m.sameChoice(m.eval(n.a, shift, e), m.eval(n.b, shift, e))
	case opAmong:
		return m.among(m.arg(n.a, shift, e), n.lit)
	case opAdd:
		return m.add(m.arg(n.a, shift, e), m.arg(n.b, shift, e))
	case opSub:
		return m.add(m.arg(n.a, shift, e), negate(m.arg(n.b, shift, e)))
	case opMul:
		return m.times(n, shift, e)
	case opDiv:
		return m.div(m.arg(n.a, shift, e), m.arg(n.b, shift, e))
	case opNeg:
		return negate(m.eval(n.a, shift, e))
	case opIf:
		return m.choose(n, shift, e)
	case opMin:
		return m.minOf(m.arg(n.a, shift, e), m.arg(n.b, shift, e))
	case opMax:
		return m.maxOf(m.arg(n.a, shift, e), m.arg(n.b, shift, e))
	}
	return m.evalMore(n, shift, e)
}

func (m *machine) evalMore(n *node, shift, e int) val {
	switch n.op {
	case opSum, opCount, opAny, opAll, opMaximum, opMinimum:
		return m.aggregate(n, shift, e)
	case opRefAt:
		return m.ofPerson(n.a, n.kind, shift, int(n.from))
	case opAt:
		return m.eval(n.a, -int(n.from), e)
	case opMean, opSpan:
		return m.overMonths(n, e)
	case opFloor:
		return monotone(m.eval(n.a, shift, e), func(d Dec) Dec { return d.Floor(0) })
	case opRound:
		return monotone(m.eval(n.a, shift, e), func(d Dec) Dec { return d.Round(int(n.n)) })
	case opRoundDown:
		return monotone(m.eval(n.a, shift, e), func(d Dec) Dec { return d.Floor(int(n.n)) })
	case opRoundUp:
		return monotone(m.eval(n.a, shift, e), func(d Dec) Dec { return d.Ceil(int(n.n)) })
	case opLookup:
		var y val
		if n.b != nil {
			y = m.eval(n.b, shift, e)
		}
		return m.lookup(m.p.params[shift][n.n].table, m.eval(n.a, shift, e), y)
	case opBrackets:
		return m.p.params[shift][n.n].table.bracketRange(m.eval(n.a, shift, e))
	case opOther:
		return m.other(n, shift, e)
	case opIsAsker:
		return boolVal(e == 0)
	case opRank:
		return decided(int64(DecFromInt(e)))
	case opPay:
		return m.pay(n, shift, e)
	}
	return m.evalMonth(n, shift, e)
}

func (m *machine) evalMonth(n *node, shift, e int) val {
	switch n.op {
	case opMonthsSince:
		a := m.eval(n.a, shift, e)
		on := int64(m.p.on)
		return interval((on-a.hi)*int64(One), (on-a.lo)*int64(One), a.dep)
	case opAddMonths:
		a, b := m.eval(n.a, shift, e), m.eval(n.b, shift, e)
		lo, hi := int64(Dec(b.lo).Floor(0)/One), int64(Dec(b.hi).Floor(0)/One)
		return interval(a.lo+lo, a.hi+hi, m.deps.union(a.dep, b.dep))
	case opMonthsBetween:
		a, b := m.eval(n.a, shift, e), m.eval(n.b, shift, e)
		return interval((a.lo-b.hi)*int64(One), (a.hi-b.lo)*int64(One), m.deps.union(a.dep, b.dep))
	case opMonth:
		return decided(int64(m.p.on))
	case opMonthNumber:
		return decided(int64(DecFromInt(m.p.on.Number())))
	}
	panic("engine: a formula holds an operation that eval does not know")
}

func (m *machine) and(a val, right *node, shift, e int) val {
	if a.no() {
		return decided(0)
	}
	b := m.arg(right, shift, e)
	return m.both(a, b)
}

func (m *machine) both(a, b val) val {
	switch {
	case a.no() || b.no():
		return decided(0)
	case a.yes():
		return b
	case b.yes():
		return a
	}
	return maybeVal(m.deps.union(a.dep, b.dep))
}

func (m *machine) or(a val, right *node, shift, e int) val {
	if a.yes() {
		return decided(1)
	}
	return not(m.both(not(a), not(m.arg(right, shift, e))))
}

// arg is eval without a call for a constant, and with one less for a reference.
func (m *machine) arg(n *node, shift, e int) val {
	switch n.op {
	case opConst:
		return decided(n.lit)
	case opRef:
		return m.ref(n, shift, e)
	}
	return m.eval(n, shift, e)
}

func (m *machine) ref(n *node, shift, e int) val {
	if n.level == levelHome {
		e = 0
	}
	return m.value(int(n.n), shift, e)
}

// times multiplies; nothing is read once a factor is zero.
func (m *machine) times(n *node, shift, e int) val {
	a := m.arg(n.a, shift, e)
	if a.lo == 0 && a.hi == 0 {
		return a
	}
	return m.mul(a, m.arg(n.b, shift, e))
}

func (m *machine) choose(n *node, shift, e int) val {
	c := m.arg(n.a, shift, e)
	switch {
	case c.yes():
		return m.arg(n.b, shift, e)
	case c.no():
		return m.arg(n.c, shift, e)
	}
	a, b := m.eval(n.b, shift, e), m.eval(n.c, shift, e)
	return hull(a, b, n.kind, m.deps.union(c.dep, m.deps.union(a.dep, b.dep)))
}

// pay gives the amount paid: above zero when the right is open, else zero.
func (m *machine) pay(n *node, shift, e int) val {
	open := m.arg(n.a, shift, e)
	if open.no() {
		return decided(0)
	}
	a := m.arg(n.b, shift, e)
	a.lo, a.hi = max(a.lo, 0), max(a.hi, 0)
	if open.maybe() {
		return interval(0, a.hi, m.deps.union(open.dep, a.dep))
	}
	return interval(a.lo, a.hi, a.dep)
}

func (m *machine) overMonths(n *node, e int) val {
	sum := val{}
	for k := n.from; k <= n.to; k++ {
		sum = m.add(sum, m.eval(n.a, -int(k), e))
	}
	if n.op == opSpan {
		return sum
	}
	return m.div(sum, decided(int64(DecFromInt(int(n.to-n.from)+1))))
}

// other gives a value of the other adult; nothing when there is none.
func (m *machine) other(n *node, shift, e int) val {
	return m.ofPerson(n.a, n.kind, shift, 1-e)
}

func (m *machine) ofPerson(n *node, k Kind, shift, e int) val {
	here := m.present(levelPerson, e)
	none := val{}
	if k == KindChoice {
		none = choiceVal(absentBit, 0)
	}
	if here.no() {
		return none
	}
	v := m.eval(n, shift, e)
	if here.yes() {
		return v
	}
	return hull(none, v, k, m.deps.union(here.dep, v.dep))
}
