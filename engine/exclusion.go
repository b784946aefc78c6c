package engine

import "slices"

// ExclusionKind says what becomes of two rights that do not go together.
type ExclusionKind string

// The kinds of exclusions, as the rule files write them.
const (
	Excludes ExclusionKind = "exclut" // never both
	Deducts  ExclusionKind = "deduit" // the one lowers the other
	Chooses  ExclusionKind = "choix"  // the household chooses
)

var exclusionKinds = []string{string(Excludes), string(Deducts), string(Chooses)}

// shortMost is the length of what is said of two rights: with their names and what to do, it is one SMS.
const shortMost = 72

func (l *loader) readExclusion(r *Right, n *yamlNode) {
	if !l.fits(n, exclusionShape) {
		return
	}
	x := Exclusion{
		With: l.text(n, "avec"), Text: l.saidWithin(n, "texte", shortMost), Source: l.text(n, "source"),
		Kind:    ExclusionKind(l.oneOf(n, "genre", string(Excludes), exclusionKinds...)),
		SameOne: l.oneOf(n, "pour", "foyer", "foyer", "personne") == "personne", ToConfirm: l.flag(n, "a_confirmer", false),
	}
	r.Excludes = append(r.Excludes, x)
	l.rightNames = append(l.rightNames, rightName{l.file, "avec", n.get("avec")})
}

// linkDrawn gives each right the fact that says that the household has it already.
func (l *loader) linkDrawn() {
	for i, inst := range l.b.factInsts {
		if r := l.b.byRight[inst.fact.Draws]; r != nil && inst.ent == 0 {
			r.drawn = i
		}
	}
}

// draw makes what the household has already win over what the rules compute: those rights are open.
func (m *machine) draw() {
	for _, r := range m.b.rights {
		if !m.draws(r) {
			continue
		}
		if m.forced == nil {
			m.forced = map[int]val{}
		}
		m.forced[r.rightDef] = decided(1)
	}
}

// draws reports whether the household says that it has a right already.
func (m *machine) draws(r *Right) bool {
	return r.drawn >= 0 && m.known[r.drawn] == m.run && m.given[r.drawn].yes()
}

// alone reports whether the household is known to have one adult.
func (m *machine) alone() bool {
	return m.b.couple >= 0 && m.value(m.b.couple, 0, 0).lo == m.b.aloneMask
}

// Urgency says how near two rights that do not go together are to an overpayment.
type Urgency uint8

// The urgencies, the nearest last.
const (
	Aware Urgency = iota // both may be asked for, or each of a couple has one
	Soon                 // one is drawn already, the other may be asked for
	Now                  // both are drawn already
)

// Clash is two rights of a household that do not go together.
type Clash struct {
	Right, With *Right // With is the one that is drawn already, when one is
	Exclusion   Exclusion
	Urgency     Urgency
}

// Clashes lists the rights that do not go together, among those that a household has already or may be told of: the
// most urgent first. It is empty for nearly everybody.
func (a *Assessment) Clashes() []Clash {
	var out []Clash
	for i := range a.Results {
		r := &a.Results[i]
		if !r.Drawn && !r.mayBeAskedFor() {
			continue
		}
		for _, x := range r.Right.Excludes {
			w := a.Result(x.With)
			if !w.Drawn && !w.mayBeAskedFor() || slices.ContainsFunc(out, func(c Clash) bool {
				return c.Right == w.Right && c.With == r.Right || c.Right == r.Right && c.With == w.Right
			}) {
				continue
			}
			if c, ok := clash(r, w, x, a.alone); ok {
				out = append(out, c)
			}
		}
	}
	slices.SortStableFunc(out, func(x, y Clash) int { return int(y.Urgency) - int(x.Urgency) })
	return out
}

// mayBeAskedFor reports whether a right is one that the household is told of.
func (r *Result) mayBeAskedFor() bool {
	return r.Verdict == Yes || r.Verdict == Unknown && r.Right.Computed && r.Right.Weight > 0
}

func clash(r, w *Result, x Exclusion, alone bool) (Clash, bool) {
	c := Clash{Right: r.Right, With: w.Right, Exclusion: x}
	sure := alone || !x.SameOne
	switch {
	case r.Drawn && w.Drawn:
		if x.Kind == Deducts { // the payer knows both
			return c, false
		}
		if sure {
			c.Urgency = Now
		}
	case r.Drawn || w.Drawn:
		if r.Drawn {
			c.Right, c.With = w.Right, r.Right
		}
		if sure {
			c.Urgency = Soon
		}
	case x.Kind == Deducts || r.Verdict == Unknown || w.Verdict == Unknown:
		return c, false
	}
	return c, true
}
