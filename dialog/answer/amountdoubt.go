package answer

import "strings"

// doubtful tells whether the text holds amounts that do not answer: another
// currency, a percentage, a question back, a date, a limit.
func (s said) doubtful(list []figure, a Await) bool {
	if s.wanders(list) || s.asksBack() || s.aboutOther() || s.kinSum() && !s.has(" moi ", " je ", " j ") && !asksOfOthers(fold(a.Question)) || s.deniesAsked(a) || s.hasAny(notOurs) || s.hasAny(unfitWords) || s.has(unfitPhrases...) || s.namesWeekday() || s.foreignMoney() {
		return true
	}
	u, _ := s.periodSaid()
	bare := u == noUnit
	for _, n := range s.numbers() {
		if s.doubtfulNumber(n, list, bare) {
			return true
		}
	}
	if bare && !a.Yearly && list[0].milli >= leastTaxed && s.hasAny(taxed) {
		return true // "15000 net imposable" is a year's, perhaps
	}
	for _, f := range list {
		if s.doubtfulFigure(f, bare, a) {
			return true
		}
	}
	return false
}

// What is owed, what each of several has, what does not come every month, what is to change, what has ended: none of it
// is what comes every month now.
var (
	unfitWords = setOf(`decouvert dettes
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
func (s said) deniesAsked(a Await) bool {
	q := fold(a.Question)
	for i, t := range s.tokens {
		if noun := s.at(i + 2); (t.is("pas") || t.is("plus")) && s.at(i+1).is("de") && moneyNouns[noun.text] && strings.Contains(q, noun.text) {
			return true
		}
	}
	return false
}

// taxed are the words of what is declared for a year, and leastTaxed the sum from which a bare figure beside them is one, in
// thousandths.
var taxed = setOf("imposable imposables fiscal declare declares impots impot")

const leastTaxed = 4_000_000

// doubtfulNumber tells whether a number beside the amounts changes what they mean; bare, where no period is said.
func (s said) doubtfulNumber(n number, list []figure, bare bool) bool {
	u, at := s.unitAfter(n)
	after := s.at(n.to)
	switch {
	case u == percent || s.fraction(n):
		return true
	case bare && (u == day || s.ofPastYear(n, list[0])):
		return true // "31 jours à 28,50"
	case after.is("m") && after.glued && n.milli < 100_000 && s.at(n.to+1).text != "2":
		return true // "1m5"
	}
	return u == foreign && len(list) < 2 && !after.is("m") && !rooms[s.at(at).text] && !ageWords[s.at(at).text]
}

// ofPastYear tells whether a year stands beside an amount that is perhaps the whole year's: "en 2025 13000", "12000 en
// 2024".
func (s said) ofPastYear(n number, first figure) bool {
	if n.from < first.from {
		return s.at(n.from-1).is("en") && len(n.key) == 4 && n.milli >= 1_990_000 && n.milli < 2_100_000
	}
	return n.from > first.from && first.milli >= 4_000_000 && s.yearSaid(figure{number: n})
}

// wanders tells whether the text is about something else than money.
func (s said) wanders(list []figure) bool {
	strangers := s.strangers()
	if strangers <= 2 {
		return false
	}
	for _, f := range list {
		if f.euros {
			return strangers > 7
		}
		if len(list) == 1 && s.at(f.from-1).is("est") && s.at(f.from-2).is("c") && f.end >= len(s.tokens)-1 && f.milli >= leastRange {
			return strangers > 5 // "attendez je regarde mon papier, c'est mille quarante-sept."
		}
	}
	return strangers > 5 || !s.hasAny(moneyTalk)
}

var moneyTalk = setOf("salaire salaires paye paie gagne touche percois recois loyer net chomage retraite rsa apl aah pension revenu revenus allocation are verse")

// unsummed tells whether something unknown is added to the only amount ("600 +
// apl"), or whether digits are left over ("12 00").
func (s said) unsummed(list []figure) bool {
	last := list[len(list)-1].end
	next, after := s.at(last), s.at(last+1)
	if next.class == digits {
		return next.text[0] == '0'
	}
	if i := last + 1; (next.is("+") || next.is("plus")) && ((s.at(i).is("les") || s.at(i).is("des")) && s.at(i+1).is("charges") || s.at(i).is("charges") || s.at(i).is("charge")) {
		return false // a rent, "plus les charges"
	}
	return len(list) == 1 && (next.is("+") && !after.is("-") && last+1 < len(s.tokens) || next.is("plus") && !after.is("ou"))
}

// otherSum tells whether the amount is named as one that is not asked for: "caution 500".
func (s said) otherSum(a Await) bool {
	for _, t := range s.tokens {
		if otherSums[t.text] && t.class == word && a.Question != "" && !strings.Contains(fold(a.Question), t.text) {
			return true
		}
	}
	return false
}

var otherSums = setOf("credit credits pret emprunt mutuelle caution amende facture taxe assurance acompte avance remboursement")

// rooms are what a rent may be said to be for: "610 pour 3 pièces".
var rooms = setOf("pieces chambres")

// foreignMoney tells whether another currency is said, or something that is no money.
func (s said) foreignMoney() bool {
	for i, t := range s.tokens {
		if otherMoney[t.text] || t.unit() == foreign && i > 0 && s.at(i-1).class == digits && !t.is("m") && !rooms[t.text] {
			return true
		}
	}
	return false
}

// otherMoney are the names and signs of currencies that are no word of French.
var otherMoney = setOf(`$ £ dollar dollars dkk sek nok inr rub krw cny hkd pln czk huf ron dzd tnd xof xaf btc usd gbp chf cad aud jpy pound pounds shekel shekels rial rials riyal riyals peso pesos real reais zloty zlotys forint forints leva hryvnia rouble roubles rubles suisse suisses
	baht rand naira yuan yuans yen yens dinar dinars dirham dirhams dh fcfa cfa gourde gourdes couronne couronnes roupie roupies ariary ouguiya drachme drachmes pesetas peseta sterling`)
