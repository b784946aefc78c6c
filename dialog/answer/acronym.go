package answer

import (
	"aufil/dialog/speech"
)

// byInitials finds the only option of which the initials are said ("rdc" for "Rez-de-chaussée"), or whose letters are those
// of the words that are said ("allocation adulte handicapé" for "AAH").
func byInitials(s speech.Text, o *offer) (int, bool) {
	if denies(s.Flat) {
		return 0, false
	}
	at, found := 0, 0
	for i, l := range o.read() {
		if abbreviates(s, l) || abbreviates(l, s) {
			at, found = i, found+1
		}
	}
	return at, found == 1
}

// abbreviates tells whether a word of s is made of the initials of words of the other, one after the other.
func abbreviates(s speech.Text, long speech.Text) bool {
	if first := firstWeighty(long); len(s.Tokens) == 1 && len(long.Tokens) == first+2 && len(s.At(0).Raw) == 2 {
		return spelledBy(long, s.At(0).Raw, first, true) // "ft" for "France Travail", "sc" for "En service civique"
	}
	if len(long.Tokens) < 3 || len(long.Tokens) > 16 {
		return false
	}
	for i, t := range s.Tokens {
		if lost(s, i) {
			return false
		}
		if t.Class != speech.Word || len(t.Raw) < 3 || len(t.Raw) > 5 || speech.EmptyLabel[t.Raw] {
			continue
		}
		for i := range long.Tokens {
			if spelledBy(long, t.Raw, i, true) || spelledBy(long, t.Raw, i, false) || mayElide(t) && len(t.Raw) >= 4 && spelledBy(long, t.Raw[1:], i, false) {
				return true // "lame" is "l'AME"
			}
		}
	}
	return false
}

// firstWeighty returns where the small words that open a label end.
func firstWeighty(s speech.Text) int {
	i := 0
	for smallWords[s.At(i).Text] {
		i++
	}
	return i
}

// spelledBy tells whether the words from token i on begin with these letters, in turn; small words may be passed over.
func spelledBy(s speech.Text, letters string, i int, all bool) bool {
	for k := range len(letters) {
		for !all && k > 0 && smallWords[s.At(i).Text] {
			i++
		}
		if t := s.At(i); t.Class != speech.Word || t.Text == "" || t.Text[0] != letters[k] || len(t.Text) == 1 && !all {
			return false
		}
		i++
	}
	return true
}

var smallWords = speech.SetOf("de du des d la le les l a au aux et en pour par")
