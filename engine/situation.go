package engine

import (
	"fmt"
	"strings"

	"github.com/tidwall/gjson"
)

// dateField is the month evaluated in a situation document; it is no fact.
const dateField = "date"

// SituationMonth reads the month for which a situation document asks.
func SituationMonth(doc []byte) (Month, error) {
	date := gjson.GetBytes(doc, dateField)
	switch {
	case !date.Exists():
		return 0, fmt.Errorf("« date » : champ absent")
	case date.Type != gjson.String:
		return 0, fmt.Errorf("« date » : un mois AAAA-MM est attendu")
	}
	m, err := ParseMonth(date.Str)
	if err != nil || len(date.Str) != 7 {
		return 0, fmt.Errorf("« date » : un mois AAAA-MM est attendu")
	}
	if m.Year() < 1900 || m.Year() > 2099 {
		return 0, fmt.Errorf("« date » : attendu de 1900-01 à 2099-12")
	}
	return m, nil
}

// FromSituation reads a situation document as facts. With defaults an absent
// field has its default and a required one must be there; without, what is
// absent is unknown. Errors are in French and name the field, never its value.
func (b *Rulebook) FromSituation(doc []byte, defaults bool) (Facts, error) {
	if !gjson.ValidBytes(doc) {
		return nil, fmt.Errorf("situation illisible : un objet JSON est attendu")
	}
	root := gjson.ParseBytes(doc)
	if !root.IsObject() {
		return nil, fmt.Errorf("situation illisible : un objet JSON est attendu")
	}
	r := &situationReader{b: b, facts: make(Facts, len(b.factInsts)/2), strict: defaults}
	root.ForEach(r.household)
	if r.err == nil {
		r.partner()
	}
	if r.err == nil && defaults {
		r.defaults()
	}
	if r.err == nil {
		r.coherent(root.Get(dateField).Str)
	}
	if r.err != nil {
		return nil, r.err
	}
	return r.facts, nil
}

// situationReader reads a document in its own order, and stops at the first fault.
type situationReader struct {
	b          *Rulebook
	facts      Facts
	strict     bool // what has no default must be there
	hasPartner bool
	err        error
}

// coherent refuses what cannot be, such as a child older than its parents.
func (r *situationReader) coherent(date string) {
	on, err := ParseMonth(date)
	if err != nil {
		return // said by SituationMonth
	}
	if faults := r.b.Faults(r.facts, on); len(faults) > 0 {
		r.fail(string(faults[0].Path), "attendu %s", faults[0].Expected)
	}
}

func (r *situationReader) fail(field, format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("« %s » : %s", field, fmt.Sprintf(format, args...))
	}
}

// household reads one field of the document; false ends the reading.
func (r *situationReader) household(key, v gjson.Result) bool {
	switch name := key.String(); name {
	case dateField:
	case Asker:
		r.member(levelPerson, 0, name, v)
	case Partner:
		r.hasPartner = true
		r.member(levelPerson, 1, name, v)
	case Kids:
		r.children(v)
	default:
		r.field(levelHome, 0, "", name, v)
	}
	return r.err == nil
}

func (r *situationReader) children(v gjson.Result) {
	if !v.IsArray() {
		r.fail(Kids, "une liste est attendue")
		return
	}
	n := 0
	v.ForEach(func(_, child gjson.Result) bool {
		if n < maxChildren {
			r.member(levelChild, n, childName(n), child)
		}
		n++
		return r.err == nil
	})
	if n > maxChildren {
		r.fail(Kids, "%d enfants au plus", maxChildren)
	}
	r.facts[Kids] = Number(DecFromInt(n))
}

// member reads the fields of a person or a child, nested objects included.
func (r *situationReader) member(l level, ent int, who string, v gjson.Result) {
	if !v.IsObject() {
		r.fail(who, "un objet est attendu")
		return
	}
	v.ForEach(func(key, v gjson.Result) bool {
		r.field(l, ent, who, key.String(), v)
		return r.err == nil
	})
}

func (r *situationReader) field(l level, ent int, who, name string, v gjson.Result) {
	fields := &r.b.fields[l]
	if f, ok := fields.facts[name]; ok {
		r.fact(f, ent, v)
		return
	}
	if group, ok := fields.groups[name]; ok && v.IsObject() {
		r.group(l, ent, who, name, group, v)
		return
	}
	r.unknownField(l, strings.TrimPrefix(who+"."+name, "."), name)
}

// group reads the facts whose names begin with the same word. Those without which the others say nothing must be there.
func (r *situationReader) group(l level, ent int, who, name string, facts []field, v gjson.Result) {
	v.ForEach(func(key, v gjson.Result) bool {
		r.field(l, ent, who, name+"."+key.String(), v)
		return r.err == nil
	})
	for _, f := range facts {
		if f.fact.Required && r.strict && !v.Get(gjson.Escape(f.fact.Name[len(name)+1:])).Exists() {
			r.fail(strings.TrimPrefix(who+"."+f.fact.Name, "."), "champ absent")
		}
	}
}

func (r *situationReader) unknownField(l level, full, name string) {
	var known []string
	for _, f := range r.b.facts {
		if f.level == l {
			known = append(known, f.Name)
		}
	}
	if near := nearest(name, known); near != "" {
		r.fail(full, "champ inconnu (vouliez-vous dire « %s » ?)", near)
		return
	}
	r.fail(full, "champ inconnu")
}

func (r *situationReader) fact(f field, ent int, v gjson.Result) {
	path := r.b.factInsts[f.first+ent].path
	if v.Type == gjson.Null {
		if f.known == nil {
			r.fail(string(path), "valeur absente (null)")
			return
		}
		r.facts[r.b.factInsts[f.known.first+ent].path] = Bool(false)
		return
	}
	out, err := f.fact.fromJSON(v)
	if err != nil {
		r.fail(string(path), "%s", err)
		return
	}
	r.facts[path] = out
	if f.known == nil {
		return
	}
	if beside := r.b.factInsts[f.known.first+ent].path; r.facts[beside].IsZero() {
		r.facts[beside] = Bool(true)
	}
}

// partner checks that the partner and the family situation agree.
func (r *situationReader) partner() {
	if r.b.couple < 0 {
		return
	}
	said, known := r.facts[coupleFact]
	switch {
	case !known && r.hasPartner:
		var others []string
		for _, o := range r.b.defs[r.b.couple].enum.options {
			if o != aloneOption {
				others = append(others, o)
			}
		}
		r.facts[coupleFact] = OneOf(others...)
	case known && said.Choice() == aloneOption && r.hasPartner:
		r.fail(Partner, "présent alors que la personne vit seule")
	}
}

// defaults fills what is absent, and asks for what has no default.
func (r *situationReader) defaults() {
	alone := r.facts[coupleFact].Choice() == aloneOption
	if _, ok := r.facts[Kids]; !ok {
		r.facts[Kids] = Number(0)
	}
	_, n := r.facts[Kids].Bounds()
	for i := range r.b.factInsts {
		inst := &r.b.factInsts[i]
		if inst.fact.level == levelPerson && inst.ent == 1 && alone || inst.fact.level == levelChild && DecFromInt(inst.ent) >= n {
			continue
		}
		if _, said := r.facts[inst.path]; said {
			continue
		}
		if inst.fact.Default.IsZero() {
			r.fail(string(inst.path), "champ absent")
			return
		}
		r.facts[inst.path] = inst.fact.Default
	}
}
