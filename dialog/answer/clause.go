package answer

import (
	"aufil/dialog/speech"
)

// clauseEnd returns where the clause that begins at from ends: at a mark, at "mais" or "maintenant", or where another
// subject speaks.
func clauseEnd(s speech.Text, from int) int {
	for i := from + 1; i < len(s.Tokens); i++ {
		t, before := s.At(i), s.At(i-1)
		switch {
		case before.Class == speech.Mark && endsClause(s, i-1):
			return i
		case t.Is("mais") || t.Is("puis") || t.Is("aujourd") || nowWords[t.Text]:
			if !before.Is("plus") && !before.Is("pas") {
				return i
			}
		case (t.Is("plus") || t.Is("pas")) && s.At(i+1).Is("maintenant"):
			return i
		case t.Is("moi"):
			if !besideMoi[before.Text] && !besideMoi[s.At(i+1).Text] && !clauseLinks[before.Text] {
				return i
			}
		case t.Is("je") || t.Is("j") || t.Is("on"):
			if before.Class == speech.Word && !beforeJe[before.Text] && !clauseLinks[before.Text] && i-from > 1 {
				return i
			}
		case t.Is("et"):
			if next := s.At(i + 1); next.Is("je") || next.Is("j") || next.Is("on") || next.Is("moi") && i+2 < len(s.Tokens) && speech.Settle(s.Tokens[from:i]).HasAny(theirDoings) {
				return i
			}
		}
	}
	return len(s.Tokens)
}

// endsClause tells whether the mark parts two clauses, and no two figures.
func endsClause(s speech.Text, i int) bool {
	switch s.At(i).Text {
	case ",", ".", ";", "\n", ":":
		return !(s.At(i-1).Class == speech.Digits && s.At(i+1).Class == speech.Digits)
	}
	return false
}

// besideMoi are the words beside which "moi" opens no clause: "chez moi", "lui et moi", "moi et mes filles".
var besideMoi = speech.SetOf("et a chez avec que pour de sur sans ni ou c est comme aussi meme excusez excuse donnez dites aidez pas")

// beforeJe are the words after which "je" goes on in the same clause.
var beforeJe = speech.SetOf("que qu ou si quand et comme donc car mais dont lorsque moi alors oui non la ce")

// firstWordAt returns the rank of the first word that does more than link, -1 when there is none.
func firstWordAt(s speech.Text) int {
	for i, t := range s.Tokens {
		if t.Class == speech.Word && !clauseLinks[t.Text] && !t.Is("et") {
			return i
		}
	}
	return -1
}

// lastWordAt returns the rank of the last word, -1 when there is none.
func lastWordAt(s speech.Text) int {
	i := len(s.Tokens) - 1
	for i >= 0 && s.At(i).Class != speech.Word {
		i--
	}
	return i
}

// says tells whether more is said than a yes or a no.
func says(s speech.Text) bool {
	for _, t := range s.Tokens {
		if t.Class == speech.Digits || t.Class == speech.Word && !speech.EmptyLabel[t.Text] && !clauseLinks[t.Text] {
			return true
		}
	}
	return false
}

// clauseLinks are the words that only lead from one clause to the next.
var clauseLinks = speech.Union(nowWords, speech.SetOf("mais puis aujourd hui depuis non oui car donc nan"))
