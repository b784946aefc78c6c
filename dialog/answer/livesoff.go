package answer

import "aufil/dialog/speech"

// livesOff tells whether the money named is somebody else's, and no option names them: "le salaire de mon mari".
func (o *offer) livesOff(s speech.Text) bool {
	for i, t := range s.Tokens {
		if i < 3 || !s.At(i-1).In(possessives) || !s.At(i-2).Is("de") || !speech.Relatives[t.Text] && !speech.Partners[t.Text] {
			continue
		}
		if whose, _ := ConceptAt(s, i); o.naming(speech.SetOf(whose)) > 0 {
			return false
		}
		before := MeaningOf(speech.Settle(s.Tokens[:i-2]))
		for _, n := range before {
			if moneyIdeas[n.Name] && !n.Denied {
				return true
			}
		}
	}
	return false
}

var moneyIdeas = speech.SetOf("SALARIE RETRAITE CHOMAGE RSA AAH PENSION INVALIDE")
