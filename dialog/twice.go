package dialog

import (
	"strings"

	"aufil/engine"
)

// twice takes an answer that was written twice in one message, where the whole was not understood: "03/1985 03/1985".
func (t *turn) twice(q *engine.Question, text string) bool {
	words := strings.Fields(text)
	half := len(words) / 2
	if half == 0 || len(words)%2 != 0 || !strings.EqualFold(strings.Join(words[:half], " "), strings.Join(words[half:], " ")) {
		return false
	}
	return t.take(q, *t.c.Pending, strings.Join(words[:half], " "))
}
