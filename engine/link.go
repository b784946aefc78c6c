package engine

import (
	"fmt"
	"slices"
	"sort"
)

// Names that the language itself relies on.
const (
	coupleFact  = "situation_familiale"
	aloneOption = "seul"
)

// declare completes what needs all files read: order, members, instances of facts.
func (l *loader) declare() {
	b := l.b
	if id, ok := b.names[nameKey{factFile, levelHome, coupleFact}]; ok && b.defs[id].kind == KindChoice {
		b.couple = id
		if i := b.defs[id].enum.index(aloneOption); i >= 0 {
			b.aloneMask = 1 << i
		}
	}
	if id, ok := b.names[nameKey{factFile, levelHome, Kids}]; ok && b.defs[id].kind == KindNumber {
		b.children = id
	}
	l.orderRights()
	l.checkRightNames()
	l.settleQuestions()
	b.firstInst = make([]int, len(b.defs))
	for _, f := range b.facts {
		b.firstInst[f.def] = len(b.factInsts)
		for e := range f.level.size() {
			p := instancePath(f, e)
			b.paths[p] = len(b.factInsts)
			b.factInsts = append(b.factInsts, factInst{f, e, p})
		}
		if f.WithKnown && b.knownFact(f) == nil {
			l.errs = append(l.errs, Error{File: factsFile, Line: 1, Col: 1,
				Message: fmt.Sprintf("« %s » : avec_connu demande un fait « %s_connu » de type oui_non", f.Name, f.Name)})
		}
	}
	b.layFields()
	l.linkDrawn()
}

// knownFact returns the fact X_connu that goes with X, or nil.
func (b *Rulebook) knownFact(f *FactDef) *FactDef {
	id, ok := b.names[nameKey{factFile, f.level, f.Name + "_connu"}]
	if !ok || b.defs[id].kind != KindBool {
		return nil
	}
	return b.defs[id].fact
}

func instancePath(f *FactDef, e int) Path {
	switch f.level {
	case levelPerson:
		return Path([]string{Asker, Partner}[e] + "." + f.Name)
	case levelChild:
		return Path(fmt.Sprintf("%s[%d].%s", Kids, e, f.Name))
	}
	return Path(f.Name)
}

func (l *loader) orderRights() {
	for _, id := range l.order {
		if l.b.byRight[id] == nil {
			l.errs = append(l.errs, Error{File: commonsFile, Line: 1, Col: 1, Message: fmt.Sprintf("« ordre » : droit inconnu « %s »", id)})
		}
	}
	rank := func(r *Right) int {
		if i := slices.Index(l.order, r.ID); i >= 0 {
			return i
		}
		return len(l.order)
	}
	sort.SliceStable(l.b.rights, func(i, j int) bool { return rank(l.b.rights[i]) < rank(l.b.rights[j]) })
	for i, r := range l.b.rights {
		r.index = i
	}
}

// checkRightNames refuses the names of rights, under non_cumul and among the facts, that are none.
func (l *loader) checkRightNames() {
	var ids []string
	for _, r := range l.b.rights {
		ids = append(ids, r.ID)
	}
	for _, x := range l.rightNames {
		if x.name != nil && l.b.byRight[x.name.text] == nil {
			l.file = x.file
			l.failNear(x.name, x.name.text, ids, "« %s » : droit inconnu : « %s »", x.key, x.name.text)
		}
	}
}

func (l *loader) compileAll() {
	for _, d := range l.b.defs {
		l.compileDef(d)
	}
}

// typeOf gives the kind of a definition, compiling it first when needed.
func (l *loader) typeOf(d *def) typ {
	if d.kind == KindNone && d.state == 0 {
		l.compileDef(d)
	}
	if d.kind == KindNone && d.state == 2 {
		panic(fault{silent: true}) // faulty, and reported already
	}
	if d.kind == KindNone {
		return typ{kind: KindAmount} // in a circle: checked by settleKind or reported by link
	}
	return typ{kind: d.kind, enum: d.enum}
}

func (l *loader) compileDef(d *def) {
	if d.state != 0 {
		return
	}
	d.state = 1
	defer func() { d.state = 2 }()
	switch d.role {
	case roleRight:
		l.b.byRight[d.file].openFormula(l.b, d)
		return
	case rolePay:
		l.b.byRight[d.file].payFormula(d)
		return
	}
	if d.src == nil {
		if d.role != roleFact {
			l.errs = append(l.errs, Error{File: l.fileOf[d.file], Line: 1, Col: 1, Message: fmt.Sprintf("« %s » : formule absente", d.name)})
		}
		return
	}
	c := &compiler{l: l, file: l.origin(d), src: d.src, scope: scope{d.file, d.level}, def: d}
	want := d.enum
	if d.role == roleFact {
		want = nil
	}
	body, t := c.compileFormula(want)
	if body == nil {
		return
	}
	d.body = body
	l.settleKind(d, t)
}

// origin is the name of the file that a definition was written in.
func (l *loader) origin(d *def) string {
	if d.from != "" {
		return d.from
	}
	return l.fileOf[d.file]
}

// settleKind checks the kind found against the kind declared or expected.
func (l *loader) settleKind(d *def, t typ) {
	expected := d.kind
	if d.role == roleFact {
		expected = KindBool
	}
	if expected == KindNone {
		d.kind, d.enum = t.kind, t.enum
		return
	}
	same := expected == t.kind || expected.numeric() && t.kind.numeric()
	if same && t.kind == KindChoice && d.role != roleFact && t.enum != d.enum {
		same = false
	}
	if !same {
		l.faultAt(l.origin(d), d.src, fault{message: fmt.Sprintf("%s est attendu ici, pas %s", kindText(expected), kindText(t.kind))})
	}
}

// openFormula says when the right is open: its conditions hold and something is due.
func (r *Right) openFormula(b *Rulebook, d *def) {
	body := &node{op: opConst, kind: KindBool}
	if r.root != nil {
		body = r.root.formula(d)
	}
	if r.amountDef >= 0 {
		d.refs = append(d.refs, ref{def: r.amountDef})
		amount := &node{op: opRef, kind: KindAmount, n: int32(r.amountDef)}
		due := &node{op: opLess, kind: KindBool, a: &node{op: opConst, kind: KindAmount}, b: amount}
		body = &node{op: opAnd, kind: KindBool, a: body, b: due}
		if r.minimum {
			m := b.names[nameKey{file: r.ID, name: "#minimum"}]
			d.refs = append(d.refs, ref{def: m})
			enough := &node{op: opLessEq, kind: KindBool, a: &node{op: opRef, kind: KindAmount, n: int32(m)}, b: amount}
			body = &node{op: opAnd, kind: KindBool, a: body, b: enough}
		}
	}
	d.body = body
}

// payFormula gives what is paid: the amount when the right is open, else 0.
func (r *Right) payFormula(d *def) {
	d.refs = append(d.refs, ref{def: r.rightDef})
	open := &node{op: opRef, kind: KindBool, n: int32(r.rightDef)}
	amount := &node{op: opConst, kind: KindAmount}
	if r.amountDef >= 0 {
		d.refs = append(d.refs, ref{def: r.amountDef})
		amount = &node{op: opRef, kind: KindAmount, n: int32(r.amountDef)}
	}
	d.body = &node{op: opPay, kind: KindAmount, a: open, b: amount}
}
