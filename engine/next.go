package engine

import (
	"fmt"
	"slices"
)

// Ask is a question to put, and to whom it bears.
type Ask struct {
	Question *Question
	Subject  string // "", "demandeur", "conjoint", "personnes", "enfants" or "enfants[2]"
}

// NextOptions tells Next what has been asked and how exact an amount must be.
type NextOptions struct {
	Done      func(key, subject string) bool // asked already, answered or not
	Tolerance Dec                            // euros a month; 0 means 5
	Plain     bool                           // only questions that ask one thing: those that ask several in one go are left out
	Optional  bool                           // only the questions put on offer once the rights are told, for all rights
	First     []string                       // questions that matter most for what brings the person
}

// Next chooses the question to put: one whose answer can still decide a right,
// or move an amount by more than the tolerance. Threads come in their order;
// within one, the question that bears on most rights for its cost comes first.
func (b *Rulebook) Next(f Facts, a *Assessment, o NextOptions) (Ask, bool) {
	c := chooser{b: b, o: o.withDefaults(), m: b.machine(f, a.On)}
	defer b.release(c.m)
	return c.next(a)
}

func (o NextOptions) withDefaults() NextOptions {
	if o.Tolerance == 0 {
		o.Tolerance = DecFromInt(5)
	}
	return o
}

func (c *chooser) next(a *Assessment) (Ask, bool) {
	if !c.need(a) {
		return Ask{}, false
	}
	if ask, ok := c.first(); ok {
		return ask, true
	}
	for _, perhaps := range []bool{false, true} {
		if ask, ok := c.choose(perhaps); ok {
			return ask, true
		}
	}
	return Ask{}, false
}

type chooser struct {
	b     *Rulebook
	o     NextOptions
	m     *machine
	needs []need
	best  Dec
	ask   Ask

	opening  bool // looking at the questions to ask first
	asWished bool // the question is what the person came for
}

// need is what one right still waits for.
type need struct {
	facts   bitset
	weight  Dec
	decided bool // only its amount is open
}

// need gathers the facts that rights still wait for.
func (c *chooser) need(a *Assessment) bool {
	for i := range a.Results {
		r := &a.Results[i]
		if len(r.Missing) == 0 && !c.m.lean || r.dep == 0 && c.m.lean || r.Right.Weight == 0 && !c.o.Optional || r.Verdict == Yes && !c.wide(r) {
			continue
		}
		c.needs = append(c.needs, need{facts: c.missing(r), weight: c.weight(r.Right), decided: r.Verdict == Yes})
	}
	return len(c.needs) > 0
}

// missing is the set of the facts that a right waits for: the machine's own, or made of their names.
func (c *chooser) missing(r *Result) bitset {
	if c.m.lean {
		return c.m.deps.get(r.dep)
	}
	facts := newBitset(len(c.b.factInsts))
	for _, p := range r.Missing {
		facts.set(c.b.paths[p])
	}
	return facts
}

// weight is how much a right counts. Optional questions are for the rights that are told, which weigh nothing.
func (c *chooser) weight(r *Right) Dec {
	if c.o.Optional {
		return max(r.Weight, One)
	}
	return r.Weight
}

// wide reports whether a decided right's amount is still too vague.
func (c *chooser) wide(r *Result) bool {
	width := r.Amount.Width()
	if r.Right.Period != "mois" {
		width = width.Div(DecFromInt(12))
	}
	for _, d := range r.Details {
		if !d.Value.IsExact() {
			return true
		}
	}
	return width > c.o.Tolerance
}

// choose takes the first thread that has a useful question. With perhaps, facts
// that only may make sense count too.
func (c *chooser) choose(perhaps bool) (Ask, bool) {
	for t := range c.b.threads {
		c.best = 0
		for _, q := range c.b.questions {
			if q.thread != t {
				continue
			}
			c.subjects(q, perhaps)
		}
		if c.best > 0 {
			return c.ask, true
		}
	}
	return Ask{}, false
}

// subjects weighs a question for each member whom it may be put to.
func (c *chooser) subjects(q *Question, perhaps bool) {
	switch q.Of {
	case "personne":
		for e, who := range []string{Asker, Partner} {
			if c.m.present(levelPerson, e).yes() {
				c.weigh(q, who, e, perhaps)
			}
		}
	case "enfant":
		for e := range maxChildren {
			if c.m.present(levelChild, e).yes() && c.ageFits(q, e) {
				c.weigh(q, fmt.Sprintf("%s[%d]", Kids, e), e, perhaps)
			}
		}
	case adults:
		if c.m.present(levelPerson, 1).yes() {
			c.weigh(q, adults, -1, perhaps)
		} else {
			c.weigh(q, Asker, 0, perhaps)
		}
	case Kids:
		c.children(q, perhaps)
	default:
		c.weigh(q, "", 0, perhaps)
	}
}

// children weighs a question put once for all the children. Only their months of birth can be asked before their
// number is known; cases to tick are ticked for the child when there is but one.
func (c *chooser) children(q *Question, perhaps bool) {
	if c.b.children < 0 {
		return
	}
	n := c.m.value(c.b.children, 0, 0)
	switch {
	case n.lo <= 0 || n.lo != n.hi && q.Kind != "dates":
	case q.Kind == "choix_multiple" && Dec(n.lo) == One:
		c.weigh(q, onlyChild, 0, perhaps)
	default:
		c.weigh(q, Kids, -1, perhaps)
	}
}

// weigh keeps the question when it is worth more than the best so far.
func (c *chooser) weigh(q *Question, subject string, e int, perhaps bool) {
	if q.Optional != c.o.Optional || c.done(q, subject) || q.cond >= 0 && c.m.value(q.cond, 0, max(0, e)).no() {
		return
	}
	var score Dec
	for _, n := range c.needs {
		if c.useful(q, e, n, perhaps) {
			score = score.Add(n.weight)
		}
	}
	if c.asWished && c.open(q, e) {
		score = max(score, One)
	}
	score = score.Mul(q.worth)
	if score > c.best && (q.Kind != "choix_multiple" || c.m.tells(q, subject)) {
		c.best, c.ask = score, Ask{q, subject}
	}
}

// done reports whether a question has been asked, or is not to be asked now: it comes after another, or another asks it
// in one go with more.
func (c *chooser) done(q *Question, subject string) bool {
	if c.o.Done == nil {
		return false
	}
	if c.o.Done(q.Key, subject) || c.plainer(q) || c.o.Plain && len(q.Replaces) > 0 {
		return true
	}
	if c.opening {
		return false
	}
	if q.by != nil && !c.o.Plain && !c.asked(q.by, subject) && !c.plainer(q.by) {
		return true
	}
	return len(q.After) > 0 && !slices.ContainsFunc(q.After, func(key string) bool {
		return c.asked(c.b.Question(key), subject)
	})
}

// plainer reports whether one of the questions that q asks in one go has been answered by itself.
func (c *chooser) plainer(q *Question) bool {
	return slices.ContainsFunc(q.Replaces, func(key string) bool {
		o := c.b.Question(key)
		return c.asked(o, "") || o.level() == levelPerson && c.asked(o, Asker)
	})
}

// asked reports whether a question was put to a member, or to all of them at once.
func (c *chooser) asked(q *Question, subject string) bool {
	switch q.Of {
	case "foyer":
		return c.o.Done(q.Key, "")
	case adults:
		return c.o.Done(q.Key, adults) || c.o.Done(q.Key, Asker)
	case Kids:
		return c.o.Done(q.Key, Kids) || c.o.Done(q.Key, onlyChild)
	}
	return c.o.Done(q.Key, subject)
}

// useful reports whether a fact that the question fills is one that the right waits for.
func (c *chooser) useful(q *Question, e int, n need, perhaps bool) bool {
	for _, f := range q.fills {
		first := c.b.firstInst[f.def]
		for k := range f.level.size() {
			if e >= 0 && f.level != levelHome && k != e || e > 0 && f.level == levelHome || q.Of == Kids && !c.ageFits(q, k) {
				continue
			}
			if n.facts.has(first+k) && c.makesSense(f, k, perhaps) && !c.closeEnough(q, f, k) {
				return true
			}
		}
	}
	return false
}

// open reports whether one of the facts that a question fills is not known yet.
func (c *chooser) open(q *Question, e int) bool {
	for _, f := range q.fills {
		k := max(0, e)
		if f.level == levelHome {
			k = 0
		}
		if i := c.b.firstInst[f.def] + k; c.m.known[i] != c.m.run && c.makesSense(f, k, true) {
			return true
		}
	}
	return false
}

func (c *chooser) makesSense(f *FactDef, e int, perhaps bool) bool {
	body := c.b.defs[f.def].body
	if body == nil {
		return true
	}
	v := c.m.eval(body, 0, e)
	return v.yes() || perhaps && v.maybe()
}

// closeEnough reports whether an amount is known within the question's threshold.
func (c *chooser) closeEnough(q *Question, f *FactDef, e int) bool {
	if q.Threshold == 0 || !f.Kind.numeric() {
		return false
	}
	v := c.m.value(f.def, 0, e)
	return Dec(v.hi).Sub(Dec(v.lo)) < q.Threshold
}

// ageFits reports whether a child may be of the age that the question names.
func (c *chooser) ageFits(q *Question, e int) bool {
	if q.MinMonths == 0 && q.MaxMonths == 0 {
		return true
	}
	id, ok := c.b.names[nameKey{factFile, levelChild, "naissance"}]
	if !ok || c.m.present(levelChild, e).no() {
		return false
	}
	born := c.m.value(id, 0, e)
	oldest, youngest := int64(c.m.p.on)-born.lo, int64(c.m.p.on)-born.hi
	return oldest >= int64(q.MinMonths) && youngest < int64(q.MaxMonths)
}
