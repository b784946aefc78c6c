package answer

import (
	"aufil/dialog/speech"
)

// nearFigure writes "environ" for the words that put a figure only a little off: "un peu plus de 1000", "un peu moins d'un
// an". The figure is then no limit: it is nearly that. An age is known better.
func nearFigure(s speech.Text, a Await) (speech.Text, bool) {
	if !s.Has(" un peu ") || a.Kind != Montant && a.Kind != Duree && !(a.Kind == Nombre && topicOf(a.Question) == hours) {
		return s, false
	}
	for i := 0; i+4 < len(s.Tokens); i++ {
		if phraseAt(s, i, "un peu plus") == 0 && phraseAt(s, i, "un peu moins") == 0 {
			continue
		}
		if of := s.At(i + 3); !of.Is("de") && !of.Is("d") && !of.Is("que") || !speech.NumberHere(s.At(i+4)) {
			continue
		}
		kept := append([]speech.Token{}, s.Tokens[:i]...)
		kept = append(kept, speech.Token{Text: "environ", Raw: "environ", Class: speech.Word})
		return speech.Settle(append(kept, s.Tokens[i+4:]...)), true
	}
	return s, false
}
