package engine

// opcode is what a node of a compiled formula does.
type opcode uint8

const (
	opConst opcode = iota
	opRef          // a fact or computation, of the household or of the member looked at
	opRefAt        // of one given adult
	opParam
	opNot
	opAnd
	opOr
	opLess
	opLessEq
	opEqual
	opSame  // two choices
	opAmong // a choice against a set of options
	opAdd
	opSub
	opMul
	opDiv
	opNeg
	opIf
	opMin
	opMax
	opSum
	opCount
	opAny
	opAll
	opMaximum
	opMinimum
	opAt   // a formula with the parameters of another month
	opMean // over months
	opSpan // sum over months
	opFloor
	opRound
	opRoundDown
	opRoundUp
	opLookup
	opBrackets
	opMonthsSince
	opAddMonths
	opMonthsBetween
	opOther
	opIsAsker
	opRank
	opMonth
	opMonthNumber
	opPay // amount paid: b when a holds, else 0
)

// node is one step of a compiled formula.
type node struct {
	op      opcode
	kind    Kind
	level   level // members over which an aggregate runs
	from    int8  // months looked at, 0 or less; for opRefAt, which adult
	to      int8
	n       int32 // definition, parameter or decimals
	a, b, c *node
	val     val
	args    []*node // operands of min and max; conditions of filter
}

// typ is the kind of a formula, and its options for a choice.
type typ struct {
	kind Kind
	enum *enum
	list level // for an argument that is a list of members: levelPerson or levelChild
}
