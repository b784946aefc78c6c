package speech

// mended puts right the words that only those beside them make plain.
func mended(tokens []Token) []Token {
	for i := 1; i < len(tokens); i++ {
		t, before := &tokens[i], tokens[i-1]
		switch {
		case t.Class != Word:
		case mayHeard[t.Text] && i+1 < len(tokens) && NumberHere(before) && NumberHere(tokens[i+1]):
			t.Text = "mai" // "11 mé 95"
		case before.Is("cet") && t.Text == "annee":
			tokens[i-1].Text = "cette"
		case t.Text == "moi" && (before.Is("par") || before.Is("/") || before.Is("chaque")):
			t.Text = "mois" // "20h par moi"
		case t.Text == "moins" && i > 1 && before.Is("ou") && tokens[i-2].Is("plus") && i+1 < len(tokens) && NumberHere(tokens[i+1]):
			tokens[i-2].Text = "environ" // "plus ou moins 3 mois"
			tokens = append(tokens[:i-1], tokens[i+1:]...)
		case (t.Text == "est" || t.Text == "es") && before.Is("en") && i > 1 && tokens[i-2].Is("j"):
			t.Text = "ai" // "j'en est pas"
		case (t.Text == "somme" || t.Text == "some") && (before.Is("nous") || before.Is("on")):
			t.Text = "sommes" // "nous somme 6"
		}
	}
	return tokens
}

// mayHeard are the month of May as it sounds, between a day and a year.
var mayHeard = SetOf("may me mey mei maie")
