package engine

import (
	"fmt"
	"slices"
)

// Explanation says why a right is open, closed or undecided, with its sources.
type Explanation struct {
	Right       *Right
	On          Month
	Verdict     Verdict
	Amount      Range
	Missing     []Path
	Failed      string
	Provisional bool
	Conditions  Step
	Amounts     []Computed // the steps of the amount, each after those it reads
	Figures     []Figure   // the figures of the law that were read
}

// Step is a node of the tree of conditions, judged.
type Step struct {
	Kind    string // condition, toutes, une_de, sauf
	Name    string
	Source  string
	Formula string
	Verdict Verdict
	Text    string // plain words for the person: the text for yes or for no
	Yes, No string // both texts
	Read    []Named
	Steps   []Step
}

// Named is a value with the name that the rule files give it.
type Named struct {
	Name  string // "enfants[0].naissance", "rsa.montant"
	Value Value  // zero when nothing is known
	Fact  bool
}

// Computed is a computation with its value.
type Computed struct {
	Named
	Formula string
	Source  string
}

// Figure is a figure of the law, as it applies in the month evaluated.
type Figure struct {
	Name      string
	File      string
	Unit      string
	Since     string
	Text      string
	Source    string
	ToConfirm bool
}

// Explain judges one right and keeps the reasons.
func (b *Rulebook) Explain(f Facts, on Month, right string) Explanation {
	r, ok := b.byRight[right]
	if !ok {
		return Explanation{On: on}
	}
	m := b.machine(f, on)
	defer b.release(m)
	var res Result
	m.judge(r, &res)
	x := explainer{m: m, r: r, seen: map[int]bool{}, figures: map[int]bool{}}
	e := Explanation{Right: r, On: on, Verdict: res.Verdict, Amount: res.Amount, Missing: res.Missing, Failed: res.Failed, Provisional: res.Provisional}
	if r.root != nil {
		e.Conditions = x.step(r.root)
	}
	if r.amountDef >= 0 {
		x.follow(r.amountDef)
	}
	for _, d := range r.details {
		x.follow(d.def)
	}
	e.Amounts, e.Figures = x.computed, x.list()
	return e
}

type explainer struct {
	m        *machine
	r        *Right
	seen     map[int]bool
	figures  map[int]bool
	computed []Computed
}

func verdictOf(v val) Verdict {
	switch {
	case v.yes():
		return Yes
	case v.no():
		return No
	}
	return Unknown
}

var condNames = [...]string{"condition", "toutes", "une_de", "sauf"}

func (x *explainer) step(c *cond) Step {
	v := x.m.tree(c)
	s := Step{Kind: condNames[c.kind], Name: c.name, Source: c.source, Verdict: verdictOf(v), Text: c.text(v), Yes: c.yes, No: c.no}
	if c.kind == condLeaf {
		d := x.m.b.defs[c.def]
		s.Formula = d.src.text
		for _, r := range d.refs {
			s.Read = append(s.Read, x.read(r)...)
		}
		x.follow(c.def)
	}
	for _, k := range c.kids {
		s.Steps = append(s.Steps, x.step(k))
	}
	return s
}

func (c *cond) text(v val) string {
	switch {
	case v.yes():
		return c.yes
	case v.no():
		return c.no
	}
	return ""
}

// read gives the values behind one reference, a member at a time.
func (x *explainer) read(r ref) []Named {
	d := x.m.b.defs[r.def]
	var out []Named
	for e := range d.level.size() {
		if !x.m.present(d.level, e).yes() {
			continue
		}
		v := publicValue(x.m.value(d.id, 0, e), d.kind, d.enum)
		if d.role == roleFact && !exactVal(x.m.value(d.id, 0, e), d.kind) && x.m.known[x.m.b.firstInst[d.id]+e] != x.m.run {
			v = Value{} // only the domain: nothing is known
		}
		out = append(out, Named{memberPrefix(d.level, e) + d.label(), v, d.role == roleFact})
	}
	return out
}

func memberPrefix(l level, e int) string {
	switch l {
	case levelPerson:
		return []string{Asker, Partner}[e] + "."
	case levelChild:
		return fmt.Sprintf("%s[%d].", Kids, e)
	}
	return ""
}

// follow lists the computations under a definition, down to facts and other rights.
func (x *explainer) follow(id int) {
	if x.seen[id] {
		return
	}
	x.seen[id] = true
	d := x.m.b.defs[id]
	for _, p := range append(slices.Clone(d.params), d.fixed...) {
		x.figures[p] = true
	}
	for _, r := range d.refs {
		t := x.m.b.defs[r.def]
		if t.role == roleFact || t.file != x.r.ID && t.file != commonFile {
			continue
		}
		x.follow(r.def)
	}
	if d.role == roleCond || d.role == roleFact || d.role == roleRight || d.role == rolePay {
		return
	}
	values := x.read(ref{def: id})
	if len(values) == 0 { // nobody to compute it for: the formula still tells
		values = []Named{{Name: "." + d.label()}}
	}
	for _, n := range values {
		if d.role == roleAmount {
			n.Name = d.file + ".montant"
		}
		x.computed = append(x.computed, Computed{n, d.src.text, d.source})
	}
}

func (x *explainer) list() []Figure {
	var out []Figure
	for i, p := range x.m.b.params {
		if !x.figures[i] {
			continue
		}
		v := x.m.p.params[0][i]
		out = append(out, Figure{p.Name, p.File, p.Unit, v.Since, v.Text, v.Source, v.ToConfirm})
	}
	return out
}

// Why gives, in plain words, the conditions that decide a right: those that hold
// when it is open or undecided, the first that fails when it is closed.
func (b *Rulebook) Why(f Facts, on Month, right string) []string {
	r, ok := b.byRight[right]
	if !ok || r.root == nil {
		return nil
	}
	m := b.machine(f, on)
	defer b.release(m)
	var out []string
	if m.value(r.rightDef, 0, 0).no() {
		out = m.reasons(r.root, No, nil)
		return out[:min(1, len(out))]
	}
	return m.reasons(r.root, Yes, nil)
}

// reasons gathers the texts of what makes a node hold, or fail.
func (m *machine) reasons(c *cond, want Verdict, out []string) []string {
	v := m.tree(c)
	if verdictOf(v) != want && (want == No || c.kind == condLeaf) {
		return out
	}
	if s := c.text(v); s != "" {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
		return out
	}
	if c.kind == condNot {
		want = Yes + No - want
	}
	for _, k := range c.kids {
		before := len(out)
		out = m.reasons(k, want, out)
		if c.kind == condAny && want == Yes && len(out) > before {
			break
		}
	}
	return out
}
