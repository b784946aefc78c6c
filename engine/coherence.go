package engine

import (
	"fmt"
	"slices"
	"strings"
)

// Coherence is something that is true of every household: a child is younger than the adults who raise it.
type Coherence struct {
	Name     string
	Expected string // for the author of a document; {x} stands for a value shown
	Prompt   string // the prompt that points it out to the person

	level level
	fact  *FactDef
	def   int
	shows []shown
}

// shown is a value that the message gives, such as the year in which the child was born.
type shown struct {
	name string
	def  int
}

// Fault is something said of a household that cannot be.
type Fault struct {
	Path     Path
	Expected string           // in French, for the author of a document
	Prompt   string           // for the person
	Values   map[string]Value // what the prompt shows
}

// Prompts of faults that no rule declares.
const (
	promptFuture = "contradiction.futur"
	promptBounds = "contradiction.bornes"
)

func (l *loader) readCoherence(n *yamlNode) {
	if !l.fits(n, coherenceShape) {
		return
	}
	c := &Coherence{Name: l.text(n, "nom"), Expected: l.text(n, "attendu"), Prompt: l.text(n, "dit")}
	c.level = levelNamed(l.oneOf(n, "de", "foyer", "foyer", "personne", "enfant"))
	name := l.text(n, "fait")
	id, ok := l.b.names[nameKey{factFile, c.level, name}]
	if !ok {
		l.failNear(n.get("fait"), name, l.factNames(c.level), "fait inconnu pour %s : « %s »", c.level, name)
		return
	}
	c.fact = l.b.defs[id].fact
	c.def = l.add(&def{role: roleCond, file: commonFile, from: l.file, level: c.level, kind: KindBool, src: n.get("si")}, n).id
	if v := n.get("montre"); v != nil && v.kind == yamlMap {
		for i, k := range v.keys {
			d := l.add(&def{role: roleCalc, file: commonFile, from: l.file, level: c.level, src: v.items[i]}, k)
			c.shows = append(c.shows, shown{k.text, d.id})
		}
	}
	l.b.coherence = append(l.b.coherence, c)
}

func levelNamed(of string) level {
	return level(max(0, slices.Index([]string{"foyer", "personne", "enfant"}, of)))
}

// factNames lists the facts of a level.
func (l *loader) factNames(lv level) []string {
	var names []string
	for _, f := range l.b.facts {
		if f.level == lv {
			names = append(names, f.Name)
		}
	}
	return names
}

// Faults lists what is said of a household and cannot be, in the order of the facts and then of the rules of coherence.
// What only may be impossible, because something else is not known, is no fault.
func (b *Rulebook) Faults(f Facts, on Month) []Fault {
	m := b.machine(f, on)
	defer b.release(m)
	return m.faults(func(i int) (Value, bool) {
		v, said := f[b.factInsts[i].path]
		return v, said
	})
}

func (m *machine) faults(said func(inst int) (Value, bool)) (out []Fault) {
	for i := range m.b.factInsts {
		if v, ok := said(i); ok {
			out = m.placeFault(&m.b.factInsts[i], v, out)
		}
	}
	for _, c := range m.b.coherence {
		for e := range c.level.size() {
			if m.present(c.level, e).yes() && m.value(c.def, 0, e).no() {
				out = append(out, m.broken(c, e))
			}
		}
	}
	return out
}

// placeFault checks one value by itself: that its bearer may exist, and that it lies in the domain of the fact.
func (m *machine) placeFault(inst *factInst, v Value, out []Fault) []Fault {
	f := inst.fact
	switch {
	case !m.present(f.level, inst.ent).no():
	case f.level == levelPerson:
		return append(out, Fault{Path: inst.path, Expected: "rien : la personne vit seule"})
	default:
		return append(out, Fault{Path: inst.path, Expected: fmt.Sprintf("rien : il n'y a pas d'enfant n° %d", inst.ent+1)})
	}
	if !f.fits(v) {
		return append(out, Fault{Path: inst.path, Expected: jsonText(f.Kind)})
	}
	if text, prompt := f.outside(v, m.p.on); text != "" {
		return append(out, Fault{Path: inst.path, Expected: text, Prompt: prompt})
	}
	return out
}

// outside says what was expected of a value that lies wholly outside the domain of the fact, or "".
func (f *FactDef) outside(v Value, on Month) (expected, prompt string) {
	switch f.Kind {
	case KindNumber, KindAmount:
		if lo, hi := v.Bounds(); hi < f.Min || lo > f.Max {
			return fmt.Sprintf("de %s à %s", f.Min, f.Max), promptBounds
		}
	case KindMonth:
		last := f.To
		if last == 0 {
			last = on
		}
		switch from, to := v.Months(); {
		case from > last:
			return fmt.Sprintf("%s au plus tard", last), promptFuture
		case to < f.From:
			return fmt.Sprintf("%s ou plus tard", f.From), promptBounds
		}
	}
	return "", ""
}

// broken words the breach of a rule of coherence by one member.
func (m *machine) broken(c *Coherence, e int) Fault {
	out := Fault{Path: instancePath(c.fact, e), Prompt: c.Prompt, Values: map[string]Value{}, Expected: c.Expected}
	for _, s := range c.shows {
		d := m.b.defs[s.def]
		v := publicValue(m.value(s.def, 0, e), d.kind, d.enum)
		out.Values[s.name] = v
		out.Expected = strings.ReplaceAll(out.Expected, "{"+s.name+"}", v.String())
	}
	return out
}
