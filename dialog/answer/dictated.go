package answer

// dictated reads a number said digit by digit: "un deux zéro".
func (s said) dictated(list []number) (int64, bool) {
	if len(list) < 3 || len(list) > 6 || len(list) != len(s.tokens) {
		return 0, false
	}
	v, zero := int64(0), false
	for _, n := range list {
		d, whole := n.whole()
		if !whole || d > 9 || n.to-n.from != 1 || len(n.key) > 1 {
			return 0, false
		}
		v, zero = v*10+d, zero || d == 0
	}
	return v, zero || list[0].words
}
