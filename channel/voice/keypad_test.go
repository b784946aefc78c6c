package voice

import (
	"testing"

	"aufil/dialog"
	"aufil/dialog/answer"
)

func TestKeysMeanTheSameAtEveryQuestion(t *testing.T) {
	t.Parallel()
	cases := []struct {
		name, digits string
		await        answer.Kind
		kind         dialog.InputKind
		text         string
	}{
		{"an answer", "12", answer.Choix, dialog.Digits, "12"},
		{"star repeats", "*", answer.Choix, dialog.Text, "repeter"},
		{"star behind digits erases them", "12*", answer.Montant, dialog.Text, "repeter"},
		{"digits typed again behind a star", "12*34", answer.Montant, dialog.Digits, "34"},
		{"zero asks for a person", "0", answer.Choix, dialog.Text, "conseiller"},
		{"zero is zero where it may be the answer", "0", answer.Montant, dialog.Digits, "0"},
		{"star zero asks for a person everywhere", "*0", answer.Montant, dialog.Text, "conseiller"},
		{"so does zero zero", "00", answer.Montant, dialog.Text, "conseiller"},
		{"a postal code may begin with zero", "01000", answer.Choix, dialog.Digits, "01000"},
		{"a duration is in years", "6", answer.Duree, dialog.Digits, "6 ans"},
		{"less than a year", "0", answer.Duree, dialog.Digits, "1 mois"},
		{"nine is I don't know where it is no choice", "9", answer.OuiNon, dialog.Text, "je ne sais pas"},
		{"nine is an amount", "9", answer.Montant, dialog.Digits, "9"},
		{"star nine is I don't know", "*9", answer.Montant, dialog.Text, "je ne sais pas"},
		{"nothing", "", answer.Choix, dialog.Silence, ""},
		{"only the hash", "#", answer.Choix, dialog.Silence, ""},
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			got := keypadOf(KeypadFor(&dialog.Await{Kind: tc.await}).code()).Read(tc.digits)
			if got.Kind != tc.kind || got.Text != tc.text {
				t.Errorf("got %+v", got)
			}
		})
	}
}

func TestChoicesAreReadInEvenSlices(t *testing.T) {
	t.Parallel()
	for n, want := range map[int]int{1: 1, 3: 3, 4: 4, 5: 3, 6: 3, 7: 4, 8: 4, 9: 3, 10: 4, 12: 4} {
		if got := slice(n); got != want {
			t.Errorf("%d choices in slices of %d, want %d", n, got, want)
		}
	}
}

func TestEveryQuestionTakesStarZeroOrZero(t *testing.T) {
	t.Parallel()
	for _, kind := range []answer.Kind{
		answer.OuiNon, answer.Choix, answer.ChoixMultiple, answer.Nombre, answer.Montant, answer.Duree, answer.CodePostal, answer.Date, "dates",
	} {
		for _, digits := range []int{0, 1, 2, 6} {
			await := &dialog.Await{Kind: kind, MaxDigits: digits}
			if KeypadFor(await).Zero && keysFor(await).digits == 1 {
				t.Errorf("%s, %d digits: a person cannot be asked for", kind, digits)
			}
		}
	}
}
