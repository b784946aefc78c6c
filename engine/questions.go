package engine

// Question asks for one or several facts in one short exchange.
type Question struct{}

type pendingQuestions struct {
	file string
	root *yamlNode
}

func (l *loader) readQuestions(root *yamlNode) {}
