package dialog

import (
	"aufil/dialog/answer"
	"aufil/dialog/remark"
)

// concern hands over what no calculation settles, with one useful sentence first: money claimed back, a benefit stopped,
// a request without an answer, a matter of another service.
func (t *turn) concern(text string) bool {
	if t.offline(text) {
		return true
	}
	c, ok := remark.ParseConcern(answer.French(t.c.Lang, text))
	if !ok {
		return false
	}
	t.say("confie."+string(c), nil)
	if c == remark.OffTopic { // no question of ours: said, and the exchange goes on
		t.offTopic()
		return true
	}
	t.human(string(c))
	return true
}

// offTopic goes on after a matter of another service.
func (t *turn) offTopic() {
	if t.c.Phase == Accueil {
		t.fire(evBegin)
	}
	t.askAgain()
}
