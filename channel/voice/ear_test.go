package voice_test

import (
	"regexp"
	"strings"
	"testing"

	"aufil/channel/voice"
	"aufil/prompts"
)

// written are signs that a text was made for the eye.
var written = regexp.MustCompile(`\(|Exemple :|[ÉE]crivez|écrivez| = |\d ?%|[A-ZÉ]{6,}|\d{2}/\d{4}`)

// worst are the longest values that fill the places of texts; a list is cut by the renderer, item by item.
var worst = map[string]string{
	"montant": "entre 1 170 et 1 380 euros", "bas": "1170", "haut": "1380", "euros": "entre 1170 et 1380 euros",
	"valeur": "septembre 1987 et novembre 1989", "droit": "allocation journalière du proche aidant", "enfant": "septembre 2018",
	"adulte": "septembre 1987", "avec": "avec un bénéfice de 1380 euros par mois ou moins pour l'autre personne", "limite": "1380 euros par mois",
	"quand": "aujourd'hui après-midi", "code": "7, 7, 4, 4", "jour": "aujourd'hui", "moment": "après-midi", "mois": "septembre",
	"annee": "1987", "numero": "12", "texte": "De 50 à 79 pour cent avec restriction d'emploi",
}

// TestNoPromptKeepsTheCallerWaiting: whatever fills it, a text is said in 12 seconds, or can be cut between sentences
// none of which is longer. Texts of the rule files and lists are cut by the renderer.
func TestNoPromptKeepsTheCallerWaiting(t *testing.T) {
	t.Parallel()
	forEachText(t, func(key, said string) {
		limit := said
		if family, _, _ := strings.Cut(key, "."); family != "question" && family != "silence" && family != "code" {
			limit = longestSentence(said) // what is told may be cut behind a sentence; what asks is short as a whole
		}
		if seconds := voice.Seconds(limit); seconds > 12 {
			t.Errorf("%s: %.1f s: %q", key, seconds, limit)
		}
	})
}

func longestSentence(text string) (longest string) {
	for _, sentence := range regexp.MustCompile(`[^.?!]+[.?!]*`).FindAllString(text, -1) {
		if voice.Seconds(sentence) > voice.Seconds(longest) {
			longest = sentence
		}
	}
	return longest
}

// forEachText words every text of a call in French, with the longest values.
func forEachText(t *testing.T, check func(key, said string)) {
	t.Helper()
	catalogue, err := prompts.Load(prompts.FS)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, key := range catalogue.Keys("fr", "sms") {
		family, _, _ := strings.Cut(key, ".")
		if family == "langue" || family == "montant" || key == "choix.oui_non" {
			continue
		}
		data := map[string]string{}
		for _, channel := range []string{"sms", "voix"} {
			for _, place := range catalogue.Places("fr", channel, key) {
				data[place] = "x"
				if value, ok := worst[place]; ok {
					data[place] = value
				}
			}
		}
		said, err := catalogue.Text("fr", "voix", key, data)
		if err != nil {
			t.Error(err)
			continue
		}
		n++
		check(key, said)
	}
	if n < 300 {
		t.Errorf("only %d texts were looked at", n)
	}
}

func TestEveryPromptOfACallIsMadeForTheEar(t *testing.T) {
	t.Parallel()
	forEachText(t, func(key, said string) {
		if sign := written.FindString(said); sign != "" {
			t.Errorf("%s: %q is for the eye in %q", key, sign, said)
		}
	})
}
