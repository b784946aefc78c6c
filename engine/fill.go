package engine

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Answer is what a person said to a question, once understood.
type Answer struct {
	Bool      *bool
	Low, High Dec      // number, amount, years, housing-aid zone
	Months    []Value  // one month, or range of months, per subject in order
	Choices   []string // options ticked; for choix_enfants, places of the children from 0; for code_postal, the part of France
	Offered   []string // options that were offered; nil for all
	Postal    int      // for code_postal, the code itself; 0 = not told
	Unknown   bool     // "I don't know"
}

// ErrOutOfBounds says that an answer is outside what the fact can be. It never
// holds the answer itself.
type ErrOutOfBounds struct {
	Path     Path
	Min, Max Dec
}

// Error writes the bounds.
func (e ErrOutOfBounds) Error() string {
	return fmt.Sprintf("%s : hors des bornes (%s à %s)", e.Path, e.Min, e.Max)
}

// Fill turns an answer into facts. The subject is that of Ask.
func (q *Question) Fill(subject string, a Answer) (map[Path]Value, error) {
	f := filling{q: q, subject: subject, out: map[Path]Value{}}
	if a.Unknown {
		if q.known != nil {
			f.put(q.known, Bool(false))
		}
		if q.ignored != nil {
			f.put(q.ignored, Bool(true))
		}
		return f.out, f.err
	}
	switch q.Kind {
	case "oui_non":
		f.yesNo(a)
	case "date", "dates":
		f.months(a)
	case "choix":
		f.choice(a.Choices)
	case "choix_multiple":
		f.choices(a.Choices, a.Offered)
	case "choix_enfants":
		f.kids(a.Choices)
	default:
		f.number(a)
	}
	if f.err != nil {
		return nil, f.err
	}
	return f.out, nil
}

type filling struct {
	q       *Question
	subject string
	out     map[Path]Value
	err     error
}

func (f *filling) fail(format string, args ...any) {
	if f.err == nil {
		f.err = fmt.Errorf("fill "+f.q.Key+": "+format, args...)
	}
}

// put adds a fact of the subject: of each of them when it is all the adults or all the children.
func (f *filling) put(fact *FactDef, v Value) {
	for _, p := range f.paths(fact) {
		f.set(p, v)
	}
}

func (f *filling) paths(fact *FactDef) []Path {
	switch {
	case fact.level == levelHome:
		return []Path{Path(fact.Name)}
	case f.subject == adults:
		return []Path{Path(Asker + "." + fact.Name), Path(Partner + "." + fact.Name)}
	case f.subject == Kids:
		all := make([]Path, maxChildren)
		for i := range all {
			all[i] = Path(childName(i) + "." + fact.Name)
		}
		return all
	}
	return []Path{Path(f.subject + "." + fact.Name)}
}

// set adds a fact; what is said twice is narrowed, and stays open between the two when they contradict each other.
func (f *filling) set(p Path, v Value) {
	if old, ok := f.out[p]; ok {
		if both, ok := old.Meet(v); ok {
			v = both
		} else {
			v = hullOf(old, v)
		}
	}
	f.out[p] = v
}

// hullOf holds all that either value allows.
func hullOf(a, b Value) Value {
	switch {
	case a.kind != b.kind:
		return b
	case a.kind == KindChoice:
		return OneOf(append(a.Choices(), b.Choices()...)...)
	}
	return Value{kind: a.kind, lo: min(a.lo, b.lo), hi: max(a.hi, b.hi)}
}

func (f *filling) yesNo(a Answer) {
	if a.Bool == nil {
		f.fail("yes or no expected")
		return
	}
	if len(f.q.Options) == 0 {
		f.put(f.q.fills[0], Bool(*a.Bool))
		return
	}
	f.choice([]string{Bool(*a.Bool).String()})
}

func (f *filling) number(a Answer) {
	fact := f.q.fills[0]
	lo, hi := min(a.Low, a.High), max(a.Low, a.High)
	if hi < fact.Min || lo > fact.Max || lo == hi && fact.check(Number(lo)) != nil {
		f.err = ErrOutOfBounds{f.paths(fact)[0], fact.Min, fact.Max}
		return
	}
	f.put(fact, Between(max(lo, fact.Min), min(hi, fact.Max)))
	switch f.q.Kind {
	case "code_postal":
		f.place(a)
	case "duree":
		f.held(hi)
	}
	if f.q.known != nil {
		f.put(f.q.known, Bool(true))
	}
}

// held gives what follows from having had something for some time. Who has had it for no time may have it since today,
// or not at all: what would be presumed is open.
func (f *filling) held(since Dec) {
	for _, fact := range f.q.fills[1:] {
		switch {
		case fact.Kind != KindChoice:
		case since > 0:
			f.put(fact, fact.Default)
		default:
			f.put(fact, OneOf(fact.Options...))
		}
	}
}

// place gives the part of France of a postal code and the code itself, when the question fills such facts.
func (f *filling) place(a Answer) {
	for _, fact := range f.q.fills[1:] {
		v := Number(DecFromInt(a.Postal))
		if fact.Kind == KindChoice {
			v = OneOf(a.Choices...)
		}
		if told := len(a.Choices) > 0 && fact.Kind == KindChoice || a.Postal > 0 && fact.Kind == KindNumber; told && fact.check(v) == nil {
			f.put(fact, v)
		}
	}
}

// months takes one month, or one for each adult or child in order; the dates of the children tell how many they are.
func (f *filling) months(a Answer) {
	fact := f.q.fills[0]
	if len(a.Months) == 0 {
		f.fail("a month expected")
		return
	}
	for i, m := range a.Months {
		first, last := m.Months()
		if m.Kind() != KindMonth || last < fact.From || fact.To > 0 && first > fact.To {
			f.err = ErrOutOfBounds{Path(fact.Name), DecFromInt(int(fact.From)), DecFromInt(int(fact.To))}
			return
		}
		switch {
		case f.subject == Kids && i < maxChildren:
			f.set(Path(childName(i)+"."+fact.Name), m)
		case f.subject == adults && i < 2:
			f.set(Path([]string{Asker, Partner}[i]+"."+fact.Name), m)
		default:
			f.put(fact, m)
		}
	}
	if f.q.count != nil {
		f.put(f.q.count, Number(DecFromInt(min(len(a.Months), maxChildren))))
	}
}

func (f *filling) option(id string) *QuestionOption {
	for i := range f.q.Options {
		if f.q.Options[i].ID == id {
			return &f.q.Options[i]
		}
	}
	f.fail("no such option")
	return nil
}

// choice gives the facts of the option chosen; of several, what all of them speak of.
func (f *filling) choice(ids []string) {
	if len(ids) == 0 {
		f.fail("an option expected")
		return
	}
	spoken := map[Path]int{}
	for _, id := range ids {
		o := f.option(id)
		if o == nil {
			return
		}
		for _, g := range o.gives {
			for _, p := range f.paths(g.fact) {
				if old, ok := f.out[p]; ok {
					f.out[p] = hullOf(old, g.value)
				} else {
					f.out[p] = g.value
				}
				spoken[p]++
			}
		}
	}
	for p, n := range spoken {
		if n < len(ids) {
			delete(f.out, p)
		}
	}
}

// choices gives, for each option offered, the facts of ticked or not ticked. What is ticked for all the members at once
// says nothing of each: another question asks of whom it is true.
func (f *filling) choices(ids, offered []string) {
	for _, id := range ids {
		if f.option(id) == nil {
			return
		}
	}
	several := f.subject == adults || f.subject == Kids
	for _, o := range f.q.Options {
		if offered != nil && !slices.Contains(offered, o.ID) {
			continue
		}
		list := o.otherwise
		if slices.Contains(ids, o.ID) {
			list = o.gives
		}
		for _, g := range list {
			if !several || g.fact.level == levelHome || !slices.Contains(ids, o.ID) {
				f.put(g.fact, g.value)
			}
		}
	}
	if !several {
		f.deduced(ids)
	}
}

// deduced gives what follows from the options together: the first that holds replaces what each gave.
func (f *filling) deduced(ids []string) {
	for _, d := range f.q.deduce {
		missing := func(id string) bool { return !slices.Contains(ids, id) }
		if slices.ContainsFunc(d.ticked, missing) || slices.ContainsFunc(d.but, func(id string) bool { return !missing(id) }) {
			continue
		}
		for _, g := range d.gives {
			for _, p := range f.paths(g.fact) {
				f.out[p] = g.value
			}
		}
		return
	}
}

// kids gives each child the facts of ticked or not ticked.
func (f *filling) kids(ids []string) {
	if len(f.q.Options) == 0 {
		f.fail("the question has no option")
		return
	}
	ticked := map[int]bool{}
	for _, id := range ids {
		i, err := strconv.Atoi(id)
		if err != nil || i < 0 || i >= maxChildren {
			f.fail("no such child")
			return
		}
		ticked[i] = true
	}
	for i := range maxChildren {
		list := f.q.Options[0].otherwise
		if ticked[i] {
			list = f.q.Options[0].gives
		}
		for _, g := range list {
			f.set(Path(fmt.Sprintf("%s[%d].%s", Kids, i, g.fact.Name)), g.value)
		}
	}
}

// subjectIndex reads "demandeur", "conjoint" or "enfants[2]".
func subjectIndex(subject string) int {
	if subject == Partner {
		return 1
	}
	inner, ok := strings.CutPrefix(subject, Kids+"[")
	if !ok {
		return 0
	}
	i, err := strconv.Atoi(strings.TrimSuffix(inner, "]"))
	if err != nil {
		return 0
	}
	return i
}
