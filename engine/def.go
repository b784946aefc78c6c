package engine

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
	// Read at every evaluation: kept together.
	id    int
	body  *node // for a fact: when it makes sense, or nil
	fact  *FactDef
	loop  *loop
	role  role
	level level
	kind  Kind
	head  bool
	deflt val

	file    string
	from    string // file name for messages, when it is not that of file
	name    string
	source  string
	enum    *enum
	src     *yamlNode
	state   uint8 // compile: 0 to do, 1 under way, 2 done
	refs    []ref
	params  []int // read at the month looked at
	fixed   []int // read at a fixed month (au_mois)
	changes bitset
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
