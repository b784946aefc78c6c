package answer

import (
	"aufil/dialog/speech"
)

// Behind gives what a text says behind the yes or the no that opens it: "oui mais c'est 900", "non 900". apart tells whether
// it sets that apart from the yes: "oui mais", "oui sauf".
func Behind(text string) (rest string, apart, ok bool) {
	s := speech.Read(speech.Clip(text))
	i, opened := 0, false
	for i < len(s.Tokens) {
		t := s.At(i)
		p, n := PolarityAt(s, i)
		switch {
		case p == yes || p == No:
			opened, i = true, i+n
		case t.Class == speech.Mark && t.Text != "-" && t.Text != "€" && t.Text != "~" && t.Text != "+", breath[t.Text]:
			i++
		case opened && apartWords[t.Text]:
			apart, i = true, i+1
		case opened && phraseAt(s, i, "c est") > 0:
			i += 2
		default:
			return Written(s.Tokens[i:]), apart, opened
		}
	}
	return "", apart, false
}

var (
	breath     = speech.SetOf("euh heu hum ah oh eh ben bah bon alors pardon attendez attention plutot enfin merci madame monsieur que")
	apartWords = speech.SetOf("mais sauf excepte hormis cependant")
)
