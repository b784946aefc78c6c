package engine

import "slices"

// Overdue reports whether, in a month, the law has usually revised the figure
// since its last known value.
func (p *Param) Overdue(on Month) bool {
	due, ok := p.RevisionDue()
	return ok && on >= due
}

// RevisionDue is the first month after the last known value in which the law
// usually revises the figure; false when it never does, or nobody knows.
func (p *Param) RevisionDue() (Month, bool) {
	month := slices.Index(months, p.Revision) // January is 0
	if month < 0 || len(p.Values) == 0 {
		return 0, false
	}
	last := p.Values[len(p.Values)-1].from
	due := Month(last.Year()*12 + month)
	if due <= last {
		due += 12
	}
	return due, true
}

// standing says how far the figures of a right can be trusted in a month.
type standing struct {
	toConfirm bool
	scale     Month // month of the oldest figure past its revision, or 0
}

func (b *Rulebook) standings(p *plan) []standing {
	out := make([]standing, len(b.rights))
	for i, r := range b.rights {
		for _, id := range r.paramSet {
			v := p.params[0][id]
			if v.ToConfirm {
				out[i].toConfirm = true
			}
			if b.params[id].Overdue(p.on) && (out[i].scale == 0 || v.from < out[i].scale) {
				out[i].scale = v.from
			}
		}
	}
	return out
}
