package answer

import (
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

var (
	// parting is that of who writes; othersParting, that of others, or one that is still to come.
	parting       = phrase.Compile("divorce|divorcee|separe|separee|separes|separer|veuf|veuve|separation|divorce")
	othersParting = phrase.Compile("mes|ses|leurs|nos parents", "mon|ma|un|une fils|fille|soeur|frere|amie|ami|voisine|voisin|mere|pere", "il|ele|ils|eles est|a|sont|s|ont", "vais|veux|voudrais|alons|bientot|pas|jamais|instance|cours|demande")
)

// lastingParting is how long, in months, a separation counts as recent (CASF, art. R262-2: the RSA is higher for as long).
const lastingParting = 18

// PartedSince tells whether a separation or a widowhood that is dated is recent: "divorcée depuis 2024", "séparés depuis 2
// mois". Who divorced lately may have been separated for long: of them nothing is told.
func PartedSince(text string, today Day) (recent, ok bool) {
	s := speech.Read(speech.Clip(text))
	from := 0
	for i := 0; i <= len(s.Tokens) && !s.Question; i++ {
		if i < len(s.Tokens) && s.At(i).Class != speech.Mark && !s.At(i).Is("et") {
			continue
		}
		part := speech.Settle(s.Tokens[from:i])
		from = i + 1
		words := part.Clauses()
		if !parting.In(words) || othersParting.In(words) {
			continue
		}
		least, most, dated := monthsSince(part, today)
		switch {
		case dated && least >= lastingParting:
			return false, true
		case dated && most < lastingParting && !part.Has(" divorce ", " divorcee ", " divorces "):
			return true, true
		}
	}
	return false, false
}

// monthsSince gives how many months ago a text says that something happened, at least and at most.
func monthsSince(s speech.Text, today Day) (least, most int, ok bool) {
	for _, n := range s.Numbers() {
		v, whole := n.Whole()
		if !whole {
			continue
		}
		switch u, at := s.UnitAfter(n); {
		case u == speech.Year && agoBefore(s, n) && !s.At(at+1).Is("d"):
			return int(v) * 12, int(v)*12 + 11, true
		case u == speech.Month && agoBefore(s, n):
			return int(v), int(v), true
		case u == speech.NoUnit && v >= 1930 && v <= int64(today.Year):
			before := s.At(n.From - 1)
			ago := (today.Year-int(v))*12 + today.Month
			if m := speech.Months[before.Text]; m != 0 {
				return ago - m, ago - m, true
			}
			if before.Is("depuis") || before.Is("en") {
				return max(0, ago-12), ago - 1, true
			}
		}
	}
	return 0, 0, false
}

// agoBefore tells whether what leads to a number counts time that is past: "depuis 3 ans", "il y a 3 ans", "ça fait 3 ans".
func agoBefore(s speech.Text, n speech.Number) bool {
	before := s.At(n.From - 1)
	return before.Is("depuis") || before.Is("a") && s.At(n.From-2).Is("y") || before.Is("fait") || (before.Is("de") || before.Is("environ")) && s.At(n.From-2).Is("depuis") || before.Is("de") && s.At(n.From-3).Is("depuis")
}

// SinceWhen tells whether a text says since when something lasts, where a birth is asked: "mariée depuis 1985" is none.
func SinceWhen(text string) bool {
	s := speech.Read(speech.Clip(text))
	return s.Has(" depuis ") && !s.Has(" ne ", " nee ", " naissance ", " nes ")
}
