package answer

import (
	"regexp"

	"aufil/dialog/answer/phrase"
)

var (
	childIn   = regexp.MustCompile(`(?i:\b(?:fils|filles?|enfants?|garçons?)\s+(?:sont |est |vit |vivent |habite |habitent )?(?:à|en|au)\s+)\p{Lu}\p{L}+`)
	kidsAway  = phrase.Compile("enfants|fils|fille|filles|garcons (tous|deja) maries|mariee|mariees|adultes", "ils|eles|enfants|fils|fille|filles|garcons vivent|vit|vive|habitent|habite|sont|est (tous|toutes|reste|restes) au|en|a|loin|aileurs|chez (le|leur|leurs|l) pays|bled|etranger|pere|mere|eux|lui|ele|afrique|algerie|maroc|tunisie|compte", "enfants|fils|fille|filles au|a (l) pays|bled|etranger", "vivent|vit|habitent|sont|est loin|aileurs", "place|places|placee|placees (tous) (les) (deux|2) en|a|dans|par|chez|au (un|une|l|la|le) foyer|famille|ase|juge|pouponiere|aide|maison|tiers", "sont|est (tous) place|places|placee|placees", "enfants|fils|fille|filles place|places|placee|placees", "en famille d acueil", "vivent|vit|habitent plus|pas (ici) (chez|avec) moi|nous")
	raised    = phrase.Compile("ai|jai|avons eleve|eu|perdu|entere (mes|les) (un|une|deux|trois|quatre|cinq|six|sept|huit) _ enfant|enfants|fils|fille|filles|garcons", "ai|jai|avons (bien) eleve")
	noKid     = phrase.Compile("pas|aucun|sans|zero|plus (d|de|un|une|seul) enfant|enfants|gosse|gosses", "jamais eu (d|de|un) enfant|enfants", "ai|jai pas|jamais eu")
	littleOne = setOf("chien chienne chat chatte oiseau animal retraite reversion pension salaire appartement appart apart studio logement maison chambre boulot travail job revenu revenus loyer truc somme frere soeur soeurs freres ami amis amie amies copain copine mari femme village ville compte entreprise voiture coin bout peu moyens moyen budget ressources economies epargne menage menages jardin terrain commerce")
)

// KidsHere tells whether a text may count children who live with the person: they are named, and neither grown, nor away,
// nor those of a past that is told.
func KidsHere(text string) bool {
	s := read(clip(text))
	if !s.hasAny(childWords) && !s.has(" petits ", " petites ", " petit ", " petite ") {
		return false
	}
	return !s.question && !KidsGone(text)
}

// KidsGone tells whether the children whom a text names are grown up, away, or of a past that is told.
func KidsGone(text string) bool {
	words := read(clip(text)).clauses()
	return raised.In(words) || grownUp.In(words) || KidsElsewhere(text)
}

// NoKid reads "j'ai pas d'enfant", where something is asked of the children.
func NoKid(text string) bool {
	s := read(clip(text))
	return !s.question && noKid.In(s.clauses()) && !s.has(" mais ", " sauf ")
}

// OldChild tells whether a text gives the age of somebody too old to be a child of the home: "elle a 56 ans".
func OldChild(text string) bool {
	s := read(clip(text))
	old := false
	for _, n := range s.numbers() {
		v, whole := n.whole()
		u, _ := s.unitAfter(n)
		if !whole || u != year || v < grownChild || v > 110 || s.speaksOfSelf(n) {
			return false
		}
		old = true
	}
	return old
}

// AdultKid tells whether the only children named are too old to be children of the home: "mon fils de 40 ans vit avec moi".
func AdultKid(text string) bool { return read(clip(text)).hasAny(childWords) && OldChild(text) }

// grownChild is the age from which nobody is a child of the home.
const grownChild = 25
