package voice

import (
	"strings"

	"aufil/dialog"
	"aufil/dialog/answer"
)

// Kinds of answer that are typed or said in their own way.
const (
	yesNo      answer.Kind = "oui_non"
	choice     answer.Kind = "choix"
	choices    answer.Kind = "choix_multiple"
	number     answer.Kind = "nombre"
	amount     answer.Kind = "montant"
	duration   answer.Kind = "duree"
	postalCode answer.Kind = "code_postal"
)

// The words that the special keys stand for.
const (
	wordRepeat = "repeter"
	wordHuman  = "conseiller"
)

// typed gives what a person means by the keys pressed. zero tells that 0 alone may be the answer.
func typed(digits string, zero bool) dialog.Input {
	digits = strings.Trim(digits, "# ")
	switch {
	case digits == "":
		return dialog.Input{Kind: dialog.Silence}
	case digits == "*0", digits == "00", digits == "0" && !zero:
		return dialog.Input{Kind: dialog.Text, Text: wordHuman}
	case strings.HasSuffix(digits, "*"):
		return dialog.Input{Kind: dialog.Text, Text: wordRepeat}
	}
	return dialog.Input{Kind: dialog.Digits, Text: digits[strings.LastIndex(digits, "*")+1:]}
}

// zeroAnswers tells whether 0 may answer a question.
func zeroAnswers(a *dialog.Await) bool {
	if a == nil {
		return false
	}
	return a.Kind == number || a.Kind == amount || a.Kind == duration
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
)

// keysFor gives how an answer is typed. Two keys at least where zero is an answer, so that *0 can be typed.
func keysFor(a *dialog.Await) keys {
	if a == nil {
		return keys{digits: 1, pause: patient}
	}
	switch a.Kind {
	case yesNo:
		return keys{digits: 1, pause: patient}
	case choice:
		if len(a.Options) > 9 {
			return keys{digits: 2, pause: betweenKeys}
		}
		return keys{digits: 1, pause: patient}
	case postalCode:
		return keys{digits: 5, pause: betweenKeys}
	case number, amount, duration:
		if a.MaxDigits == 0 {
			return keys{pause: betweenKeys}
		}
		return keys{digits: max(2, a.MaxDigits), pause: betweenKeys}
	default:
		return keys{digits: a.MaxDigits, pause: betweenKeys}
	}
}
