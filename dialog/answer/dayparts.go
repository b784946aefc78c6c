package answer

import (
	"slices"

	"aufil/dialog/speech"
)

// partOfDay reads an hour where the options are parts of the day: "après 18h" is the evening.
func partOfDay(s speech.Text, o *offer) (int, bool) {
	list := slices.DeleteFunc(slices.Clone(s.Numbers()), func(n speech.Number) bool {
		return s.At(n.From).Glued && s.At(n.From-1).Unit() == speech.Hour // the minutes of "11h30"
	})
	if len(list) == 0 || len(list) > 2 || s.Question || s.Has(" pas ", " sauf ", " ou ") {
		return 0, false
	}
	part := ""
	for _, n := range list {
		v, whole := n.Whole()
		if u, _ := s.UnitAfter(n); !whole || u != speech.Hour && !(n.From == list[0].From && len(list) == 2) {
			return 0, false
		}
		here := partAt(int(v), s.At(n.From-1).Is("avant"), s.At(n.From-1).Is("apres") || s.At(n.From-1).Is("partir"))
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
		if l.holds(Notion{concept, false}) {
			at, found = i, found+1
		}
	}
	return at, found == 1
}
