package answer

import "strings"

// doubtful tells whether the text holds amounts that do not answer: another
// currency, a percentage, a question back, a date, a limit.
func (s said) doubtful(list []figure, a Await) bool {
	if s.wanders(list) || s.asksBack() || s.aboutOther() || s.has(" decouvert ", " dettes ", " credit de ", " pret de ", " emprunt de ", " rappelle ", " rappelez ", " rdv ", " je dois ", " nous devons ", " code ", " dossier ", " matricule ", " on doit ", " bientot ", " plus rien ", " rien maintenant ", " me doit ", " me doivent ", " par personne ", " par enfant ", " chacun ", " chacune ", " fois ", " de temps en temps ", " parfois ", " quelquefois ", " certains mois ", " de temps a autre ", " semaine derniere ", " semaine passee ", " cette semaine ", " digicode ", " augmente de ", " baisse de ", " diminue de ", " augmentation ", " de plus ", " de moins ", " en moins ", " en plus ", " hier ", " a partir de ", " a partir du ", " et rien ", " puis rien ") {
		return true
	}
	for i := 0; i < len(s.tokens); i++ {
		n, ok := s.number(i)
		if !ok {
			continue
		}
		if s.fraction(n) {
			return true
		}
		if p, _ := s.periodSaid(); p == noUnit && n.from < list[0].from && s.at(n.from-1).is("en") && len(n.key) == 4 && n.milli >= 1_990_000 && n.milli < 2_100_000 {
			return true // "en 2025 13000" is perhaps a year's
		}
		if p, _ := s.periodSaid(); p == noUnit && n.from > list[0].from && s.yearSaid(figure{number: n}) && list[0].milli >= 4_000_000 {
			return true // "12000 en 2024"
		}
		if p, _ := s.periodSaid(); p == noUnit {
			if u, _ := s.unitAfter(n); u == day {
				return true // "31 jours à 28,50"
			}
		}
		if s.at(n.to).is("m") && s.at(n.to).glued && n.milli < 100_000 {
			return true // "1m5"
		}
		if u, at := s.unitAfter(n); u == foreign && !s.at(n.to).is("m") && len(list) < 2 && !rooms[s.at(at).text] && !ageWords[s.at(at).text] || u == percent {
			return true
		}
		i = n.to - 1
	}
	if s.namesWeekday() {
		return true // "400 lundi et 400 vendredi"
	}
	for _, f := range list {
		if f.milli > 0 && f.milli < smallest && s.strangers() > 0 {
			return true // what is so small is perhaps an hour's, or counts something
		}
		if s.has(" smic ") && (f.milli < 100_000 && !f.euros || s.saysPlus() || s.has(" plus ")) {
			return true
		}
		if s.onceOnly(f.number) || s.heardCents(f) || s.dayOfMonth(f) || s.identifies(f.number) || s.perThing(f) || s.cutShort(f.number) || s.colloquial(f) || s.bareCode(f, !a.Yearly && (a.Question == "" || strings.Contains(a.Question, "mois"))) || s.shared(f) || s.bounded(f.number) || s.negated(f.number) || s.signed(f.number) || len(f.key) > 7 {
			return true
		}
	}
	return s.foreignMoney()
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
	}
	return strangers > 5 || !s.hasAny(moneyTalk)
}

var moneyTalk = setOf("salaire salaires paye paie gagne touche percois recois loyer net chomage retraite rsa apl aah pension revenu revenus allocation are verse")

// unsummed tells whether something unknown is added to the only amount ("600 +
// apl"), or whether digits are left over ("12 00").
func (s said) unsummed(list []figure) bool {
	if next := s.at(list[0].end); len(list) == 1 && (next.is("+") && !s.at(list[0].end+1).is("-") && list[0].end+1 < len(s.tokens) || next.is("plus") && !s.at(list[0].end+1).is("ou")) {
		return true
	}
	last := list[len(list)-1].end
	return s.at(last).class == digits && s.at(last).text[0] == '0'
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

func (s said) foreignMoney() bool {
	for i, t := range s.tokens {
		if t.is("$") || t.is("£") || t.text == "dollars" || t.text == "dollar" || otherMoney[t.text] {
			return true
		}
		if t.unit() == foreign && i > 0 && s.at(i-1).class == digits && !t.is("m") && !rooms[t.text] {
			return true
		}
	}
	return false
}

// otherMoney are the names of currencies that are no word of French.
var otherMoney = setOf(`dkk sek nok inr rub krw cny hkd pln czk huf ron dzd tnd xof xaf btc usd gbp chf cad aud jpy pound pounds shekel shekels rial rials riyal riyals peso pesos real reais zloty zlotys forint forints leva hryvnia rouble roubles rubles suisse suisses
	baht rand naira naira yuan yuans yen yens dinar dinars dirham dirhams dh fcfa cfa gourde gourdes couronne couronnes roupie roupies ariary ouguiya drachme drachmes pesetas peseta sterling`)
