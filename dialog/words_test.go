package dialog_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"aufil/channel/sms"
	"aufil/dialog"
	"aufil/dialog/answer"
	"aufil/dialog/remark"
)

// capitals are words that stand in capitals, one behind the other: "POURQUOI", "I DON'T KNOW".
var capitals = regexp.MustCompile(`\p{Lu}[\p{Lu}'’]+(?: \p{Lu}[\p{Lu}'’]*)*`)

// elided is the article before an acronym: "L'AAH".
var elided = regexp.MustCompile(`^[CDJL]'`)

// explained are the words before a sign of equality, where a language has no capitals: "رجوع = ...".
var explained = regexp.MustCompile(`(\p{Arabic}+(?: \p{Arabic}+)?) = `)

// acronyms are the words in capitals that nobody is told to write.
var acronyms = strings.Fields("AAH ADA AEEH RQTH AJPP AME APA APL ARS ASF ASI ASPA ASS BTS CAF CCAS CDD CEJ CMG CMI CP CPAM CROUS CSS DALO FSL GUDA HLM ID LDDS LEP MDPH MSA MVA OFII PACS PAJE PASS PCH RIB RSA SAMU SMIC SMS UE EU UK UPC AB PUMA ЕС ЄС")

// names reports whether words are acronyms alone, with the case ending of Turkish ("CAF'a") or the capital of the next
// word ("CSS Fransa'da") behind them.
func names(words string) bool {
	return !slices.ContainsFunc(strings.Fields(words), func(word string) bool {
		word = strings.TrimRight(word, "'’")
		return len([]rune(word)) > 1 && !slices.Contains(acronyms, word)
	})
}

// TestWhatIsToldIsUnderstood: each word that a text tells to write is understood in its language, as it is sent.
func TestWhatIsToldIsUnderstood(t *testing.T) {
	t.Parallel()
	w, err := wording()
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range w.Catalogue.Languages() {
		told := map[string]string{}
		for _, key := range w.Catalogue.Keys(lang, "sms") {
			text := strings.ReplaceAll(sms.Transliterate(w.Words(lang, dialog.SMS, dialog.Part{Key: key})), "AuFil", "")
			for _, match := range explained.FindAllStringSubmatch(text, -1) {
				if match[1] != "رقم" { // "a number"
					told[match[1]] = key
				}
			}
			for _, words := range capitals.FindAllString(text, -1) {
				words = elided.ReplaceAllString(words, "")
				if len([]rune(words)) > 1 {
					told[words] = key
				}
			}
		}
		commands := 0
		for words, key := range told {
			if names(words) || key == "langue.autre" || strings.HasPrefix(key, "droit.") {
				continue
			}
			if !understood(lang, words) {
				t.Errorf("%s: %s tells to write %q, which is not understood", lang, key, words)
			}
			if _, ok := answer.CommandIn(lang, words); ok {
				commands++
			}
		}
		if len(told) > 0 && commands < 5 && lang != "fr-simple" {
			t.Errorf("%s: only %d commands are told", lang, commands)
		}
	}
}

// understood reports whether words do something: a command, a yes or a no, "I don't know", or the name of a language.
func understood(lang, words string) bool {
	if _, ok := answer.CommandIn(lang, words); ok {
		return true
	}
	if _, ok := answer.Named(words); ok {
		return true
	}
	if _, ok := remark.AfterWord(words); ok || remark.EndsMandate(words) {
		return true
	}
	if _, ok := answer.ParseCommand(answer.French(lang, words)); ok {
		return true
	}
	day := answer.Day{Year: 2026, Month: 7, Day: 1}
	_, ok := answer.Parse(words, answer.Await{Kind: answer.OuiNon, Channel: answer.SMS, Lang: lang, Ref: day})
	return ok
}

// TestFrenchCommandsWorkInEveryLanguage: whoever has learnt the French word may go on using it.
func TestFrenchCommandsWorkInEveryLanguage(t *testing.T) {
	t.Parallel()
	for _, word := range []string{"AIDE", "STOP", "RETOUR", "REPETER", "POURQUOI", "RESULTATS", "CONSEILLER", "RECOMMENCER", "EFFACER", "LANGUE"} {
		want, ok := answer.ParseCommand(word)
		if !ok {
			t.Fatalf("%s is no command", word)
		}
		for _, lang := range languages(t) {
			if have, _ := answer.CommandIn(lang, word); have != want {
				t.Errorf("%s in %s: %q, want %q", word, lang, have, want)
			}
		}
	}
}

// TestStopStopsInEveryLanguage: the word that a language is told to write for the end ends, at any moment.
func TestStopStopsInEveryLanguage(t *testing.T) {
	t.Parallel()
	k := knowledge(t)
	k.Langs = languages(t)
	at := time.Date(2026, 7, 1, 10, 0, 0, 0, time.UTC)
	for _, lang := range k.Langs {
		c := dialog.New(lang, at)
		for _, said := range []string{"1", "STOP"} {
			c, _ = dialog.Step(c, dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: said, At: at}, k)
		}
		if c.Phase != dialog.Stoppe {
			t.Errorf("%s: STOP leads to phase %s", lang, c.Phase)
		}
	}
}
