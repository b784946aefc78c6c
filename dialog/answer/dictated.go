package answer

import (
	"aufil/dialog/speech"
)

// dictated reads a number said digit by digit: "un deux zéro".
func dictated(s speech.Text, list []speech.Number) (int64, bool) {
	if len(list) < 3 || len(list) > 6 || len(list) != len(s.Tokens) {
		return 0, false
	}
	v, zero := int64(0), false
	for _, n := range list {
		d, whole := n.Whole()
		if !whole || d > 9 || n.To-n.From != 1 || len(n.Key) > 1 {
			return 0, false
		}
		v, zero = v*10+d, zero || d == 0
	}
	return v, zero || list[0].Words
}
