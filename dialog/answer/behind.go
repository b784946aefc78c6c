package answer

// Behind gives what a text says behind the yes or the no that opens it: "oui mais c'est 900", "non 900". apart tells whether
// it sets that apart from the yes: "oui mais", "oui sauf".
func Behind(text string) (rest string, apart, ok bool) {
	s := read(clip(text))
	i, opened := 0, false
	for i < len(s.tokens) {
		t := s.at(i)
		p, n := s.polarityAt(i)
		switch {
		case p == yes || p == no:
			opened, i = true, i+n
		case t.class == mark && t.text != "-" && t.text != "€" && t.text != "~" && t.text != "+", breath[t.text]:
			i++
		case opened && apartWords[t.text]:
			apart, i = true, i+1
		case opened && s.phraseAt(i, "c est") > 0:
			i += 2
		default:
			return written(s.tokens[i:]), apart, opened
		}
	}
	return "", apart, false
}

var (
	breath     = setOf("euh heu hum ah oh eh ben bah bon alors pardon attendez attention plutot enfin merci madame monsieur que")
	apartWords = setOf("mais sauf excepte hormis cependant")
)
