package answer

import (
	"slices"
	"strings"
)

// parseAmount reads an amount of money per month.
func parseAmount(s said, a Await) (Value, bool) {
	if a.Channel == DTMF {
		return keyedAmount(s)
	}
	if v, ok := s.minimumWage(); ok {
		return v, true
	}
	numbers := s.numbers()
	if v, ok := s.dictated(numbers); ok {
		return Value{Low: v * 100, High: v * 100}, true
	}
	if rest, ok := s.beforePart(); ok {
		return parseAmount(rest, a)
	}
	if rest, ok := s.multipliedOut(numbers); ok {
		return parseAmount(rest, a)
	}
	if s.unreadable() {
		return Value{}, false
	}
	all := s.figuresOfMoney()
	list := s.withoutCharges(all, a)
	switch {
	case s.pennyless(), len(list) == 0 && (s.nothing(moneyNouns) || s.nothingAs() || s.free()):
		return Value{}, true
	case len(list) == 0:
		return Value{}, false
	}
	if rest, ok := s.secondSum(list); ok {
		return parseAmount(rest, a)
	}
	if rest, ok := s.withoutGross(list); ok {
		return parseAmount(rest, a)
	}
	if own, ok := s.ownFigure(list, a); ok {
		list = []figure{own}
	} else if s.sharesWith() || s.onlyRelative(a) {
		return Value{}, false
	}
	if slices.ContainsFunc(list, func(f figure) bool { return s.countsNoMoney(f.number) }) {
		return Value{}, false
	}
	if s.unsummed(all) || s.doubtful(list, a) || s.otherSum(a) {
		return Value{}, false
	}
	v, ok := s.amount(list, a)
	return v, ok && v.High <= mostAmount // "400 500 600" is three months
}

// countsNoMoney tells whether a figure is a department ("dans le 93"), or the year in which a child was born ("celui de 2010 est
// au lycée").
func (s said) countsNoMoney(n number) bool {
	v, whole := n.whole()
	if u, _ := s.unitAfter(n); u != noUnit || !whole || n.to != n.from+1 {
		return false
	}
	before := s.at(n.from - 1)
	switch {
	case v >= 1 && v <= 95 || v >= 971 && v <= 976:
		return before.is("le") || before.is("du") || before.is("dans")
	case v >= 1990 && v <= 2035:
		return before.is("de") && bornThen[s.at(n.from-2).text] || before.is("en") || before.is("depuis")
	}
	return false
}

var bornThen = union(childWords, setOf("celui celle ceux petit petite grand grande aine ainee dernier derniere"))

// mostAmount, in cents, is more than anybody who writes here has.
const mostAmount = 1_000_000_000

// beforePart cuts off what a sum holds: "1580 dont 300 de saisie" is 1580. Charges in a rent are taken off elsewhere.
func (s said) beforePart() (said, bool) {
	for i, t := range s.tokens {
		if i > 0 && t.is("dont") && !s.has(" charge ", " charges ", " cc ") {
			return settle(s.tokens[:i]), true
		}
	}
	return said{}, false
}

// pennyless reads "pas un centime".
func (s said) pennyless() bool {
	return s.has(noPenny...) && s.strangers() <= 3
}

var noPenny = []string{
	" rien cette annee ",
	" pas un centime ", " pas un euro ", " pas un seul euro ", " pas un sou ", " pas un rond ", " pas un kopeck ",
	" pas 1 centime ", " pas 1 euro ", " pas 1 sou ", " pas 1 rond ", " que tchi ",
}

// nothingAs reads "rien", when why is told and is no income: "rien je suis étudiant".
func (s said) nothingAs() bool {
	for _, opening := range []string{" rien je suis ", " rien car ", " rien parce que "} {
		if strings.HasPrefix(s.flat, opening) {
			return !s.question && !s.has(" mais ", " sauf ", " pas ") && !s.hasAny(moneyNouns) && !s.hasAny(moneyTalk)
		}
	}
	return s.nothingFor()
}

// nothingFor reads that there is none, and why: "j'ai pas de salaire je suis étudiant".
func (s said) nothingFor() bool {
	for i := 2; i < len(s.tokens); i++ {
		if t, next := s.at(i), s.at(i+1); t.is("car") || t.is("parce") || (t.is("je") || t.is("j")) && (next.is("suis") || next.is("etudie") || next.is("cherche")) {
			return settle(s.tokens[:i]).nothing(moneyNouns) && !s.question && !s.has(" mais ", " sauf ") && !settle(s.tokens[i:]).hasAny(moneyTalk)
		}
	}
	return false
}

// free reads "c'est gratuit".
func (s said) free() bool {
	return !s.question && s.has(" gratuit ", " gratuitement ", " gratos ")
}

// moneyNouns are words that stand beside an amount.
var moneyNouns = setOf(`rentree rentrees entree entrees revenu revenus salaire salaires ressource ressources paye paie argent loyer loyers chomage retraite retraites rsa apl pension pensions aide aides allocation allocations
	thune tune fric epargne economie economies livret livrets credit rente indemnite indemnites charge charges travail boulot emploi prime caf pole`)

// keyedAmount reads keys, where a star may be the decimal comma.
func keyedAmount(s said) (Value, bool) {
	var b strings.Builder
	for i, t := range s.tokens {
		switch {
		case t.class == digits:
			b.WriteString(t.text)
		case t.is("*") && i > 0 && !strings.Contains(b.String(), ","):
			b.WriteByte(',')
		case t.is("#") && i == len(s.tokens)-1:
		default:
			return Value{}, false
		}
	}
	euros, frac, _ := strings.Cut(b.String(), ",")
	if euros == "" || len(euros) > 7 || len(frac) > 2 {
		return Value{}, false
	}
	v := atoi(euros)*100 + thousandths(frac)/10
	return Value{Low: v, High: v}, true
}

// amount makes one monthly value of the amounts found.
func (s said) amount(list []figure, a Await) (Value, bool) {
	low, high, ok := s.oneAmount(list, a)
	if !ok {
		return Value{}, false
	}
	hourly, rate, ok := s.hourly(low)
	if !ok {
		return Value{}, false
	}
	p := period{12, 12}
	if hourly {
		low, high = rate, rate
	} else if p, ok = s.period(); !ok {
		return Value{}, false
	}
	v := Value{Low: p.monthly(low), High: p.monthly(high), Approx: s.approximate() || hourly}
	if unit, _ := s.periodSaid(); a.Yearly && (hourly || unit != noUnit) {
		v.Low, v.High = v.Low*12, v.High*12 // a bare figure is a year's, as asked
	}
	ok = !s.gross() || netOfGross(&v, s, a)
	return v, ok
}
