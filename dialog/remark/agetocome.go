package remark

import (
	"aufil/dialog/answer"
	"aufil/dialog/speech"
)

// AgeToCome tells whether the only number of a text is the age that a child will have in some month: "il aura 3 ans en août". It
// counts no children.
func AgeToCome(text string) bool {
	s := speech.Read(speech.Clip(text))
	return len(s.Numbers()) == 1 && answer.NamesMonth(s)
}
