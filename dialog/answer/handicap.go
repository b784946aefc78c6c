package answer

import (
	"strings"

	"aufil/dialog/answer/phrase"
)

// Handicap is what a text says of a handicap of who writes: that the AAH is paid to them, with how much where that is said,
// or that there is a handicap, and what is left of the text. A pension is none of it: it has a question of its own.
type Handicap struct {
	AAH, Told bool
	Own       bool   // in so many words: "je suis handicapé"
	Sum       Value  // of the AAH; Low is 0 where it is not said
	Rest      string // the text without it; "" when nothing of weight is left
}

// HandicapIn reads a handicap in a text. False when it speaks of none; of somebody else's, only Rest is given.
func HandicapIn(text string) (Handicap, bool) {
	s := read(clip(text))
	var rest []string
	aah, told, named := false, false, false
	for i := 0; i < len(s.tokens); {
		name, n := s.conceptAt(i)
		if name != "AAH" && name != "HANDICAP" {
			rest = append(rest, s.at(i).text)
			i++
			continue
		}
		named = true
		yes := !s.heldBack(i)
		aah, told = aah || name == "AAH" && yes, told || yes
		i += n
	}
	if !named {
		return Handicap{}, false
	}
	h := Handicap{Rest: strings.Join(rest, " ")}
	left := read(h.Rest)
	if !weighs(left) {
		h.Rest = ""
	}
	if s.question || s.asksBack() || s.hasAny(relatives) || s.hasAny(ownChild) || s.hasAny(kinfolk) || s.hasAny(someoneElse) {
		return h, true
	}
	h.Told, h.Own = told, disabled.In(s.clauses())
	h.AAH = aah && !notPaid.In(s.clauses())
	if list := s.numbers(); h.AAH && len(list) == 1 && h.Rest == "" && list[0].milli >= leastRange {
		if v, ok := parseAmount(settle(s.tokens[list[0].from:s.sumEnd(list[0])]), Await{Kind: Montant}); ok && !v.Unknown {
			v.Kind = Montant
			h.Sum = v
		}
	}
	return h, true
}

// disabled is who says that they have a handicap.
var disabled = phrase.Compile("suis|sui|jsuis|chui|chuis (reconu*) (travailleur|travailleuse) handicape*|rqth", "ai|jai (un|une|la) handicap|rqth")

// AccidentPension writes a pension paid for an accident at work as the one of invalidity, which it stands beside in a list
// of incomes.
func AccidentPension(text string) string {
	s := read(clip(text))
	var words []string
	found := false
	for i := 0; i < len(s.tokens); {
		if name, n := s.conceptAt(i); name == "RENTE" {
			words, found = append(words, "invalidite"), true
			i += n
			continue
		}
		words = append(words, s.at(i).text)
		i++
	}
	if !found {
		return text
	}
	return strings.Join(words, " ")
}

// notPaid is a right that is asked for, refused, or that has ended.
var notPaid = phrase.Compile("demande|demander|voudrais|veux|veut|atends|atente|droit|dosier|cours|refuse*|rejet*|avais|etais|touchais|supprime*|coupe*|perdu|fini|plus|si")

var awaitsMDPH = phrase.Compile("demande|dosier (a|de) (la) mdph", "mdph (est) (encore|toujours) en cours|atente|attente|instruction", "atends (la) (une|l) (reponse|decision) (de) (la) mdph")

// AwaitsMDPH tells whether a handicap is still to be recognised: "dossier MDPH en cours".
func AwaitsMDPH(text string) bool {
	s := read(clip(text))
	return !s.question && awaitsMDPH.In(s.clauses()) && !s.has(" accepte ", " acceptee ", " accorde ", " accordee ")
}

// heldBack tells whether the word at i is denied: "pas d'aah", "ni handicapé".
func (s said) heldBack(i int) bool {
	for k := i - 1; k >= max(0, i-4); k-- {
		switch t := s.at(k); {
		case t.class == mark && !t.is("'"), t.is("mais"), t.is("et"), t.is("je"):
			return false
		case t.is("pas"), t.is("ni"), t.is("sans"), t.is("aucun"), t.is("aucune"), t.is("non"), t.is("jamais"):
			return true
		}
	}
	return false
}

// weighs tells whether a text holds an idea that is more than a figure.
func weighs(s said) bool {
	for _, n := range meaningOf(s) {
		if n.name[0] != '#' && n.name[0] < 'a' && !strings.HasPrefix(n.name, "CHAQUE_") {
			return true
		}
	}
	return false
}
