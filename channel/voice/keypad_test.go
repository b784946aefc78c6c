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
		{"seven asks why where it is no choice", "7", answer.OuiNon, dialog.Text, "pourquoi"},
		{"six asks for the rights that are sure", "6", answer.Choix, dialog.Text, "resultats"},
		{"seven is a sum", "7", answer.Montant, dialog.Digits, "7"},
		{"star seven asks why", "*7", answer.Montant, dialog.Text, "pourquoi"},
		{"eight is for the dialogue: languages at first, then the question before", "8", answer.OuiNon, dialog.Digits, "8"},
		{"star eight goes back", "*8", answer.Montant, dialog.Text, "retour"},
		{"eight is a sum", "8", answer.Montant, dialog.Digits, "8"},
		{"star six asks for what is sure", "*6", answer.ChoixMultiple, dialog.Text, "resultats"},
		{"star five is other rights, once they are told", "*5", dialog.KindResults, dialog.Text, "autre"},
		{"so is star four a reminder", "*4", dialog.KindResults, dialog.Text, "rappel"},
		{"a right by its number", "7", dialog.KindResults, dialog.Digits, "7"},
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

// A choice among many has the keys 6 and 7 for itself, and so have the dialogue's own menus.
func TestChoicesKeepTheirKeys(t *testing.T) {
	t.Parallel()
	many := &dialog.Await{Kind: answer.Choix, Options: make([]dialog.Option, 7)}
	for _, await := range []*dialog.Await{many, {Kind: answer.OuiNon, Question: "@effacer"}} {
		if got := KeypadFor(await).Read("7"); got.Kind != dialog.Digits {
			t.Errorf("%+v: 7 is %+v", await, got)
		}
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

// A yes or a no to what is said back is one key, taken at once; who types the right number instead, "950#", does not say that
// they don't know.
func TestAnswersToWhatIsSaidBackAreOneKey(t *testing.T) {
	t.Parallel()
	await := &dialog.Await{Kind: answer.OuiNon, Question: sayingBack}
	if got := keysFor(await); got.digits != 1 {
		t.Errorf("%+v", got)
	}
	for _, key := range []string{"1", "2", "9"} {
		if got := KeypadFor(await).Read(key); got.Kind != dialog.Digits || got.Text != key {
			t.Errorf("%s: %+v", key, got)
		}
	}
}
