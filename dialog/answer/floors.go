package answer

import (
	"aufil/dialog/speech"
)

// floor reads on which floor one lives: "au 2ème", "rez-de-chaussée", "3e étage ou plus".
func floor(s speech.Text) (bracket, bool) {
	for i := range s.Tokens {
		n, counted := s.Number(i)
		level := int64(speech.Ordinals[s.At(i).Text]) * 1000
		switch next := s.At(i + 1); {
		case phraseAt(s, i, "rez de chaussee") > 0, s.At(i).Is("rdc"):
			return bracket{}, true
		case counted && (next.Unit() == speech.Rank || next.Is("e") && next.Glued):
			level = n.Milli
		}
		if level == 0 {
			continue
		}
		if s.Has(" ou plus ", " et plus ") {
			return bracket{low: level, high: endless}, true
		}
		return bracket{low: level, high: level}, true
	}
	return bracket{}, false
}

// flooredOption chooses among floors: there "5ème" is a floor, and no rank.
func flooredOption(s speech.Text, o *offer) (at int, ok bool) {
	named := 0
	for _, l := range o.read() {
		if l.Has(" etage ", " etages ") {
			named++
		}
	}
	if named < 2 {
		return 0, false
	}
	told, ok := floor(s)
	if !ok {
		return 0, false
	}
	held := 0
	for i, l := range o.read() {
		if b, ok := floor(l); ok && b.low <= told.low && told.high <= b.high {
			at, held = i, held+1
		}
	}
	return at, held == 1
}
