package engine

import "strings"

// fields leads from the names of a situation document to facts, for the members of one level.
type fields struct {
	facts  map[string]field
	groups map[string][]field // by name of a nested object ("etudes"): its facts
}

// field is one fact of a document. known is its companion X_connu, where a document may tell it by null; else nil.
type field struct {
	fact  *FactDef
	first int // instance of its first member
	known *field
}

// layFields prepares the reading of documents, once all facts have their instances.
func (b *Rulebook) layFields() {
	for l := range b.fields {
		b.fields[l] = fields{facts: map[string]field{}, groups: map[string][]field{}}
	}
	for _, f := range b.facts {
		at := field{fact: f, first: b.firstInst[f.def]}
		if known := b.knownFact(f); known != nil && f.WithKnown {
			at.known = &field{fact: known, first: b.firstInst[known.def]}
		}
		fs := &b.fields[f.level]
		fs.facts[f.Name] = at
		for rest, from := f.Name, 0; ; {
			dot := strings.IndexByte(rest[from:], '.')
			if dot < 0 {
				break
			}
			from += dot + 1
			group := rest[:from-1]
			fs.groups[group] = append(fs.groups[group], at)
		}
	}
}
