package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// doubtful tells whether the text holds amounts that do not answer: another
// currency, a percentage, a question back, a date, a limit.
func doubtful(s speech.Text, list []figure, a Await) bool {
	if wanders(s, list) || QuestionsBack(s) || aboutOther(s) || KinSum(s) && !s.Has(" moi ", " je ", " j ") && !asksOfOthers(speech.Fold(a.Question)) || deniesAsked(s, a) || s.HasAny(notOurs) || s.HasAny(unfitWords) || s.Has(unfitPhrases...) || namesWeekday(s) || foreignMoney(s) {
		return true
	}
	u, _ := periodSaid(s)
	bare := u == speech.NoUnit
	for _, n := range s.Numbers() {
		if doubtfulNumber(s, n, list, bare) {
			return true
		}
	}
	if bare && !a.Yearly && list[0].Milli >= leastTaxed && s.HasAny(taxed) {
		return true // "15000 net imposable" is a year's, perhaps
	}
	for _, f := range list {
		if doubtfulFigure(s, f, bare, a) {
			return true
		}
	}
	return false
}

// What is owed, what each of several has, what does not come every month, what is to change, what has ended: none of it
// is what comes every month now.
var (
	unfitWords = speech.SetOf(`decouvert dettes
		chacun chacune
		fois parfois quelquefois hier
		bientot augmentation`)
	unfitPhrases = []string{
		" credit de ", " pret de ", " emprunt de ", " je dois ", " nous devons ", " on doit ", " me doit ", " me doivent ",
		" par personne ", " par enfant ",
		" de temps en temps ", " de temps a autre ", " certains mois ", " semaine derniere ", " semaine passee ", " cette semaine ",
		" augmente de ", " baisse de ", " diminue de ", " de plus ", " de moins ", " en plus ", " en moins ", " a partir de ", " a partir du ",
		" plus rien ", " rien maintenant ", " et rien ", " puis rien ",
	}
)

// deniesAsked tells whether what is asked is denied, so that the figure is of something else: "pas de salaire, 800 de chômage".
func deniesAsked(s speech.Text, a Await) bool {
	q := speech.Fold(a.Question)
	for i, t := range s.Tokens {
		if noun := s.At(i + 2); (t.Is("pas") || t.Is("plus")) && s.At(i+1).Is("de") && speech.MoneyNouns[noun.Text] && strings.Contains(q, noun.Text) {
			return true
		}
	}
	return false
}

// taxed are the words of what is declared for a year, and leastTaxed the sum from which a bare figure beside them is one, in
// thousandths.
var taxed = speech.SetOf("imposable imposables fiscal declare declares impots impot")

const leastTaxed = 4_000_000

// doubtfulNumber tells whether a number beside the amounts changes what they mean; bare, where no period is said.
func doubtfulNumber(s speech.Text, n speech.Number, list []figure, bare bool) bool {
	u, at := s.UnitAfter(n)
	after := s.At(n.To)
	switch {
	case u == speech.Percent || fraction(s, n):
		return true
	case bare && (u == speech.Day || ofPastYear(s, n, list[0])):
		return true // "31 jours à 28,50"
	case after.Is("m") && after.Glued && n.Milli < 100_000 && s.At(n.To+1).Text != "2":
		return true // "1m5"
	}
	return u == speech.Foreign && len(list) < 2 && !after.Is("m") && !rooms[s.At(at).Text] && !speech.AgeWords[s.At(at).Text]
}

// ofPastYear tells whether a year stands beside an amount that is perhaps the whole year's: "en 2025 13000", "12000 en
// 2024".
func ofPastYear(s speech.Text, n speech.Number, first figure) bool {
	if n.From < first.From {
		return s.At(n.From-1).Is("en") && len(n.Key) == 4 && n.Milli >= 1_990_000 && n.Milli < 2_100_000
	}
	return n.From > first.From && first.Milli >= 4_000_000 && yearSaid(s, figure{Number: n})
}

// wanders tells whether the text is about something else than money.
func wanders(s speech.Text, list []figure) bool {
	strangers := s.Strangers()
	if strangers <= 2 {
		return false
	}
	for _, f := range list {
		if f.euros {
			return strangers > 7
		}
		if len(list) == 1 && s.At(f.From-1).Is("est") && s.At(f.From-2).Is("c") && f.End >= len(s.Tokens)-1 && f.Milli >= LeastRange {
			return strangers > 5 // "attendez je regarde mon papier, c'est mille quarante-sept."
		}
	}
	return strangers > 5 || !s.HasAny(moneyTalk)
}

var moneyTalk = speech.SetOf("salaire salaires paye paie gagne touche percois recois loyer net chomage retraite rsa apl aah pension revenu revenus allocation are verse")

// unsummed tells whether something unknown is added to the only amount ("600 +
// apl"), or whether digits are left over ("12 00").
func unsummed(s speech.Text, list []figure) bool {
	last := list[len(list)-1].End
	next, after := s.At(last), s.At(last+1)
	if next.Class == speech.Digits {
		return next.Text[0] == '0'
	}
	if i := last + 1; (next.Is("+") || next.Is("plus")) && ((s.At(i).Is("les") || s.At(i).Is("des")) && s.At(i+1).Is("charges") || s.At(i).Is("charges") || s.At(i).Is("charge")) {
		return false // a rent, "plus les charges"
	}
	return len(list) == 1 && (next.Is("+") && !after.Is("-") && last+1 < len(s.Tokens) || next.Is("plus") && !after.Is("ou"))
}

// otherSum tells whether the amount is named as one that is not asked for: "caution 500".
func otherSum(s speech.Text, a Await) bool {
	for _, t := range s.Tokens {
		if otherSums[t.Text] && t.Class == speech.Word && a.Question != "" && !strings.Contains(speech.Fold(a.Question), t.Text) {
			return true
		}
	}
	return false
}

var otherSums = speech.SetOf("credit credits pret emprunt mutuelle caution amende facture taxe assurance acompte avance remboursement")

// rooms are what a rent may be said to be for: "610 pour 3 pièces".
var rooms = speech.SetOf("pieces chambres")

// foreignMoney tells whether another currency is said, or something that is no money.
func foreignMoney(s speech.Text) bool {
	for i, t := range s.Tokens {
		if otherMoney[t.Text] || t.Unit() == speech.Foreign && i > 0 && s.At(i-1).Class == speech.Digits && !t.Is("m") && !rooms[t.Text] {
			return true
		}
	}
	return false
}

// otherMoney are the names and signs of currencies that are no word of French.
var otherMoney = speech.SetOf(`$ £ dollar dollars dkk sek nok inr rub krw cny hkd pln czk huf ron dzd tnd xof xaf btc usd gbp chf cad aud jpy pound pounds shekel shekels rial rials riyal riyals peso pesos real reais zloty zlotys forint forints leva hryvnia rouble roubles rubles suisse suisses
	baht rand naira yuan yuans yen yens dinar dinars dirham dirhams dh fcfa cfa gourde gourdes couronne couronnes roupie roupies ariary ouguiya drachme drachmes pesetas peseta sterling`)
