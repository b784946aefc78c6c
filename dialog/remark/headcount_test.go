package remark

import (
	"testing"
)

// TestHeadCount checks how many live there, said with nothing of who they are.
func TestHeadCount(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int64{
		"nous sommes 4": 4, "on est 3 à la maison": 3, "on est cinq personnes": 5,
		"on est 3 moi ma femme et notre fils": 0, "4": 0, "on est le 4 mai": 0, "on est 2 colocs": 0, "nous sommes 4 enfants": 0,
	} {
		if n, ok := HeadCount(text); n != want && ok || ok != (want > 0) {
			t.Errorf("%q: got %d (%v), want %d", text, n, ok, want)
		}
	}
}

// TestChildrenHere checks the children who are left where some of those counted live elsewhere.
func TestChildrenHere(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int64{
		"2 mais un vit chez son père": 1, "3 dont un chez sa mère": 2, "2, l'aîné est chez son papa": 1, "2 mais placés": 0, "3 dont 2 chez leur père": 1,
		"2": -1, "2 une semaine sur deux chez leur père": -1, "2 de 3 et 5 ans": -1, "1 chez son père": -1, "2 ils sont chez leur père": -1, "3 avec moi": -1,
	} {
		if n, ok := ChildrenHere(text); ok != (want >= 0) || ok && n != want {
			t.Errorf("%q: got %d (%v), want %d", text, n, ok, want)
		}
	}
}

// TestNationAlone checks who says that they are French, or not, and no more.
func TestNationAlone(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][2]bool{
		"française": {true, false}, "je suis français": {true, false}, "étranger": {false, true}, "malienne": {false, true},
		"je suis français et handicapé": {}, "handicap": {}, "mon mari est français": {}, "aucun": {},
	} {
		if french, foreign := NationAlone(text); french != want[0] || foreign != want[1] {
			t.Errorf("%q: got %v %v", text, french, foreign)
		}
	}
}

// TestPaperTime checks what is said of a paper where it is asked since when there is one.
func TestPaperTime(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"ma carte finit en 2028": "ends", "valable jusqu'en 2027": "ends", "je suis en attente": "waits", "demande en cours": "waits", "jamais eu": "never",
		"6 ans": "", "depuis 2015": "", "depuis 2015 jusqu'en 2027": "", "je sais pas": "",
	} {
		got := ""
		switch {
		case PaperNever(text):
			got = "never"
		case PaperEnds(text):
			got = "ends"
		case PaperWaits(text):
			got = "waits"
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// TestRetiredPair checks what a couple of pensioners tells in one text.
func TestRetiredPair(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]int64{
		"on est retraités tous les deux 850 et 1100 de pension": {85000, 110000}, "couple de retraités, lui 900 et moi 650": {65000, 90000}, "nous sommes retraités tous les deux": {},
		"mes parents sont retraités tous les deux": nil, "je suis retraité 850": nil, "on est pas retraités tous les deux": nil,
	} {
		sums, ok := RetiredPair(text)
		if ok != (want != nil) || len(sums) != len(want) {
			t.Errorf("%q: got %v (%v)", text, sums, ok)
			continue
		}
		for i := range sums {
			if sums[i].Low != want[i] {
				t.Errorf("%q: got %d, want %d", text, sums[i].Low, want[i])
			}
		}
	}
}

// TestDepartment checks the number of a department, said alone.
func TestDepartment(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{"le 93": "93", "dans le 62": "62", "974": "974", "93100": "", "3": "", "le 99": "", "montreuil 93": ""} {
		if got, _ := Department(text); got != want {
			t.Errorf("%q: got %q", text, got)
		}
	}
}
