package engine

import "slices"

// Reason is the condition that decides a right, in plain words.
type Reason struct {
	Text   string // for the person; "" when the amount alone decides
	Source string
}

// Decisive gives the condition that decides a right: the first that fails when it is closed, the first that holds when
// it is open. It is false while nothing is decided.
func (b *Rulebook) Decisive(f Facts, on Month, right string) (Reason, bool) {
	r, ok := b.byRight[right]
	if !ok || r.root == nil {
		return Reason{}, false
	}
	m := b.machine(f, on)
	defer b.release(m)
	open := m.value(r.rightDef, 0, 0)
	if open.maybe() {
		return Reason{}, false
	}
	if out, ok := m.decisive(r.root, verdictOf(open)); ok {
		return out, true
	}
	if r.amountDef >= 0 && open.no() {
		return Reason{Source: b.defs[r.amountDef].source}, true
	}
	return Reason{}, false
}

// decisive finds the first node that is as wanted and has words for it; where none has, the first condition.
func (m *machine) decisive(c *cond, want Verdict) (Reason, bool) {
	v := m.tree(c)
	if verdictOf(v) != want {
		return Reason{}, false
	}
	if text := c.text(v); text != "" {
		return Reason{text, c.firstSource()}, true
	}
	if c.kind == condNot {
		want = Yes + No - want
	}
	for _, k := range c.kids {
		if out, ok := m.decisive(k, want); ok {
			return out, true
		}
	}
	return Reason{}, false
}

// Reasons lists, each once, what a person may be told of why a right is open or closed.
func (r *Right) Reasons() []string {
	if r.root == nil {
		return nil
	}
	return r.root.texts(nil)
}

func (c *cond) texts(out []string) []string {
	for _, text := range []string{c.yes, c.no} {
		if text != "" && !slices.Contains(out, text) {
			out = append(out, text)
		}
	}
	for _, k := range c.kids {
		out = k.texts(out)
	}
	return out
}

// firstSource is the source of a node, else of the first condition under it.
func (c *cond) firstSource() string {
	if c.source != "" {
		return c.source
	}
	for _, k := range c.kids {
		if s := k.firstSource(); s != "" {
			return s
		}
	}
	return ""
}
