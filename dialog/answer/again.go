package answer

import (
	"aufil/dialog/speech"
)

// chosenAgain reads a choice that takes back the one before: "1 euh non le 2", "CDI pardon CDD", "pas la 1, la 2".
func chosenAgain(s speech.Text, a Await) (Value, bool) {
	if a.Channel == DTMF {
		return Value{}, false
	}
	if rest, ok := denied(s); ok {
		return parseChoice(rest, a)
	}
	for i := 1; i < len(s.Tokens); i++ {
		if s.At(i).Class != speech.Word {
			continue
		}
		n, sure := correctionAt(s, i)
		if n == 0 || !sure && !startsOver(s, i+n) && !setApart(s, i, n) {
			continue
		}
		before, rest := speech.Settle(s.Tokens[:i:i]), speech.Settle(s.Tokens[skipLinks(s, i+n):])
		if first, ok := parseChoice(before, a); !ok || len(first.Choices) == 0 {
			continue
		}
		if v, ok := parseChoice(rest, a); ok && len(v.Choices) > 0 {
			return v, true
		}
	}
	return Value{}, false
}

// setApart tells whether the n words at i stand between two marks: "mardi, non, jeudi".
func setApart(s speech.Text, i, n int) bool {
	return s.At(i-1).Is(",") && (s.At(i+n-1).Is(",") || s.At(i+n).Is(","))
}

// startsOver tells whether what follows a "non" is said instead of what came before: "mardi non le jeudi". In "célibataire,
// non marié" it only denies.
func startsOver(s speech.Text, i int) bool {
	for s.At(i).Class == speech.Mark && i < len(s.Tokens) {
		i++
	}
	t := s.At(i)
	return t.Class == speech.Digits || speech.Numerals[t.Text] > 0 || speech.Ordinals[t.Text] > 0 || beforeAnother[t.Text]
}

// beforeAnother may stand before what is chosen instead.
var beforeAnother = speech.SetOf("le la l les un une en au aux a par chez c je j on sur mon ma mes du des plutot avec nous")
