package answer

import (
	"slices"
	"strings"

	"aufil/dialog/speech"
)

// ParseAmount reads an amount of money per month.
func ParseAmount(s speech.Text, a Await) (Value, bool) {
	if a.Channel == DTMF {
		return keyedAmount(s)
	}
	if v, ok := MinimumWage(s); ok {
		return v, true
	}
	numbers := s.Numbers()
	if v, ok := dictated(s, numbers); ok {
		return Value{Low: v * 100, High: v * 100}, true
	}
	if rest, ok := beforePart(s); ok {
		return ParseAmount(rest, a)
	}
	if rest, ok := multipliedOut(s, numbers); ok {
		return ParseAmount(rest, a)
	}
	if unreadable(s) {
		return Value{}, false
	}
	all := FiguresOfMoney(s)
	list := withoutCharges(s, all, a)
	switch {
	case pennyless(s), len(list) == 0 && (nothing(s, speech.MoneyNouns) || nothingAs(s) || free(s)):
		return Value{}, true
	case len(list) == 0:
		return Value{}, false
	}
	if rest, ok := secondSum(s, list); ok {
		return ParseAmount(rest, a)
	}
	if rest, ok := withoutGross(s, list); ok {
		return ParseAmount(rest, a)
	}
	if own, ok := ownFigure(s, list, a); ok {
		list = []figure{own}
	} else if sharesWith(s) || onlyRelative(s, a) {
		return Value{}, false
	}
	if slices.ContainsFunc(list, func(f figure) bool { return countsNoMoney(s, f.Number) }) {
		return Value{}, false
	}
	if unsummed(s, all) || doubtful(s, list, a) || otherSum(s, a) {
		return Value{}, false
	}
	v, ok := amount(s, list, a)
	return v, ok && v.High <= mostAmount // "400 500 600" is three months
}

// countsNoMoney tells whether a figure is a department ("dans le 93"), or the year in which a child was born ("celui de 2010 est
// au lycée").
func countsNoMoney(s speech.Text, n speech.Number) bool {
	v, whole := n.Whole()
	if u, _ := s.UnitAfter(n); u != speech.NoUnit || !whole || n.To != n.From+1 {
		return false
	}
	before := s.At(n.From - 1)
	switch {
	case v >= 1 && v <= 95 || v >= 971 && v <= 976:
		return before.Is("le") || before.Is("du") || before.Is("dans")
	case v >= 1990 && v <= 2035:
		return before.Is("de") && bornThen[s.At(n.From-2).Text] || before.Is("en") || before.Is("depuis")
	}
	return false
}

var bornThen = speech.Union(speech.ChildWords, speech.SetOf("celui celle ceux petit petite grand grande aine ainee dernier derniere"))

// mostAmount, in cents, is more than anybody who writes here has.
const mostAmount = 1_000_000_000

// beforePart cuts off what a sum holds: "1580 dont 300 de saisie" is 1580. Charges in a rent are taken off elsewhere.
func beforePart(s speech.Text) (speech.Text, bool) {
	for i, t := range s.Tokens {
		if i > 0 && t.Is("dont") && !s.Has(" charge ", " charges ", " cc ") {
			return speech.Settle(s.Tokens[:i]), true
		}
	}
	return speech.Text{}, false
}

// pennyless reads "pas un centime".
func pennyless(s speech.Text) bool {
	return s.Has(noPenny...) && s.Strangers() <= 3
}

var noPenny = []string{
	" rien cette annee ",
	" pas un centime ", " pas un euro ", " pas un seul euro ", " pas un sou ", " pas un rond ", " pas un kopeck ",
	" pas 1 centime ", " pas 1 euro ", " pas 1 sou ", " pas 1 rond ", " que tchi ",
}

// nothingAs reads "rien", when why is told and is no income: "rien je suis étudiant".
func nothingAs(s speech.Text) bool {
	for _, opening := range []string{" rien je suis ", " rien car ", " rien parce que "} {
		if strings.HasPrefix(s.Flat, opening) {
			return !s.Question && !s.Has(" mais ", " sauf ", " pas ") && !s.HasAny(speech.MoneyNouns) && !s.HasAny(moneyTalk)
		}
	}
	return nothingFor(s)
}

// nothingFor reads that there is none, and why: "j'ai pas de salaire je suis étudiant".
func nothingFor(s speech.Text) bool {
	for i := 2; i < len(s.Tokens); i++ {
		if t, next := s.At(i), s.At(i+1); t.Is("car") || t.Is("parce") || (t.Is("je") || t.Is("j")) && (next.Is("suis") || next.Is("etudie") || next.Is("cherche")) {
			return nothing(speech.Settle(s.Tokens[:i]), speech.MoneyNouns) && !s.Question && !s.Has(" mais ", " sauf ") && !speech.Settle(s.Tokens[i:]).HasAny(moneyTalk)
		}
	}
	return false
}

// free reads "c'est gratuit".
func free(s speech.Text) bool {
	return !s.Question && s.Has(" gratuit ", " gratuitement ", " gratos ")
}

// keyedAmount reads keys, where a star may be the decimal comma.
func keyedAmount(s speech.Text) (Value, bool) {
	var b strings.Builder
	for i, t := range s.Tokens {
		switch {
		case t.Class == speech.Digits:
			b.WriteString(t.Text)
		case t.Is("*") && i > 0 && !strings.Contains(b.String(), ","):
			b.WriteByte(',')
		case t.Is("#") && i == len(s.Tokens)-1:
		default:
			return Value{}, false
		}
	}
	euros, frac, _ := strings.Cut(b.String(), ",")
	if euros == "" || len(euros) > 7 || len(frac) > 2 {
		return Value{}, false
	}
	v := speech.Atoi(euros)*100 + speech.Thousandths(frac)/10
	return Value{Low: v, High: v}, true
}

// amount makes one monthly value of the amounts found.
func amount(s speech.Text, list []figure, a Await) (Value, bool) {
	low, high, ok := oneAmount(s, list, a)
	if !ok {
		return Value{}, false
	}
	hourly, rate, ok := hourly(s, low)
	if !ok {
		return Value{}, false
	}
	p := period{12, 12}
	if hourly {
		low, high = rate, rate
	} else if p, ok = onlyPeriod(s); !ok {
		return Value{}, false
	}
	v := Value{Low: p.monthly(low), High: p.monthly(high), Approx: Approximate(s) || hourly}
	if unit, _ := periodSaid(s); a.Yearly && (hourly || unit != speech.NoUnit) {
		v.Low, v.High = v.Low*12, v.High*12 // a bare figure is a year's, as asked
	}
	ok = !gross(s) || netOfGross(&v, s, a)
	return v, ok
}
