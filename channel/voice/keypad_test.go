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
		zero         bool
		kind         dialog.InputKind
		text         string
	}{
		{"an answer", "12", false, dialog.Digits, "12"},
		{"star repeats", "*", false, dialog.Text, "repeter"},
		{"star behind digits erases them", "12*", true, dialog.Text, "repeter"},
		{"digits typed again behind a star", "12*34", true, dialog.Digits, "34"},
		{"zero asks for a person", "0", false, dialog.Text, "conseiller"},
		{"zero is zero where it may be the answer", "0", true, dialog.Digits, "0"},
		{"star zero asks for a person everywhere", "*0", true, dialog.Text, "conseiller"},
		{"so does zero zero", "00", true, dialog.Text, "conseiller"},
		{"a postal code may begin with zero", "01000", false, dialog.Digits, "01000"},
		{"nothing", "", false, dialog.Silence, ""},
		{"only the hash", "#", false, dialog.Silence, ""},
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			got := typed(tc.digits, tc.zero)
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
	for _, kind := range []answer.Kind{yesNo, choice, choices, number, amount, duration, postalCode, "date", "texte"} {
		for _, digits := range []int{0, 1, 2, 6} {
			await := &dialog.Await{Kind: kind, MaxDigits: digits}
			if zeroAnswers(await) && keysFor(await).digits == 1 {
				t.Errorf("%s, %d digits: a person cannot be asked for", kind, digits)
			}
		}
	}
}
