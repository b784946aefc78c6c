package dialog

import (
	"aufil/dialog/remark"
)

// Discreet is the input without the numbers that nobody should send: of the social security, of an account, of a bank card.
// They are told apart before anything is kept.
func (in Input) Discreet() Input {
	if in.Kind == Text {
		text, any := remark.Withhold(in.Text)
		in.Text, in.Withheld = text, in.Withheld || any
	}
	return in
}

// withheld tells that such a number is not wanted, nor kept, and asks again.
func (t *turn) withheld() {
	if t.overdone() {
		return
	}
	t.say("a_cote.numero", nil)
	if t.c.Phase != Humain || t.c.Pending != nil {
		t.askAgain()
	}
}
