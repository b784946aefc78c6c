package twilio

import (
	"strings"
	"unicode"
)

// maxText is the longest body that the carrier passes on, in characters.
const maxText = 1600

// Clean makes a text fit to be read and stored: valid UTF-8, no control character except line breaks and tabs, at
// most 1600 characters. Emoji stay.
func Clean(text string) string {
	text = strings.ToValidUTF8(text, "")
	text = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			return -1
		}
		return r
	}, text)
	n := 0
	for i := range text {
		if n == maxText {
			return text[:i]
		}
		n++
	}
	return text
}
