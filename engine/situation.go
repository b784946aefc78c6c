package engine

import (
	"bytes"
	"encoding/json"
	"fmt"
	"sort"
	"strings"
)

// dateField is the month evaluated in a situation document; it is no fact.
const dateField = "date"

// SituationMonth reads the month for which a situation document asks.
func SituationMonth(doc []byte) (Month, error) {
	var d struct {
		Date *string `json:"date"`
	}
	if err := json.Unmarshal(doc, &d); err != nil {
		return 0, fmt.Errorf("« date » : un mois AAAA-MM est attendu")
	}
	if d.Date == nil {
		return 0, fmt.Errorf("« date » : champ absent")
	}
	m, err := ParseMonth(*d.Date)
	if err != nil || len(*d.Date) != 7 {
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
	dec := json.NewDecoder(bytes.NewReader(doc))
	dec.UseNumber()
	var root map[string]any
	if err := dec.Decode(&root); err != nil {
		return nil, fmt.Errorf("situation illisible : un objet JSON est attendu")
	}
	r := &situationReader{b: b, facts: Facts{}, strict: defaults}
	r.household(root)
	if r.err == nil {
		r.partner(root)
	}
	if r.err == nil && defaults {
		r.defaults()
	}
	if r.err == nil {
		r.coherent(root)
	}
	if r.err != nil {
		return nil, r.err
	}
	return r.facts, nil
}

type situationReader struct {
	b      *Rulebook
	facts  Facts
	strict bool // what has no default must be there
	err    error
}

// coherent refuses what cannot be, such as a child older than its parents.
func (r *situationReader) coherent(root map[string]any) {
	date, _ := root[dateField].(string)
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

func sortedKeys(m map[string]any) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

func (r *situationReader) household(root map[string]any) {
	for _, k := range sortedKeys(root) {
		switch k {
		case dateField:
		case Asker, Partner:
			r.member(levelPerson, k, root[k], "")
		case Kids:
			r.children(root[k])
		default:
			r.field(levelHome, "", k, root[k])
		}
	}
}

func (r *situationReader) children(v any) {
	list, ok := v.([]any)
	if !ok {
		r.fail(Kids, "une liste est attendue")
		return
	}
	if len(list) > maxChildren {
		r.fail(Kids, "%d enfants au plus", maxChildren)
		return
	}
	r.facts[Kids] = Number(DecFromInt(len(list)))
	for i, c := range list {
		r.member(levelChild, fmt.Sprintf("%s[%d]", Kids, i), c, "")
	}
}

// member reads the fields of a person or a child, nested objects included.
func (r *situationReader) member(l level, who string, v any, prefix string) {
	fields, ok := v.(map[string]any)
	if !ok {
		r.fail(who, "un objet est attendu")
		return
	}
	for _, k := range sortedKeys(fields) {
		r.field(l, who, prefix+k, fields[k])
	}
}

func (r *situationReader) field(l level, who, name string, v any) {
	full := name
	if who != "" {
		full = who + "." + name
	}
	id, ok := r.b.names[nameKey{factFile, l, name}]
	if !ok {
		if sub, isObject := v.(map[string]any); isObject && r.isGroup(l, name) {
			r.group(l, who, name, sub)
			return
		}
		r.unknownField(l, full, name)
		return
	}
	r.fact(r.b.defs[id].fact, Path(full), v)
}

// group reads the facts whose names begin with the same word. Those without which the others say nothing must be there.
func (r *situationReader) group(l level, who, name string, fields map[string]any) {
	for _, k := range sortedKeys(fields) {
		r.field(l, who, name+"."+k, fields[k])
	}
	for _, f := range r.b.facts {
		short, inside := strings.CutPrefix(f.Name, name+".")
		if _, given := fields[short]; f.Required && f.level == l && inside && !given && r.strict {
			r.fail(strings.TrimPrefix(who+"."+f.Name, "."), "champ absent")
		}
	}
}

// isGroup reports whether some fact's name begins with this one and a dot.
func (r *situationReader) isGroup(l level, name string) bool {
	for _, f := range r.b.facts {
		if f.level == l && strings.HasPrefix(f.Name, name+".") {
			return true
		}
	}
	return false
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

func (r *situationReader) fact(f *FactDef, p Path, v any) {
	known := r.b.knownFact(f)
	if v == nil {
		if known == nil || !f.WithKnown {
			r.fail(string(p), "valeur absente (null)")
			return
		}
		r.facts[r.beside(known, p)] = Bool(false)
		return
	}
	out, err := f.fromJSON(v)
	if err != nil {
		r.fail(string(p), "%s", err)
		return
	}
	r.facts[p] = out
	if known != nil && f.WithKnown {
		if _, said := r.facts[r.beside(known, p)]; !said {
			r.facts[r.beside(known, p)] = Bool(true)
		}
	}
}

// beside is the path of the companion X_connu of the fact X at path p.
func (r *situationReader) beside(known *FactDef, p Path) Path {
	return Path(strings.TrimSuffix(string(p), strings.TrimSuffix(known.Name, "_connu")) + known.Name)
}

// partner checks that the partner and the family situation agree.
func (r *situationReader) partner(root map[string]any) {
	if r.b.couple < 0 {
		return
	}
	_, hasPartner := root[Partner]
	said, known := r.facts[coupleFact]
	switch {
	case !known && hasPartner:
		var others []string
		for _, o := range r.b.defs[r.b.couple].enum.options {
			if o != aloneOption {
				others = append(others, o)
			}
		}
		r.facts[coupleFact] = OneOf(others...)
	case known && said.Choice() == aloneOption && hasPartner:
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
	for _, inst := range r.b.factInsts {
		if inst.fact.level == levelPerson && inst.ent == 1 && alone || inst.fact.level == levelChild && DecFromInt(inst.ent) >= n {
			continue
		}
		if _, said := r.facts[inst.path]; said {
			continue
		}
		switch {
		case !inst.fact.Default.IsZero():
			r.facts[inst.path] = inst.fact.Default
		default:
			r.fail(string(inst.path), "champ absent")
			return
		}
	}
}
