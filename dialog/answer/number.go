package answer

import (
	"slices"
	"strings"

	"aufil/dialog/speech"
)

// unreadable tells whether the text holds digits that no answer has: a number
// too large, a power ("1e10"), a part of a word ("10G", "180ml").
func unreadable(s speech.Text) bool {
	for i, t := range s.Tokens {
		if t.Class == speech.Mark {
			if t.Text == "," && i == 0 && s.At(1).Class == speech.Digits && s.At(1).Glued {
				return true // ",08"
			}
			continue
		}
		next := s.At(i + 1)
		switch {
		case t.Class == speech.Digits && next.Class == speech.Word && next.Glued && len(next.Raw) <= 3 && next.Unit() == speech.NoUnit && !speech.Vocabulary[next.Text] && next.Text == next.Raw && next.Raw[0] != 'k':
			return true
		case t.Class == speech.Digits && next.Glued && fragments[next.Text]:
			return true // "2mi", of "2 mille" or "2 millions"
		case t.Class == speech.Digits && next.Is("e") && next.Glued && s.At(i+2).Class == speech.Mark && s.At(i+2).Glued && s.At(i+3).Class == speech.Digits && s.At(i+2).Is("+"):
			return true
		case t.Class == speech.Digits && next.Glued && (next.Is("taine") || next.Is("aine") || next.Is("ene")):
			return true // "60taine"
		case t.Class == speech.Digits && len(t.Text) > 2 && t.Glued && (s.At(i-1).Is("l") || s.At(i-1).Is("i")):
			return true
		case strings.HasPrefix(t.Text, "billion") || strings.HasPrefix(t.Text, "trillion") || t.Is("exposant") || t.Is("puissance"):
			return true
		case t.Is("mille") && strings.HasPrefix(next.Text, "milli") && next.Text != "mille" && next.Text != "milles":
			return true // "trois mille millions"
		case t.Is("virgule") && s.At(i-1).Class != speech.Digits && speech.Numerals[s.At(i-1).Text] == 0 && !s.At(i-1).Is("zero"):
			return true // "virgule 2"
		case t.Is("et") && i == len(s.Tokens)-1 && i > 0 && (s.At(i-1).Class == speech.Digits || speech.Numerals[s.At(i-1).Text] != 0):
			return true // "soixante et", cut short
		}
	}
	return false
}

// fragments are beginnings of words of numbers, and words themselves.
var fragments = speech.SetOf("mi ce mo")

// fraction tells whether the number is the top of a fraction or a part of an
// ordinal: "deux tiers", "un sur trois", "vingt et unième".
func fraction(s speech.Text, n speech.Number) bool {
	next := s.At(n.To)
	if next.Is("et") {
		next = s.At(n.To + 1)
		if _, ok := s.Number(n.To + 1); ok {
			next = s.At(n.To + 2)
		}
	}
	if next.Class != speech.Word {
		return false
	}
	if next.Is("sur") {
		_, ok := s.Number(n.To + 1)
		return ok && n.Milli <= 20_000
	}
	return next.Is("tiers") || next.Is("quart") || next.Is("quarts") || strings.HasSuffix(next.Text, "ieme") && next.Text != "ieme" || strings.HasSuffix(next.Text, "iemes")
}

// cutShort tells whether an unknown word stands where a hundred or a thousand goes on: "7 cent vin", "mille deusan".
func cutShort(s speech.Text, n speech.Number) bool {
	last, next := s.At(n.To-1), s.At(n.To)
	if before := s.At(n.From - 1); n.Words && speech.Numerals[s.At(n.From).Text] >= 100 && unheard(before) {
		return true // "huis cent"
	}
	return last.Class == speech.Word && speech.Numerals[last.Text] >= 100 && unheard(next) && next.Unit() == speech.NoUnit
}

// OnlyNumber tells whether a text is a number and nothing else, in figures or in words.
func OnlyNumber(text string) bool {
	s := speech.Read(speech.Clip(text))
	list := s.Numbers()
	if len(list) == 0 {
		return s.Flat == " zero "
	}
	for i, t := range s.Tokens {
		if t.Class != speech.Mark && (i < list[0].From || i >= list[len(list)-1].To) {
			return false
		}
	}
	return true
}

// SaysNumber tells whether a text holds a number, in figures or in words; "un", "une" may be articles, and are none.
func SaysNumber(text string) bool {
	return slices.ContainsFunc(speech.Read(speech.Clip(text)).Numbers(), func(n speech.Number) bool { return !n.One })
}

// Counts tells whether a text is a number, of persons or of nothing in particular: "six", "une personne".
func Counts(text string) bool {
	return OnlyNumber(text) || speech.Read(speech.Clip(text)).Has(" personne ", " personnes ")
}

// aroundFigures are the words that may stand around a code that is said.
var aroundFigures = speech.SetOf("mon ma le la les un une code codes secret c est ce sera serait mettez mets prenez prends je prendrai choisis choisi veux dis donne met alors euh heu bon ben ok oui d accord puis et voila attendez numero numeros chiffre chiffres madame monsieur merci s il vous plait va pour disons pourquoi pas")

// BareFigures tells whether a text is figures, with nothing but little words around them: a code.
func BareFigures(text string) bool {
	s := speech.Read(speech.Clip(text))
	list := s.Numbers()
	within := func(i int) bool {
		for _, n := range list {
			if i >= n.From && i < n.To {
				return true
			}
		}
		return false
	}
	for i, t := range s.Tokens {
		if t.Class == speech.Mark && t.Text != "€" || within(i) || aroundFigures[t.Text] || t.Class == speech.Digits || speech.Numerals[t.Text] > 0 || t.Is("zero") {
			continue
		}
		return false
	}
	return len(s.Tokens) > 0
}
