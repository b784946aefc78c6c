package remark

import (
	"slices"
	"strings"
	"unicode"

	"aufil/dialog/answer"
	"aufil/dialog/speech"
)

// BesideDanger gives the parts of a text that tell of no danger, where others do, the likeliest answer first: "800" in
// "800 mais il me frappe".
func BesideDanger(text string) (parts []string) {
	text = speech.Clip(text)
	var clauses []string
	for clause := range strings.FieldsFuncSeq(breakAtLinks(text), func(r rune) bool { return strings.ContainsRune(".,;!?\n", r) }) {
		if clause = strings.TrimSpace(clause); clause != "" {
			clauses = append(clauses, clause)
		}
	}
	clauses = clauses[:min(len(clauses), mostClauses)]
	add := func(some []string) {
		part := strings.Join(some, ", ")
		if part != "" && !slices.Contains(parts, part) && len(answer.AllDangers(part)) == 0 {
			parts = append(parts, part)
		}
	}
	for n := len(clauses) - 1; n > 0; n-- { // what comes first is the answer, what comes after breaks in
		add(clauses[:n])
		add(clauses[len(clauses)-n:])
	}
	if words := strings.Fields(text); len(words) > 2 && len(clauses) > 0 && strings.ContainsFunc(words[0], unicode.IsDigit) {
		switch { // "900 euros attendez mon mari fait un malaise"
		case moneyWords[speech.Fold(words[1])]:
			add(words[:1])
		case len(words[0]) > 4 || len(words[0]) > 2 && openers[speech.Fold(words[1])]: // a postal code, a date; "1350 ah ma mère est tombée"
			add(words[:1])
		}
	}
	return parts
}

// mostClauses is how many clauses are looked at: the answer stands among the first.
const mostClauses = 8

var moneyWords = speech.SetOf("euro euros e eur € evro евро يورو євро lei avro")

// openers are the words after a figure that count nothing.
var openers = speech.SetOf("ah oh oui mon ma mes ton son leur my he she his mi mis ella meu minha meus sotul mama tata fostul kocam annem soylersem esim زوجي راجلي هو انا муж он она мама чоловік він вона мама")

// links are the words of each language that open another matter, as they are folded.
var links = speech.SetOf("desole pardon sorry perdon desculpe scuze простите извините вибачте سمحلي عفوا on il elle ils elles je jarrive jai jsuis jsui jme jvais jveux chui mais et sauf sinon depuis parce car attendez vite but and because since hurry pero y porque e mas porque desde dar si pentru ama ve cunku fakat но и а потому але та і й бо لكن و بس")

// breakAtLinks writes a mark before each word that opens another matter.
func breakAtLinks(text string) string {
	words := strings.Fields(text)
	for i, w := range words {
		if word := speech.Fold(strings.Trim(w, ",.;!?")); i > 0 && (links[word] || strings.HasPrefix(word, "j'") || strings.HasPrefix(word, "و") && len(word) > 6) {
			words[i] = ", " + w
		}
	}
	return strings.Join(words, " ")
}
