package remark

import (
	"slices"
	"strings"
	"testing"

	"aufil/dialog/answer"
)

// TestBesideDanger: the part that answers is given, and no part that tells of the danger.
func TestBesideDanger(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"3 mais il les frappe":                             "3",
		"800 mais je vais me tuer":                         "800",
		"seule avec 2 enfants, leur pere nous menace":      "seule avec 2 enfants",
		"900 euros attendez mon mari fait un malaise":      "900 euros",
		"75018 je dors dehors":                             "75018",
		"1000 mon mari me frappe":                          "1000",
		"il me tape, j'ai 2 enfants":                       "j'ai 2 enfants",
		"3 but he beats them":                              "3",
		"3 но он их бьет":                                  "3",
		"je veux mourir":                                   "",
		"il me frappe, il m'etrangle, il va me tuer":       "",
		strings.Repeat("je vais me tuer, ", 25) + "et 800": "",
	} {
		parts := BesideDanger(text)
		if want != "" && !slices.Contains(parts, want) || want == "" && len(parts) > 0 {
			t.Errorf("%q: %q, want %q", text, parts, want)
		}
		for _, part := range parts {
			if len(answer.AllDangers(part)) > 0 {
				t.Errorf("%q: %q tells of a danger", text, part)
			}
		}
	}
}
