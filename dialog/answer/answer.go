// Package answer turns what a person wrote, said or keyed into a typed value,
// or into "not understood".
//
// It knows French as people write it by SMS (no accents, glued words, spelling
// as it sounds), as a speech recogniser transcribes it, and as keys of a
// telephone. It is pure: the same text and the same Await give the same Value.
//
// It must never guess: a wrong value is worse than asking again, because the
// person would never know. It must never log or keep a text.
package answer

import (
	"regexp"

	"aufil/dialog/speech"
)

// Kind names what a question awaits.
type Kind string

// The kinds of answer.
const (
	Nombre        Kind = "nombre"
	Montant       Kind = "montant"
	Date          Kind = "date"
	Duree         Kind = "duree"
	Dates         Kind = "dates" // one birth for each child: Value.Dates, or Value.Ages
	OuiNon        Kind = "oui_non"
	Choix         Kind = "choix"
	ChoixMultiple Kind = "choix_multiple"
	CodePostal    Kind = "code_postal"
	Commande      Kind = "commande"
)

// Channel names the way by which an answer came.
type Channel string

// The channels.
const (
	SMS  Channel = "sms"
	Voix Channel = "voix"
	DTMF Channel = "dtmf"
)

// Option is one of the answers offered by a question; its number is its rank,
// from 1, in Await.Options.
type Option struct {
	ID, Label string
	French    string // the label in French, where Label is in another language
}

// Day is a date of which the day, or the day and the month, may not have been
// said (0).
type Day struct{ Year, Month, Day int }

// Await is what the pending question expects.
type Await struct {
	Kind     Kind
	Channel  Channel
	Options  []Option
	Ref      Day    // the day on which the answer is given
	Yearly   bool   // montant: the question asks for a year, so a bare figure is a year's and the value is per year
	Count    int    // dates: how many children are awaited; 0 = not known
	Adults   bool   // date and dates: of birth, of adults, who may say their age in years instead
	Question string // as it was asked; "" is allowed
	Lang     string // the language of the question; French is "" or "fr". Question stays in French
}

// Value is an answer understood. Only the fields of its Kind are set.
type Value struct {
	Kind      Kind
	Low, High int64 // nombre: units; montant: euro cents per month; equal unless a range
	Yes       bool  // oui_non
	Unknown   bool  // the person does not know
	Refused   bool  // the person prefers not to say
	Date      Day
	Dates     []Day // every date said, also when there is one
	Months    int   // duree
	Days      int   // duree
	ISO       string
	Choices   []string
	Code      string
	Command   Command
	Ages      []int64 // in years, in place of dates of birth
	Approx    bool    // "environ", "à peu près"
}

// Parse reads text as an answer to what is awaited; false means not
// understood: ask again.
func Parse(text string, a Await) (Value, bool) {
	text = speech.Clip(text)
	if a.Kind == Commande {
		c, ok := CommandIn(a.Lang, text)
		return Value{Kind: Commande, Command: c}, ok
	}
	if g := TongueOf(a.Lang); g != nil && a.Channel != DTMF && !inYears.MatchString(text) {
		if g.code == "en" && (a.Kind == Date || a.Kind == Dates) {
			text = dayFirst(text)
		}
		return parseForeign(text, a, g)
	}
	if a.Kind == Dates && a.Channel != DTMF {
		text = apartYears.ReplaceAllString(gluedEt.ReplaceAllString(text, "$1 et $2"), "$1 et $2")
	}
	if a.Kind == Dates || a.Kind == Date {
		text = yearFirst.ReplaceAllString(text, "$2 $1")
	}
	return parseFrench(text, a.inFrench())
}

// yearFirst is a birth of which the year is said before the month: "71 en juin".
var yearFirst = regexp.MustCompile(`(?i)\b((?:19|20)?\d\d) en (janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre)\b`)

// gluedEt and apartYears part births that were written together: "mars2015etjuin2018", "2012 2015".
var (
	gluedEt    = regexp.MustCompile(`(?i)(\d)et(\pL{3}|\d)`)
	apartYears = regexp.MustCompile(`\b((?:19|20)\d\d) +((?:19|20)\d\d)\b`)
)

// inYears is what the dialogue itself puts back, whatever the language: "36 ans".
var inYears = regexp.MustCompile(`^[0-9]+ ans$`)

// parseFrench reads a text in French.
func parseFrench(text string, a Await) (Value, bool) {
	s := speech.Read(text)
	if len(s.Tokens) == 0 {
		return Value{}, false
	}
	v, ok := parseKind(s, a)
	if !ok {
		v, ok = evasion(s, a)
	}
	if !ok {
		return Value{}, false
	}
	v.Kind = a.Kind
	return v, true
}

// parseKind sends the text to the reader of its kind. A correction in passing
// ("2 non 3") leaves only what comes after it.
func parseKind(s speech.Text, a Await) (Value, bool) {
	if a.Kind != OuiNon && a.Kind != Choix && a.Kind != ChoixMultiple {
		if rest, ok := corrected(s); ok {
			if v, ok := yearCorrected(s, rest, a); ok && a.Kind == Date {
				return v, true
			}
			if v, ok := birthCorrected(s, rest, a); ok {
				return v, true
			}
			return parseKind(rest, a)
		}
		if rest, ok := denied(s); ok {
			return parseKind(rest, a)
		}
	}
	if a.Kind == Nombre || a.Kind == Montant {
		if rest, ok := restarted(s, a); ok {
			return parseKind(rest, a)
		}
	}
	if rest, ok := nearFigure(s, a); ok {
		return parseKind(rest, a)
	}
	if a.Kind == Nombre || a.Kind == Montant || a.Kind == Duree {
		if rest, ok := present(s); ok {
			return parseKind(rest, a)
		}
	}
	if a.Kind != OuiNon && a.Kind != Choix && a.Kind != ChoixMultiple && addressesUs(s) {
		return Value{}, false
	}
	switch a.Kind {
	case Nombre:
		return parseCount(s, a)
	case Montant:
		return ParseAmount(s, a)
	case Date:
		if ages, ok := ages(s, 1, a.Adults); ok && a.Adults {
			return Value{Ages: ages}, true
		}
		return parseDate(s, a)
	case Dates:
		return ParseBirths(s, a)
	case Duree:
		return parseDuration(s, a)
	case OuiNon:
		return parseYesNo(s, a)
	case Choix:
		return parseChoice(s, a)
	case ChoixMultiple:
		return parseChoices(s, a)
	case CodePostal:
		return parsePostcode(s, a)
	}
	return Value{}, false
}
