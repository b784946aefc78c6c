package voice

import (
	"strings"
	"testing"
)

func TestSyllablesAreCountedAsTheyAreSaid(t *testing.T) {
	t.Parallel()
	for word, want := range map[string]int{
		"tapez": 2, "enfants": 2, "une": 1, "sans": 1, "conseillère": 3, "euros,": 2, "HLM": 3, "1": 1, "80": 2, "1952": 7,
		"1200": 4, "75": 3, "нажмите": 3, "повільніше": 4, "pulsați": 3, "adıyla": 3, "380": 4, "...": 0, "chômage": 2, "aides": 1,
	} {
		if got := syllablesOf(word); got != want {
			t.Errorf("%s: %d, want %d", word, got, want)
		}
	}
}

// Spoken more slowly, less is said at one go.
func TestBreathsAreShortHoweverSlowlyIsSpoken(t *testing.T) {
	t.Parallel()
	question := []line{{text: "Quelle est votre situation aujourd'hui ?", pause: true}, {text: "Un salaire, tapez 1. À mon compte, tapez 2. " +
		"Au chômage, tapez 3. Une retraite, tapez 4. Une pension d'invalidité, tapez 5. Des études, tapez 6.", tied: true}}
	for slow := -1; slow <= 2; slow++ {
		breaths := split(question, slow)
		for _, breath := range breaths {
			if s := secondsOf(breath, slow); s > longestBreath {
				t.Errorf("pace %d: %.1f s: %+v", slow, s, breath)
			}
		}
		if slow == 2 && len(breaths) < 2 {
			t.Errorf("at the slowest pace all is said at one go")
		}
	}
	if quick, usual := secondsOf(question, -1), secondsOf(question, 0); quick >= usual || usual >= secondsOf(question, 1) {
		t.Error("the pace changes nothing")
	}
}

func TestWhatIsWrittenForTheEyeIsSaidForTheEar(t *testing.T) {
	t.Parallel()
	for eye, want := range map[string]string{
		"62300 Lens":                         "6 2 3 0 0, Lens",
		"24000 euros":                        "24000 euros",
		"CAF (3230) ou MSA":                  "CAF, 32 30, ou MSA",
		"appelez le 3919.":                   "appelez le 39 19.",
		"en 3200 euros":                      "en 3200 euros",
		"CSS, art. L821-1":                   "code de la sécurité sociale, article L 821, 1",
		"50 % et 12 km":                      "50 pour cent et 12 kilomètres",
		"mois/année":                         "mois ou année",
		"une fin (entre parenthèses).":       "une fin, entre parenthèses.",
		"Le texte de loi : CCH art. L822-2.": "Le texte de loi : code de la construction et de l'habitation, article L 822, 2.",
		"Cerfa 13710 (S5182) ; MSA 14953":    "Cerfa 13710, S5182; MSA 14953",
		"0 805 204 805 (gratuit, lundi à vendredi, 8h-20h).": "0 805 204 805, gratuit, lundi à vendredi, de 8 heures à 20 heures.",
	} {
		if got := ForEar(eye); got != want {
			t.Errorf("%q is said %q, want %q", eye, got, want)
		}
	}
}

func TestBreathsAreShort(t *testing.T) {
	t.Parallel()
	long := "Une première phrase qui dure un certain temps, assez longtemps pour que deux comme elle ne tiennent pas dans un seul souffle. " +
		"Une seconde phrase, qui est tout aussi longue que la première, et qui doit venir dans un autre souffle que celle d'avant."
	breaths := split([]line{{text: "Bonjour."}, {text: long, pause: true}, {text: "Vivez-vous seul ?", pause: true}, {text: "Oui, tapez 1.", tied: true}}, 0)
	if len(breaths) != 2 || !strings.HasPrefix(breaths[0][1].text, "Une première") || !strings.HasPrefix(breaths[1][0].text, "Une seconde") {
		t.Fatalf("%d breaths: %+v", len(breaths), breaths)
	}
	for i, breath := range breaths {
		if s := secondsOf(breath, 0); s > longestBreath {
			t.Errorf("breath %d: %.1f s", i, s)
		}
	}
	if last := breaths[1]; len(last) < 2 || last[len(last)-1].text != "Oui, tapez 1." {
		t.Errorf("the choices are parted from their question: %+v", breaths)
	}
}
