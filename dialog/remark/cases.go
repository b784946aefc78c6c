package remark

import (
	"regexp"

	"aufil/dialog/answer"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// Case names the particular case that a text with a sum tells, as the question about them calls it: "je verse 150 à mon ex",
// "livret A 3000", "je lui donne 150". Savings need no sum, which is asked next: "j'ai un peu de côté".
func Case(text string) (id string, ok bool) {
	s := speech.Read(speech.Clip(text))
	if !s.Question && NamesSavings(text) && !answer.SaysNumber(text) && !s.Has(" pas ", " plus ", " rien ", " aucun ", " aucune ", " sans ", " jamais ", " ni ", " non ", " zero ", " presque ") {
		return "epargne", true
	}
	list := answer.FiguresOfMoney(s)
	words := s.Clauses()
	if s.Question || len(list) != 1 || len(s.Numbers()) > 1 || s.Has(" pas ", " plus ", " me verse ", " me donne ") {
		return "", false
	}
	switch {
	case paysEx.In(words):
		return "pension_versee", true
	case NamesSavings(text) && list[0].Milli >= leastSavings:
		return "epargne", true
	case paysHost.In(words):
		return "participe", true
	}
	return "", false
}

var (
	paysEx   = phrase.Compile("verse|donne|paye|paie|envoie __ a|pour mon|ma|mes|leur|la (fils|fille) ex|mere|pere|enfants|fils|fille|enfant")
	paysHost = phrase.Compile("je|j|jlui|on lui|leur donne|verse|paye|paie", "donne|verse|paye|paie __ a|au|aux|de|pour ma|mon|mes|la|les|le|un|une|loyer|frais|charges|courses mere|pere|soeur|frere|ami|amie|parents|tante|oncle|copain|copine|courses|frais|charges|factures")
)

// leastSavings, in thousandths of a euro, is from which savings on the case is told.
const leastSavings = 1_500_000

// AskedWord writes "je sais pas ce que c'est mdph" as the question that it is.
func AskedWord(text string) string {
	if m := unknownWord.FindStringSubmatch(speech.Plain(text)); m != nil {
		return "c'est quoi " + m[1] + " ?"
	}
	return text
}

var unknownWord = regexp.MustCompile(`^(?:je |j |non )*(?:ne )?(?:sais|sait|ces|c|connais) (?:pas|po) (?:ce que |se que |ce qu |que |qu )?(?:c est|cest|ces) (?:quoi )?((?:le |la |l |les |une? )?[a-z]{2,}(?: [a-z]+){0,2})$`)
