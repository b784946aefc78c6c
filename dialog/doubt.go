package dialog

import "aufil/dialog/answer"

// doubt answers who wonders whom they write to: "c'est une arnaque ?", "c'est qui ?".
func (t *turn) doubt(text string) bool {
	if !t.worded("confiance") || !answer.Doubts(answer.French(t.c.Lang, text)) {
		return false
	}
	t.say("confiance", nil)
	t.askAgain()
	return true
}
