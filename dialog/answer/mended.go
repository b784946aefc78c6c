package answer

// mended puts right the words that only those beside them make plain.
func mended(tokens []token) []token {
	for i := 1; i < len(tokens); i++ {
		t, before := &tokens[i], tokens[i-1]
		switch {
		case t.class != word:
		case mayHeard[t.text] && i+1 < len(tokens) && numberHere(before) && numberHere(tokens[i+1]):
			t.text = "mai" // "11 mé 95"
		case before.is("cet") && t.text == "annee":
			tokens[i-1].text = "cette"
		case t.text == "moi" && (before.is("par") || before.is("/") || before.is("chaque")):
			t.text = "mois" // "20h par moi"
		case t.text == "moins" && i > 1 && before.is("ou") && tokens[i-2].is("plus") && i+1 < len(tokens) && numberHere(tokens[i+1]):
			tokens[i-2].text = "environ" // "plus ou moins 3 mois"
			tokens = append(tokens[:i-1], tokens[i+1:]...)
		case (t.text == "est" || t.text == "es") && before.is("en") && i > 1 && tokens[i-2].is("j"):
			t.text = "ai" // "j'en est pas"
		case (t.text == "somme" || t.text == "some") && (before.is("nous") || before.is("on")):
			t.text = "sommes" // "nous somme 6"
		}
	}
	return tokens
}

// mayHeard are the month of May as it sounds, between a day and a year.
var mayHeard = setOf("may me mey mei maie")

// nearFigure writes "environ" for the words that put a figure only a little off: "un peu plus de 1000", "un peu moins d'un
// an". The figure is then no limit: it is nearly that. An age is known better.
func (s said) nearFigure(a Await) (said, bool) {
	if !s.has(" un peu ") || a.Kind != Montant && a.Kind != Duree && !(a.Kind == Nombre && topicOf(a.Question) == hours) {
		return s, false
	}
	for i := 0; i+4 < len(s.tokens); i++ {
		if s.phraseAt(i, "un peu plus") == 0 && s.phraseAt(i, "un peu moins") == 0 {
			continue
		}
		if of := s.at(i + 3); !of.is("de") && !of.is("d") && !of.is("que") || !numberHere(s.at(i+4)) {
			continue
		}
		kept := append([]token{}, s.tokens[:i]...)
		kept = append(kept, token{text: "environ", raw: "environ", class: word})
		return settle(append(kept, s.tokens[i+4:]...)), true
	}
	return s, false
}
