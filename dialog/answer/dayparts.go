package answer

import "slices"

// partOfDay reads an hour where the options are parts of the day: "après 18h" is the evening.
func partOfDay(s said, o *offer) (int, bool) {
	list := slices.DeleteFunc(slices.Clone(s.numbers()), func(n number) bool {
		return s.at(n.from).glued && s.at(n.from-1).unit() == hour // the minutes of "11h30"
	})
	if len(list) == 0 || len(list) > 2 || s.question || s.has(" pas ", " sauf ", " ou ") {
		return 0, false
	}
	part := ""
	for _, n := range list {
		v, whole := n.whole()
		if u, _ := s.unitAfter(n); !whole || u != hour && !(n.from == list[0].from && len(list) == 2) {
			return 0, false
		}
		here := partAt(int(v), s.at(n.from-1).is("avant"), s.at(n.from-1).is("apres") || s.at(n.from-1).is("partir"))
		if here == "" || part != "" && here != part {
			return 0, false
		}
		part = here
	}
	return o.only(part)
}

// partAt names the part of the day of an hour, or of what is before or after it; "" where it may be several.
func partAt(h int, before, after bool) string {
	switch {
	case h < 6 || h > 22 || before && h > 12:
		return ""
	case h < 12 && !after, h == 12 && before:
		return "MATIN"
	case h < 13 || after && (h < 13 || h > 14 && h < 18):
		return ""
	case h == 13 && !after:
		return "MIDI"
	case h < 18:
		return "APREM"
	}
	return "SOIR"
}

// only finds the single label that holds the concept.
func (o *offer) only(concept string) (int, bool) {
	at, found := 0, 0
	for i, l := range o.meant() {
		if l.holds(notion{concept, false}) {
			at, found = i, found+1
		}
	}
	return at, found == 1
}
