package remark

import (
	"slices"

	"aufil/dialog/answer"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// Loose is a sum of which it is not said what it is: "moi 800", "je touche 1200 par mois". It is the only one of a text,
// and what is left of it names no kind of money.
func Loose(text string) (answer.Value, bool) {
	s := speech.Read(speech.Clip(text))
	list := slices.DeleteFunc(slices.Clone(s.Numbers()), func(n speech.Number) bool { return n.Milli < 100_000 })
	if s.Question || len(list) != 1 || othersChildren(s) || answer.KinSum(s) || deniedSum(s) || looseDenied.In(s.Clauses()) {
		return answer.Value{}, false
	}
	n := list[0]
	u, _ := s.UnitAfter(n)
	if u != speech.Money && u != speech.Month && u != speech.NoUnit || n.Milli < 100_000 || n.Milli > 9_999_000 || len(n.Key) == 5 || !ledBy(s, looseHeads, n.From) {
		return answer.Value{}, false
	}
	v, ok := answer.ParseAmount(speech.Settle(s.Tokens[n.From:sumEnd(s, n)]), answer.Await{Kind: answer.Montant})
	v.Kind = answer.Montant
	return v, ok && !v.Unknown && v.Low > 0
}

// BareSum is a text that is a sum and nothing else: "850", "850 euros".
func BareSum(text string) (answer.Value, bool) {
	s := speech.Read(speech.Clip(text))
	list := s.Numbers()
	if len(list) != 1 || list[0].Milli < 100_000 || list[0].Milli > 9_999_000 || s.Question || s.Strangers() > 0 || list[0].From > 0 || sumEnd(s, list[0]) < len(s.Tokens) {
		return answer.Value{}, false
	}
	v, ok := answer.ParseAmount(s, answer.Await{Kind: answer.Montant})
	return v, ok && !v.Unknown && v.Low > 0
}

// SaysWage tells whether a text calls what is earned a wage, and not only "je gagne".
func SaysWage(text string) bool {
	return speech.Read(speech.Clip(text)).Has(" salaire ", " salaires ", " paie ", " paye ", " salarie ", " salariee ", " fiche ")
}

// looseHeads lead to a sum that is the person's own; looseDenied are the words beside which it is another's, or of
// something else: a right that is paid already has its own place, and a debt is no income.
var (
	looseHeads  = speech.SetOf("moi je j touche recois percois gagne ai")
	looseDenied = phrase.Compile("dette|detes|credit|credits|loyer|paye|doit|dois|verse|reste|epargne|livret|livrets|facture|factures|impot|impots", "rsa|aah|apl|caf|ass|aspa|asf|prime|bourse|allocation|allocations|pension|aide|aides", "par an|jour|semaine|heure", "an|annee", "avant|avais|touchais|gagnais|si")
)
