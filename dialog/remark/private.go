package remark

import (
	"math/big"
	"regexp"
	"strconv"
	"strings"
)

// Numbers that nobody should send: of the social security, of an account, of a bank card, in one piece or in the groups that
// are printed.
var (
	nirLike   = regexp.MustCompile(`(?i)\b[1-478][ .-]?\d\d[ .-]?\d\d[ .-]?\d[\dab][ .-]?\d{3}[ .-]?\d{3}[ .-]?\d\d\b`)
	ibanLike  = regexp.MustCompile(`(?i)\b[a-z]{2}\d{2}(?:[ .-]?[a-z0-9]{4}){2,7}(?:[ .-]?[a-z0-9]{1,3})?\b`)
	cardLike  = regexp.MustCompile(`\b[3-6]\d{3}(?:[ .-]?\d{4}){3}\b`)
	ungrouped = strings.NewReplacer(" ", "", ".", "", "-", "")
)

// Withheld stands in a text for a number that was taken out of it.
const Withheld = "***"

// Withhold takes out of a text the numbers of the social security, of accounts and of bank cards: their check digits tell
// them from any other.
func Withhold(text string) (without string, any bool) {
	without = text
	if len(text) < 15 { // the shortest of them
		return text, false
	}
	for _, kind := range []struct {
		like *regexp.Regexp
		is   func(string) bool
	}{{ibanLike, isIBAN}, {cardLike, isCard}, {nirLike, isNIR}} {
		without = kind.like.ReplaceAllStringFunc(without, func(found string) string {
			if !kind.is(strings.ToUpper(ungrouped.Replace(found))) {
				return found
			}
			any = true
			return Withheld
		})
	}
	return without, any
}

// isNIR tells whether fifteen figures are a number of the social security: the key is 97 less the rest by 97, and Corsica,
// 2A and 2B, counts as 19 and 18.
func isNIR(s string) bool {
	if len(s) != 15 {
		return false
	}
	s = strings.Replace(strings.Replace(s, "2A", "19", 1), "2B", "18", 1)
	number, err := strconv.ParseInt(s[:13], 10, 64)
	key, err2 := strconv.ParseInt(s[13:], 10, 64)
	return err == nil && err2 == nil && key == 97-number%97
}

// isIBAN checks the remainder of ISO 13616.
func isIBAN(s string) bool {
	if len(s) < 15 || len(s) > 34 {
		return false
	}
	var figures strings.Builder
	for _, r := range s[4:] + s[:4] {
		if r >= 'A' {
			figures.WriteString(strconv.Itoa(int(r-'A') + 10))
		} else {
			figures.WriteRune(r)
		}
	}
	n, ok := new(big.Int).SetString(figures.String(), 10)
	return ok && new(big.Int).Mod(n, big.NewInt(97)).Int64() == 1
}

// isCard checks the sum of Luhn.
func isCard(s string) bool {
	sum := 0
	for i := range s {
		d := int(s[len(s)-1-i] - '0')
		if i%2 == 1 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return sum%10 == 0
}
