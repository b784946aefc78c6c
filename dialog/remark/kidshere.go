package remark

import (
	"regexp"
	"slices"

	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

var (
	childIn  = regexp.MustCompile(`(?i:\b(?:fils|filles?|enfants?|garçons?)\s+(?:sont |est |vit |vivent |habite |habitent )?(?:à|en|au)\s+)\p{Lu}\p{L}+`)
	kidsAway = phrase.Compile("enfants|fils|fille|filles|garcons (tous|deja) maries|mariee|mariees|adultes", "ils|eles|enfants|fils|fille|filles|garcons vivent|vit|vive|habitent|habite|sont|est (tous|toutes|reste|restes) au|en|a|loin|aileurs|chez (le|leur|leurs|l) pays|bled|etranger|pere|mere|eux|lui|ele|afrique|algerie|maroc|tunisie|compte", "enfants|fils|fille|filles au|a (l) pays|bled|etranger", "vivent|vit|habitent|sont|est loin|aileurs", "place|places|placee|placees (tous) (les) (deux|2) en|a|dans|par|chez|au (un|une|l|la|le) foyer|famille|ase|juge|pouponiere|aide|maison|tiers", "sont|est (tous) place|places|placee|placees", "enfants|fils|fille|filles place|places|placee|placees", "en famille d acueil", "vivent|vit|habitent plus|pas (ici) (chez|avec) moi|nous")
	// atOtherParent is where a child lives whose parents are apart: "1 fils chez sa mère", "ma fille vit avec son père".
	atOtherParent = phrase.Compile("enfant|enfants|fils|fille|filles|garcon|garcons|bebe|jumeaux|petit|petite|petits|aine|ainee|il|elle|ils|elles (qui) (vit|vivent|est|sont|habite|habitent|reste|restent) (toujours|tous|toutes|encore) (les) (deux|2) chez|avec sa|son|leur|leurs|l|mon|la (ex) pere|mere|papa|maman|ex|exmari|femme|tante", "avec|chez leur pere|mere|papa|maman", "garde|gardent chez elle|lui")
	// ofKinfolk are the children of those with whom somebody lives, or their grandchildren.
	ofKinfolk = phrase.Compile("soeur|frere|amie|ami|cousine|cousin|tante|oncle|voisine|collegue et|avec|plus|a ses|son|sa|leurs|leur|tous|les (ses) (deux|trois|quatre|2|3|4|5) (petits|petites|petit|petite|jeunes) enfant|enfants|fils|fille|filles|garcons|gosses|gamins|bebe|petits", "soeur|frere|amie|cousine|tante qui a (1|2|3|4|un|une|deux|trois|des) enfant|enfants|fils|fille|filles|bebe", "mes|mon|nos|notre|deux|trois|2|3|4|les neveux|neveu|nieces|niece|nieces", "ma niece")
	grandKids = phrase.Compile("petit fils", "petits enfants|fils", "petites filles", "arriere petit|petite|petits")
	ownKids   = phrase.Compile("mon|ma|mes|nos (2|3|4|5|6|deux|trois|quatre|cinq|propres) (petit|petite|deux|autres|jeune) enfant|enfants|fils|fille|filles|garcons|bebe|jumeaux|gosses|gamins|ados")
	raised    = phrase.Compile("ai|jai|avons eleve|eu|perdu|entere (mes|les) (un|une|deux|trois|quatre|cinq|six|sept|huit) _ enfant|enfants|fils|fille|filles|garcons", "ai|jai|avons (bien) eleve")
	noKid     = phrase.Compile("pas|aucun|sans|zero|plus (d|de|un|une|seul) enfant|enfants|gosse|gosses", "jamais eu (d|de|un) enfant|enfants", "ai|jai pas|jamais eu")
)

// KidsHere tells whether a text may count children who live with the person: they are named, and neither grown, nor away,
// nor those of a past that is told.
func KidsHere(text string) bool {
	s := speech.Read(speech.Clip(text))
	if !s.HasAny(speech.ChildWords) && !s.Has(" petits ", " petites ", " petit ", " petite ") {
		return false
	}
	return !s.Question && !KidsGone(text) && !OthersKids(text)
}

// OthersKids tells whether the only children whom a text names are those of a sister or a friend, or grandchildren: whether one
// of them is raised by who writes is still to be asked.
func OthersKids(text string) bool {
	words := speech.Read(speech.Clip(text)).Clauses()
	if !ofKinfolk.In(words) && !grandKids.In(words) {
		return false
	}
	own := slices.Clone(words)
	grandKids.Erase(own)
	return !ownKids.In(own)
}

// KidsGone tells whether the children whom a text names are grown up, away, or of a past that is told.
func KidsGone(text string) bool {
	words := speech.Read(speech.Clip(text)).Clauses()
	return raised.In(words) || grownUp.In(words) || KidsElsewhere(text)
}

// NoKid reads "j'ai pas d'enfant", where something is asked of the children.
func NoKid(text string) bool {
	s := speech.Read(speech.Clip(text))
	return !s.Question && noKid.In(s.Clauses()) && !s.Has(" mais ", " sauf ")
}

// OldChild tells whether a text gives the age of somebody too old to be a child of the home: "elle a 56 ans".
func OldChild(text string) bool {
	s := speech.Read(speech.Clip(text))
	old := false
	for _, n := range s.Numbers() {
		v, whole := n.Whole()
		u, _ := s.UnitAfter(n)
		if !whole || u != speech.Year || v < grownChild || v > 110 || speaksOfSelf(s, n) {
			return false
		}
		old = true
	}
	return old
}

// AdultKid tells whether the only children named are too old to be children of the home: "mon fils de 40 ans vit avec moi".
func AdultKid(text string) bool {
	return speech.Read(speech.Clip(text)).HasAny(speech.ChildWords) && OldChild(text)
}

// grownChild is the age from which nobody is a child of the home.
const grownChild = 25
