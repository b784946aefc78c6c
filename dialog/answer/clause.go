package answer

// clauseEnd returns where the clause that begins at from ends: at a mark, at "mais" or "maintenant", or where another
// subject speaks.
func (s said) clauseEnd(from int) int {
	for i := from + 1; i < len(s.tokens); i++ {
		t, before := s.at(i), s.at(i-1)
		switch {
		case before.class == mark && s.endsClause(i-1):
			return i
		case t.is("mais") || t.is("puis") || t.is("aujourd") || nowWords[t.text]:
			if !before.is("plus") && !before.is("pas") {
				return i
			}
		case (t.is("plus") || t.is("pas")) && s.at(i+1).is("maintenant"):
			return i
		case t.is("moi"):
			if !besideMoi[before.text] && !besideMoi[s.at(i+1).text] && !clauseLinks[before.text] {
				return i
			}
		case t.is("je") || t.is("j") || t.is("on"):
			if before.class == word && !beforeJe[before.text] && !clauseLinks[before.text] && i-from > 1 {
				return i
			}
		case t.is("et"):
			if next := s.at(i + 1); next.is("je") || next.is("j") || next.is("on") || next.is("moi") && i+2 < len(s.tokens) && settle(s.tokens[from:i]).hasAny(theirDoings) {
				return i
			}
		}
	}
	return len(s.tokens)
}

// endsClause tells whether the mark parts two clauses, and no two figures.
func (s said) endsClause(i int) bool {
	switch s.at(i).text {
	case ",", ".", ";", "\n", ":":
		return !(s.at(i-1).class == digits && s.at(i+1).class == digits)
	}
	return false
}

// besideMoi are the words beside which "moi" opens no clause: "chez moi", "lui et moi", "moi et mes filles".
var besideMoi = setOf("et a chez avec que pour de sur sans ni ou c est comme aussi meme excusez excuse donnez dites aidez pas")

// beforeJe are the words after which "je" goes on in the same clause.
var beforeJe = setOf("que qu ou si quand et comme donc car mais dont lorsque moi alors oui non la ce")

// firstWordAt returns the rank of the first word that does more than link, -1 when there is none.
func (s said) firstWordAt() int {
	for i, t := range s.tokens {
		if t.class == word && !clauseLinks[t.text] && !t.is("et") {
			return i
		}
	}
	return -1
}

// lastWordAt returns the rank of the last word, -1 when there is none.
func (s said) lastWordAt() int {
	i := len(s.tokens) - 1
	for i >= 0 && s.at(i).class != word {
		i--
	}
	return i
}

// says tells whether more is said than a yes or a no.
func (s said) says() bool {
	for _, t := range s.tokens {
		if t.class == digits || t.class == word && !emptyLabel[t.text] && !clauseLinks[t.text] {
			return true
		}
	}
	return false
}

// clauseLinks are the words that only lead from one clause to the next.
var clauseLinks = union(nowWords, setOf("mais puis aujourd hui depuis non oui car donc nan"))
