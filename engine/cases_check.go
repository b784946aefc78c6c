package engine

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// RunCase judges one case.
func (b *Rulebook) RunCase(c Case) CaseResult {
	m := b.machine(c.Facts, c.On)
	defer b.release(m)
	m.force(c.forced)
	a := m.assess()
	ck := checker{loader: loader{b: b, file: c.File}, a: a, m: m}
	ck.right(c.Right, c.want)
	for _, e := range ck.errs {
		ck.problems = append(ck.problems, e.Message)
	}
	m.forced = nil
	return CaseResult{c, ck.problems}
}

// force sets results that a case takes as given.
func (m *machine) force(results map[int]val) {
	if m.forced == nil {
		m.forced = results
		return
	}
	maps.Copy(m.forced, results)
}

type checker struct {
	loader
	a        *Assessment
	m        *machine
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
	if v := want.get("humain"); v != nil && v.kind == yamlList && len(v.items) == 0 && len(r.Human) > 0 {
		c.wrong("%s : rien à voir par un conseiller attendu, trouvé : %s", id, strings.Join(r.Human, " ; "))
	}
	for _, motive := range c.texts(want, "humain") {
		if !slices.Contains(r.Human, motive) {
			c.wrong("%s : « humain : %s » attendu, trouvé : %s", id, motive, strings.Join(r.Human, " ; "))
		}
	}
	c.details(id, r, want)
	c.steps(id, want.get("calculs"))
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

// steps checks computations of the household by name, such as a ceiling that an official table gives.
func (c *checker) steps(right string, want *yamlNode) {
	if want == nil || want.kind != yamlMap {
		return
	}
	for i, k := range want.keys {
		id, ok := c.b.names[nameKey{right, levelHome, k.text}]
		if !ok {
			id, ok = c.b.names[nameKey{commonFile, levelHome, k.text}]
		}
		if !ok {
			c.wrong("%s : aucun calcul du foyer ne s'appelle « %s »", right, k.text)
			continue
		}
		d := c.b.defs[id]
		got, text := publicValue(c.m.value(id, 0, 0), d.kind, d.enum).String(), want.items[i].text
		if n, err := ParseDec(text); err == nil {
			text = n.String()
		}
		if got != text {
			c.wrong("%s : %s = %s attendu, %s trouvé", right, k.text, text, got)
		}
	}
}
