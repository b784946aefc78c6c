package engine

import "slices"

// Offer lists the options of a question that still mean something for its subject: of a choice, those that what is known
// allows; of cases to tick, those that bear on something not known yet. It is nil when all do.
func (b *Rulebook) Offer(q *Question, subject string, f Facts, on Month) []string {
	if q.Kind != "choix" && q.Kind != "choix_multiple" {
		return nil
	}
	m := b.machine(f, on)
	defer b.release(m)
	var ids []string
	for i := range q.Options {
		o := &q.Options[i]
		if q.Kind == "choix" && m.allows(o, subject) || q.Kind == "choix_multiple" && m.open(o, subject) {
			ids = append(ids, o.ID)
		}
	}
	if len(ids) < 2 || len(ids) == len(q.Options) {
		return nil
	}
	return ids
}

// allows reports whether all that an option gives may be so.
func (m *machine) allows(o *QuestionOption, subject string) bool {
	return !slices.ContainsFunc(o.gives, func(g given) bool {
		v, w := m.value(g.fact.def, 0, subjectIndex(subject)), g.fact.toVal(g.value)
		if g.fact.Kind == KindChoice {
			return v.lo&w.lo == 0
		}
		return v.hi < w.lo || w.hi < v.lo
	})
}

// tells reports whether cases to tick hold one, beside "none of these", that means something for their subject.
func (m *machine) tells(q *Question, subject string) bool {
	for i := range q.Options {
		if o := &q.Options[i]; len(o.gives) > 0 && m.open(o, subject) {
			return true
		}
	}
	return false
}

// open reports whether an option bears on a fact that is not known. The last, "none of these", gives nothing.
func (m *machine) open(o *QuestionOption, subject string) bool {
	if len(o.gives) == 0 {
		return true
	}
	return slices.ContainsFunc(o.gives, func(g given) bool {
		switch {
		case g.fact.level == levelHome:
			return subject != Partner && m.unknown(g.fact, 0) && m.sensible(g.fact)
		case subject == adults:
			return m.unknown(g.fact, 0) || m.unknown(g.fact, 1)
		case subject == Kids:
			for i := range maxChildren {
				if m.unknown(g.fact, i) {
					return true
				}
			}
			return false
		}
		return m.unknown(g.fact, subjectIndex(subject))
	})
}

// sensible reports whether a fact of the home is known to mean something: who does not know what their home is, is not asked
// how they share it.
func (m *machine) sensible(f *FactDef) bool {
	body := m.b.defs[f.def].body
	return body == nil || m.eval(body, 0, 0).yes()
}

func (m *machine) unknown(f *FactDef, e int) bool {
	return !exactVal(m.value(f.def, 0, e), f.Kind)
}
