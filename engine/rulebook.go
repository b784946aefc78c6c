package engine

import (
	"sync"
)

// Rulebook is the law as loaded from the rule files. It never changes once
// loaded and may be used by many goroutines.
type Rulebook struct {
	facts     []*FactDef
	rights    []*Right
	coherence []*Coherence
	questions []*Question
	events    []*Event
	threads   []string
	params    []*Param
	defs      []*def
	order     []int // definitions, in the order in which an evaluation reads them
	loops     []*loop
	names     map[nameKey]int // computations, conditions' rights and facts, by place
	paramKeys map[nameKey]int
	byRight   map[string]*Right
	factInsts []factInst
	paths     map[Path]int // index in factInsts
	firstInst []int        // by def id of a fact: index of its first instance
	fields    [3]fields    // by level
	couple    int          // def of situation_familiale, or -1
	aloneMask int64
	children  int      // def of enfants, or -1
	plans     sync.Map // Month -> *plan, a cache of what follows from the date alone
	machines  sync.Pool
}

// level says to whom a fact or a computation belongs.
type level uint8

const (
	levelHome level = iota
	levelPerson
	levelChild
)

const (
	maxPersons  = 2
	maxChildren = 10
)

func (l level) size() int {
	switch l {
	case levelPerson:
		return maxPersons
	case levelChild:
		return maxChildren
	}
	return 1
}

func (l level) String() string { return [...]string{"foyer", "personne", "enfant"}[l] }

// Fact subjects, as in the situation document.
const (
	Asker   = "demandeur"
	Partner = "conjoint"
	Kids    = "enfants"
)

// FactDef declares one fact.
type FactDef struct {
	Name       string
	Of         string // foyer, personne or enfant
	Kind       Kind
	Options    []string
	Min, Max   Dec
	From, To   Month // for a month; To is 0 when the month evaluated is the last
	Period     string
	Unit       string
	Question   string // key of the question that fills it
	Sensitive  bool
	Default    Value // zero when the fact has none
	WithKnown  bool  // null in a document says that the household does not know it
	Decimals   bool
	Presumed   bool     // taken at its default until something else is said
	Required   bool     // a document that gives its group ("etudes") gives it too
	Written    []string // the only values that a document may give; none = all of the domain
	Changeable bool     // may change in a life, and may be spoken of as what would change a right
	IfSome     bool     // spoken of only where there is some
	Draws      string   // the right that the household has already when the fact is so, or ""

	life  lifetime // how long what was said of it holds
	level level
	enum  *enum
	def   int
}

// Right is one social right as its rule file describes it.
type Right struct {
	ID       string
	Name     string
	Short    string
	Phrase   string
	Period   string // mois, an, unique
	PaidBy   []string
	Reviewed string // date of the last review, AAAA-MM-JJ
	Computed bool   // false: told, never computed
	Amount   bool   // false: the right has no amount
	Steps    Steps
	Notice   string
	Excludes []Exclusion
	Weight   Dec // how much it counts when the next question is chosen

	index                       int
	file                        string
	root                        *cond
	rightDef, amountDef, payDef int
	minimum                     bool
	details                     []detailDef
	humans                      []humanDef
	tariffs                     []*Tariff
	paramSet                    []int // parameters that this right's own figures rest on
	drawn                       int   // instance of the fact that says that the household has it already, or -1
}

// Steps tells how to claim a right.
type Steps struct {
	Where  string   `json:"ou,omitempty"`
	Bring  []string `json:"apporter,omitempty"`
	Form   string   `json:"formulaire,omitempty"`
	Delay  string   `json:"delai,omitempty"`
	Appeal string   `json:"recours,omitempty"`

	Silence Silence `json:"silence,omitzero"`
}

// Exclusion says with which right this one does not go, and how.
type Exclusion struct {
	With      string
	Text      string
	Source    string
	Kind      ExclusionKind
	SameOne   bool // for one and the same person: each of a couple may have one of the two
	ToConfirm bool
}

type detailDef struct {
	name string
	def  int
}

type humanDef struct {
	def      int
	reason   []string // one
	source   string   // the article, where one is named
	suspends bool     // the rules do not know the law there: the right stays undecided
}

// Param is a dated figure of the law.
type Param struct {
	Name     string
	File     string // "communs" or the right
	Unit     string
	Revision string // month in which the law usually revises it, or "jamais"
	Values   []ParamValue

	index int
	depth int // 0 a number, 1 a table, 2 a table of tables
	month bool
	line  int
}

// ParamValue is a figure from a date on.
type ParamValue struct {
	Since     string // AAAA-MM-JJ
	Text      string // as written
	Source    string
	ToConfirm bool

	from  Month // first month in which it applies on the first day
	num   Dec
	table *table
}

// Rights returns the rights in declared order.
func (b *Rulebook) Rights() []*Right { return b.rights }

// Right returns one right by its id.
func (b *Rulebook) Right(id string) (*Right, bool) {
	r, ok := b.byRight[id]
	return r, ok
}

// FactDefs returns the facts in declared order.
func (b *Rulebook) FactDefs() []*FactDef { return b.facts }

// Fact returns the declaration of the fact that a path names.
func (b *Rulebook) Fact(p Path) (*FactDef, bool) {
	i, ok := b.paths[p]
	if !ok {
		return nil, false
	}
	return b.factInsts[i].fact, true
}

// Params returns every dated figure, in file order.
func (b *Rulebook) Params() []*Param { return b.params }

// Questions returns the questions in file order.
func (b *Rulebook) Questions() []*Question { return b.questions }

// at returns the value of a parameter in a month.
func (p *Param) at(m Month) *ParamValue {
	v := &p.Values[0]
	for i := range p.Values {
		if p.Values[i].from <= m {
			v = &p.Values[i]
		}
	}
	return v
}

// At returns the value that applies in a month.
func (p *Param) At(m Month) ParamValue { return *p.at(m) }
