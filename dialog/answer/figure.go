package answer

// figure is an amount found in a text, in thousandths of a euro.
type figure struct {
	number
	euros bool // a currency is said
	end   int  // the token after its currency and cents
}

// figuresOfMoney returns the amounts of the text, each with its cents, and
// leaves out the numbers that count something else.
func (s said) figuresOfMoney() []figure {
	list := make([]figure, 0, 4)
	for i := 0; i < len(s.tokens); {
		n, ok := s.number(i)
		if !ok {
			i = s.pastDigits(i)
			continue
		}
		f := s.withCents(n)
		i = f.end
		if s.at(n.from-1).is("h") && s.at(n.from).glued && s.at(n.from-2).class == digits {
			continue // "17h30"
		}
		if s.isMoney(f) {
			list = append(list, f)
		}
	}
	return list
}

// withCents adds the currency and the cents that follow a number: "607€75",
// "six cent sept euros soixante-quinze", "1450e30".
func (s said) withCents(n number) figure {
	f := figure{number: n, end: n.to}
	u, at := s.unitAfter(n)
	if u == cents || s.at(at).is("cents") && n.milli >= 10_000 && n.milli < 100_000 {
		f.milli, f.end, f.euros = n.milli/100, at+1, true
		return f
	}
	if c, ok := s.number(n.to + 1); u == noUnit && ok && s.at(n.to).is("et") && n.milli >= leastRange && n.milli%1000 == 0 && c.milli < 100_000 && c.milli%1000 == 0 {
		if cu, cat := s.unitAfter(c); cu == cents {
			f.milli, f.end, f.euros = n.milli+c.milli/100, cat+1, true // "huit cent dix et douze centimes"
			return f
		}
	}
	if u != money {
		f.euros = s.at(n.from-1).is("€") || s.at(n.from-1).is("euro") || s.at(n.from-1).is("euros")
		return f
	}
	f.euros, f.end = true, at+1
	i := f.end
	if s.at(i).is("et") {
		i++
	}
	c, ok := s.number(i)
	if !ok || c.milli >= 100_000 || c.milli%1000 != 0 || n.milli%1000 != 0 {
		return f
	}
	cu, cat := s.unitAfter(c)
	switch {
	case i == f.end+1 && cu == noUnit && c.to == len(s.tokens) && len(c.key) == 2 && n.key == "" && n.milli >= 100_000:
		f.milli, f.end = n.milli+c.milli/100, c.to // "1 087 € et 50"
	case cu == cents || s.at(cat).is("cents"):
		f.milli, f.end = n.milli+c.milli/100, cat+1
	case i == f.end && cu == noUnit && !s.at(c.to).is("et") && (s.at(i).glued || c.words || len(c.key) == 2):
		add := c.milli / 100
		if len(c.key) == 1 {
			add = c.milli / 10
		}
		f.milli, f.end = n.milli+add, c.to
	}
	return f
}

// isMoney tells whether the number is an amount, from what surrounds it.
func (s said) isMoney(f figure) bool {
	if before := s.at(f.from - 1); before.is("°") || scales[before.text] || f.words && s.at(f.to).is("merci") && len(s.tokens) == 2 {
		return false // "n° 14", "indice 380", "mille merci"
	}
	if s.thirteenth(f) || f.milli < 100_000 && !f.one && countable[s.at(f.to).text] {
		return false // "13e mois", "2 salaires"
	}
	if before := s.at(f.from - 1); !f.euros && f.milli < smallest && (before.is("les") || before.is("mes") || before.is("nos")) && s.at(f.from-2).is("pour") {
		return false // "240 pour les 2"
	}
	if f.euros {
		return true
	}
	if f.approx && (s.at(f.from-1).is("par") || s.at(f.from-1).is("la")) {
		return false // "par quinzaine"
	}
	u, _ := s.unitAfter(f.number)
	unit := s.at(f.to)
	millions := u == foreign && unit.is("m") && s.at(f.to+1).text != "2"
	switch {
	case u == month && f.milli >= 100_000 && f.milli%1000 == 0:
		return true // "1200 mois", "1200 moi et 900 mon mari": nothing lasts so long
	case u != noUnit && !millions, millions && unit.glued && f.milli < 100_000:
		return false // "3M"
	}
	return !f.one && !(len(f.key) > 1 && f.key[0] == '0') && !s.yearSaid(f)
}

// thirteenth tells whether the number is the rank of a month: "13e mois". "50e par mois" is an amount.
func (s said) thirteenth(f figure) bool {
	return f.milli <= 31_000 && s.at(f.to).is("e") && s.at(f.to+1).unit() == month
}

// smallest is what no income or rent is below, in thousandths: a bare figure is taken, one among unknown words is not.
const smallest = 20_000

// scales are what numbers rank, and no sum.
var scales = setOf("numero indice coef coefficient echelon niveau grade article page")

// countable are nouns that a number counts: "2 salaires" is no amount.
var countable = setOf("salaires retraites pensions loyers aides allocations revenus primes charges livrets credits rentes paies paye payes fiches bulletins boulots emplois employeurs patrons enfants personnes contrats comptes")

// yearSaid tells whether the number is rather a year: "depuis 2019".
func (s said) yearSaid(f figure) bool {
	if f.euros || f.milli < 1_950_000 || f.milli >= 2_100_000 {
		return false
	}
	before := s.at(f.from - 1)
	since := before.is("en") || before.is("depuis")
	return f.words && since || len(f.key) == 4 && (since || before.is("annee") || months[before.text] > 0) // "j'ai commencé en deux mille dix"
}
