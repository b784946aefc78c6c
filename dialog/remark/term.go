package remark

import (
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/speech"
)

// terms are the words of the trade that a question back may bear on, longest first within a line of thought.
var terms = []struct {
	id    string
	words []string
}{
	{"net_social", []string{"net social", "montant net social"}},
	{"net_brut", []string{"net", "brut"}},
	{"hors_charges", []string{"hors charges", "charges", "loyer principal", "quittance"}},
	{"mdph", []string{"mdph"}},
	{"aeeh", []string{"aeeh"}},
	{"aah", []string{"aah"}},
	{"rsa", []string{"rsa"}},
	{"apl", []string{"apl", "als", "alf"}},
	{"caf", []string{"caf", "msa"}},
	{"cpam", []string{"cpam", "caisse d assurance maladie"}},
	{"asf", []string{"asf"}},
	{"css", []string{"css", "cmu", "complementaire sante"}},
	{"lep", []string{"lep", "ldds", "livret a"}},
	{"aspa", []string{"aspa", "minimum vieillesse"}},
	{"ass", []string{"ass"}},
	{"asi", []string{"asi"}},
	{"ame", []string{"ame", "aide medicale"}},
	{"rfr", []string{"rfr", "revenu fiscal", "revenu fiscal de reference", "avis d impot", "avis d imposition"}},
	{"revenu_brut_global", []string{"revenu brut global", "brut global"}},
	{"pension_alimentaire", []string{"pension alimentaire"}},
	{"garde_alternee", []string{"garde alternee", "alternee"}},
	{"invalidite", []string{"pension d invalidite", "invalidite"}},
	{"france_services", []string{"france services", "france service"}},
	{"cerfa", []string{"cerfa"}},
	{"rib", []string{"rib"}},
	{"restriction_emploi", []string{"restriction", "emploi restreint", "rsdae"}},
	{"a_charge", []string{"a charge", "a votre charge"}},
	{"location", []string{"location vide", "meuble", "meublee"}},
	{"hlm", []string{"hlm", "logement social"}},
	{"foyer", []string{"foyer", "residence sociale"}},
	{"accession", []string{"achat a credit", "accession"}},
	{"colocation", []string{"colocation", "coloc"}},
	{"titre_sejour", []string{"titre de sejour", "titre sejour", "carte de sejour"}},
	{"prime_activite", []string{"prime d activite", "prime activite"}},
	{"france_travail", []string{"france travail", "pole emploi"}},
	{"ars", []string{"ars", "rentree scolaire"}},
	{"ccas", []string{"ccas"}},
	{"benefice", []string{"benefice"}},
	{"rqth", []string{"rqth", "travailleur handicape"}},
	{"quotient_familial", []string{"quotient familial", "quotient", "qf"}},
	{"mutuelle", []string{"mutuelle", "complementaire"}},
	{"assistante_sociale", []string{"assistante sociale", "assistant social", "travailleur social"}},
	{"recours", []string{"recours"}},
	{"tutelle", []string{"tutelle", "curatelle", "tuteur", "curateur"}},
	{"carsat", []string{"carsat"}},
	{"urssaf", []string{"urssaf"}},
	{"plafond", []string{"plafond", "plafonds"}},
	{"pacs", []string{"pacs", "pacse", "pacsee", "concubin", "concubinage"}},
}

// TermAsked finds the word whose sense a text asks: "c'est quoi la MDPH ?". The longest wins; false when the text asks
// nothing, or names none.
func TermAsked(text string) (id string, ok bool) {
	s := speech.Read(speech.Clip(text))
	if !answer.QuestionsBack(s) && !s.Has(" signifie ", " connais pas ", " comprends pas ") && !s.Question || s.Has(" combien ", " pourquoi ") || len(s.Tokens) > 14 {
		return "", false
	}
	best := 0
	for _, t := range terms {
		for _, w := range t.words {
			if len(w) > best && (s.Has(" "+w+" ") || strings.ContainsRune("aeiou", rune(w[0])) && s.Has(" l"+w+" ")) { // "c koi lasf"
				id, best = t.id, len(w)
			}
		}
	}
	return id, best > 0
}
