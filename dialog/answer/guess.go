package answer

// Guess gives the choice that a word stands for most often and not always, for a question: a widow lives alone, unless
// she lives with somebody new. It is to be said back, never taken.
func Guess(text, question string) (option string, ok bool) {
	s := read(clip(text))
	if s.question || len(s.tokens) > 8 {
		return "", false
	}
	switch question {
	case "vie_de_couple":
		return "seul", s.onlyParted()
	case "situation":
		return "salaire", s.has(" saisonnier ", " saisonniere ", " saison ") && len(meaningOf(s)) == 1
	}
	return "", false
}

// onlyParted tells whether a text says that a couple is over, and nothing of another one: "veuve depuis 10 ans".
func (s said) onlyParted() bool {
	ended := false
	for _, n := range meaningOf(s).leftMarriage() {
		switch {
		case parted[n.name] && !n.denied:
			ended = true
		case n.name[0] != '#':
			return false
		}
	}
	return ended
}

// OnlyRSA tells whether a text says that the person lives on the RSA, and no more: "rsa", "jsuis au rsa".
func OnlyRSA(text string) bool {
	s := read(clip(text))
	m := meaningOf(s)
	return !s.question && len(s.tokens) <= 8 && len(m) == 1 && m[0] == (notion{"RSA", false}) &&
		!s.has(" demande ", " demander ", " voudrais ", " veux ", " veut ", " attends ", " droit ")
}
