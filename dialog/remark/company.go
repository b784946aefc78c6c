package remark

import (
	"strings"

	"aufil/dialog/lexicon"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// Company is what a text says of living with a husband, a wife or a partner.
type Company uint8

// What it may say. Who only names such a person may be a widow: that is to be said back.
const (
	Unnamed     Company = iota // nobody of the kind is named
	WithThem                   // they live together
	WithoutThem                // it is over, or the other one is dead
	NamedOnly                  // the other one is named, and no more
	OfOthers                   // it is somebody else who is married, or no such person at all
)

var (
	weddings = speech.SetOf("marie mariee maries mariees pacse pacsee pacses remarie remariee")
	bond     = "mari|femme|conjoint|conjointe|compagnon|compagne|copain|copine|epoux|epouse|mec|cheri|cherie|homme|concubin|concubine"

	livesWith  = phrase.Compile("vis|vi|vit|vivons|habite|habitons|reste|loge (toujours|encore|maintenant|ici) avec (mon|ma|un|une|notre) (nouveau|nouvele) "+bond+"|quelqu", "en couple", "est|somes un couple", "suis|sui|chui remarie|remariee", "refait (ma) vie", "vit|vivons|habite|habitons (toujours) ensemble", "est|suis en concubinage")
	sideBySide = phrase.Compile("avec (mon|ma|un|une|notre) (nouveau|nouvele) "+bond, "mon|ma "+bond+" et|plus moi", "moi (et|plus|avec) mon|ma "+bond, "ai|jai (toujours|encore|bien) mon|ma|un|une (petit|petite|nouveau|nouvele) "+bond, "suis|sui|chui|somes|est (encore|toujours) marie|mariee|maries|mariees|pacse|pacsee|pacses")
	apartNow   = phrase.Compile("plus|pas|jamais (vraiment) (en|avec|ensemble|un|une|de|marie|mariee|maries) (mon|ma|un|une) couple|ensemble|marie|mariee|maries|"+bond, "plus|pas avec|chez lui|ele|moi", "mort|morte|deces|decede*|defunt|defunte|entere*|suicide*|separe*|separation|divorce*|quite*|abandone*|laise*|reversion|veuf|veuve|veuvage|disparu*|obseques|cimetiere|tombe|parti|partie|incinere*", "perdu mon|ma", "est plus", "feu mon|ma", "mon|ma|d|l|un|une|cet|cete ex", "ex "+bond)
	theirBond  = phrase.Compile("file|files|fille|filles|fils|soeur|frere|mere|pere|parents|enfants|ami|amie|voisin|voisine|ils|eles est|sont|vit|vivent (maintenant|deja) (en) couple|marie|mariee|maries|mariees")
	noMore     = phrase.Compile("plus|pas de|d _ " + bond)
	goneAway   = phrase.Compile("prison|prizon|taule|detention|incarcere*", "au|son|leur|mon bled|pays", "la bas", "a l etranger", "en afrique", "reste|est|vit|vis|bloque|bloquee a|au|en|aux "+strings.Join(strings.Fields(lexicon.FrenchElsewhere), "|"), "pas (encore) (eu) (le|de|son) visa")
	wouldJoin  = phrase.Compile("veux|voudrais|vais|aimerais|envie|pressee|presse|hate|tarde (bien|plus|que|de|d) (aler) rejoindre|retrouver mon|ma|mes|le|la " + bond + "|mere|pere|fils|fille|parents|soeur|frere|bebe|petit|petite")
)

// aroundBond are the words that may stand around a husband or a wife named alone.
var aroundBond = speech.Union(speech.ChildWords, speech.SetOf("mon ma mes notre nos et moi avec oui il y a que seulement juste c est un une le la les bonjour merci madame nous deux on voila euh ben bien bah ah oh alors deux trois quatre cinq petit petite petits sommes est avons ai j je ensemble de d"))

// CompanyIn reads what a text says of living with a husband, a wife or a partner.
func CompanyIn(text string) Company {
	s := speech.Read(speech.Clip(text))
	words := s.Clauses()
	wed, named, someone := s.HasAny(weddings), false, false
	bare := true
	for i, t := range s.Tokens {
		switch {
		case t.Class == speech.Word && speech.Partners[t.Text]:
			someone = true
			before := s.At(i - 1)
			if before.Class == speech.Mark && i > 1 {
				before = s.At(i - 2) // "mon ex-mari"
			}
			named = named || i == 0 || ourBond[before.Text]
		case t.Class == speech.Word && !aroundBond[t.Text]:
			bare = false
		}
	}
	_, theirs := Apart(text, false)
	switch over := apartNow.In(words); {
	case noMore.In(words):
		return WithoutThem
	case theirBond.In(words):
		return OfOthers
	case !someone && !wed && !livesWith.In(words):
		return Unnamed
	case someone && alonePatterns.In(words) && !soleSeul.In(words): // "je vis seul mais j'ai une copine"
		return WithoutThem
	case goneAway.In(words) && (named || wed) && !livesWith.In(words):
		return WithoutThem
	case livesWith.In(words) && !s.Has(" plus ", " pas ", " jamais "):
		return WithThem
	case over && (named || wed || sideBySide.In(words)):
		return WithoutThem
	case sideBySide.In(words), len(s.Tokens) > 2 && opensWedded(s), someone && bare, named && theirs != "" && Together(theirs):
		return WithThem
	case named, wed && len(s.Tokens) <= 2:
		return NamedOnly
	}
	return OfOthers
}

// opensWedded tells whether a text says first of all that who writes is married: "mariée, 3 enfants".
func opensWedded(s speech.Text) bool {
	for _, t := range s.Tokens {
		switch {
		case weddings[t.Text]:
			return true
		case t.Class == speech.Word && !aroundWedding[t.Text]:
			return false
		}
	}
	return false
}

var aroundWedding = speech.SetOf("oui bonjour bonsoir alors euh ben bah moi je suis sui chui jsuis on est ah bien")

// ourBond are the words before a husband or a wife of one's own.
var ourBond = speech.SetOf("mon ma notre defunt defunte ex nouveau nouvelle feu pauvre avec")

// WouldJoin reads "je veux rejoindre mon mari": of who has lost him, it may be the wish to die.
func WouldJoin(text string) bool {
	s := speech.Read(speech.Clip(text))
	return !s.Question && !s.Has(" en ", " france ", " pays ", " travail ", " chez ", " ville ", " ici ") && wouldJoin.In(s.Clauses())
}
