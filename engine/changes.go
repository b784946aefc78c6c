package engine

import (
	"cmp"
	"slices"
)

// Change is one thing that would turn the answer about a right from yes to no, or from no to yes, all else being equal.
type Change struct {
	Path    Path
	Fact    *FactDef
	Now     Value   // what is known today
	To      Value   // a number: the nearest at which the answer turns, rounded where it still does
	Above   bool    // a number: To or more turns the answer; else To or less
	Verdict Verdict // the answer with it
}

// WhatChanges finds, for a right that is decided, what would turn the answer: for each fact that may be spoken of (its
// file says « modifiable »), the nearest value that does, from the smallest change to the largest. Applying a change
// does turn the answer; what is not known stays so.
func (b *Rulebook) WhatChanges(f Facts, on Month, right string) []Change {
	return b.changes(f, on, right, PosInf, func(*FactDef) bool { return true })
}

// NearestSums is WhatChanges for the sums of a month alone, and for changes of so many euros at most.
func (b *Rulebook) NearestSums(f Facts, on Month, right string, most Dec) []Change {
	return b.changes(f, on, right, most, func(f *FactDef) bool { return f.Kind == KindAmount && f.Period == "mois" })
}

func (b *Rulebook) changes(f Facts, on Month, right string, most Dec, of func(*FactDef) bool) []Change {
	r, ok := b.byRight[right]
	if !ok {
		return nil
	}
	s := flipper{r: r, m: b.machine(f, on), most: most}
	defer b.release(s.m)
	s.now = s.judge()
	if s.now == Unknown {
		return nil
	}
	var out []Change
	for _, inst := range b.factInsts {
		v := f[inst.path]
		if inst.fact.Changeable && of(inst.fact) && inst.fact.fits(v) && !(inst.fact.IfSome && v.lo == 0) {
			out = append(out, s.turn(inst, v)...)
		}
	}
	out = slices.DeleteFunc(out, func(c Change) bool { return c.distance() > most })
	slices.SortStableFunc(out, func(x, y Change) int { return cmp.Compare(x.distance(), y.distance()) })
	return out
}

// distance orders changes: in euros a month or in years, and a yes or no after all numbers.
func (c Change) distance() Dec {
	if !c.Fact.Kind.numeric() {
		return PosInf
	}
	lo, hi := c.Now.Bounds()
	to, _ := c.To.Bounds()
	if c.Above {
		return to.Sub(hi)
	}
	return lo.Sub(to)
}

type flipper struct {
	r    *Right
	m    *machine
	now  Verdict
	most Dec // the largest change that is of interest
}

// verdict judges the right, and nothing else, with another value of one fact that is known.
func (s *flipper) verdict(p Path, v Value) Verdict {
	m := s.m
	m.again()
	i := m.b.paths[p]
	said := m.given[i]
	defer func() { m.given[i] = said }()
	fact := m.b.factInsts[i].fact
	m.given[i] = m.clip(fact, fact.toVal(v), int32(i+1))
	return s.judge()
}

func (s *flipper) judge() Verdict {
	for _, h := range s.r.humans {
		if h.suspends && !s.m.value(h.def, 0, 0).no() {
			return Unknown
		}
	}
	return verdictOf(s.m.value(s.r.rightDef, 0, 0))
}

func (s *flipper) turned(v Verdict) bool { return v != Unknown && v != s.now }

// turn finds the changes of one fact of one member.
func (s *flipper) turn(inst factInst, v Value) []Change {
	f := inst.fact
	if f.Kind == KindBool {
		other := Bool(!v.True())
		if got := s.verdict(inst.path, other); s.turned(got) {
			return []Change{{Path: inst.path, Fact: f, Now: v, To: other, Verdict: got}}
		}
		return nil
	}
	if !f.Kind.numeric() {
		return nil
	}
	var out []Change
	lo, hi := v.Bounds()
	if up, ok := s.nearest(inst.path, hi.Floor(0).Add(One), f.Max, true); ok {
		out = append(out, Change{inst.path, f, v, Number(up), true, s.verdict(inst.path, Number(up))})
	}
	if down, ok := s.nearest(inst.path, f.Min, lo.Ceil(0).Sub(One), false); ok && down > 0 { // « 0 ou moins » says nothing to anybody
		out = append(out, Change{inst.path, f, v, Number(down), false, s.verdict(inst.path, Number(down))})
	}
	return out
}

// nearest searches lo..hi, whole numbers, for the one closest to the value of today at which the answer turns: outwards
// by steps that double, then by halves within the step in which it turned.
func (s *flipper) nearest(p Path, lo, hi Dec, up bool) (Dec, bool) {
	from, to := lo, hi // where a change is of interest
	if up {
		to = min(hi, lo.Add(s.most))
	} else {
		from = max(lo, hi.Sub(s.most))
	}
	if lo > hi || s.verdict(p, Between(from, to)) == s.now {
		return 0, false
	}
	near, far, way := lo, hi, One
	if !up {
		near, far, way = hi, lo, -One
	}
	before := near.Sub(way) // the answer has not turned there
	for step := firstStep; ; step *= 2 {
		at := before.Add(DecFromInt(step).Mul(way))
		if up && at > far || !up && at < far {
			at = far
		}
		if s.turned(s.verdict(p, Number(at))) {
			return s.rounded(p, s.halve(p, before, at), lo, hi, up), true
		}
		if at == far {
			return 0, false
		}
		before = at
	}
}

// firstStep is the first distance tried, in euros or years.
const firstStep = 8

// halve finds the number next to which the answer turns, between one where it has not and one where it has.
func (s *flipper) halve(p Path, before, after Dec) Dec {
	for {
		middle := before.Add(after).Div(DecFromInt(2)).Floor(0)
		if middle == before || middle == after {
			return after
		}
		if s.turned(s.verdict(p, Number(middle))) {
			after = middle
		} else {
			before = middle
		}
	}
}

// rounded gives the value as a person would say it, a little further on, where the answer still turns.
func (s *flipper) rounded(p Path, at, lo, hi Dec, up bool) Dec {
	ten := DecFromInt(10)
	if at < DecFromInt(100) {
		return at
	}
	round := at.Div(ten).Floor(0).Mul(ten)
	if up && round < at {
		round = round.Add(ten)
	}
	if round >= lo && round <= hi && s.turned(s.verdict(p, Number(round))) {
		return round
	}
	return at
}
