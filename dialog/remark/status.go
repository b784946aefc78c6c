package remark

import (
	"slices"

	"aufil/dialog/answer"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
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
	s := speech.Read(speech.Clip(text))
	words := s.Clauses()
	switch {
	case s.Question || len(words) > 12:
		return "", false
	case civicService.In(words) && !formerly.In(words):
		return CivicService, true
	case noIncome.In(words) && !s.Has(" cherche "):
		return NoIncome, true
	}
	return Waged, answer.Waged.In(words) && !formerly.In(words)
}

// SameAsMe tells whether a text says of somebody no more than that it is with them as with who writes: "pareil", "comme moi".
func SameAsMe(text string) bool {
	s := speech.Read(speech.Clip(text))
	return !s.Question && len(s.Tokens) <= 6 && len(s.Numbers()) == 0 && sameAsMe.In(s.Clauses()) && !s.Has(" pas ", " non ", " plus ")
}

// SumBeside is the sum that stands beside the one income that a text names, with no word of its own: "maçon 1750", "mi-temps
// 780 euros".
func SumBeside(text string) (answer.Value, bool) {
	s := speech.Read(speech.Clip(text))
	list := slices.DeleteFunc(slices.Clone(s.Numbers()), func(n speech.Number) bool { return n.Milli < 100_000 })
	if s.Question || len(list) == 0 || len(list) > 2 || othersChildren(s) || answer.KinSum(s) || deniedSum(s) || looseDenied.In(withoutHelp(s.Clauses())) || s.Has(" brut ", " avant ", " dont ", " et ") {
		return answer.Value{}, false
	}
	n := list[0]
	if u, _ := s.UnitAfter(n); u != speech.Money && u != speech.Month && u != speech.NoUnit || n.Milli > 9_999_000 || len(n.Key) == 5 || likeYear(s, n) {
		return answer.Value{}, false
	}
	end := sumEnd(s, n)
	if len(list) == 2 {
		if end = sumEnd(s, list[1]); list[1].From > n.To+2 {
			return answer.Value{}, false
		}
	}
	v, ok := answer.ParseAmount(speech.Settle(s.Tokens[n.From:end]), answer.Await{Kind: answer.Montant})
	v.Kind = answer.Montant
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
func likeYear(s speech.Text, n speech.Number) bool {
	v, whole := n.Whole()
	u, _ := s.UnitAfter(n)
	return whole && v >= 1930 && v <= 2035 && u == speech.NoUnit && leadsYear[s.At(n.From-1).Text]
}

var leadsYear = speech.SetOf("depuis en fin debut annee janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre")
