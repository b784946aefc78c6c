package voice_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"aufil/prompts"
)

// written are signs that a text was made for the eye.
var written = regexp.MustCompile(`\(|Exemple :|[ÉE]crivez|écrivez| = |\d ?%|[A-ZÉ]{6,}|\d{2}/\d{4}`)

// longest is how many characters are said in 12 seconds, at the calm pace of 14 a second: no question is longer.
const longest = 12 * 14

func TestEveryPromptOfACallIsMadeForTheEar(t *testing.T) {
	t.Parallel()
	catalogue, err := prompts.Load(prompts.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, key := range catalogue.Keys("fr", "sms") {
		family, _, _ := strings.Cut(key, ".")
		if family == "langue" || family == "montant" || key == "choix.oui_non" {
			continue
		}
		data := map[string]string{}
		for _, channel := range []string{"sms", "voix"} {
			for _, place := range catalogue.Places("fr", channel, key) {
				data[place] = "x"
			}
		}
		said, err := catalogue.Text("fr", "voix", key, data)
		if err != nil {
			t.Error(err)
			continue
		}
		if sign := written.FindString(said); sign != "" {
			t.Errorf("%s: %q is for the eye in %q", key, sign, said)
		}
		if n := utf8.RuneCountInString(said); family == "question" && n > longest {
			t.Errorf("%s: %d characters, more than 12 seconds", key, n)
		}
	}
}
