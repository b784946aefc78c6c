package answer

import (
	"slices"

	"aufil/dialog/answer/phrase"
)

// Loose is a sum of which it is not said what it is: "moi 800", "je touche 1200 par mois". It is the only one of a text,
// and what is left of it names no kind of money.
func Loose(text string) (Value, bool) {
	s := read(clip(text))
	list := slices.DeleteFunc(slices.Clone(s.numbers()), func(n number) bool { return n.milli < 100_000 })
	if s.question || len(list) != 1 || s.othersChildren() || s.kinSum() || s.deniedSum() || looseDenied.In(s.clauses()) {
		return Value{}, false
	}
	n := list[0]
	u, _ := s.unitAfter(n)
	if u != money && u != month && u != noUnit || n.milli < 100_000 || n.milli > 9_999_000 || len(n.key) == 5 || !s.ledBy(looseHeads, n.from) {
		return Value{}, false
	}
	v, ok := parseAmount(settle(s.tokens[n.from:s.sumEnd(n)]), Await{Kind: Montant})
	v.Kind = Montant
	return v, ok && !v.Unknown && v.Low > 0
}

// BareSum is a text that is a sum and nothing else: "850", "850 euros".
func BareSum(text string) (Value, bool) {
	s := read(clip(text))
	list := s.numbers()
	if len(list) != 1 || list[0].milli < 100_000 || list[0].milli > 9_999_000 || s.question || s.strangers() > 0 || list[0].from > 0 || s.sumEnd(list[0]) < len(s.tokens) {
		return Value{}, false
	}
	v, ok := parseAmount(s, Await{Kind: Montant})
	return v, ok && !v.Unknown && v.Low > 0
}

// SaysWage tells whether a text calls what is earned a wage, and not only "je gagne".
func SaysWage(text string) bool {
	return read(clip(text)).has(" salaire ", " salaires ", " paie ", " paye ", " salarie ", " salariee ", " fiche ")
}

// looseHeads lead to a sum that is the person's own; looseDenied are the words beside which it is another's, or of
// something else: a right that is paid already has its own place, and a debt is no income.
var (
	looseHeads  = setOf("moi je j touche recois percois gagne ai")
	looseDenied = phrase.Compile("dette|detes|credit|credits|loyer|paye|doit|dois|verse|reste|epargne|livret|livrets|facture|factures|impot|impots", "rsa|aah|apl|caf|ass|aspa|asf|prime|bourse|allocation|allocations|pension|aide|aides", "par an|jour|semaine|heure", "an|annee", "avant|avais|touchais|gagnais|si")
)
