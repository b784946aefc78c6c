package engine

import (
	"sync"
)

// Rulebook is the law as loaded from the rule files. It never changes once
// loaded and may be used by many goroutines.
type Rulebook struct {
	facts     []*FactDef
	rights    []*Right
	questions []*Question
	threads   []string
	params    []*Param
	defs      []*def
	loops     []*loop
	names     map[nameKey]int // computations, conditions' rights and facts, by place
	paramKeys map[nameKey]int
	byRight   map[string]*Right
	factInsts []factInst
	paths     map[Path]int // index in factInsts
	firstInst []int        // by def id of a fact: index of its first instance
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
	Name      string
	Of        string // foyer, personne or enfant
	Kind      Kind
	Options   []string
	Min, Max  Dec
	From, To  Month // for a month; To is 0 when the month evaluated is the last
	Period    string
	Unit      string
	Question  string // key of the question that fills it
	Sensitive bool
	Default   Value // zero when the fact has none
	WithKnown bool  // null in a document says that the household does not know it
	Decimals  bool

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
	paramSet                    []int // parameters that this right's own figures rest on
}

// Steps tells how to claim a right.
type Steps struct {
	Where  string   `json:"ou,omitempty"`
	Bring  []string `json:"apporter,omitempty"`
	Form   string   `json:"formulaire,omitempty"`
	Delay  string   `json:"delai,omitempty"`
	Appeal string   `json:"recours,omitempty"`
}

// Exclusion says with which right this one does not go, and how.
type Exclusion struct {
	With string
	Text string
}

type detailDef struct {
	name string
	def  int
}

type humanDef struct {
	def    int
	reason string
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

// enum is the list of options of a choice.
type enum struct {
	options []string
	open    bool // made of literals only, not declared
}

const (
	maxOptions = 60
	absentBit  = int64(1) << 61 // "there is no such person"
)

func (e *enum) index(id string) int {
	for i, o := range e.options {
		if o == id {
			return i
		}
	}
	return -1
}

func (e *enum) all() int64 { return int64(1)<<len(e.options) - 1 }

type nameKey struct {
	file  string
	level level
	name  string
}

const (
	commonFile = "communs"
	factFile   = ""
)

type role uint8

const (
	roleFact role = iota
	roleCalc
	roleCond
	roleRight
	roleAmount // rounded formula
	rolePay    // amount paid, 0 when the right is not open
	roleDetail
	roleHuman
)

// def is anything that has a value: a fact, a computation, a condition, a right.
type def struct {
	id     int
	role   role
	file   string
	from   string // file name for messages, when it is not that of file
	name   string
	level  level
	kind   Kind
	enum   *enum
	src    *yamlNode
	source string
	fact   *FactDef
	body   *node // for a fact: when it makes sense, or nil
	deflt  val

	state    uint8 // compile: 0 to do, 1 under way, 2 done
	refs     []ref
	params   []int // read at the month looked at
	absolute []int // read at a fixed month (au_mois)
	changes  bitset
	loop     *loop
	head     bool
	headPos  int
}

// ref is one use of a definition by another.
type ref struct {
	def      int
	shifted  bool // read at the fixed months from..to
	from, to int
}

// factInst is one fact of one member of the household.
type factInst struct {
	fact *FactDef
	ent  int
	path Path
}

// loop is one declared circle of rights, solved from zero.
type loop struct {
	index  int
	heads  []int
	passes int
	source string
	pos    yamlNode
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
