package remark

import (
	"aufil/dialog/answer"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// Apart takes what a text says of the person's husband, wife or partner out of it, put in the first person: "je fais des
// ménages et mon mari touche 1200 de chômage" is "je fais des ménages" and "je touche 1200 de chômage". couple tells
// that somebody is known to live with the person: then a bare "il" or "elle" is that person, unless somebody else is named.
func Apart(text string, couple bool) (own, partner string) {
	s := speech.Read(speech.Clip(text))
	if s.Question || othersChildren(s) && !partnerSaid.In(s.Clauses()) {
		return text, ""
	}
	var mine, theirs []speech.Token
	known := couple && !s.HasAny(someoneElse)
	for i := 0; i < len(s.Tokens); {
		head := partnerHead(s, i, known)
		if head == 0 {
			mine = append(mine, s.Tokens[i])
			i++
			continue
		}
		known = true
		if n := len(mine); n > 0 && (mine[n-1].Is("et") || mine[n-1].Is("mais")) {
			mine = mine[:n-1]
		}
		if len(theirs) > 0 {
			theirs = append(theirs, speech.Token{Text: ",", Raw: ",", Class: speech.Mark})
		}
		theirs = append(theirs, speech.Token{Text: "il", Raw: "il"})
		for i += head; i < len(s.Tokens) && !ownAgain(s, i) && partnerHead(s, i, known) == 0; i++ {
			theirs = append(theirs, s.Tokens[i])
		}
	}
	if len(theirs) == 0 {
		return text, ""
	}
	return answer.Written(mine), FirstPerson(answer.Written(theirs))
}

// livesOn is what one says of whoever lives there too; gone, of whoever does not, or no more.
var (
	livesOn = phrase.Compile("travaille|travail|bosse|gagne|touche|recois|percois|cherche|etudie", "suis (a|au|en) (la|l) smic|chomage|retraite|rsa|invalidite|cdi|cdd|interim|aah|retraite|retraitee|malade|handicape*|chomeur|chomeuse|salarie*|independant*|artisan")
	gone    = phrase.Compile("mort|morte|decede*|parti|partie|incarcere*|disparu*|separe*|divorce*|hospitalise*|prison|prizon|taule|etranger|ehpad|pays|bled|quite*|laise*")
)

// Together tells whether what is said of a husband, a wife or a partner, as Apart gives it, is of somebody with whom one
// lives.
func Together(partner string) bool {
	s := speech.Read(speech.Clip(partner))
	words := s.Clauses()
	return !s.Question && livesOn.In(words) && !gone.In(words)
}

// atPartners is who lives with a husband, a wife, a partner, or at theirs.
var atPartners = phrase.Compile("vis|vi|vit|habite|loge|dors|suis|heberge|hebergee (encore|toujours|maintenant) chez|avec mon|ma mari|femme|conjoint|conjointe|compagnon|compagne|copain|copine|cheri|cherie|fiance|fiancee|mec|meuf")

// AtPartners tells whether a text says so: "je vis avec ma copine", "chez mon copain" alone.
func AtPartners(text string) bool {
	s := speech.Read(speech.Clip(text))
	words := s.Clauses()
	if s.Question || s.Has(" pas ", " plus ", " ex ", " avant ") || gone.In(words) {
		return false
	}
	return atPartners.In(words) || len(s.Tokens) == 3 && s.At(0).Is("chez") && (s.At(1).Is("ma") || s.At(1).Is("mon")) && speech.Partners[s.At(2).Text]
}

// partnerHead measures the words at i by which a sentence about the partner begins, its verb left out: "mon mari",
// "lui il", "elle"; 0 when none does.
func partnerHead(s speech.Text, i int, known bool) int {
	n := 0
	switch t := s.At(i); {
	case (t.Is("mon") || t.Is("ma")) && speech.Partners[s.At(i+1).Text]:
		n = 2
	case t.Is("lui"):
		n = 1
	case known && (t.Is("il") || t.Is("elle")):
		n = 1
	default:
		return 0
	}
	verb := i + n
	if s.At(verb).Is("il") || s.At(verb).Is("elle") || s.At(verb).Is("lui") {
		n, verb = n+1, verb+1
	}
	if s.At(verb).Is("ne") || s.At(verb).Is("n") {
		verb++
	}
	if sum := s.At(verb); answer.TheirVerbs[sum.Text] || shortAnswers[sum.Text] && clauseOver(s, verb+1) || n == 2 && answer.Waged.In([]string{sum.Text}) || sum.Class == speech.Digits && len(sum.Text) >= 3 && len(sum.Text) < 5 { // "ma femme 650"
		return n
	}
	return 0
}

// partnerNamed is a husband, a wife or a partner of the person, or both of them.
var partnerNamed = phrase.Compile("mon|ma mari|femme|conjoint|conjointe|compagnon|compagne|copain|copine|epoux|epouse", "en couple")

// NamesPartner tells whether a text speaks of the person's husband, wife or partner, and not of what both do.
func NamesPartner(text string) bool {
	s := speech.Read(speech.Clip(text))
	return partnerNamed.In(s.Clauses()) && !s.Has(" et moi ", " moi et ", " les deux ", " tous ", " nous ", " on ")
}

// shortAnswers say of somebody what was just said of oneself: "moi je travaille pas mais mon mari oui", "ma femme rien".
var shortAnswers = speech.SetOf("rien oui non aussi zero pas si pareil idem")

// clauseOver tells whether nothing more is said in the clause from token i on.
func clauseOver(s speech.Text, i int) bool {
	return i >= len(s.Tokens) || ownAgain(s, i) || s.At(i).Is("et") || s.At(i).Is("plus")
}

// ownAgain tells whether the person speaks of themselves again, or of something else.
func ownAgain(s speech.Text, i int) bool {
	t := s.At(i)
	switch {
	case t.Class == speech.Mark:
		return !t.Is("/") && !t.Is("+") && !t.Is("-") && !t.Is("€") && !(s.At(i-1).Class == speech.Digits && s.At(i+1).Class == speech.Digits)
	case t.Is("je"), t.Is("j"), t.Is("moi"), t.Is("on"), t.Is("nous"), t.Is("mes"), t.Is("nos"), t.Is("notre"), t.Is("loyer"):
		return true
	case t.Is("femme") && s.At(i+1).Is("au") && s.At(i+2).Is("foyer"):
		return !s.At(i - 1).Is("est")
	}
	return (t.Is("mon") || t.Is("ma")) && !speech.Partners[s.At(i+1).Text] || t.Is("et") && (ownAgain(s, i+1) || s.At(i+1).Class == speech.Digits)
}
