package remark

import (
	"testing"
)

// TestStatusIn checks what people say that they live on in words that no option holds, and what is somebody else's, or over.
func TestStatusIn(t *testing.T) {
	t.Parallel()
	for want, texts := range map[Status][]string{
		Waged:        {"ménage 900", "je fais du ménage", "macdo", "je suis chez carrefour", "cesu", "chèques emploi service", "esat", "à l'usine", "je fais les vendanges"},
		NoIncome:     {"je vis des allocs", "pas le droit de travailler", "demandeur d'asile", "en prison", "détenu", "liquidation judiciaire", "j'ai droit à rien"},
		CivicService: {"service civique", "je suis en service civique"},
		"":           {"je cherche un ménage", "mon fils est chez carrefour", "viré de macdo", "plus de ménages", "j'ai fini mon service civique", "750", "chez moi", "ma mère est à l'hôpital"},
	} {
		for _, text := range texts {
			if got, _ := StatusIn(text); got != want && want != "" || want == "" && got != "" && got != Waged {
				t.Errorf("%q: got %q, want %q", text, got, want)
			} else if _, ok := StatusIn(text); ok != (want != "") {
				t.Errorf("%q: %v", text, ok)
			}
		}
	}
}

// TestSumBeside checks the sum that goes with the one income that is named, and those that do not.
func TestSumBeside(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][2]int64{
		"maçon 1750": {175000, 175000}, "mi-temps 780 euros": {78000, 78000}, "intérim 800 à 1000": {80000, 100000}, "aide-soignante 1500": {150000, 150000},
		"salarié depuis 2019": {}, "intérim 1000 et apl 200": {}, "maçon 1750 brut": {}, "35h": {}, "je bosse 120 h par mois": {}, "retraite 840 et 120": {}, "caissière, loyer 500": {}, "ménage 60 par jour": {},
	} {
		v, ok := SumBeside(text)
		if ok != (want[0] > 0) || ok && (v.Low != want[0] || v.High != want[1]) {
			t.Errorf("%q: got %d to %d (%v), want %v", text, v.Low, v.High, ok, want)
		}
	}
}

// TestBareRoof checks the homes that do not tell whether they are rented.
func TestBareRoof(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"appart", "un appartement", "dans un F3", "maison", "une petite maison à la campagne", "studio", "chez moi", "T2"} {
		if !BareRoof(text) {
			t.Errorf("%q: not read", text)
		}
	}
	for _, text := range []string{"ma maison", "appartement hlm", "studio crous", "chez ma mère", "maison de retraite", "maison en location", "je n'ai plus de logement", "un appart meublé", "maison à nous", "750"} {
		if BareRoof(text) {
			t.Errorf("%q: read", text)
		}
	}
}

// TestSameAsMe checks what says no more than that it is with the other as with oneself.
func TestSameAsMe(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{"pareil": true, "comme moi": true, "lui aussi": true, "elle est dans la même situation": true, "pareil 900": false, "pas pareil": false, "salaire": false} {
		if got := SameAsMe(text); got != want {
			t.Errorf("%q: got %v", text, got)
		}
	}
}
