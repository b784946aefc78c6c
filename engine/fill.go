package engine

import (
	"fmt"
	"strconv"
	"strings"
)

// Answer is what a person said to a question, once understood.
type Answer struct {
	Bool      *bool
	Low, High Dec      // number, amount, years, housing-aid zone
	Months    []Value  // one month, or range of months, per subject in order
	Choices   []string // options ticked; for choix_enfants, places of the children from 0
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
		f.choices(a.Choices)
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

// put adds a fact of the subject; said of "enfants", it holds for every child.
func (f *filling) put(fact *FactDef, v Value) {
	if fact.level != levelChild || f.q.Of != Kids {
		f.set(f.path(fact), v)
		return
	}
	for i := range maxChildren {
		f.set(Path(fmt.Sprintf("%s[%d].%s", Kids, i, fact.Name)), v)
	}
}

// set adds a fact; what is said twice is narrowed.
func (f *filling) set(p Path, v Value) {
	if old, ok := f.out[p]; ok {
		if both, ok := old.Meet(v); ok {
			v = both
		}
	}
	f.out[p] = v
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
		f.err = ErrOutOfBounds{f.path(fact), fact.Min, fact.Max}
		return
	}
	f.put(fact, Between(max(lo, fact.Min), min(hi, fact.Max)))
	if f.q.known != nil {
		f.put(f.q.known, Bool(true))
	}
}

// months takes one month, or one per child in order.
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
		if f.q.Of == Kids {
			f.set(Path(fmt.Sprintf("%s[%d].%s", Kids, i, fact.Name)), m)
			continue
		}
		f.put(fact, m)
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

// choice gives the facts of the option chosen; of several, what each may give.
func (f *filling) choice(ids []string) {
	if len(ids) == 0 {
		f.fail("an option expected")
		return
	}
	for i, id := range ids {
		o := f.option(id)
		if o == nil {
			return
		}
		for _, g := range o.gives {
			v := g.value
			if i > 0 {
				v = f.either(g.fact, v)
			}
			f.put(g.fact, v)
			if i > 0 {
				f.out[f.path(g.fact)] = v
			}
		}
	}
}

func (f *filling) path(fact *FactDef) Path {
	if fact.level == levelHome {
		return Path(fact.Name)
	}
	return Path(f.subject + "." + fact.Name)
}

// either widens what is already said of a fact.
func (f *filling) either(fact *FactDef, v Value) Value {
	old, ok := f.out[f.path(fact)]
	switch {
	case !ok || old.kind != v.kind:
		return v
	case v.kind == KindChoice:
		return OneOf(append(old.Choices(), v.Choices()...)...)
	}
	return Value{kind: v.kind, lo: min(old.lo, v.lo), hi: max(old.hi, v.hi)}
}

// choices gives, for each option, the facts of ticked or not ticked.
func (f *filling) choices(ids []string) {
	ticked := map[string]bool{}
	for _, id := range ids {
		if f.option(id) == nil {
			return
		}
		ticked[id] = true
	}
	for _, o := range f.q.Options {
		list := o.otherwise
		if ticked[o.ID] {
			list = o.gives
		}
		for _, g := range list {
			f.put(g.fact, g.value)
		}
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
