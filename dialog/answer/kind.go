package answer

// Kind is the kind of answer that a question awaits.
type Kind string
