package answer

// rooms reads how many rooms a home has: "un F3", "studio", "3 pièces", "2 chambres et un salon", "T4 ou plus".
func (s said) rooms() (bracket, bool) {
	var b bracket
	for i, t := range s.tokens {
		rooms := int64(0)
		n, counted := s.number(i)
		switch {
		case t.is("studio") || t.is("studette"):
			rooms = 1000
		case (t.is("t") || t.is("f") || t.is("type")) && s.at(i+1).class == digits && len(s.at(i+1).text) == 1:
			rooms = atoi(s.at(i+1).text) * 1000
		case !counted:
		case roomAt(s.at(n.to), "piece"), s.at(n.to).in(sizesOfRoom) && roomAt(s.at(n.to+1), "piece"):
			rooms = n.milli
		case roomAt(s.at(n.to), "chambre") && s.has(" salon ", " sejour "):
			rooms = n.milli + 1000
		}
		if rooms == 0 {
			continue
		}
		if b.low == 0 {
			b.low = rooms
		}
		b.low, b.high = min(b.low, rooms), max(b.high, rooms)
	}
	if s.has(" ou plus ", " et plus ") {
		b.high = endless
	}
	return b, b.low > 0
}

func roomAt(t token, noun string) bool { return t.class == word && singular(t.text) == noun }

var sizesOfRoom = setOf("seule grande grandes petites belle belles")

// roomedOption chooses among homes by their rooms.
func roomedOption(s said, o *offer) (at int, ok bool) {
	told, ok := s.rooms()
	if !ok {
		return 0, false
	}
	held := 0
	for i, l := range o.read() {
		if b, ok := l.rooms(); ok && b.low <= told.low && told.high <= b.high {
			at, held = i, held+1
		}
	}
	return at, held == 1
}
