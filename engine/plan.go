package engine

// plan is what follows from the month evaluated alone: the figures of each
// month looked at, and where each value is kept. Months in which none of the
// figures that a definition rests on differ share one place.
type plan struct {
	on     Month
	params [maxShift + 1][]*ParamValue // by months back, by parameter
	nums   [maxShift + 1][]int64       // their figures, for those that are no table
	rep    [][maxShift + 1]uint8       // by definition: the nearest month with the same figures
	slot   [][maxShift + 1]int32       // by definition: place of its first member
	spots  []spot                      // by definition: what every evaluation needs of it
	slots  int
	loops  []loopPlan

	standing []standing // by right
}

// spot is what an evaluation reads of a definition, kept small and together.
type spot struct {
	body *node
	loop *loop
	slot int32 // slot[0], or -1 within a loop
	role role
	head bool
}

// loopPlan lists the heads of a loop, oldest month first, in declared order.
type loopPlan struct {
	heads []headSlot
}

type headSlot struct {
	def   int
	shift int
	slot  int32 // place of its first member
}

func (b *Rulebook) planFor(on Month) *plan {
	if p, ok := b.plans.Load(on); ok {
		return p.(*plan)
	}
	p := b.newPlan(on)
	b.plans.Store(on, p)
	return p
}

func (b *Rulebook) newPlan(on Month) *plan {
	p := &plan{on: on}
	changed := [maxShift + 1]bitset{} // parameters that differ from one month later
	for s := range p.params {
		p.params[s], p.nums[s] = make([]*ParamValue, len(b.params)), make([]int64, len(b.params))
		changed[s] = newBitset(len(b.params) + 1)
		for i, prm := range b.params {
			p.params[s][i] = prm.at(on - Month(s))
			p.nums[s][i] = int64(p.params[s][i].num)
			if s > 0 && p.params[s][i] != p.params[s-1][i] {
				changed[s].set(i)
			}
		}
	}
	p.rep = make([][maxShift + 1]uint8, len(b.defs))
	p.slot = make([][maxShift + 1]int32, len(b.defs))
	for i, d := range b.defs {
		for s := 1; s <= maxShift; s++ {
			p.rep[i][s] = p.rep[i][s-1]
			if overlap(changed[s], d.changes) {
				p.rep[i][s] = uint8(s)
			}
		}
	}
	b.placeValues(p)
	b.placeHeads(p)
	p.standing = b.standings(p)
	return p
}

func overlap(a, b bitset) bool {
	for i, w := range b {
		if a[i]&w != 0 {
			return true
		}
	}
	return false
}

func (b *Rulebook) placeValues(p *plan) {
	p.spots = make([]spot, len(b.defs))
	for l := levelHome; l <= levelChild; l++ {
		for _, i := range b.order {
			if d := b.defs[i]; d.level == l {
				b.placeValue(p, d)
			}
		}
	}
}

func (b *Rulebook) placeValue(p *plan, d *def) {
	p.spots[d.id] = spot{d.body, d.loop, int32(p.slots), d.role, d.head}
	if d.loop != nil {
		p.spots[d.id].slot = -1
	}
	for s := 0; s <= maxShift; s++ {
		if r := int(p.rep[d.id][s]); r < s {
			p.slot[d.id][s] = p.slot[d.id][r]
			continue
		}
		p.slot[d.id][s] = int32(p.slots)
		p.slots += d.level.size()
	}
}

// placeHeads finds in which months the heads of each loop are needed.
func (b *Rulebook) placeHeads(p *plan) {
	seen := make([]uint32, len(b.defs)) // months already followed, as bits
	var follow func(id, shift int)
	follow = func(id, shift int) {
		s := int(p.rep[id][shift])
		if seen[id]&(1<<s) != 0 {
			return
		}
		seen[id] |= 1 << s
		for _, r := range b.defs[id].refs {
			if !r.shifted {
				follow(r.def, s)
				continue
			}
			for k := r.from; k <= r.to; k++ {
				follow(r.def, -k)
			}
		}
	}
	for _, d := range b.defs {
		if d.role != roleFact {
			follow(d.id, 0)
		}
	}
	p.loops = make([]loopPlan, len(b.loops))
	for i, lp := range b.loops {
		for s := maxShift; s >= 0; s-- {
			for _, h := range lp.heads {
				if seen[h]&(1<<s) != 0 && int(p.rep[h][s]) == s {
					p.loops[i].heads = append(p.loops[i].heads, headSlot{h, s, p.slot[h][s]})
				}
			}
		}
	}
}
