package dialog_test

import (
	"slices"
	"strings"
	"testing"

	"aufil/channel/sms"
	"aufil/dialog"
	"aufil/dialog/answer"
)

// TestWhatIsToldIsTheSameCommand: where a French text tells a command, the other languages tell the same one, by a word that
// is read as that one. "You had written STOP" tells none; who reads French needs no word for other languages.
func TestWhatIsToldIsTheSameCommand(t *testing.T) {
	t.Parallel()
	w, err := wording()
	if err != nil {
		t.Fatal(err)
	}
	text := func(lang, key string) string {
		return strings.ReplaceAll(sms.Transliterate(w.Words(lang, dialog.SMS, dialog.Part{Key: key})), "AuFil", "")
	}
	keys := map[string][]string{}
	for _, lang := range languages(t) {
		keys[lang] = w.Catalogue.Keys(lang, "sms")
	}
	for _, key := range keys["fr"] {
		french := commandsOf("fr", capitals.FindAllString(text("fr", key), -1))
		for _, lang := range languages(t) {
			if lang == "fr" || dialog.Easy(lang) || key == "stop.reprise" || !slices.Contains(keys[lang], key) {
				continue
			}
			words := capitals.FindAllString(text(lang, key), -1)
			if lang == "ar" { // no capitals: any word may be one
				words = upToTwo(text(lang, key))
			}
			told := commandsOf(lang, words)
			for _, c := range french {
				if !slices.Contains(told, c) {
					t.Errorf("%s: %s tells no word for %s: %q", lang, key, c, text(lang, key))
				}
			}
			for _, c := range told {
				if lang != "ar" && !(key == "aide.texte" && c == answer.Langue) && !slices.Contains(french, c) {
					t.Errorf("%s: %s tells a word for %s, the French does not: %q", lang, key, c, text(lang, key))
				}
			}
		}
	}
}

// commandsOf lists the commands among words told: not INFO, which some have no room for, nor what goes on or reminds, which
// is no command in every phase.
func commandsOf(lang string, words []string) (all []answer.Command) {
	for _, word := range words {
		c, ok := answer.CommandIn(lang, elided.ReplaceAllString(word, ""))
		if ok && c != answer.Donnees && c != answer.Suite && word != "RAPPEL" && !slices.Contains(all, c) {
			all = append(all, c)
		}
	}
	return all
}

// upToTwo gives each word of a text, and each two that follow each other.
func upToTwo(text string) (all []string) {
	words := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" .,:;()=؟،\n", r) })
	for i, word := range words {
		all = append(all, word)
		if i > 0 {
			all = append(all, words[i-1]+" "+word)
		}
	}
	return all
}
