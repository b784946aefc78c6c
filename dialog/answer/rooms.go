package answer

import (
	"aufil/dialog/speech"
)

// roomsOf reads how many rooms a home has: "un F3", "studio", "3 pièces", "2 chambres et un salon", "T4 ou plus".
func roomsOf(s speech.Text) (bracket, bool) {
	var b bracket
	for i, t := range s.Tokens {
		rooms := int64(0)
		n, counted := s.Number(i)
		switch {
		case t.Is("studio") || t.Is("studette"):
			rooms = 1000
		case (t.Is("t") || t.Is("f") || t.Is("type")) && s.At(i+1).Class == speech.Digits && len(s.At(i+1).Text) == 1:
			rooms = speech.Atoi(s.At(i+1).Text) * 1000
		case !counted:
		case roomAt(s.At(n.To), "piece"), s.At(n.To).In(sizesOfRoom) && roomAt(s.At(n.To+1), "piece"):
			rooms = n.Milli
		case roomAt(s.At(n.To), "chambre") && s.Has(" salon ", " sejour "):
			rooms = n.Milli + 1000
		}
		if rooms == 0 {
			continue
		}
		if b.low == 0 {
			b.low = rooms
		}
		b.low, b.high = min(b.low, rooms), max(b.high, rooms)
	}
	if s.Has(" ou plus ", " et plus ") {
		b.high = endless
	}
	return b, b.low > 0
}

func roomAt(t speech.Token, noun string) bool {
	return t.Class == speech.Word && singular(t.Text) == noun
}

var sizesOfRoom = speech.SetOf("seule grande grandes petites belle belles")

// roomedOption chooses among homes by their rooms.
func roomedOption(s speech.Text, o *offer) (at int, ok bool) {
	told, ok := roomsOf(s)
	if !ok {
		return 0, false
	}
	held := 0
	for i, l := range o.read() {
		if b, ok := roomsOf(l); ok && b.low <= told.low && told.high <= b.high {
			at, held = i, held+1
		}
	}
	return at, held == 1
}
