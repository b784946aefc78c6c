package remark

import (
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// nobody are the words of who lives with nobody, as a whole text.
var nobody = answer.SetOfLines("seul, seule, tout seul, toute seule, je vis seul, je vis seule, je suis seul, je suis seule, solo, personne, celibataire, que moi, juste moi, moi seul, moi seule, rien que moi, moi tout seul, moi toute seule")

// Nobody reads "seul", "juste moi", where it is asked who lives with the person.
func Nobody(text string) bool {
	flat := strings.TrimSpace(speech.Read(speech.Clip(text)).Flat)
	return nobody[flat] || nobody[strings.TrimSpace(alsoNow.Replace(" "+flat+" "))]
}

// Alone reads "tout seul", "célibataire", as a whole text: with no husband, no wife and no partner.
func Alone(text string) bool {
	s := speech.Read(speech.Clip(text))
	return Nobody(text) && !s.Has(" personne ") && !s.Has(" que ")
}

// alsoNow leaves out words that change nothing of it: "toute seule maintenant".
var alsoNow = strings.NewReplacer(" maintenant ", " ", " desormais ", " ", " a la maison ", " ", " aujourd hui ", " ", " a present ", " ")

// nothing are the words of who has nothing to say of whom they live with.
var nothing = answer.SetOfLines("rien, non rien, rien du tout, aucun, aucune, 0, zero, ya personne, il y a personne, y a personne, sans, avec personne, ni l un ni l autre")

// Nothing reads "rien", "0", as a whole text.
func Nothing(text string) bool {
	return nothing[strings.TrimSpace(speech.Read(speech.Clip(text)).Flat)]
}

var grownUp = phrase.Compile("enfants|gosses|gamins|ils|eles son|sont (tous|deja|bien) grand|grands", "enfants|fils|fille|filles|garcons|gosses|gamins|ils|eles|tous|toutes sont (tous|toutes|deja) grands|grandes|partis|parties|adultes|majeurs|maries|mariees", "fils|fille|il|ele est (deja) grand|grande|parti|partie|adulte|majeur|majeure", "grands|partis|partie|adultes|majeurs maintenant", "ont leur vie|maison|logement|apart", "vivent plus (avec|chez) moi|nous", "plus d enfants a charge|maison")

// GrownUp reads "mes enfants sont grands", "ils sont partis", where it is asked how many children live with the person:
// none, unless a number is said.
func GrownUp(text string) bool {
	s := speech.Read(speech.Clip(text))
	return !s.Question && len(s.Numbers()) == 0 && !s.Has(" mais ", " sauf ", " pas encore ") && grownUp.In(s.Clauses())
}

var (
	youngestKid = phrase.Compile("le|la|mon|ma plus petit|petite|jeune", "le|la|mon|ma petit|petite|benjamin|benjamine|cadet|cadete", "petit|petite|benjamin|benjamine dernier|derniere", "le|la|mon|ma petit|petite dernier|derniere")
	eldestKid   = phrase.Compile("l|le|la|mon|ma aine|ainee|ene|enee", "aine|ainee", "le|la|mon|ma plus grand|grande|vieux|vieille|age|agee", "le|la|mon|ma grand|grande")
)

// KidByAge reads "le petit", "l'aînée" where one of the children is asked: the youngest (-1) or the eldest (1), 0 for
// anything else.
func KidByAge(text string) int {
	s := speech.Read(speech.Clip(text))
	words := s.Clauses()
	if s.Question || len(words) > 8 || len(s.Numbers()) > 0 || s.Has(" pas ", " les ", " et ", " sauf ") {
		return 0
	}
	young, old := youngestKid.In(words), eldestKid.In(words)
	switch {
	case young == old:
		return 0
	case young:
		return -1
	}
	return 1
}

// thatsAll are the words of who has nothing to add.
var thatsAll = answer.SetOfLines("c est tout, c tout, ct tout, c est bon, voila, voila tout, et c est tout, seulement, que ca, juste ca, c est ca, rien de plus, pas plus, seulement ca, que cela, oui c est tout, non c est tout, merci c est tout")

// ThatsAll reads "c'est tout", as a whole text.
func ThatsAll(text string) bool {
	return thatsAll[strings.TrimSpace(speech.Read(speech.Clip(text)).Flat)]
}

var untaxed = phrase.Compile("pas|non|jamais imposable|impose|imposee", "paie|paye|payons pas|plus|jamais|aucun d|l|les|mes|des|un impots|impot", "paie|paye|payons pas|plus|jamais impots|impot", "zero impot|impots", "pas|plus|perdu|retrouve (eu) (l|d|mon|le|la) avis|papier|feuille")

// Untaxed reads "non imposable", where a figure of the tax notice is asked: it says that there is one, and not which.
func Untaxed(text string) bool {
	s := speech.Read(speech.Clip(text))
	return !s.Question && len(s.Numbers()) == 0 && untaxed.In(s.Clauses())
}
