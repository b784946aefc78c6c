package voice

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"aufil/dialog"
	"aufil/dialog/answer"
)

// guides are the prompts that tell how an answer is typed, by kind of answer.
var guides = map[answer.Kind]string{
	answer.Nombre:     "telephone.nombre",
	answer.Montant:    "telephone.montant",
	answer.Duree:      "telephone.duree",
	answer.Date:       "telephone.date",
	answer.Dates:      "telephone.dates",
	answer.CodePostal: "telephone.code_postal",
}

// others tells the keys that are no answer, to who has the question repeated. Where a long menu takes one key, there are
// none.
func (s scene) others() string {
	switch {
	case !s.reply.Keys || s.reply.Await == nil:
		return ""
	case KeypadFor(s.reply.Await).Few:
		return s.prompt("telephone.touches")
	case keysFor(s.reply.Await).digits != 1:
		return s.prompt("telephone.touches_etoile")
	}
	return ""
}

// guide tells how to answer, unless the question itself has just said so.
func (s scene) guide() string {
	a := s.reply.Await
	if a == nil || len(s.reply.Parts) == 0 {
		return ""
	}
	if a.Kind == answer.ChoixMultiple {
		return s.prompt("choix.plusieurs")
	}
	key, ok := guides[a.Kind]
	if !ok {
		return ""
	}
	question := strings.ToLower(s.part(s.reply.Parts[len(s.reply.Parts)-1]))
	if slices.ContainsFunc(s.press(), func(word string) bool { return strings.Contains(question, word) }) {
		return ""
	}
	return s.prompt(key)
}

// press are the language's words for typing a key: "tapez", "tuşuna basın".
func (s scene) press() []string {
	none := map[string]dialog.Arg{"texte": dialog.TextArg(""), "numero": dialog.NumberArg(0)}
	words := strings.FieldsFunc(strings.ToLower(s.part(dialog.Part{Key: "choix.numero", Args: none})), func(r rune) bool { return !unicode.IsLetter(r) })
	return slices.DeleteFunc(words, func(word string) bool { return utf8.RuneCountInString(word) < 4 })
}

// hints tell the speech recogniser what to expect: the labels of the choices, then the words understood everywhere.
func (s scene) hints() string {
	var hints []string
	if a := s.reply.Await; a != nil {
		for _, option := range a.Options {
			hints = append(hints, hint(s.words.Option(s.lang, dialog.Voice, option)))
		}
	}
	return strings.Join(append(hints, s.prompt("telephone.mots")), ",")
}

// hint makes one entry of the list: no comma, at most 100 characters.
func hint(label string) string {
	label = strings.ToLower(strings.NewReplacer(",", " ", "(", "", ")", "", ".", "").Replace(label))
	if runes := []rune(label); len(runes) > 100 {
		label = string(runes[:100])
	}
	return strings.TrimSpace(label)
}
