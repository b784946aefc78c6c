package remark

import (
	"strings"
	"testing"
)

// TestRightsAsked: what is asked about a right is told apart from what is told of one.
func TestRightsAsked(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"est ce que j'ai droit a l'apl ?":               "aide_logement",
		"jé droi a lapl":                                "aide_logement",
		"et la prime d'activité ?":                      "prime_activite",
		"et la prime dactivite":                         "prime_activite",
		"c koi la css j'y ai droit ?":                   "css",
		"je touche combien de rsa ?":                    "rsa",
		"RSA ?":                                         "rsa",
		"je voudrais savoir si j'ai droit au rsa":       "rsa",
		"je veux demander le rsa et l'apl":              "rsa, aide_logement",
		"comment avoir la cmu":                          "css",
		"je touche le rsa, j'ai droit à la prime ?":     "prime_activite|prime_naissance|prime_noel",
		"la prime de rentrée c'est combien":             "ars",
		"j'ai 2 enfants, j'ai droit à l'ASF ?":          "asf",
		"est ce que je peux avoir une bourse au lycée ": "bourse_lycee",
		"je touche le rsa":                              "",
		"j'ai l'apl et la prime d'activité":             "",
		"je veux pas le rsa":                            "",
		"on m'a coupé le rsa pourquoi":                  "",
		"est ce que ma mère a droit à l'aspa ?":         "",
		"ma prime est de 300 euros":                     "",
		"au rsa":                                        "",
		"380":                                           "",
		"tu as quoi comme question ?":                   "",
		"je n'ai plus le rsa":                           "",
		"c'est quoi le loyer hors charges ?":            "",
	} {
		var got []string
		for _, rights := range RightsAsked("fr", text) {
			got = append(got, strings.Join(rights, "|"))
		}
		if have := strings.Join(got, ", "); have != want {
			t.Errorf("%q asks about %q, want %q", text, have, want)
		}
	}
}

// Without a question mark, in every language.
func TestRightsAskedAbroad(t *testing.T) {
	t.Parallel()
	for lang, texts := range map[string][2]string{
		"en": {"am i entitled to rsa", "i get the rsa"},
		"es": {"tengo derecho al rsa", "cobro el rsa"},
		"pt": {"tenho direito ao rsa", "recebo o rsa"},
		"ro": {"am dreptul la rsa", "primesc rsa"},
		"tr": {"rsa hakkım var mı", "rsa alıyorum"},
		"ar": {"هل يحق لي rsa", "أستلم rsa"},
		"ru": {"имею ли я право на rsa", "я получаю rsa"},
		"uk": {"чи маю я право на rsa", "я отримую rsa"},
	} {
		if got := RightsAsked(lang, texts[0]); len(got) != 1 || got[0][0] != "rsa" {
			t.Errorf("%s: %q asks about %v", lang, texts[0], got)
		}
		if got := RightsAsked(lang, texts[1]); len(got) != 0 {
			t.Errorf("%s: %q asks about %v", lang, texts[1], got)
		}
	}
}
