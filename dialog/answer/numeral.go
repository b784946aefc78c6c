package answer

import "strings"

// numerals are the words of numbers, with the spellings of SMS and of Belgium
// and Switzerland. 100 and above multiply what comes before them.
var numerals = map[string]int64{
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

// collectives are the nouns of round quantities.
var collectives = map[string]int64{
	"huitaine": 8, "dizaine": 10, "dizaines": 10, "dixaine": 10, "douzaine": 12, "douzaines": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
	"quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "centaines": 100,
	"millier": 1000, "milliers": 1000,
}

// spelled reads a number in words that starts at token i.
func (s said) spelled(i int) (number, bool) {
	n := number{from: i, words: true}
	if c, ok := collectives[s.at(i).text]; ok {
		n.milli, n.to, n.approx = c*1000, i+1, true
		return n, !strings.HasSuffix(s.at(i).text, "s") // "quelques centaines": nobody knows how many
	}
	if s.at(i).is("demi") && !s.at(i-1).is("et") {
		n.milli, n.to = 500, i+1
		if c, ok := collectives[s.at(i+1).text]; ok {
			n.milli, n.to = c*500, i+2
		}
		return n, true
	}
	value, to, ok := s.cardinal(i)
	if !ok {
		return n, false
	}
	n.milli, n.to = value*1000, to
	n.one = to == i+1 && value == 1
	n = s.qualified(n)
	if s.at(n.to).is("k") && n.milli%1000 != 0 {
		n.milli, n.to = n.milli*1000, n.to+1 // "un virgule deux k"
	}
	return n, true
}

var sizes = setOf("bonne petite grosse")

// qualified reads what completes words: a collective, a decimal part, a noun
// of millions.
func (s said) qualified(n number) number {
	if n.one && s.at(n.to).in(sizes) && collectives[s.at(n.to+1).text] > 0 {
		n.to++ // "une bonne vingtaine"
	}
	t := s.at(n.to)
	if c, ok := collectives[s.at(n.to+1).text]; ok && t.is("demi") && n.milli <= 9000 {
		n.milli, n.to, n.one = n.milli*c/2, n.to+2, false
		return n
	}
	if c, ok := collectives[t.text]; ok && n.milli < 100_000 && c != 15 || ok && n.one {
		n.milli, n.to, n.approx, n.one = n.milli*c, n.to+1, true, false
		return n
	}
	if t.text == "milliard" || t.text == "milliards" {
		n.milli, n.to, n.one = n.milli*1_000_000_000, n.to+1, false
		return n
	}
	if t.text == "million" || t.text == "millions" {
		n.milli, n.to, n.one = n.milli*1_000_000, n.to+1, false
		if rest, to, ok := s.cardinal(n.to); ok {
			n.milli, n.to = n.milli+rest*1000, to
		}
		return n
	}
	if t.text == "virgule" {
		return s.spelledDecimals(n)
	}
	return n
}

// spelledDecimals reads "virgule cinq", "virgule zéro cinq", "virgule 50".
func (s said) spelledDecimals(n number) number {
	i, zeros := n.to+1, ""
	for (s.at(i).is("zero") || s.at(i).text == "0" && s.at(i+1).class == digits) && len(zeros) < 2 {
		zeros += "0"
		i++
	}
	if t := s.at(i); t.class == digits && len(t.text)+len(zeros) <= 3 {
		n.milli, n.to, n.one = n.milli+thousandths(zeros+t.text), i+1, false
		return n
	}
	v, to, ok := s.cardinal(i)
	if ok && v > 0 && v < 1000 && len(zeros)+len(decimal(v)) <= 3 {
		n.milli, n.to, n.one = n.milli+thousandths(zeros+decimal(v)), to, false
	}
	return n
}

// cardinal reads whole numbers up to 999 999.
func (s said) cardinal(i int) (int64, int, bool) {
	v, ok := s.numeral(i)
	if ok && v == 0 {
		return 0, i + 1, true
	}
	if ok && v == 1000 {
		return s.afterThousand(1000, i+1)
	}
	value, to, ok := s.hundreds(i)
	if !ok {
		return 0, 0, false
	}
	if v, ok := s.numeral(to); ok && v == 1000 {
		return s.afterThousand(value*1000, to+1)
	}
	return value, to, true
}

// afterThousand reads what follows a thousand from token i: "mille deux cents".
func (s said) afterThousand(value int64, i int) (int64, int, bool) {
	if rest, to, ok := s.below(i, 1000); ok {
		return value + rest, to, true
	}
	return value, i, true
}

// hundreds reads 1 to 1999: "dix-neuf cent cinquante-huit" is a year.
func (s said) hundreds(i int) (int64, int, bool) {
	if v, ok := s.numeral(i); ok && v == 100 {
		return s.afterHundred(100, i+1)
	}
	value, to, ok := s.tens(i)
	if !ok {
		return 0, 0, false
	}
	if v, ok := s.numeral(to); ok && v == 100 && value >= 2 && value <= 19 && value != 10 {
		return s.afterHundred(value*100, to+1)
	}
	if t := s.at(to); t.class == digits && t.text == "100" && value >= 2 && value <= 9 && to == i+1 {
		return s.afterHundred(value*100, to+1) // "neuf 100"
	}
	return value, to, true
}

func (s said) afterHundred(value int64, i int) (int64, int, bool) {
	if t := s.at(i); t.class == digits && len(t.text) == 2 && t.text[0] != '0' {
		return value + atoi(t.text), i + 1, true
	}
	if rest, to, ok := s.tens(i); ok {
		return value + rest, to, true
	}
	return value, i, true
}

// tens reads 1 to 99.
func (s said) tens(i int) (int64, int, bool) {
	v, ok := s.numeral(i)
	if !ok || v == 0 || v >= 100 {
		return 0, 0, false
	}
	if next, ok := s.numeral(i + 1); v == 4 && ok && next == 20 {
		return s.addUnits(80, i+2)
	}
	if v >= 20 {
		return s.addUnits(v, i+1)
	}
	if next, ok := s.numeral(i + 1); v == 10 && ok && next >= 7 && next <= 9 {
		return 10 + next, i + 2, true
	}
	return v, i + 1, true
}

// addUnits completes a ten: "vingt et un", "soixante-douze",
// "quatre-vingt-dix-sept".
func (s said) addUnits(ten int64, i int) (int64, int, bool) {
	limit := int64(9)
	if ten == 60 || ten == 80 {
		limit = 19
	}
	if s.at(i).is("et") {
		if v, ok := s.numeral(i + 1); ok && (v == 1 || v == 11 && limit == 19) && !s.at(i+2).isPerson() {
			return ten + v, i + 2, true
		}
		return ten, i, true
	}
	v, to, ok := s.unit(i)
	if ok && v <= limit {
		return ten + v, to, true
	}
	if t := s.at(i); limit == 19 && (t.is("dis") || t.is("diss") || t.is("dice")) {
		return ten + 10, i + 1, true // "soixante dis", as it sounds
	}
	if t := s.at(i + 1); s.at(i).is("-") && s.at(i).glued && t.glued && t.class == digits && len(t.text) == 1 && t.text != "0" && s.at(i+2).class != digits {
		return ten + atoi(t.text), i + 2, true // "vingt-6"
	}
	if t := s.at(i); t.class == digits && len(t.text) == 1 && t.text != "0" && s.at(i+1).class != digits && s.at(i+1).text != "," {
		return ten + atoi(t.text), i + 1, true // "trente 3"
	}
	return ten, i, true
}

// unit reads 1 to 19.
func (s said) unit(i int) (int64, int, bool) {
	v, ok := s.numeral(i)
	if !ok || v == 0 || v >= 20 {
		return 0, 0, false
	}
	if next, ok := s.numeral(i + 1); v == 4 && ok && next == 20 {
		return 0, 0, false // "soixante, quatre-vingts"
	}
	if next, ok := s.numeral(i + 1); v == 10 && ok && next >= 7 && next <= 9 {
		return 10 + next, i + 2, true
	}
	return v, i + 1, true
}

// numeral gives the value of the word at i, and whether it is a number in words.
func (s said) numeral(i int) (int64, bool) {
	t := s.at(i)
	if t.class != word {
		return 0, false
	}
	v, ok := numerals[t.text]
	return v, ok
}

// decimal writes a number that is not negative in digits.
func decimal(v int64) string {
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
