package answer

import "strings"

// restated reads an answer that repeats the words of the question instead of
// yes or no: "Êtes-vous enceinte ?", "je suis enceinte".
func (s said) restated(a Await) polarity {
	if a.Question == "" || s.question || s.has(" si ", " mais ", " peut etre ", " ou ", " mon ", " ma ", " que ") {
		return neutral
	}
	q := read(a.Question)
	if !s.firstPerson() && !q.mentions(s.at(0).text) || strings.Contains(a.Question, " ou ") && !strings.Contains(q.flat, " oui ou non ") {
		return neutral
	}
	shared, others := 0, 0
	asked := meaningOf(q)
	for i, t := range s.tokens {
		if t.class != word || len(t.text) < 4 || emptyWords[t.text] {
			continue
		}
		if concept, _ := s.conceptAt(i); q.mentions(t.text) || concept != "" && asked.names(concept) {
			shared++
		} else {
			others++
		}
	}
	if shared == 0 && s.receivesNothing(q) {
		return no
	}
	if shared == 0 || others > shared || others > 0 && !s.firstPerson() {
		return neutral
	}
	if s.has(" pas ", " plus ", " jamais ", " aucun ", " aucune ", " rien ", " sans ") {
		if q.has(" pas ", " jamais ", " sans ") || q.has(" plus ") && !q.has(" plus de ", " plus d ", " plus que ") {
			return neutral
		}
		return no
	}
	return yes
}

// receivesNothing reads "je touche rien", in whatever words the question asks what one receives.
func (s said) receivesNothing(question said) bool {
	return s.has(" rien ") && s.hasAny(receiving) && question.hasAny(receiving) && s.nothing(nil)
}

var receiving = setOf("touche touchez recois recevez percois percevez beneficie beneficiez")

func (s said) firstPerson() bool {
	return s.has(" je ", " j ", " on ", " nous ", " pas ")
}

// mentions tells whether the question holds a word of the same stem.
func (s said) mentions(w string) bool {
	stem := stemOf(w)
	for _, t := range s.tokens {
		if t.class == word && len(t.text) >= 4 && !emptyWords[t.text] && stemOf(t.text) == stem {
			return true
		}
	}
	return false
}

// emptyWords are words of a question that its answer may repeat without a meaning.
var emptyWords = setOf(`elle elles avez avoir etes etre vous nous suis sont pour dans avec votre notre cette quel quelle plus moins depuis mois tres bien toujours encore encor quelqu aussi sans reponse repondez oui non tapez`)

// stemOf cuts the ending that gender, number and person change.
func stemOf(w string) string {
	for _, end := range []string{"ements", "ement", "eurs", "euse", "euses", "ations", "ation", "antes", "ante", "ants", "ees", "ez", "er", "es", "ee", "ent", "ant", "ons", "s", "e", "x"} {
		if len(w)-len(end) >= 4 && strings.HasSuffix(w, end) {
			return w[:len(w)-len(end)]
		}
	}
	return w
}
