package engine

import (
	"fmt"
	"strings"

	"github.com/tidwall/gjson"
)

// dateField is the month evaluated in a situation document; it is no fact.
const dateField = "date"

// firstMonth is the first month of which the rules know the law: January 2025.
const firstMonth = Month(2025 * 12)

// SituationMonth reads the month for which a situation document asks.
func SituationMonth(doc []byte) (Month, error) { return monthOf(gjson.GetBytes(doc, dateField)) }

func monthOf(date gjson.Result) (Month, error) {
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
	if m < firstMonth || m.Year() > 2099 {
		return 0, fmt.Errorf("« date » : attendu de 2025-01, où nos règles commencent, à 2099-12")
	}
	return m, nil
}

// FromSituation reads a situation document as facts. With defaults an absent
// field has its default and a required one must be there; without, what is
// absent is unknown. Errors are in French and name the field, never its value.
func (b *Rulebook) FromSituation(doc []byte, defaults bool) (Facts, error) {
	r, err := b.readSituation(gjson.ParseBytes(doc), make([]Value, len(b.factInsts)), defaults)
	if err != nil {
		return nil, err
	}
	facts := make(Facts, len(r.said))
	for i, v := range r.said {
		if !v.IsZero() {
			facts[b.factInsts[i].path] = v
		}
	}
	if on, err := ParseMonth(r.date); err == nil { // else SituationMonth says so
		if err := incoherent(b.Faults(facts, on)); err != nil {
			return nil, err
		}
	}
	return facts, nil
}

// EvaluateSituation is FromSituation and Evaluate at once, for the month of the document, and costs less.
func (b *Rulebook) EvaluateSituation(doc []byte, defaults bool) (*Assessment, error) {
	root := gjson.ParseBytes(doc)
	on, err := monthOf(root.Get(dateField))
	if err != nil {
		return nil, err
	}
	m := b.idle(on)
	defer b.release(m)
	clear(m.said)
	r, err := b.readSituation(root, m.said, defaults)
	if err != nil {
		return nil, err
	}
	for i, v := range r.said {
		m.hear(i, v)
	}
	m.draw()
	if err := incoherent(m.faults(func(i int) (Value, bool) { return r.said[i], !r.said[i].IsZero() })); err != nil {
		return nil, err
	}
	return m.assess(), nil
}

// incoherent refuses what cannot be, such as a child older than its parents.
func incoherent(faults []Fault) error {
	if len(faults) == 0 {
		return nil
	}
	return fmt.Errorf("« %s » : attendu %s", faults[0].Path, faults[0].Expected)
}

// readSituation fills said, by instance of fact, all zero so far.
func (b *Rulebook) readSituation(root gjson.Result, said []Value, defaults bool) (*situationReader, error) {
	if !root.IsObject() || !gjson.Valid(root.Raw) {
		return nil, fmt.Errorf("situation illisible : un objet JSON est attendu")
	}
	r := &situationReader{b: b, said: said, strict: defaults}
	root.ForEach(r.household)
	if r.err == nil {
		r.partner()
	}
	if r.err == nil && defaults {
		r.defaults()
	}
	return r, r.err
}

// situationReader reads a document in its own order, and stops at the first fault.
type situationReader struct {
	b          *Rulebook
	said       []Value // by instance of fact; zero = not said
	date       string
	strict     bool // what has no default must be there
	hasPartner bool
	err        error
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
		r.date = v.Str
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
	r.say(r.b.children, Number(DecFromInt(min(n, maxChildren))))
}

// say notes a fact of the household, by its definition; below 0 = the rules know no such fact.
func (r *situationReader) say(def int, v Value) {
	if def >= 0 {
		r.said[r.b.firstInst[def]] = v
	}
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
	at := f.first + ent
	if v.Type == gjson.Null {
		if f.known == nil {
			r.fail(string(r.b.factInsts[at].path), "valeur absente (null)")
			return
		}
		r.said[f.known.first+ent] = Bool(false)
		return
	}
	out, err := f.fact.fromJSON(v)
	if err != nil {
		r.fail(string(r.b.factInsts[at].path), "%s", err)
		return
	}
	r.said[at] = out
	if f.known != nil && r.said[f.known.first+ent].IsZero() {
		r.said[f.known.first+ent] = Bool(true)
	}
}

// couple gives what is said of the family situation; zero when nothing is.
func (r *situationReader) couple() Value {
	if r.b.couple < 0 {
		return Value{}
	}
	return r.said[r.b.firstInst[r.b.couple]]
}

// partner checks that the partner and the family situation agree.
func (r *situationReader) partner() {
	switch said := r.couple(); {
	case r.b.couple < 0 || !r.hasPartner:
	case said.IsZero():
		var others []string
		for _, o := range r.b.defs[r.b.couple].enum.options {
			if o != aloneOption {
				others = append(others, o)
			}
		}
		r.say(r.b.couple, OneOf(others...))
	case said.Choice() == aloneOption:
		r.fail(Partner, "présent alors que la personne vit seule")
	}
}

// defaults fills what is absent, and asks for what has no default.
func (r *situationReader) defaults() {
	alone := r.couple().Choice() == aloneOption
	var n Dec
	if r.b.children >= 0 {
		if _, n = r.said[r.b.firstInst[r.b.children]].Bounds(); r.said[r.b.firstInst[r.b.children]].IsZero() {
			n = 0
			r.say(r.b.children, Number(0))
		}
	}
	for i := range r.b.factInsts {
		inst := &r.b.factInsts[i]
		if inst.fact.level == levelPerson && inst.ent == 1 && alone || inst.fact.level == levelChild && DecFromInt(inst.ent) >= n {
			continue
		}
		if !r.said[i].IsZero() || inst.fact.Presumed {
			continue
		}
		if inst.fact.Default.IsZero() {
			r.fail(string(inst.path), "champ absent")
			return
		}
		r.said[i] = inst.fact.Default
	}
}
