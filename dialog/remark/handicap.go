package remark

import (
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// Handicap is what a text says of a handicap of who writes: that the AAH is paid to them, with how much where that is said,
// or that there is a handicap, and what is left of the text. A pension is none of it: it has a question of its own.
type Handicap struct {
	AAH, Told bool
	Own       bool         // in so many words: "je suis handicapé"
	Sum       answer.Value // of the AAH; Low is 0 where it is not said
	Rest      string       // the text without it; "" when nothing of weight is left
}

// HandicapIn reads a handicap in a text. False when it speaks of none; of somebody else's, only Rest is given.
func HandicapIn(text string) (Handicap, bool) {
	s := speech.Read(speech.Clip(text))
	var rest []string
	aah, told, named := false, false, false
	for i := 0; i < len(s.Tokens); {
		name, n := answer.ConceptAt(s, i)
		if name != "AAH" && name != "HANDICAP" {
			rest = append(rest, s.At(i).Text)
			i++
			continue
		}
		named = true
		yes := !heldBack(s, i)
		aah, told = aah || name == "AAH" && yes, told || yes
		i += n
	}
	if !named {
		return Handicap{}, false
	}
	h := Handicap{Rest: strings.Join(rest, " ")}
	left := speech.Read(h.Rest)
	if !weighs(left) {
		h.Rest = ""
	}
	if s.Question || answer.QuestionsBack(s) || s.HasAny(speech.Relatives) || s.HasAny(speech.OwnChild) || s.HasAny(answer.Kinfolk) || s.HasAny(someoneElse) {
		return h, true
	}
	h.Told, h.Own = told, disabled.In(s.Clauses())
	h.AAH = aah && !notPaid.In(s.Clauses())
	if list := s.Numbers(); h.AAH && len(list) == 1 && h.Rest == "" && list[0].Milli >= answer.LeastRange {
		if v, ok := answer.ParseAmount(speech.Settle(s.Tokens[list[0].From:sumEnd(s, list[0])]), answer.Await{Kind: answer.Montant}); ok && !v.Unknown {
			v.Kind = answer.Montant
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
	s := speech.Read(speech.Clip(text))
	var words []string
	found := false
	for i := 0; i < len(s.Tokens); {
		if name, n := answer.ConceptAt(s, i); name == "RENTE" {
			words, found = append(words, "invalidite"), true
			i += n
			continue
		}
		words = append(words, s.At(i).Text)
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
	s := speech.Read(speech.Clip(text))
	return !s.Question && awaitsMDPH.In(s.Clauses()) && !s.Has(" accepte ", " acceptee ", " accorde ", " accordee ")
}

// heldBack tells whether the word at i is denied: "pas d'aah", "ni handicapé".
func heldBack(s speech.Text, i int) bool {
	for k := i - 1; k >= max(0, i-4); k-- {
		switch t := s.At(k); {
		case t.Class == speech.Mark && !t.Is("'"), t.Is("mais"), t.Is("et"), t.Is("je"):
			return false
		case t.Is("pas"), t.Is("ni"), t.Is("sans"), t.Is("aucun"), t.Is("aucune"), t.Is("non"), t.Is("jamais"):
			return true
		}
	}
	return false
}

// weighs tells whether a text holds an idea that is more than a figure.
func weighs(s speech.Text) bool {
	for _, n := range answer.MeaningOf(s) {
		if n.Name[0] != '#' && n.Name[0] < 'a' && !strings.HasPrefix(n.Name, "CHAQUE_") {
			return true
		}
	}
	return false
}
