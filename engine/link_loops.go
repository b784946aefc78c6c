package engine

import (
	"strings"
)

// link finds the circles, checks that each is declared, and says what each
// definition rests on.
func (l *loader) link() {
	l.readHeads()
	if chain := l.b.openCircle(); chain != nil {
		l.circleFault(chain)
		return
	}
	l.b.assignLoops()
	l.b.closeParams()
	l.b.ownParams()
}

func (l *loader) readHeads() {
	for _, h := range l.heads {
		lp := &loop{index: len(l.b.loops), passes: h.passes, source: h.source, pos: *h.pos}
		for _, n := range h.names {
			file, name, _ := strings.Cut(n.text, ".")
			d := l.headDef(file, name)
			if d == nil {
				l.file = h.file
				l.fail(n, "« boucles » : nom inconnu « %s » (attendu : droit.montant, droit.droit ou droit.calcul)", n.text)
				continue
			}
			d.head = true
			lp.heads = append(lp.heads, d.id)
		}
		l.b.loops = append(l.b.loops, lp)
	}
}

func (l *loader) headDef(file, name string) *def {
	for _, lv := range []level{levelHome, levelPerson, levelChild} {
		if id, ok := l.b.names[nameKey{file, lv, name}]; ok && l.b.defs[id].kind != KindChoice {
			return l.b.defs[id]
		}
	}
	return nil
}

func (l *loader) circleFault(chain []int) {
	var names []string
	for _, id := range chain {
		names = append(names, l.b.defs[id].label())
	}
	first := l.b.defs[chain[0]]
	l.faultAt(l.fileOf[first.file], first.src, fault{message: "boucle non déclarée : " + strings.Join(append(names, names[0]), " -> ") + " (la déclarer dans communs.yaml, « boucles »)"})
}

// label names a definition for a message.
func (d *def) label() string {
	name := d.name
	if name == "" {
		name = "(condition)"
	}
	switch {
	case d.file == factFile || d.file == commonFile:
		return name
	case d.level != levelHome:
		return d.file + "." + name + " (" + d.level.String() + ")"
	}
	return d.file + "." + name
}
