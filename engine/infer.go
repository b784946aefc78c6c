package engine

import (
	"fmt"
	"maps"
)

// Infer adds what follows from the ages of children: a question that is for
// children of some ages is answered "no" for those who cannot be of these ages
// (a child of seven is in no secondary school). It serves a conversation, which
// never asks such questions; facts already known are kept.
func (b *Rulebook) Infer(f Facts, on Month) Facts {
	out := maps.Clone(f)
	m := b.machine(f, on)
	defer b.release(m)
	c := chooser{b: b, m: m}
	for _, q := range b.questions {
		if q.Of != Kids || q.MinMonths == 0 && q.MaxMonths == 0 || len(q.Options) == 0 {
			continue
		}
		for e := range maxChildren {
			if !m.present(levelChild, e).yes() || c.ageFits(q, e) {
				continue
			}
			for _, g := range q.Options[0].otherwise {
				p := Path(fmt.Sprintf("%s[%d].%s", Kids, e, g.fact.Name))
				v := g.value
				if old, said := out[p]; said {
					if both, ok := old.Meet(v); ok {
						v = both
					} else {
						v = old
					}
				}
				out[p] = v
			}
		}
	}
	return out
}
