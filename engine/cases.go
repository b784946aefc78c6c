package engine

import (
	"fmt"
	"io/fs"
	"strings"
)

// Case is one example of a *.test.yaml file: what is known, and what must follow.
type Case struct {
	Right string
	Name  string
	File  string
	Line  int
	On    Month
	Facts Facts

	forced map[int]val
	want   *yamlNode
}

// CaseResult says how a case went; Problems is empty when it holds.
type CaseResult struct {
	Case     Case
	Problems []string
}

// LoadCases reads every *.test.yaml file of a folder.
func (b *Rulebook) LoadCases(fsys fs.FS) ([]Case, error) {
	names, err := fs.Glob(fsys, "*"+casesSuffix)
	if err != nil {
		return nil, fmt.Errorf("list rule cases: %w", err)
	}
	var out []Case
	r := &caseReader{loader: loader{b: b}}
	texts := map[string][]string{}
	for _, name := range names {
		data, errs := readBounded(fsys, name)
		if len(errs) > 0 {
			r.errs = append(r.errs, errs...)
			continue
		}
		texts[name] = strings.Split(string(data), "\n")
		out = append(out, r.file(name, data)...)
	}
	if len(r.errs) > 0 {
		return nil, r.errs.sorted().quoting(texts)
	}
	return out, nil
}

type caseReader struct{ loader }

func (r *caseReader) file(name string, data []byte) []Case {
	r.loader.file = name
	root, errs := parseYAML(name, data)
	r.errs = append(r.errs, errs...)
	right := strings.TrimSuffix(name, casesSuffix)
	if root == nil {
		return nil
	}
	if _, ok := r.b.byRight[right]; !ok {
		r.fail(root, "aucun droit ne s'appelle « %s »", right)
		return nil
	}
	if root.kind != yamlList {
		r.fail(root, "une liste de cas est attendue")
		return nil
	}
	var out []Case
	for _, n := range root.items {
		if c, ok := r.readCase(n, right); ok {
			out = append(out, c)
		}
	}
	return out
}

func (r *caseReader) readCase(n *yamlNode, right string) (Case, bool) {
	if !r.fits(n, caseShape) || n.get("le") == nil || n.get("attendu") == nil {
		return Case{}, false
	}
	c := Case{Right: right, Name: r.text(n, "cas"), File: r.loader.file, Line: n.line, Facts: Facts{}, want: n.get("attendu")}
	on, err := ParseMonth(r.text(n, "le"))
	if err != nil {
		r.fail(n.get("le"), "« le » : %s", err)
		return Case{}, false
	}
	c.On = on
	faults := len(r.errs)
	r.facts(n.get("faits"), c.Facts)
	r.coherent(n.get("faits"), c)
	c.forced = r.others(n.get("autres"))
	r.keys(c.want, nil, append(r.detailNames(right), expectedKeys...))
	r.oneOf(c.want, "droit", "", "oui", "non", "inconnu", "true", "false")
	return c, len(r.errs) == faults
}

// detailNames lists the further outputs of a right, which a case may expect by name.
func (r *caseReader) detailNames(right string) []string {
	var out []string
	for _, d := range r.b.byRight[right].details {
		out = append(out, d.name)
	}
	return out
}

// facts reads what the case says, then gives the rest its default.
func (r *caseReader) facts(n *yamlNode, out Facts) {
	unknown := map[Path]bool{}
	if n != nil && n.kind == yamlMap {
		for i, k := range n.keys {
			r.caseFact(k, n.items[i], out, unknown)
		}
	}
	r.b.fillDefaults(out, unknown)
}

// coherent refuses a household that cannot be, at the facts that the case gives.
func (r *caseReader) coherent(n *yamlNode, c Case) {
	for _, fault := range r.b.Faults(c.Facts, c.On) {
		if at := n.get(string(fault.Path)); at != nil {
			r.fail(at, "« %s » : attendu %s", fault.Path, fault.Expected)
		}
	}
}

// computes reports whether the rules compute something of that name.
func (b *Rulebook) computes(name string) bool {
	for k := range b.names {
		if k.name == name && k.file != factFile {
			return true
		}
	}
	return false
}

func (r *caseReader) caseFact(k, v *yamlNode, out Facts, unknown map[Path]bool) {
	f, ok := r.b.Fact(Path(k.text))
	if !ok {
		known := make([]string, 0, len(r.b.factInsts))
		for _, inst := range r.b.factInsts {
			known = append(known, string(inst.path))
		}
		if r.b.computes(k.text) {
			r.fail(k, "« %s » est un calcul des règles, pas un fait : donner les faits dont il vient", k.text)
			return
		}
		r.failNear(k, k.text, known, "fait inconnu : « %s »", k.text)
		return
	}
	if v.kind == yamlScalar && (v.text == "ne_sait_pas" || v.null) {
		unknown[Path(k.text)] = true
		return
	}
	val, err := f.parse(v)
	if err != nil {
		r.fail(v, "« %s » : %s", k.text, err)
		return
	}
	out[Path(k.text)] = val
}

// fillDefaults gives its default to every fact that is neither said nor unknown,
// the number of children and the companions X_connu included.
func (b *Rulebook) fillDefaults(f Facts, unknown map[Path]bool) {
	children := 0
	for i, inst := range b.factInsts {
		_, said := f[inst.path]
		if inst.fact.level == levelChild && (said || unknown[b.factInsts[i].path]) {
			children = max(children, inst.ent+1)
		}
		known := b.knownFact(inst.fact)
		if !inst.fact.WithKnown || known == nil {
			continue
		}
		path := instancePath(known, inst.ent)
		if _, told := f[path]; !told && !unknown[path] && (said || unknown[inst.path]) {
			f[path] = Bool(true)
		}
	}
	if _, said := f[Kids]; !said && !unknown[Kids] && b.children >= 0 {
		f[Kids] = Number(DecFromInt(children))
	}
	for _, inst := range b.factInsts {
		if _, said := f[inst.path]; !said && !unknown[inst.path] && !inst.fact.Presumed && !inst.fact.Default.IsZero() {
			f[inst.path] = inst.fact.Default
		}
	}
}

// others reads the results of other rights that a case sets by hand.
func (r *caseReader) others(n *yamlNode) map[int]val {
	if n == nil || n.kind != yamlMap {
		return nil
	}
	out := map[int]val{}
	for i, k := range n.keys {
		right, ok := r.b.byRight[k.text]
		if !ok {
			r.fail(k, "droit inconnu : « %s »", k.text)
			continue
		}
		r.keys(n.items[i], nil, []string{"droit", "montant"})
		amount := r.dec(n.items[i], "montant", 0)
		out[right.payDef] = decided(int64(amount))
		out[right.rightDef] = boolVal(r.flag(n.items[i], "droit", amount > 0))
	}
	return out
}
