package remark

import (
	"testing"
)

func TestFindsWork(t *testing.T) {
	for text, want := range map[string]bool{
		"j'ai trouvé un travail":                      true,
		"j'ai retrouvé du boulot":                     true,
		"je viens d'être embauchée":                   true,
		"j'ai commencé un CDI lundi":                  true,
		"je viens de signer un cdd":                   true,
		"j'ai repris le travail après le congé":       true,
		"j'ai perdu mon travail":                      false,
		"j'ai pas trouvé de travail":                  false,
		"je cherche un travail":                       false,
		"j'ai plus de travail":                        false,
		"mon mari a trouvé un travail":                true,
		"je voudrais trouver un travail":              false,
		"je viens de perdre mon travail":              false,
		"j'ai trouvé un logement près de mon travail": false,
	} {
		if got := FindsWork(text); got != want {
			t.Errorf("FindsWork(%q) = %v, want %v", text, got, want)
		}
	}
}
