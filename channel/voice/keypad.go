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
	wordWhy     = "pourquoi"
	wordResults = "resultats"
	wordOther   = "autre"
	wordRemind  = "rappel"
	wordBack    = "retour"
)

// starred are the words behind a star and a key, wherever more than one key is taken. told are those that the results add.
var (
	starred = map[string]string{"*0": wordHuman, "*9": wordUnknown, "*8": wordBack, "*7": wordWhy, "*6": wordResults}
	told    = map[string]string{"*5": wordOther, "*4": wordRemind}
)

// sayingBack is the question whether what was understood is right: any key but those of yes and no begins the right number.
const sayingBack = "@confirmer"

// single are the words of a key alone, where it is no choice.
var single = map[string]string{"7": wordWhy, "6": wordResults}

// Keypad says what keys mean where an answer is awaited.
type Keypad struct {
	Zero  bool // 0 may be the answer, so 0 alone does not ask for a person
	Nine  bool // 9 is no choice, so 9 alone means "I don't know"
	Few   bool // nor are 6 and 7, so they ask why, and for the rights that are sure
	Told  bool // the rights are told: there is more to ask for
	Years bool // keys count years
}

// KeypadFor gives the keypad of a question; nil = none in particular.
func KeypadFor(a *dialog.Await) Keypad {
	if a == nil {
		return Keypad{}
	}
	return Keypad{
		Zero:  a.Kind == answer.Nombre || a.Kind == answer.Montant || a.Kind == answer.Duree,
		Nine:  a.Kind == answer.OuiNon && a.Question != sayingBack || a.Kind == dialog.KindCode || (a.Kind == answer.Choix || a.Kind == answer.ChoixMultiple) && len(a.Options) < 9,
		Few:   onlyFew(a),
		Told:  a.Kind == dialog.KindResults,
		Years: a.Kind == answer.Duree,
	}
}

// mostFew is how many choices leave 6 and 7 free.
const mostFew = 5

// onlyFew tells whether one key answers, and it is none of 6 and 7. The dialogue's own menus are left alone.
func onlyFew(a *dialog.Await) bool {
	return !a.Own() && (a.Kind == answer.OuiNon || a.Kind == answer.Choix && len(a.Options) <= mostFew)
}

// Read gives what a person means by the keys pressed.
func (k Keypad) Read(digits string) dialog.Input {
	digits = strings.Trim(digits, "# ")
	if word := k.word(digits); word != "" {
		return dialog.Input{Kind: dialog.Text, Text: word}
	}
	if digits == "" {
		return dialog.Input{Kind: dialog.Silence}
	}
	digits = digits[strings.LastIndex(digits, "*")+1:]
	if k.Years {
		digits = years(digits)
	}
	return dialog.Input{Kind: dialog.Digits, Text: digits}
}

// word is what keys stand for when they are no answer.
func (k Keypad) word(digits string) string {
	switch {
	case digits == "00", digits == "0" && !k.Zero:
		return wordHuman
	case digits == "9" && k.Nine:
		return wordUnknown
	case k.Few && single[digits] != "":
		return single[digits]
	case starred[digits] != "":
		return starred[digits]
	case k.Told && told[digits] != "":
		return told[digits]
	case strings.HasSuffix(digits, "*"):
		return wordRepeat
	}
	return ""
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
	}{{k.Zero, "0"}, {k.Nine, "9"}, {k.Few, "7"}, {k.Told, "d"}, {k.Years, "a"}} {
		if one.is {
			code += one.sign
		}
	}
	return code
}

// keypadOf reads what code wrote.
func keypadOf(code string) Keypad {
	has := func(sign string) bool { return strings.Contains(code, sign) }
	return Keypad{Zero: has("0"), Nine: has("9"), Few: has("7"), Told: has("d"), Years: has("a")}
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
		if a.MaxDigits > 0 { // or a code
			return keys{digits: a.MaxDigits, pause: betweenKeys}
		}
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
