package remark

import (
	"regexp"

	"aufil/dialog/answer"
	"aufil/dialog/speech"
)

// AgeToCome tells whether the only number of a text is the age that a child will have in some month: "il aura 3 ans en août". It
// counts no children.
func AgeToCome(text string) bool {
	s := speech.Read(speech.Clip(text))
	return len(s.Numbers()) == 1 && answer.NamesMonth(s)
}

// childAged is an age of a child that is said without its unit.
var childAged = regexp.MustCompile(`^(?:(?:elle|il|(?:ma|mon|la|le) (?:fille|fils|petite?|grande?|bebe|garcon)|fille|fils|garcon)(?: elle| il)? (?:a|est) |elle |il )(\d{1,2})$`)

// ChildAged gives that age: "elle a 10", "mon fils a 7".
func ChildAged(text string) (years string, ok bool) {
	m := childAged.FindStringSubmatch(speech.Plain(text))
	if m == nil {
		return "", false
	}
	return m[1], true
}
