package answer

import (
	"aufil/dialog/speech"
)

// restarted leaves out a number that was cut short and then said whole: "sept cent... sept cent quarante", "soixante-dix.
// Soixante-dix-huit.".
func restarted(s speech.Text, a Await) (speech.Text, bool) {
	list := s.Numbers()
	for k := 0; k+1 < len(list); k++ {
		cut, whole := list[k], list[k+1]
		if !cut.Words || !whole.Words || whole.To-whole.From <= cut.To-cut.From || !pauses(s, cut.To, whole.From, a) {
			continue
		}
		same := true
		for i := cut.From; i < cut.To; i++ {
			same = same && s.At(i).Text == s.At(whole.From+i-cut.From).Text
		}
		if same {
			return speech.Settle(append(append([]speech.Token{}, s.Tokens[:cut.From]...), s.Tokens[whole.From:]...)), true
		}
	}
	return s, false
}

// pauses tells whether only a pause stands there. After a comma a second figure may be the other end of a range, where it is
// no age.
func pauses(s speech.Text, from, to int, a Await) bool {
	if to != from+1 {
		return false
	}
	return s.At(from).Is(".") || s.At(from).Is(",") && a.Kind == Nombre && topicOf(a.Question) == age
}
