package twilio

import (
	"regexp"
	"slices"
	"strings"

	"github.com/nyaruka/phonenumbers"
)

var e164 = regexp.MustCompile(`^\+[1-9][0-9]{6,14}$`)

// hidden are the numbers that stand for "no number": words typed on the keys of a telephone.
var hidden = map[string]bool{
	"+266696687":   true, // ANONYMOUS
	"+7378742833":  true, // RESTRICTED
	"+86282452253": true, // UNAVAILABLE
	"+2562533":     true, // BLOCKED
	"+8656696":     true, // UNKNOWN
}

// Caller gives the number of a person in E.164, or "" when the network hides it or it is none (a name, a short code, a
// number that charges who writes or calls: nobody's telephone, and somebody's income).
func Caller(from string) string {
	if !e164.MatchString(from) || hidden[from] || Charges(from) {
		return ""
	}
	return from
}

// mobile tells whether a number is plainly a French mobile, as nearly all are: 06 and 07 (numbering plan of Arcep, decision
// 2018-0881). The full plan takes thirty times longer to look into.
func mobile(number string) bool {
	return len(number) == 12 && (strings.HasPrefix(number, "+336") || strings.HasPrefix(number, "+337"))
}

// dear are the countries of no country: satellites, and networks of machines. Nobody whom we serve calls from there, and a
// call there costs some euros a minute.
var dear = []string{"+870", "+878", "+881", "+882", "+883", "+979"}

// Charges tells whether a number in E.164 costs who calls it or writes to it more than a call: premium, shared-cost and
// "personal" numbers, of any country, and satellites.
func Charges(number string) bool {
	if mobile(number) {
		return false
	}
	if len(number) > 4 && slices.Contains(dear, number[:4]) {
		return true
	}
	parsed, err := phonenumbers.Parse(number, "FR")
	if err != nil {
		return false
	}
	switch phonenumbers.GetNumberType(parsed) {
	case phonenumbers.PREMIUM_RATE, phonenumbers.SHARED_COST, phonenumbers.PERSONAL_NUMBER:
		return true
	default:
		return false
	}
}

// Landline tells whether a number in E.164 is one that cannot receive SMS: fixed lines, and the 09 numbers of boxes.
// A number that nothing is known about is taken for a mobile: an SMS that fails is less harm than one never offered.
func Landline(number string) bool {
	if mobile(number) {
		return false
	}
	parsed, err := phonenumbers.Parse(number, "FR")
	if err != nil {
		return false
	}
	switch phonenumbers.GetNumberType(parsed) {
	case phonenumbers.FIXED_LINE, phonenumbers.VOIP:
		return true
	default:
		return false
	}
}

// Typed gives in E.164 a number that someone typed the way it is written in France, "" when it is none. Overseas
// numbers written from there, 0692 12 34 56, are those of their territory.
func Typed(text string) string {
	for _, region := range []string{"FR", "RE", "GP", "MQ", "GF", "YT", "PM"} {
		parsed, err := phonenumbers.Parse(strings.TrimSpace(text), region)
		if err == nil && phonenumbers.IsValidNumber(parsed) {
			return Caller(phonenumbers.Format(parsed, phonenumbers.E164))
		}
	}
	cleaned := separators.Replace(strings.TrimSpace(text)) // some that people have are in no plan yet
	if national.MatchString(cleaned) {
		cleaned = "+33" + cleaned[1:]
	}
	return Caller(cleaned)
}

var national = regexp.MustCompile(`^0[1-9][0-9]{8}$`)

var separators = strings.NewReplacer(" ", "", ".", "", "-", "", "\u00a0", "")
