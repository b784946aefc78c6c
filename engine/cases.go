package engine

import (
	"fmt"
	"io/fs"
	"slices"
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
	for _, name := range names {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, fmt.Errorf("read rule cases: %w", err)
		}
		out = append(out, r.file(name, data)...)
	}
	if len(r.errs) > 0 {
		return nil, r.errs.sorted()
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
	if !r.keys(n, []string{"cas", "le", "faits", "attendu"}, []string{"autres", "note", "source"}) || n.get("le") == nil || n.get("attendu") == nil {
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
	c.forced = r.others(n.get("autres"))
	r.keys(c.want, nil, append(r.detailNames(right), "droit", "montant", "condition", "manque", "autres", "details", "humain"))
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

func (r *caseReader) caseFact(k, v *yamlNode, out Facts, unknown map[Path]bool) {
	f, ok := r.b.Fact(Path(k.text))
	if !ok {
		known := make([]string, 0, len(r.b.factInsts))
		for _, inst := range r.b.factInsts {
			known = append(known, string(inst.path))
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
		if _, said := f[inst.path]; !said && !unknown[inst.path] && !inst.fact.Default.IsZero() {
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

// RunCase judges one case.
func (b *Rulebook) RunCase(c Case) CaseResult {
	m := b.machine(c.Facts, c.On)
	defer b.release(m)
	m.forced = c.forced
	a := m.assess()
	ck := checker{loader: loader{b: b, file: c.File}, a: a}
	ck.right(c.Right, c.want)
	for _, e := range ck.errs {
		ck.problems = append(ck.problems, e.Message)
	}
	m.forced = nil
	return CaseResult{c, ck.problems}
}

type checker struct {
	loader
	a        *Assessment
	problems []string
}

func (c *checker) wrong(format string, args ...any) {
	c.problems = append(c.problems, fmt.Sprintf(format, args...))
}

func (c *checker) right(id string, want *yamlNode) {
	r := c.a.Result(id)
	if r == nil {
		c.wrong("droit inconnu : %s", id)
		return
	}
	if v := want.get("droit"); v != nil {
		c.verdict(id, r, v.text)
	}
	if v := want.get("condition"); v != nil && v.text != r.Failed {
		c.wrong("%s : condition qui manque : « %s » attendue, « %s » trouvée", id, v.text, r.Failed)
	}
	if v := want.get("manque"); v != nil {
		c.missing(id, r, c.texts(want, "manque"))
	}
	if v := want.get("montant"); v != nil && !v.null {
		c.amount(id, r, v)
	}
	for _, motive := range c.texts(want, "humain") {
		if !slices.Contains(r.Human, motive) {
			c.wrong("%s : « humain : %s » attendu, trouvé : %s", id, motive, strings.Join(r.Human, " ; "))
		}
	}
	c.details(id, r, want)
	if v := want.get("autres"); v != nil && v.kind == yamlMap {
		for i, k := range v.keys {
			c.right(k.text, v.items[i])
		}
	}
}

func (c *checker) verdict(id string, r *Result, want string) {
	switch want {
	case "true":
		want = "oui"
	case "false":
		want = "non"
	}
	got := r.Verdict.String()
	if !r.Right.Computed && r.Verdict == Yes { // told, never computed: to be checked at best
		got = "inconnu"
	}
	if got != want {
		why := ""
		if r.Failed != "" {
			why = " (" + r.Failed + ")"
		} else if len(r.Missing) > 0 {
			why = fmt.Sprintf(" (manque : %s)", joinPaths(r.Missing))
		}
		c.wrong("%s : droit %s attendu, %s trouvé%s", id, want, got, why)
	}
}

func joinPaths(p []Path) string {
	s := make([]string, len(p))
	for i := range p {
		s[i] = string(p[i])
	}
	return strings.Join(s, ", ")
}

func (c *checker) missing(id string, r *Result, want []string) {
	got := make([]string, len(r.Missing))
	for i, p := range r.Missing {
		got[i] = string(p)
	}
	slices.Sort(got)
	sorted := slices.Sorted(slices.Values(want))
	if !slices.Equal(got, sorted) {
		c.wrong("%s : manque [%s] attendu, [%s] trouvé", id, strings.Join(sorted, ", "), strings.Join(got, ", "))
	}
}

func (c *checker) amount(id string, r *Result, want *yamlNode) {
	if want.kind == yamlMap {
		lo, hi := c.dec(want, "min", NegInf), c.dec(want, "max", PosInf)
		if r.Amount.Low < lo || r.Amount.High > hi {
			c.wrong("%s : montant entre %s et %s attendu, de %s à %s trouvé", id, lo, hi, r.Amount.Low, r.Amount.High)
		}
		return
	}
	d, err := ParseDec(want.text)
	if err != nil {
		c.wrong("%s : montant attendu illisible", id)
		return
	}
	if !r.Amount.Exact() || r.Amount.Low != d {
		c.wrong("%s : montant %s attendu, %s trouvé", id, d, Between(r.Amount.Low, r.Amount.High))
	}
}

// details checks the further outputs, written under « details » or beside « montant ».
func (c *checker) details(id string, r *Result, want *yamlNode) {
	for _, d := range r.Details {
		for _, v := range []*yamlNode{want.get(d.Name), want.get("details").get(d.Name)} {
			if v != nil {
				c.detail(id, d, v)
			}
		}
	}
}

func (c *checker) detail(id string, d Detail, want *yamlNode) {
	got, text := d.Value.String(), want.text
	if d.Value.IsZero() {
		got = "rien"
	}
	if want.null || text == "null" {
		text = "rien"
	}
	if n, err := ParseDec(text); err == nil {
		text = n.String()
	}
	if got != text {
		c.wrong("%s : %s = %s attendu, %s trouvé", id, d.Name, text, got)
	}
}
