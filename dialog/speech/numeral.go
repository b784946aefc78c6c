package speech

import (
	"strings"
)

// Numerals are the words of numbers, with the spellings of SMS and of Belgium
// and Switzerland. 100 and above multiply what comes before them.
var Numerals = map[string]int64{
	"zero": 0, "zerro": 0, "zeros": 0, "zeo": 0,
	"un": 1, "une": 1, "hun": 1, "deux": 2, "deu": 2, "deus": 2, "deuxx": 2, "dex": 2, "2x": 2,
	"trois": 3, "troi": 3, "trwa": 3, "troa": 3, "troix": 3, "tois": 3,
	"quatre": 4, "quatr": 4, "katre": 4, "katr": 4, "catre": 4, "quattre": 4, "quate": 4, "qatre": 4, "kattre": 4,
	"cinq": 5, "sinq": 5, "sink": 5, "cink": 5, "cinc": 5, "cinque": 5, "sinc": 5, "saink": 5, "cing": 5,
	"six": 6, "siz": 6, "siix": 6, "sisse": 6, "sept": 7, "cept": 7, "sep": 7, "septt": 7, "huit": 8, "uit": 8, "huite": 8, "wit": 8, "huitt": 8,
	"neuf": 9, "noeuf": 9, "neuff": 9, "dix": 10, "diz": 10, "dixx": 10, "onze": 11, "onz": 11, "onzes": 11, "douze": 12, "douz": 12, "douse": 12,
	"treize": 13, "treiz": 13, "treze": 13, "quatorze": 14, "quatorz": 14, "katorze": 14, "katorz": 14, "quinze": 15, "quinz": 15, "kinze": 15, "kinz": 15,
	"seize": 16, "seiz": 16, "seise": 16, "vingt": 20, "vingts": 20, "vint": 20, "ving": 20, "vingtt": 20,
	"trente": 30, "trante": 30, "trent": 30, "quarante": 40, "karante": 40, "quarente": 40, "carante": 40, "quarant": 40,
	"cinquante": 50, "sinquante": 50, "cinkante": 50, "cinquente": 50, "sinkante": 50, "cinquant": 50,
	"soixante": 60, "soisante": 60, "soixente": 60, "swasante": 60, "soissante": 60, "soixant": 60,
	"septante": 70, "huitante": 80, "octante": 80, "nonante": 90,
	"cent": 100, "cents": 100, "cen": 100, "mille": 1000, "mil": 1000, "mile": 1000, "mill": 1000, "milles": 1000,
}

// Collectives are the nouns of round quantities.
var Collectives = map[string]int64{
	"huitaine": 8, "dizaine": 10, "dizaines": 10, "dixaine": 10, "douzaine": 12, "douzaines": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
	"quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "centaines": 100,
	"millier": 1000, "milliers": 1000,
}

// spelled reads a number in words that starts at token i.
func (s Text) spelled(i int) (Number, bool) {
	n := Number{From: i, Words: true}
	if c, ok := Collectives[s.At(i).Text]; ok {
		n.Milli, n.To, n.Approx = c*1000, i+1, true
		return n, !strings.HasSuffix(s.At(i).Text, "s") // "quelques centaines": nobody knows how many
	}
	if s.At(i).Is("demi") && !s.At(i-1).Is("et") {
		n.Milli, n.To = 500, i+1
		if c, ok := Collectives[s.At(i+1).Text]; ok {
			n.Milli, n.To = c*500, i+2
		}
		return n, true
	}
	value, to, ok := s.Cardinal(i)
	if !ok {
		return n, false
	}
	n.Milli, n.To = value*1000, to
	n.One = to == i+1 && value == 1
	n = s.qualified(n)
	if s.At(n.To).Is("k") && n.Milli%1000 != 0 {
		n.Milli, n.To = n.Milli*1000, n.To+1 // "un virgule deux k"
	}
	return n, true
}

var sizes = SetOf("bonne petite grosse")

// qualified reads what completes words: a collective, a decimal part, a noun
// of millions.
func (s Text) qualified(n Number) Number {
	if n.One && s.At(n.To).In(sizes) && Collectives[s.At(n.To+1).Text] > 0 {
		n.To++ // "une bonne vingtaine"
	}
	t := s.At(n.To)
	if c, ok := Collectives[s.At(n.To+1).Text]; ok && t.Is("demi") && n.Milli <= 9000 {
		n.Milli, n.To, n.One = n.Milli*c/2, n.To+2, false
		return n
	}
	if c, ok := Collectives[t.Text]; ok && n.Milli < 100_000 && c != 15 || ok && n.One {
		n.Milli, n.To, n.Approx, n.One = n.Milli*c, n.To+1, true, false
		return n
	}
	if t.Text == "milliard" || t.Text == "milliards" {
		n.Milli, n.To, n.One = n.Milli*1_000_000_000, n.To+1, false
		return n
	}
	if t.Text == "million" || t.Text == "millions" {
		n.Milli, n.To, n.One = n.Milli*1_000_000, n.To+1, false
		if rest, to, ok := s.Cardinal(n.To); ok {
			n.Milli, n.To = n.Milli+rest*1000, to
		}
		return n
	}
	if t.Text == "virgule" {
		return s.spelledDecimals(n)
	}
	return n
}

// spelledDecimals reads "virgule cinq", "virgule zéro cinq", "virgule 50".
func (s Text) spelledDecimals(n Number) Number {
	i, zeros := n.To+1, ""
	for (s.At(i).Is("zero") || s.At(i).Text == "0" && s.At(i+1).Class == Digits) && len(zeros) < 2 {
		zeros += "0"
		i++
	}
	if t := s.At(i); t.Class == Digits && len(t.Text)+len(zeros) <= 3 {
		n.Milli, n.To, n.One = n.Milli+Thousandths(zeros+t.Text), i+1, false
		return n
	}
	v, to, ok := s.Cardinal(i)
	if ok && v > 0 && v < 1000 && len(zeros)+len(Decimal(v)) <= 3 {
		n.Milli, n.To, n.One = n.Milli+Thousandths(zeros+Decimal(v)), to, false
	}
	return n
}

// Cardinal reads whole numbers up to 999 999.
func (s Text) Cardinal(i int) (int64, int, bool) {
	v, ok := s.Numeral(i)
	if ok && v == 0 {
		return 0, i + 1, true
	}
	if ok && v == 1000 {
		return s.AfterThousand(1000, i+1)
	}
	value, to, ok := s.hundreds(i)
	if !ok {
		return 0, 0, false
	}
	if v, ok := s.Numeral(to); ok && v == 1000 {
		return s.AfterThousand(value*1000, to+1)
	}
	return value, to, true
}

// AfterThousand reads what follows a thousand from token i: "mille deux cents".
func (s Text) AfterThousand(value int64, i int) (int64, int, bool) {
	if rest, to, ok := s.below(i, 1000); ok {
		return value + rest, to, true
	}
	return value, i, true
}

// hundreds reads 1 to 1999: "dix-neuf cent cinquante-huit" is a year.
func (s Text) hundreds(i int) (int64, int, bool) {
	if v, ok := s.Numeral(i); ok && v == 100 {
		return s.afterHundred(100, i+1)
	}
	value, to, ok := s.tens(i)
	if !ok {
		return 0, 0, false
	}
	if v, ok := s.Numeral(to); ok && v == 100 && value >= 2 && value <= 19 && value != 10 {
		return s.afterHundred(value*100, to+1)
	}
	if t := s.At(to); t.Class == Digits && t.Text == "100" && value >= 2 && value <= 9 && to == i+1 {
		return s.afterHundred(value*100, to+1) // "neuf 100"
	}
	return value, to, true
}

func (s Text) afterHundred(value int64, i int) (int64, int, bool) {
	if t := s.At(i); t.Class == Digits && len(t.Text) == 2 && t.Text[0] != '0' {
		return value + Atoi(t.Text), i + 1, true
	}
	if rest, to, ok := s.tens(i); ok {
		return value + rest, to, true
	}
	return value, i, true
}

// tens reads 1 to 99.
func (s Text) tens(i int) (int64, int, bool) {
	v, ok := s.Numeral(i)
	if !ok || v == 0 || v >= 100 {
		return 0, 0, false
	}
	if next, ok := s.Numeral(i + 1); v == 4 && ok && next == 20 {
		return s.addUnits(80, i+2)
	}
	if v >= 20 {
		return s.addUnits(v, i+1)
	}
	if next, ok := s.Numeral(i + 1); v == 10 && ok && next >= 7 && next <= 9 {
		return 10 + next, i + 2, true
	}
	return v, i + 1, true
}

// addUnits completes a ten: "vingt et un", "soixante-douze",
// "quatre-vingt-dix-sept".
func (s Text) addUnits(ten int64, i int) (int64, int, bool) {
	limit := int64(9)
	if ten == 60 || ten == 80 {
		limit = 19
	}
	if s.At(i).Is("et") {
		if v, ok := s.Numeral(i + 1); ok && (v == 1 || v == 11 && limit == 19) && !s.At(i+2).IsPerson() {
			return ten + v, i + 2, true
		}
		return ten, i, true
	}
	v, to, ok := s.unit(i)
	if ok && v <= limit {
		return ten + v, to, true
	}
	if t := s.At(i); limit == 19 && (t.Is("dis") || t.Is("diss") || t.Is("dice")) {
		return ten + 10, i + 1, true // "soixante dis", as it sounds
	}
	if t := s.At(i + 1); s.At(i).Is("-") && s.At(i).Glued && t.Glued && t.Class == Digits && len(t.Text) == 1 && t.Text != "0" && s.At(i+2).Class != Digits {
		return ten + Atoi(t.Text), i + 2, true // "vingt-6"
	}
	if t := s.At(i); t.Class == Digits && len(t.Text) == 1 && t.Text != "0" && s.At(i+1).Class != Digits && s.At(i+1).Text != "," {
		return ten + Atoi(t.Text), i + 1, true // "trente 3"
	}
	return ten, i, true
}

// unit reads 1 to 19.
func (s Text) unit(i int) (int64, int, bool) {
	v, ok := s.Numeral(i)
	if !ok || v == 0 || v >= 20 {
		return 0, 0, false
	}
	if next, ok := s.Numeral(i + 1); v == 4 && ok && next == 20 {
		return 0, 0, false // "soixante, quatre-vingts"
	}
	if next, ok := s.Numeral(i + 1); v == 10 && ok && next >= 7 && next <= 9 {
		return 10 + next, i + 2, true
	}
	return v, i + 1, true
}

// Numeral gives the value of the word at i, and whether it is a number in words.
func (s Text) Numeral(i int) (int64, bool) {
	t := s.At(i)
	if t.Class != Word {
		return 0, false
	}
	v, ok := Numerals[t.Text]
	return v, ok
}

// Decimal writes a number that is not negative in digits.
func Decimal(v int64) string {
	var b [20]byte
	i := len(b)
	for {
		i--
		b[i] = byte('0' + v%10)
		if v /= 10; v == 0 {
			return string(b[i:])
		}
	}
}

// Ordinals are the words of ranks.
var Ordinals = map[string]int{
	"premier": 1, "premiere": 1, "1er": 1, "prems": 1, "premiers": 1, "deuxieme": 2, "second": 2, "seconde": 2, "deuzieme": 2, "deusieme": 2, "deuxiemme": 2, "troisieme": 3, "troizieme": 3, "quatrieme": 4, "katrieme": 4,
	"cinquieme": 5, "sinkieme": 5, "sixieme": 6, "sizieme": 6, "septieme": 7, "huitieme": 8, "neuvieme": 9, "dixieme": 10, "onzieme": 11, "douzieme": 12, "treizieme": 13, "quatorzieme": 14, "quinzieme": 15, "seizieme": 16,
	"vingtieme": 20,
}
