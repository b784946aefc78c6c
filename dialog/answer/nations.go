package answer

import "aufil/dialog/answer/lexicon"

// ofTongues are languages that are not called as a people is.
const ofTongues = `lingala wolof bambara tamoul swahili peul soninke tigrigna dari pachto pachtou ourdou bengali hindi somali amharique creole
	kabyle berbere mandarin penjabi punjabi dioula haoussa yoruba romani arameen`

// nation returns the word for a people, a language or a country.
func (s said) nation() (string, bool) {
	for _, t := range s.tokens {
		if t.class == word && nationWords[t.text] {
			return t.text, true
		}
	}
	return "", false
}

// otherNation tells whether the labels name peoples or languages, and not this one: "turc" is no "anglais", though both
// are of outside the Union.
func (o *offer) otherNation(people string) bool {
	found := false
	for _, l := range o.read() {
		if l.has(" ue ", " union ", " europe ", " etranger ", " etrangere ", " hors ") {
			return false
		}
		if n, ok := l.nation(); ok {
			if n == people || nearly(n, people) || shortened(n, people) {
				return false
			}
			found = true
		}
	}
	return found
}

// peoples are the concepts of a nationality.
var peoples = setOf("FRANCAIS UE HORS_UE")

// birthplace tells whether the country that takes the n words at i is only where one was born, beside the nationality
// that one has: "née au Maroc mais j'ai la nationalité française".
func (s said) birthplace(i, n int) bool {
	if !s.bornIn(i) {
		return false
	}
	for k := 0; k < len(s.tokens); k++ {
		if name, _ := s.conceptAt(k); (k < i || k >= i+n) && peoples[name] && !s.bornIn(k) {
			return true
		}
	}
	return false
}

// bornIn tells whether the word at i is a country in which one was born.
func (s said) bornIn(i int) bool {
	born := func(t token) bool { return t.is("ne") || t.is("nee") || t.is("naissance") }
	return born(s.at(i)) || born(s.at(i-1)) || born(s.at(i-2))
}

var nationWords = setOf(lexicon.FrenchUnion + " " + lexicon.FrenchElsewhere + " arabe " + ofTongues)
