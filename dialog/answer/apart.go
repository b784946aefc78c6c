package answer

import "aufil/dialog/answer/phrase"

// Apart takes what a text says of the person's husband, wife or partner out of it, put in the first person: "je fais des
// ménages et mon mari touche 1200 de chômage" is "je fais des ménages" and "je touche 1200 de chômage". couple tells
// that somebody is known to live with the person: then a bare "il" or "elle" is that person, unless somebody else is named.
func Apart(text string, couple bool) (own, partner string) {
	s := read(clip(text))
	if s.question || s.othersChildren() && !partnerSaid.In(s.clauses()) {
		return text, ""
	}
	var mine, theirs []token
	known := couple && !s.hasAny(someoneElse)
	for i := 0; i < len(s.tokens); {
		head := s.partnerHead(i, known)
		if head == 0 {
			mine = append(mine, s.tokens[i])
			i++
			continue
		}
		known = true
		if n := len(mine); n > 0 && (mine[n-1].is("et") || mine[n-1].is("mais")) {
			mine = mine[:n-1]
		}
		if len(theirs) > 0 {
			theirs = append(theirs, token{text: ",", raw: ",", class: mark})
		}
		theirs = append(theirs, token{text: "il", raw: "il"})
		for i += head; i < len(s.tokens) && !s.ownAgain(i) && s.partnerHead(i, known) == 0; i++ {
			theirs = append(theirs, s.tokens[i])
		}
	}
	if len(theirs) == 0 {
		return text, ""
	}
	return written(mine), FirstPerson(written(theirs))
}

// livesOn is what one says of whoever lives there too; gone, of whoever does not, or no more.
var (
	livesOn = phrase.Compile("travaille|travail|bosse|gagne|touche|recois|percois|cherche|etudie", "suis (a|au|en) (la|l) smic|chomage|retraite|rsa|invalidite|cdi|cdd|interim|aah|retraite|retraitee|malade|handicape*|chomeur|chomeuse|salarie*|independant*|artisan")
	gone    = phrase.Compile("mort|morte|decede*|parti|partie|incarcere*|disparu*|separe*|divorce*|hospitalise*|prison|prizon|taule|etranger|ehpad|pays|bled|quite*|laise*")
)

// Together tells whether what is said of a husband, a wife or a partner, as Apart gives it, is of somebody with whom one
// lives.
func Together(partner string) bool {
	s := read(clip(partner))
	words := s.clauses()
	return !s.question && livesOn.In(words) && !gone.In(words)
}

// atPartners is who lives with a husband, a wife, a partner, or at theirs.
var atPartners = phrase.Compile("vis|vi|vit|habite|loge|dors|suis|heberge|hebergee (encore|toujours|maintenant) chez|avec mon|ma mari|femme|conjoint|conjointe|compagnon|compagne|copain|copine|cheri|cherie|fiance|fiancee|mec|meuf")

// AtPartners tells whether a text says so: "je vis avec ma copine", "chez mon copain" alone.
func AtPartners(text string) bool {
	s := read(clip(text))
	words := s.clauses()
	if s.question || s.has(" pas ", " plus ", " ex ", " avant ") || gone.In(words) {
		return false
	}
	return atPartners.In(words) || len(s.tokens) == 3 && s.at(0).is("chez") && (s.at(1).is("ma") || s.at(1).is("mon")) && partners[s.at(2).text]
}

// partnerHead measures the words at i by which a sentence about the partner begins, its verb left out: "mon mari",
// "lui il", "elle"; 0 when none does.
func (s said) partnerHead(i int, known bool) int {
	n := 0
	switch t := s.at(i); {
	case (t.is("mon") || t.is("ma")) && partners[s.at(i+1).text]:
		n = 2
	case t.is("lui"):
		n = 1
	case known && (t.is("il") || t.is("elle")):
		n = 1
	default:
		return 0
	}
	verb := i + n
	if s.at(verb).is("il") || s.at(verb).is("elle") || s.at(verb).is("lui") {
		n, verb = n+1, verb+1
	}
	if s.at(verb).is("ne") || s.at(verb).is("n") {
		verb++
	}
	if sum := s.at(verb); theirVerbs[sum.text] || shortAnswers[sum.text] && s.clauseOver(verb+1) || sum.class == digits && len(sum.text) >= 3 && len(sum.text) < 5 { // "ma femme 650"
		return n
	}
	return 0
}

// shortAnswers say of somebody what was just said of oneself: "moi je travaille pas mais mon mari oui", "ma femme rien".
var shortAnswers = setOf("rien oui non aussi zero pas si pareil idem")

// clauseOver tells whether nothing more is said in the clause from token i on.
func (s said) clauseOver(i int) bool {
	return i >= len(s.tokens) || s.ownAgain(i) || s.at(i).is("et") || s.at(i).is("plus")
}

// ownAgain tells whether the person speaks of themselves again, or of something else.
func (s said) ownAgain(i int) bool {
	t := s.at(i)
	switch {
	case t.class == mark:
		return !t.is("/") && !t.is("+") && !t.is("-") && !t.is("€") && !(s.at(i-1).class == digits && s.at(i+1).class == digits)
	case t.is("je"), t.is("j"), t.is("moi"), t.is("on"), t.is("nous"), t.is("mes"), t.is("nos"), t.is("notre"), t.is("loyer"):
		return true
	}
	return (t.is("mon") || t.is("ma")) && !partners[s.at(i+1).text] || t.is("et") && (s.ownAgain(i+1) || s.at(i+1).class == digits)
}
