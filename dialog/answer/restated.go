package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// restated reads an answer that repeats the words of the question instead of
// yes or no: "Êtes-vous enceinte ?", "je suis enceinte".
func restated(s speech.Text, a Await) polarity {
	if a.Question == "" || s.Question || s.Has(" si ", " mais ", " peut etre ", " ou ", " mon ", " ma ", " que ") {
		return neutral
	}
	q := speech.Read(a.Question)
	if !firstPerson(s) && !mentions(q, s.At(0).Text) || strings.Contains(a.Question, " ou ") && !strings.Contains(q.Flat, " oui ou non ") {
		return neutral
	}
	shared, others := 0, 0
	asked := MeaningOf(q)
	for i, t := range s.Tokens {
		if t.Class != speech.Word || len(t.Text) < 4 || speech.EmptyWords[t.Text] {
			continue
		}
		if concept, _ := ConceptAt(s, i); mentions(q, t.Text) || concept != "" && asked.names(concept) {
			shared++
		} else {
			others++
		}
	}
	if shared == 0 && receivesNothing(s, q) {
		return No
	}
	if shared == 0 || others > shared || others > 0 && !firstPerson(s) {
		return neutral
	}
	if s.Has(" pas ", " plus ", " jamais ", " aucun ", " aucune ", " rien ", " sans ") {
		if q.Has(" pas ", " jamais ", " sans ") || q.Has(" plus ") && !q.Has(" plus de ", " plus d ", " plus que ") {
			return neutral
		}
		return No
	}
	return yes
}

// receivesNothing reads "je touche rien", in whatever words the question asks what one receives.
func receivesNothing(s speech.Text, question speech.Text) bool {
	return s.Has(" rien ") && s.HasAny(receiving) && question.HasAny(receiving) && nothing(s, nil)
}

var receiving = speech.SetOf("touche touchez recois recevez percois percevez beneficie beneficiez")

func firstPerson(s speech.Text) bool {
	return s.Has(" je ", " j ", " on ", " nous ", " pas ")
}

// mentions tells whether the question holds a word of the same stem.
func mentions(s speech.Text, w string) bool {
	stem := stemOf(w)
	if pays[w] {
		return s.HasAny(pays)
	}
	for _, t := range s.Tokens {
		if t.Class == speech.Word && len(t.Text) >= 4 && !speech.EmptyWords[t.Text] && stemOf(t.Text) == stem {
			return true
		}
	}
	return false
}

// pays are the forms of the verb whose root changes.
var pays = speech.SetOf("paye paie payes paies payez payons payer")

// stemOf cuts the ending that gender, number and person change.
func stemOf(w string) string {
	for _, end := range []string{"ements", "ement", "eurs", "euse", "euses", "ations", "ation", "antes", "ante", "ants", "ees", "ez", "er", "es", "ee", "ent", "ant", "ons", "s", "e", "x"} {
		if len(w)-len(end) >= 4 && strings.HasSuffix(w, end) {
			return w[:len(w)-len(end)]
		}
	}
	return w
}
