package answer

import (
	"aufil/dialog/speech"
)

// Amounts said in passing, by the word that stands beside them: "je gagne 900", "380 de loyer", "loyer 380 et 850 de
// salaire". Only the nearest word counts, and a sum that two words claim is nobody's.

// The names of the sums and places that Extras finds, as the questions call them.
const (
	FactWage     = "salaire_net"
	FactRent     = "loyer"
	FactPension  = "retraite_nette"
	FactAlimony  = "pension_alimentaire_recue"
	FactHousing  = "logement"
	FactPostcode = "code_postal"
)

// Cues are the words that say what a sum is.
var Cues = map[string]string{
	"salaire": FactWage, "salaires": FactWage, "paie": FactWage, "gagne": FactWage,
	"loyer":   FactRent,
	"chomage": "chomage_net", "are": "chomage_net", "indemnites": "chomage_net",
	"retraite": FactPension, "retraites": FactPension, "reversion": FactPension,
	"invalidite":  "pension_invalidite",
	"alimentaire": FactAlimony,
	"aah":         "recu_aah", "ass": "recu_ass", "asi": "recu_asi", "aspa": "recu_aspa",
}

// KinSum tells whether a relative is who earns or pays: "mon fils gagne 1500".
func KinSum(s speech.Text) bool {
	for i, t := range s.Tokens {
		verb := s.At(i + 1)
		if verb.Is("me") || verb.Is("m") || verb.Is("nous") {
			continue // what they give is the person's
		}
		if (speech.OwnChild[t.Text] || speech.Relatives[t.Text] || Kinfolk[t.Text] || distantKin[t.Text]) && (verb.Is("gagne") || verb.Is("gagnent") || verb.Is("touche") || verb.Is("touchent") || verb.Is("paie") || verb.Is("paye") || verb.Is("payent") || verb.Is("recoit") || verb.Is("percoit") || verb.Is("a") && s.At(i+2).Class == speech.Digits) {
			return true
		}
	}
	return false
}

// OwedAt tells whether the figure at i is a sum that somebody owes or has: "12000 de dettes", "je dois 12000".
func OwedAt(s speech.Text, i int) bool {
	return (s.At(i+1).Is("de") || s.At(i+1).Is("d")) && debts[s.At(i+2).Text] || s.At(i-1).Is("dois") || s.At(i-1).Is("doit")
}

var (
	debts = speech.SetOf("dette dettes credit credits retard impayes indu decouvert trop arrieres impots frais pret epargne economies cote")
)
