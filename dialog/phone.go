package dialog

import (
	"aufil/dialog/remark"
)

// onThePhone takes what is said into a telephone and answers nothing: who has not heard, who calls out, who takes leave.
func (t *turn) onThePhone(text string) bool {
	if t.in.Channel != Voice || t.in.Kind != Text || t.c.Pending == nil || t.c.Pending.Question == topSecret {
		return false
	}
	switch {
	case t.paced(text):
	case remark.HardOfHearing(t.c.Lang, text):
		t.slower()
		t.repeat()
	case remark.Unheard(t.c.Lang, text), !t.foreign() && remark.NotNoted(text):
		t.again()
	case !t.foreign() && remark.AsksToWait(text):
		t.say("silence.premier", nil)
		t.askAgain()
	case remark.Calling(t.c.Lang, text):
		t.say("silence.second", nil)
		t.askAgain()
	case remark.Farewell(t.c.Lang, text):
		t.goodbye()
	default:
		return false
	}
	return true
}

// guarded takes a caller who cannot speak freely: keys are enough, and the numbers to call. The counsellors see it.
func (t *turn) guarded(text string) bool {
	if t.in.Channel != Voice || t.in.Kind != Text || !t.worded("entourage.ecoute") || !remark.Guarded(t.c.Lang, text) {
		return false
	}
	t.say("entourage.ecoute", nil)
	t.reply.Noted = append(t.reply.Noted, PromptArg("entourage.ecoute_note"))
	t.askAgain()
	return true
}
