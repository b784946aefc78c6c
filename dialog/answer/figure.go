package answer

import (
	"aufil/dialog/speech"
)

// figure is an amount found in a text, in thousandths of a euro.
type figure struct {
	speech.Number
	euros bool // a currency is said
	End   int  // the token after its currency and cents
}

// FiguresOfMoney returns the amounts of the text, each with its cents, and
// leaves out the numbers that count something else.
func FiguresOfMoney(s speech.Text) []figure {
	list := make([]figure, 0, 4)
	for i := 0; i < len(s.Tokens); {
		n, ok := s.Number(i)
		if !ok {
			i = s.PastDigits(i)
			continue
		}
		f := withCents(s, n)
		i = f.End
		if s.At(n.From-1).Is("h") && s.At(n.From).Glued && s.At(n.From-2).Class == speech.Digits {
			continue // "17h30"
		}
		if isMoney(s, f) {
			list = append(list, f)
		}
	}
	return list
}

// withCents adds the currency and the cents that follow a number: "607€75",
// "six cent sept euros soixante-quinze", "1450e30".
func withCents(s speech.Text, n speech.Number) figure {
	f := figure{Number: n, End: n.To}
	u, at := s.UnitAfter(n)
	if u == speech.Cents || s.At(at).Is("cents") && n.Milli >= 10_000 && n.Milli < 100_000 {
		f.Milli, f.End, f.euros = n.Milli/100, at+1, true
		return f
	}
	if c, ok := s.Number(n.To + 1); u == speech.NoUnit && ok && s.At(n.To).Is("et") && n.Milli >= LeastRange && n.Milli%1000 == 0 && c.Milli < 100_000 && c.Milli%1000 == 0 {
		if cu, cat := s.UnitAfter(c); cu == speech.Cents {
			f.Milli, f.End, f.euros = n.Milli+c.Milli/100, cat+1, true // "huit cent dix et douze centimes"
			return f
		}
	}
	if u != speech.Money {
		f.euros = s.At(n.From-1).Is("€") || s.At(n.From-1).Is("euro") || s.At(n.From-1).Is("euros")
		return f
	}
	f.euros, f.End = true, at+1
	i := f.End
	if s.At(i).Is("et") {
		i++
	}
	c, ok := s.Number(i)
	if !ok || c.Milli >= 100_000 || c.Milli%1000 != 0 || n.Milli%1000 != 0 {
		return f
	}
	cu, cat := s.UnitAfter(c)
	switch {
	case i == f.End+1 && cu == speech.NoUnit && c.To == len(s.Tokens) && len(c.Key) == 2 && n.Key == "" && n.Milli >= 100_000:
		f.Milli, f.End = n.Milli+c.Milli/100, c.To // "1 087 € et 50"
	case cu == speech.Cents || s.At(cat).Is("cents"):
		f.Milli, f.End = n.Milli+c.Milli/100, cat+1
	case i == f.End && cu == speech.NoUnit && !s.At(c.To).Is("et") && (s.At(i).Glued || c.Words || len(c.Key) == 2):
		add := c.Milli / 100
		if len(c.Key) == 1 {
			add = c.Milli / 10
		}
		f.Milli, f.End = n.Milli+add, c.To
	}
	return f
}

// isMoney tells whether the number is an amount, from what surrounds it.
func isMoney(s speech.Text, f figure) bool {
	if before := s.At(f.From - 1); before.Is("°") || scales[before.Text] || f.Words && s.At(f.To).Is("merci") && len(s.Tokens) == 2 {
		return false // "n° 14", "indice 380", "mille merci"
	}
	if thirteenth(s, f) || f.Milli < 100_000 && !f.One && countable[s.At(f.To).Text] {
		return false // "13e mois", "2 salaires"
	}
	if before := s.At(f.From - 1); !f.euros && f.Milli < smallest && (before.Is("les") || before.Is("mes") || before.Is("nos")) && s.At(f.From-2).Is("pour") {
		return false // "240 pour les 2"
	}
	if f.euros {
		return true
	}
	if f.Approx && (s.At(f.From-1).Is("par") || s.At(f.From-1).Is("la")) {
		return false // "par quinzaine"
	}
	u, _ := s.UnitAfter(f.Number)
	unit := s.At(f.To)
	millions := u == speech.Foreign && unit.Is("m") && s.At(f.To+1).Text != "2"
	switch {
	case u == speech.Month && f.Milli >= 100_000 && f.Milli%1000 == 0:
		return true // "1200 mois", "1200 moi et 900 mon mari": nothing lasts so long
	case u != speech.NoUnit && !millions, millions && unit.Glued && f.Milli < 100_000:
		return false // "3M"
	}
	return !f.One && !(len(f.Key) > 1 && f.Key[0] == '0') && !yearSaid(s, f)
}

// thirteenth tells whether the number is the rank of a month: "13e mois". "50e par mois" is an amount.
func thirteenth(s speech.Text, f figure) bool {
	return f.Milli <= 31_000 && s.At(f.To).Is("e") && s.At(f.To+1).Unit() == speech.Month
}

// smallest is what no income or rent is below, in thousandths: a bare figure is taken, one among unknown words is not.
const smallest = 20_000

// scales are what numbers rank, and no sum.
var scales = speech.SetOf("numero indice coef coefficient echelon niveau grade article page")

// countable are nouns that a number counts: "2 salaires" is no amount.
var countable = speech.SetOf("salaires retraites pensions loyers aides allocations revenus primes charges livrets credits rentes paies paye payes fiches bulletins boulots emplois employeurs patrons enfants personnes contrats comptes")

// yearSaid tells whether the number is rather a year: "depuis 2019".
func yearSaid(s speech.Text, f figure) bool {
	if f.euros || f.Milli < 1_950_000 || f.Milli >= 2_100_000 {
		return false
	}
	before := s.At(f.From - 1)
	since := before.Is("en") || before.Is("depuis")
	return f.Words && since || len(f.Key) == 4 && (since || before.Is("annee") || speech.Months[before.Text] > 0) // "j'ai commencé en deux mille dix"
}
