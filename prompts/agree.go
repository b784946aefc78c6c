package prompts

import (
	"regexp"
	"strings"
)

// counted is a number, then a word whose plural ending stands in brackets: "2 enfant(s)", "3 child(ren)".
var counted = regexp.MustCompile(`([0-9]+)( \pL+)\((s|x|es|ren)\)`)

// agree writes such a word as its number wants it. "1 seul(e)" is another matter, and stays.
func agree(lang, text string) string {
	if !strings.Contains(text, "(") {
		return text
	}
	return counted.ReplaceAllStringFunc(text, func(found string) string {
		part := counted.FindStringSubmatch(found)
		if part[1] == "1" || part[1] == "0" && strings.HasPrefix(lang, "fr") { // "0 enfant", but "0 children"
			return part[1] + part[2]
		}
		return part[1] + part[2] + part[3]
	})
}
