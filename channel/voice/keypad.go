package voice

import (
	"strings"

	"aufil/dialog"
	"aufil/dialog/answer"
)

// The words that the special keys stand for.
const (
	wordRepeat  = "repeter"
	wordHuman   = "conseiller"
	wordUnknown = "je ne sais pas"
)

// Keypad says what keys mean where an answer is awaited.
type Keypad struct {
	Zero  bool // 0 may be the answer, so 0 alone does not ask for a person
	Nine  bool // 9 is no choice, so 9 alone means "I don't know"
	Years bool // keys count years
}

// KeypadFor gives the keypad of a question; nil = none in particular.
func KeypadFor(a *dialog.Await) Keypad {
	if a == nil {
		return Keypad{}
	}
	return Keypad{
		Zero:  a.Kind == answer.Nombre || a.Kind == answer.Montant || a.Kind == answer.Duree,
		Nine:  a.Kind == answer.OuiNon || a.Kind == dialog.KindCode || (a.Kind == answer.Choix || a.Kind == answer.ChoixMultiple) && len(a.Options) < 9,
		Years: a.Kind == answer.Duree,
	}
}

// Read gives what a person means by the keys pressed.
func (k Keypad) Read(digits string) dialog.Input {
	digits = strings.Trim(digits, "# ")
	switch {
	case digits == "":
		return dialog.Input{Kind: dialog.Silence}
	case digits == "*0", digits == "00", digits == "0" && !k.Zero:
		return dialog.Input{Kind: dialog.Text, Text: wordHuman}
	case digits == "*9", digits == "9" && k.Nine:
		return dialog.Input{Kind: dialog.Text, Text: wordUnknown}
	case strings.HasSuffix(digits, "*"):
		return dialog.Input{Kind: dialog.Text, Text: wordRepeat}
	}
	digits = digits[strings.LastIndex(digits, "*")+1:]
	if k.Years {
		digits = years(digits)
	}
	return dialog.Input{Kind: dialog.Digits, Text: digits}
}

// years words the keys of a duration: they count whole years, as the guide of that kind of answer says. Anything under
// one is then the same.
func years(digits string) string {
	if strings.Trim(digits, "0") == "" {
		return "1 mois"
	}
	return digits + " ans"
}

// code writes the keypad for our own addresses.
func (k Keypad) code() string {
	code := ""
	for _, one := range []struct {
		is   bool
		sign string
	}{{k.Zero, "0"}, {k.Nine, "9"}, {k.Years, "a"}} {
		if one.is {
			code += one.sign
		}
	}
	return code
}

// keypadOf reads what code wrote.
func keypadOf(code string) Keypad {
	return Keypad{Zero: strings.Contains(code, "0"), Nine: strings.Contains(code, "9"), Years: strings.Contains(code, "a")}
}

// keys is how a Gather takes keys.
type keys struct {
	digits int // how many end the answer; 0 = any number, ended by # or by a pause
	pause  int // seconds to wait for the first key, and between two
}

// Patience, in seconds.
const (
	patient     = 7 // for an answer
	betweenKeys = 5 // where several keys are typed: also how long a caller who never presses # waits
	menuPause   = 2 // between two slices of a list
	typingPause = 3 // the same, where several keys make the answer
)

// betweenSlices is how long to wait between two slices of a list.
func (k keys) betweenSlices() int {
	if k.digits == 1 {
		return menuPause
	}
	return typingPause
}

// keysFor gives how an answer is typed. Two keys at least where zero is an answer, so that *0 can be typed.
func keysFor(a *dialog.Await) keys {
	if a == nil {
		return keys{digits: 1, pause: patient}
	}
	switch a.Kind {
	case answer.OuiNon:
		return keys{digits: 1, pause: patient}
	case answer.Choix:
		if len(a.Options) > 9 {
			return keys{digits: 2, pause: betweenKeys}
		}
		return keys{digits: 1, pause: patient}
	case answer.CodePostal:
		return keys{digits: 5, pause: betweenKeys}
	case answer.Nombre, answer.Montant, answer.Duree:
		if a.MaxDigits == 0 {
			return keys{pause: betweenKeys}
		}
		return keys{digits: max(2, a.MaxDigits), pause: betweenKeys}
	default:
		return keys{digits: a.MaxDigits, pause: betweenKeys}
	}
}
