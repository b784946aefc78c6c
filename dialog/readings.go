package dialog

import (
	"aufil/dialog/answer"
	"aufil/dialog/remark"
)

// reading is a text as a kind of answer without options, read in this turn: several readers look at the same text in the same
// way.
type reading struct {
	key   readingKey
	value answer.Value
	ok    bool
}

type readingKey struct {
	text, lang, question string
	kind                 answer.Kind
	channel              answer.Channel
	count                int
	yearly, adults       bool
}

// read is answer.Parse, once for a text and what is awaited. Nobody may change the lists of what it gives.
func (t *turn) read(text string, a answer.Await) (answer.Value, bool) {
	if len(a.Options) > 0 {
		return answer.Parse(text, a)
	}
	key := readingKey{text, a.Lang, a.Question, a.Kind, a.Channel, a.Count, a.Yearly, a.Adults}
	for _, r := range t.readings {
		if r.key == key {
			return r.value, r.ok
		}
	}
	v, ok := answer.Parse(text, a)
	t.readings = append(t.readings, reading{key, v, ok})
	return v, ok
}

// factsIn are the facts that a text says, read once for as long as the same text is looked at.
func (t *turn) factsIn(text string) []remark.Fact {
	if !t.extrasRead || t.extrasOf != text {
		t.extrasRead, t.extrasOf, t.extrasIn = true, text, remark.Extras(text, t.today())
	}
	return t.extrasIn
}
