package assistant

import "aufil/dialog"

// Recorded is one line of the journal that the dialogue saw.
type Recorded struct {
	Input   dialog.Input
	Outcome Outcome // zero for a case that was handed back: its words left as messages
}

// Replay runs the dialogue over a journal from the start. With the rules of the day it finds the conversation as it
// is kept: the journal is the truth, the conversation only its last frame.
func Replay(step Step, journal []Recorded) dialog.Conversation {
	var c dialog.Conversation
	for _, r := range journal {
		if !failed(r.Outcome) {
			c, _ = step(c, r.Input)
		}
	}
	return c
}

// failed tells a turn that ended in an apology: it changed nothing but the journal.
func failed(o Outcome) bool {
	return len(o.Reply.Parts) == 1 && o.Reply.Parts[0].Key == errorKey
}
