package answer

import "aufil/dialog/answer/phrase"

// Turnover tells whether a sum is what comes in, and not what is left of it: "2000 de chiffre d'affaires", "je facture 2000".
func Turnover(text string) bool {
	s := read(clip(text))
	return len(s.numbers()) > 0 && (turnover.In(append(s.clauses(), "")) || s.at(0).is("ca") && s.at(1).class == digits)
}

// ProfitIn reads what is left of what comes in: "2000 de CA et il me reste 1200", "1500 une fois les frais payés".
func ProfitIn(text string) (Value, bool) {
	s := read(clip(text))
	list := s.figuresOfMoney()
	words := s.clauses()
	for i, f := range list {
		left := s.at(f.from-1).is("reste") || s.at(f.from-1).is("benefice") || s.at(f.from-2).is("benefice") && s.at(f.from-1).is("de")
		if left || len(list) == 1 && i == 0 && paidOff.In(words) {
			v := f.milli / 10
			return Value{Kind: Montant, Low: v, High: v}, !s.question
		}
	}
	return Value{}, false
}

var (
	turnover = phrase.Compile("chifre (d) afaire|afaires", "de|en|mon|notre|le ca $", "facture|facturons|encaise|encaisons", "recette|recettes", "avant (les|l|mes) charges|impot|impots|ursaf|cotisations|frais", "brut|bruts", "ttc|ht")
	paidOff  = phrase.Compile("une|1 fois (que) (les|mes|l|tout) (charges|frais|cotisations|ursaf) paye*|enleve*|deduit*|retire*", "charges|frais|cotisations|ursaf|impots deduites|deduits|deduit|payes|payees|enleves|enlevees|retirees|retires", "apres (les|mes|l|avoir) (paye) (les|mes) charges|frais|cotisations|ursaf|impots")
)
