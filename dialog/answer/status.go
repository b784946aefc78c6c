package answer

import (
	"slices"

	"aufil/dialog/answer/phrase"
)

// Status is what somebody lives on or does, in words that no list of incomes holds.
type Status string

// The statuses.
const (
	Waged        Status = "salaire"         // "ménage", "macdo", "cesu"
	NoIncome     Status = "aucun"           // "je vis des allocs", "pas le droit de travailler", "en prison"
	CivicService Status = "service_civique" // paid, but no wage
)

var (
	waged = phrase.Compile(`
		menage|menages|repassage|cesu|btp
		cheque|cheques emploi|emplois service*
		macdo|mcdo|mc|macdonald*|kfc|burger|carrefour|leclerc|lidl|auchan|amazon|intermarche|aldi|ikea|decathlon|monoprix|franprix|sncf|ratp|elior|sodexo|onet|samsic
		a|en|dans|sur l|la|le|un|une|des|les usine|chantier|chantiers|entrepot|abattoir|boulangerie|restaurant|hotel|creche|ecole|cantine|hopital|mairie|ferme|poste
		en usine|creche|cantine|esat
		esat
		vendanges|cueillete
	`)
	noIncome = phrase.Compile(`
		pas (le) droit|autorise|autorisee|autorisation de|d (de) travailer|travail|bosser
		demandeur|demandeuse|demande d asile
		detenu|detenue|incarcere|incarceree
		en prison|detention
		vis|vit|vi|vivons des|d|de|avec|sur (les|l|mes|nos) aloc*|alocation*|aides
		liquidation
		droit a rien
		sans|aucune|aucun|zero (de) resource*|revenu|revenus
	`)
	civicService = phrase.Compile("service civique|civic")
	formerly     = phrase.Compile("cherche|recherche|fini|finie|termine|ancien|ancienne|avant|etais|licencie*|vire|viree|fils|fille|mere|pere|soeur|frere|voisin|voisine|et|ex|si|bientot|voudrais|aimerais", "plus", "pas (de|encore|chez|a|au|du) menage|menages|travail|macdo|esat")
	sameAsMe     = phrase.Compile("pareil|idem", "meme chose|situation|cas", "comme moi", "aussi", "la meme")
)

// StatusIn finds what a text says of it, where it is asked what somebody lives on.
func StatusIn(text string) (Status, bool) {
	s := read(clip(text))
	words := s.clauses()
	switch {
	case s.question || len(words) > 12:
		return "", false
	case civicService.In(words) && !formerly.In(words):
		return CivicService, true
	case noIncome.In(words) && !s.has(" cherche "):
		return NoIncome, true
	}
	return Waged, waged.In(words) && !formerly.In(words)
}

// SameAsMe tells whether a text says of somebody no more than that it is with them as with who writes: "pareil", "comme moi".
func SameAsMe(text string) bool {
	s := read(clip(text))
	return !s.question && len(s.tokens) <= 6 && len(s.numbers()) == 0 && sameAsMe.In(s.clauses()) && !s.has(" pas ", " non ", " plus ")
}

// SumBeside is the sum that stands beside the one income that a text names, with no word of its own: "maçon 1750", "mi-temps
// 780 euros".
func SumBeside(text string) (Value, bool) {
	s := read(clip(text))
	list := slices.DeleteFunc(slices.Clone(s.numbers()), func(n number) bool { return n.milli < 100_000 })
	if s.question || len(list) == 0 || len(list) > 2 || s.othersChildren() || s.kinSum() || s.deniedSum() || looseDenied.In(withoutHelp(s.clauses())) || s.has(" brut ", " avant ", " dont ", " et ") {
		return Value{}, false
	}
	n := list[0]
	if u, _ := s.unitAfter(n); u != money && u != month && u != noUnit || n.milli > 9_999_000 || len(n.key) == 5 || s.likeYear(n) {
		return Value{}, false
	}
	end := s.sumEnd(n)
	if len(list) == 2 {
		if end = s.sumEnd(list[1]); list[1].from > n.to+2 {
			return Value{}, false
		}
	}
	v, ok := parseAmount(settle(s.tokens[n.from:end]), Await{Kind: Montant})
	v.Kind = Montant
	return v, ok && !v.Unknown && v.Low > 0
}

// withoutHelp leaves out the trades that bear the name of an aid: "aide-soignante", "aide à domicile".
func withoutHelp(words []string) []string {
	left := slices.Clone(words)
	helpTrades.Erase(left)
	return left
}

var helpTrades = phrase.Compile("aide soignant|soignante|menagere|cuisinier|cuisiniere|comptable|macon|maternelle", "aide a|aux domicile|personnes")

// likeYear tells whether a number is a year by the word before it: "depuis 2019", "en mars 2020".
func (s said) likeYear(n number) bool {
	v, whole := n.whole()
	u, _ := s.unitAfter(n)
	return whole && v >= 1930 && v <= 2035 && u == noUnit && leadsYear[s.at(n.from-1).text]
}

var leadsYear = setOf("depuis en fin debut annee janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre")
