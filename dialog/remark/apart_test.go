package remark

import (
	"slices"
	"testing"
)

func TestApart(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text    string
		couple  bool
		own     string
		partner string
	}{
		{"je fais des menages et mon mari touche 900 de chomage", false, "je fais des menages", "je touche 900 de chomage"},
		{"mon mari est en prison j'ai 2 enfants", false, "j ai 2 enfants", "je suis en prison"},
		{"il est au chomage", true, "", "je suis au chomage"},
		{"il est au chomage", false, "il est au chomage", ""},
		{"ma fille elle est au lycee", true, "ma fille elle est au lycee", ""},
		{"mon mari et moi", false, "mon mari et moi", ""},
		{"je vis avec mon mari", false, "je vis avec mon mari", ""},
		{"mon mari travaille maçon femme au foyer", false, "femme au foyer", "je travaille macon"},
		{"ma femme est femme au foyer", false, "", "je suis femme au foyer"},
	} {
		if own, partner := Apart(c.text, c.couple); own != c.own || partner != c.partner {
			t.Errorf("%q, in a couple %v: %q and %q, want %q and %q", c.text, c.couple, own, partner, c.own, c.partner)
		}
	}
}

func TestNamesPartner(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"mon mari salaire": true, "en couple salaire": true, "je fais des menages": false, "mon mari et moi on travaille": false, "la femme de menage": false,
	} {
		if have := NamesPartner(text); have != want {
			t.Errorf("%q: %v", text, have)
		}
	}
}

func TestChildAged(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"elle a 10": "10", "mon fils a 7": "7", "la petite elle a 3": "3", "10": "", "j'ai 2 filles": "", "elle a 2 enfants": "", "il a 2015": "",
	} {
		if have, _ := ChildAged(text); have != want {
			t.Errorf("%q: %q, want %q", text, have, want)
		}
	}
}

func TestTogether(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"je suis au smic": true, "je touche 900 de chomage": true, "je travaille pas": true,
		"je suis en prison": false, "je suis mort": false, "je suis au pays": false, "je travaille a l'etranger": false, "": false,
	} {
		if have := Together(text); have != want {
			t.Errorf("%q: %v", text, have)
		}
	}
}

func TestStatement(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"j'ai 22 ans je vis chez ma mere j'ai droit a quoi ?":        "j ai 22 ans je vis chez ma mere",
		"jai 3 enfants je gagne 900 euros, quelles aides svp ?":      "j ai 3 enfants je gagne 900 euros,",
		"seule avec 2 enfants":                                       "seule avec 2 enfants",
		"c'est quoi le rsa ?":                                        "",
		"quelles aides pour une femme seule avec 2 enfants ?":        "",
		"comment je fais si je gagne 900 euros et que j'ai 3 gosses": "",
	} {
		if have := Statement(text); have != want {
			t.Errorf("%q: %q, want %q", text, have, want)
		}
	}
}

func TestTownsIn(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"je vis a Roubaix": "roubaix", "j'habite fort de france, 3 enfants": "fort de france", "etudiante à Lille": "lille", "un studio a 430 e à Lens": "lens",
		"je paie 300 euros a charge": "", "mon frere il habite a Lens": "", "je ne vis plus a Lens": "",
	} {
		if have := TownsIn(text); want == "" && len(have) > 0 || want != "" && !slices.Contains(have, want) {
			t.Errorf("%q: %q, want %q", text, have, want)
		}
	}
}

func TestKidByAge(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int{"le petit": -1, "la plus jeune": -1, "l'aîné": 1, "mon grand": 1, "les petits": 0, "le petit et le grand": 0, "2": 0} {
		if have := KidByAge(text); have != want {
			t.Errorf("%q: %d, want %d", text, have, want)
		}
	}
}

func TestWholeTexts(t *testing.T) {
	t.Parallel()
	for text, read := range map[string]func(string) bool{
		"rien": Nothing, "c tout": ThatsAll, "non imposable": Untaxed, "je paie pas d'impots": Untaxed, "mes enfants sont grands": GrownUp, "ils sont partis": GrownUp, "j'ai pas de papiers": Abroad,
	} {
		if !read(text) {
			t.Errorf("%q is not read", text)
		}
	}
	for text, read := range map[string]func(string) bool{
		"rien compris": Nothing, "tout": ThatsAll, "imposable": Untaxed, "2 enfants sont grands": GrownUp, "mes papiers sont la": Abroad,
	} {
		if read(text) {
			t.Errorf("%q is read", text)
		}
	}
}
