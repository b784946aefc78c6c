package speech

import "slices"

// Nearly tells whether two words of plain letters differ by one letter added, removed,
// changed, or swapped with its neighbour. It is meant for words of six letters
// or more: shorter French words are too close to each other.
func Nearly(a, b string) bool { return OneApart([]byte(a), []byte(b)) }

// OneApart tells whether one element more, less or other, or two neighbours in the other order, part two words.
func OneApart[E comparable](a, b []E) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	switch {
	case i == len(a):
		return true
	case len(b) > len(a):
		return slices.Equal(a[i:], b[i+1:])
	case slices.Equal(a[i+1:], b[i+1:]):
		return true
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && slices.Equal(a[i+2:], b[i+2:])
}
