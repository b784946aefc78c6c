package dialog

import (
	"slices"
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
)

// topNumbers is asked of nobody: the numbers for a danger have been told in a call, and may be heard again.
const topNumbers = "@numeros"

// dangerAloud goes on after the numbers in a call. What cannot wait a minute is for the 15, and nobody can call it from a
// line that is busy: the call ends. Otherwise somebody of the team stays with the caller; with nobody there, the numbers come
// again, slowly, as often as wanted.
func (t *turn) dangerAloud(all []answer.Danger, said []Part) {
	if all[0] != answer.UrgenceVitale && t.c.Phase == Humain && t.ringNext() {
		t.reply.HangUp = false
		return
	}
	for _, p := range said {
		p.Slow = true
		t.reply.Parts = append(t.reply.Parts, p)
	}
	if all[0] == answer.UrgenceVitale {
		t.say("danger.raccrochez", nil)
		t.teamKnows()
		t.reply.HangUp = true
		return
	}
	t.teamKnows()
	t.waitForNumbers(all)
}

// teamKnows says that the team has been told: of a caller who hides their number, it knows nobody.
func (t *turn) teamKnows() {
	if t.in.Channel == Voice && !t.in.Hidden {
		t.say("danger.prevenue", nil)
	}
}

// waitForNumbers lets the caller hear the numbers again.
func (t *turn) waitForNumbers(all []answer.Danger) {
	t.say("danger.encore", nil)
	names := make([]string, len(all))
	for i, d := range all {
		names[i] = string(d)
	}
	t.await(Pending{Question: topNumbers, Heard: strings.Join(names, " "), Before: t.behind()})
	t.reply.HangUp = false
}

// numbersOf are the dangers whose numbers may be heard again.
func numbersOf(p Pending) (all []answer.Danger) {
	for name := range strings.FieldsSeq(p.Heard) {
		all = append(all, answer.Danger(name))
	}
	return all
}

// numbersAgain tells them once more.
func (t *turn) numbersAgain(p Pending) {
	all := numbersOf(p)
	if len(all) == 0 {
		return
	}
	at := len(t.reply.Parts)
	t.sayNumbers(all[0], all[1:])
	for i := at; i < len(t.reply.Parts); i++ {
		t.reply.Parts[i].Slow = true
	}
	t.say("danger.encore", nil)
}

// answerNumbers takes whatever is said then as the wish to hear them again, and at the third time takes leave.
func (t *turn) answerNumbers(text string) {
	p := *t.c.Pending
	if yes, ok := t.parseYes(text); ok && !yes || p.Tries >= 2 {
		t.goodbye()
		return
	}
	p.Tries++
	t.numbersAgain(p)
	t.await(p)
}

// dangerBefore tells who calls again the numbers of the danger for which their case was handed over. Whoever takes up that
// telephone hears nothing of violence.
func (t *turn) dangerBefore() {
	switch d := answer.Danger(t.c.Handed); {
	case !slices.Contains(remark.Dangers, d) || d == answer.Faim:
	case d == answer.SansAbri, d == answer.UrgenceVitale:
		t.say("danger."+string(d), nil)
	case d == answer.Suicide:
		t.say("incompris.danger", nil)
		t.say("danger.aussi.suicide", nil)
	default:
		t.say("incompris.danger", nil)
	}
}

// criesOut gives who cries for help, and says no more, the numbers to call, and asks what happens. A second cry brings
// somebody.
func (t *turn) criesOut(text string) bool {
	if !answer.CriesOut(t.plain(text)) {
		return false
	}
	again := t.in.At.Sub(t.c.InCase) < calledAgain
	t.numbers()
	switch p := t.c.Pending; {
	case t.c.Phase == Humain && t.in.Channel == Voice:
		t.reach()
	case t.c.Phase == Humain || t.c.Phase == Stoppe:
	case again:
		t.human(t.wanted())
	default:
		t.say("danger.quoi", nil)
		t.reply.Await = &Await{Kind: kindWord} // what happens, not the choices of the question that waits
		if p != nil {
			t.reply.Await.Question = p.Question
		}
	}
	return true
}
