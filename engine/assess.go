package engine

import "slices"

// Verdict is the answer about one right.
type Verdict uint8

// The verdicts.
const (
	Unknown Verdict = iota
	Yes
	No
)

// String writes the verdict as the rule files do.
func (v Verdict) String() string { return [...]string{"inconnu", "oui", "non"}[v] }

// Range is an amount known to lie within Low and High, both included.
type Range struct{ Low, High Dec }

// Exact reports whether only one amount is possible.
func (r Range) Exact() bool { return r.Low == r.High }

// Width is the distance between the bounds.
func (r Range) Width() Dec { return r.High.Sub(r.Low) }

// Assessment is what can be said of every right.
type Assessment struct {
	On      Month
	Results []Result // in declared order

	book  *Rulebook
	alone bool // the household is known to have one adult
}

// Result is what can be said of one right. For a right that is told and never
// computed (Right.Computed is false), Yes means no more than "to be checked".
type Result struct {
	Right       *Right
	Verdict     Verdict
	Amount      Range
	Missing     []Path   // facts that can still change the verdict or the amount
	Human       []string // why a counsellor must look
	Details     []Detail
	Failed      string // name of the first condition that fails for sure
	Provisional bool   // rests on a figure still to be confirmed
	Drawn       bool   // the household has it already: it is open, whatever the rules make of it
	dep         int32  // Missing as a set of the machine that judged
	Scale       Month  // "barème de …": month of the oldest figure past its usual revision, or 0
}

// Detail is a further output of a right (css: formule, participation).
type Detail struct {
	Name  string
	Kind  Kind
	Value Value // zero while the right is not open
}

// Result returns what is said of one right, or nil when there is no such right.
func (a *Assessment) Result(right string) *Result {
	r, ok := a.book.byRight[right]
	if !ok {
		return nil
	}
	return &a.Results[r.index]
}

// Evaluate judges every right on what is known, with the law of a month.
func (b *Rulebook) Evaluate(f Facts, on Month) *Assessment {
	m := b.machine(f, on)
	defer b.release(m)
	return m.assess()
}

func (m *machine) assess() *Assessment {
	a := &Assessment{On: m.p.on, Results: make([]Result, len(m.b.rights)), book: m.b, alone: m.alone()}
	for i, r := range m.b.rights {
		m.judge(r, &a.Results[i])
	}
	return a
}

func (m *machine) judge(r *Right, out *Result) {
	out.Right = r
	open, pay := m.value(r.rightDef, 0, 0), m.value(r.payDef, 0, 0)
	out.Amount = Range{Dec(pay.lo), Dec(pay.hi)}
	dep := m.deps.union(open.dep, pay.dep)
	switch {
	case open.no():
		out.Verdict = No
		if !m.lean {
			out.Failed = m.failed(r)
		}
	case open.yes():
		out.Verdict = Yes
	}
	suspended, held := false, false
	for _, h := range r.humans {
		if !h.suspends && m.lean {
			continue
		}
		switch v := m.value(h.def, 0, 0); {
		case v.yes():
			if suspended = suspended || h.suspends; out.Human == nil {
				out.Human = slices.Clip(h.reason) // shared: most rights have one reason at most
			} else {
				out.Human = append(out.Human, h.reason...)
			}
		case v.maybe() && h.suspends:
			held, dep = true, m.deps.union(dep, v.dep)
		}
	}
	if held {
		out.hold()
	}
	if len(r.details) > 0 {
		dep = m.detail(r, out, dep)
	}
	if out.dep = dep; !m.lean {
		out.Missing = m.paths(dep)
	}
	if suspended {
		out.suspend()
	}
	out.Drawn = m.draws(r)
	out.Provisional, out.Scale = m.p.standing[r.index].toConfirm, m.p.standing[r.index].scale
}

// hold keeps a right undecided until it is known whether a counsellor must decide it.
func (r *Result) hold() { r.Verdict, r.Failed, r.Amount.Low = Unknown, "", 0 }

// suspend leaves a right undecided: its rules are not those of the place where the household lives, and no answer
// would change that.
func (r *Result) suspend() {
	r.Verdict, r.Failed, r.Missing, r.Amount.Low, r.dep = Unknown, "", nil, 0, 0
	for i := range r.Details {
		r.Details[i].Value = Value{}
	}
}

// detail adds the further outputs, which count only while the right may be open.
func (m *machine) detail(r *Right, out *Result, dep int32) int32 {
	for _, d := range r.details {
		def := m.b.defs[d.def]
		det := Detail{Name: d.name, Kind: def.kind}
		if out.Verdict != No {
			v := m.value(d.def, 0, 0)
			det.Value = publicValue(v, def.kind, def.enum)
			dep = m.deps.union(dep, v.dep)
		}
		out.Details = append(out.Details, det)
	}
	return dep
}

// publicValue turns an abstract value into what the outside reads.
func publicValue(v val, k Kind, e *enum) Value {
	switch k {
	case KindBool:
		if v.maybe() {
			return Value{}
		}
		return Bool(v.yes())
	case KindMonth:
		return MonthsBetween(Month(v.lo), Month(v.hi))
	case KindChoice:
		return OneOf(e.names(v.lo)...)
	}
	return Between(Dec(v.lo), Dec(v.hi))
}

func (e *enum) names(mask int64) []string {
	var out []string
	for i, o := range e.options {
		if mask&(1<<i) != 0 {
			out = append(out, o)
		}
	}
	return out
}

func (m *machine) paths(dep int32) []Path {
	if dep == 0 {
		return nil
	}
	set := m.deps.get(dep)
	n := 0
	set.each(func(int) { n++ })
	out := make([]Path, 0, n)
	set.each(func(i int) { out = append(out, m.b.factInsts[i].path) })
	return out
}

// failed names the first condition that fails whatever is still unknown.
func (m *machine) failed(r *Right) string {
	if r.root != nil {
		if name, ok := m.failing(r.root); ok {
			return name
		}
	}
	if r.minimum && m.value(r.amountDef, 0, 0).hi > 0 {
		return "minimum"
	}
	return "montant nul"
}

func (m *machine) failing(c *cond) (string, bool) {
	switch c.kind {
	case condLeaf:
		return c.name, m.value(c.def, 0, 0).no()
	case condNot:
		if len(c.kids) == 1 && m.tree(c.kids[0]).yes() {
			return firstNonEmpty(c.name, c.kids[0].name), true
		}
		return "", false
	case condAny:
		if !m.tree(c).no() {
			return "", false
		}
		name, _ := m.failing(c.kids[0])
		return firstNonEmpty(c.name, name), true
	}
	for _, k := range c.kids {
		if name, ok := m.failing(k); ok {
			return firstNonEmpty(name, c.name), true
		}
	}
	return "", false
}

func firstNonEmpty(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// tree judges a node of the tree of conditions.
func (m *machine) tree(c *cond) val {
	switch c.kind {
	case condLeaf:
		return m.value(c.def, 0, 0)
	case condNot:
		return not(m.tree(c.kids[0]))
	case condAny:
		out := decided(0)
		for _, k := range c.kids {
			out = not(m.both(not(out), not(m.tree(k))))
		}
		return out
	}
	out := decided(1)
	for _, k := range c.kids {
		out = m.both(out, m.tree(k))
	}
	return out
}
