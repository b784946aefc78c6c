package remark

import (
	"aufil/dialog/answer"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// Turnover tells whether a sum is what comes in, and not what is left of it: "2000 de chiffre d'affaires", "je facture 2000".
func Turnover(text string) bool {
	s := speech.Read(speech.Clip(text))
	return len(s.Numbers()) > 0 && (turnover.In(append(s.Clauses(), "")) || s.At(0).Is("ca") && s.At(1).Class == speech.Digits)
}

// ProfitIn reads what is left of what comes in: "2000 de CA et il me reste 1200", "1500 une fois les frais payés".
func ProfitIn(text string) (answer.Value, bool) {
	s := speech.Read(speech.Clip(text))
	list := answer.FiguresOfMoney(s)
	words := s.Clauses()
	for i, f := range list {
		left := s.At(f.From-1).Is("reste") || s.At(f.From-1).Is("benefice") || s.At(f.From-2).Is("benefice") && s.At(f.From-1).Is("de")
		if left || len(list) == 1 && i == 0 && paidOff.In(words) {
			v := f.Milli / 10
			return answer.Value{Kind: answer.Montant, Low: v, High: v}, !s.Question
		}
	}
	return answer.Value{}, false
}

var (
	turnover = phrase.Compile("chifre (d) afaire|afaires", "de|en|mon|notre|le ca $", "facture|facturons|encaise|encaisons", "recette|recettes", "avant (les|l|mes) charges|impot|impots|ursaf|cotisations|frais", "brut|bruts", "ttc|ht")
	paidOff  = phrase.Compile("une|1 fois (que) (les|mes|l|tout) (charges|frais|cotisations|ursaf) paye*|enleve*|deduit*|retire*", "charges|frais|cotisations|ursaf|impots deduites|deduits|deduit|payes|payees|enleves|enlevees|retirees|retires", "apres (les|mes|l|avoir) (paye) (les|mes) charges|frais|cotisations|ursaf|impots")
)
