package answer

import (
	"aufil/dialog/lexicon"
	"aufil/dialog/speech"
)

// ofTongues are languages that are not called as a people is.
const ofTongues = `lingala wolof bambara tamoul swahili peul soninke tigrigna dari pachto pachtou ourdou bengali hindi somali amharique creole
	kabyle berbere mandarin penjabi punjabi dioula haoussa yoruba romani arameen`

// nation returns the word for a people, a language or a country.
func nation(s speech.Text) (string, bool) {
	for _, t := range s.Tokens {
		if t.Class == speech.Word && nationWords[t.Text] {
			return t.Text, true
		}
	}
	return "", false
}

// otherNation tells whether the labels name peoples or languages, and not this one: "turc" is no "anglais", though both
// are of outside the Union.
func (o *offer) otherNation(people string) bool {
	found := false
	for _, l := range o.read() {
		if l.Has(" ue ", " union ", " europe ", " etranger ", " etrangere ", " hors ") {
			return false
		}
		if n, ok := nation(l); ok {
			if n == people || speech.Nearly(n, people) || shortened(n, people) {
				return false
			}
			found = true
		}
	}
	return found
}

// peoples are the concepts of a nationality.
var peoples = speech.SetOf("FRANCAIS UE HORS_UE")

// birthplace tells whether the country that takes the n words at i is only where one was born, beside the nationality
// that one has: "née au Maroc mais j'ai la nationalité française".
func birthplace(s speech.Text, i, n int) bool {
	if !bornIn(s, i) {
		return false
	}
	for k := 0; k < len(s.Tokens); k++ {
		if name, _ := ConceptAt(s, k); (k < i || k >= i+n) && peoples[name] && !bornIn(s, k) {
			return true
		}
	}
	return false
}

// bornIn tells whether the word at i is a country in which one was born.
func bornIn(s speech.Text, i int) bool {
	born := func(t speech.Token) bool { return t.Is("ne") || t.Is("nee") || t.Is("naissance") }
	return born(s.At(i)) || born(s.At(i-1)) || born(s.At(i-2))
}

var nationWords = speech.SetOf(lexicon.FrenchUnion + " " + lexicon.FrenchElsewhere + " arabe " + ofTongues)
