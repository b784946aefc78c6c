package dialog

import (
	"slices"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
)

// reach looks for somebody who can talk with the caller now: the next counsellor on duty, else a voice message or an
// appointment. The case is with the counsellors already.
func (t *turn) reach() {
	t.reply.HangUp = false
	switch {
	case t.ringNext():
	case t.in.Hidden:
		t.absent("humain.masque_message")
	case len(t.reply.Parts) > 0 && t.reply.Parts[0].Key != "humain.deja": // why has just been said
		t.absent("absent.choisir")
	case t.k.Open:
		t.absent("humain.ouvert")
	default:
		t.absent("humain.ferme")
	}
}

// ringNext rings the next counsellor on duty; false when all have been.
func (t *turn) ringNext() bool {
	for _, id := range t.in.Desk {
		if slices.Contains(t.c.Call.Rung, id) {
			continue
		}
		if len(t.c.Call.Rung) == 0 {
			t.say("humain.transfert", nil)
		} else {
			t.say("humain.suivant", nil)
		}
		t.c.Call.Rung = append(slices.Clone(t.c.Call.Rung), id)
		t.reply.Ring = id
		return true
	}
	return false
}

// rang is the end of a transfer: the two have talked, or nobody took the call.
func (t *turn) rang() {
	if t.c.Call.Joined {
		t.say("humain.fini", nil)
		t.reply.HangUp = true
		return
	}
	if d := answer.Danger(t.c.Handed); slices.Contains(remark.Dangers, d) && !t.ringNext() { // nobody took the call: the numbers are all there is
		t.numbersAgain(Pending{Heard: t.c.Handed})
		t.reply.Parts = t.reply.Parts[:len(t.reply.Parts)-1]
		t.waitForNumbers([]answer.Danger{d})
		return
	}
	if t.reply.Ring == 0 {
		t.reach()
	}
}

// joined is a counsellor who takes the call.
func (t *turn) joined() {
	t.c.Call.Joined = true
	if t.c.Phase != Humain && t.c.Phase != Stoppe {
		t.hand(t.wanted())
	}
	t.noCallBack()
	t.reply.Effects = append(t.reply.Effects, Effect{Kind: Take, Counsellor: t.in.Counsellor})
	t.reply.Silent, t.reply.HangUp = true, false
}

// reopened leaves the conversation to a counsellor again. Who said STOP is still not written to.
func (t *turn) reopened() {
	if t.c.Phase != Humain && t.c.Phase != Stoppe {
		if t.confirming() {
			t.unwrap()
		}
		t.fire(evHand)
	}
}

// absent offers what can be done when nobody takes the call.
func (t *turn) absent(key string) {
	t.say(key, nil)
	ids := []string{"message"}
	if !t.in.Hidden && len(t.slots()) > 0 {
		ids = append(ids, "rappel")
	}
	t.await(Pending{Question: topAbsent, Offered: ids, Before: t.behind()})
}

func (t *turn) answerAbsent(text string) {
	switch id, _ := t.pick(text); id {
	case "message":
		t.say("message.parlez", nil)
		t.reply.Record = true
	case "rappel":
		t.askHalfDay()
	default:
		t.notUnderstood(true)
	}
}

// left is a voice message, or none after all.
func (t *turn) left() {
	t.unwrap()
	t.reply.HangUp = true
	if t.in.Data == "" {
		t.say("message.rien", nil)
		return
	}
	t.say("message.merci", nil)
	if t.c.Phase != Humain {
		t.hand("message_vocal")
		return
	}
	t.effect(Escalate, "message_vocal")
}

// transcribed is for the counsellors to read; a danger in it is told to them at once.
func (t *turn) transcribed() {
	t.reply.Silent = true
	if d, ok := answer.ParseDanger(t.in.Text); ok {
		t.effect(Alert, string(d))
	}
}
