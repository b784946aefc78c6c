package dialog

import (
	"slices"
	"strings"
	"time"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
)

// dangers are those that a text tells of, misspelt as it may be in a language that is not French.
func (t *turn) dangers(text string) []answer.Danger {
	if all := answer.AllDangers(text); len(all) > 0 || !t.foreign() {
		return all
	}
	return answer.Misspelt(t.c.Lang, text)
}

// danger answers at once with the number to call, whatever the phase, STOP included, and warns the team. The question
// that was pending stays: the person may go on when they want.
func (t *turn) danger(all []answer.Danger) {
	d := all[0]
	if b, ok := t.answersAmid(t.in.Text); ok { // said once, it is not asked again
		t.c = b.c
	}
	if lang := answer.DangerTongue(t.in.Text); t.offered(lang) && !t.foreign() {
		t.c.Lang = lang
	}
	at := len(t.reply.Parts)
	t.sayNumbers(d, all[1:])
	t.effect(Alert, string(d))
	if t.c.Phase != Humain && t.c.Phase != Stoppe {
		t.hand(string(d))
	}
	if t.in.Channel == Voice {
		t.dangerAloud(all, slices.Clone(t.reply.Parts[at:]))
	}
}

// sayNumbers tells whom to call. A second danger adds its own number, but never to what cannot wait a minute.
func (t *turn) sayNumbers(first answer.Danger, others []answer.Danger) {
	outside, dying := slices.Contains(others, answer.SansAbri), slices.Contains(others, answer.Suicide)
	again := t.in.At.Sub(t.c.Sheltered) < stillOutside
	if first == answer.SansAbri || outside {
		t.c.Sheltered = t.in.At
	}
	if first == answer.SansAbri && again && !slices.Contains(others, answer.Violence) && t.worded("danger.sans_abri_encore") {
		t.say("danger.sans_abri_encore", nil) // the number was called, and gave nothing
	} else if first == answer.Violence && outside || first == answer.SansAbri && slices.Contains(others, answer.Violence) {
		t.say("danger.violence_dehors", nil)
		outside = false
	} else {
		t.say("danger."+string(first), nil)
	}
	if first == answer.UrgenceVitale {
		return
	}
	if dying {
		t.say("danger.aussi.suicide", nil)
	}
	if outside {
		t.say("danger.aussi.sans_abri", nil)
	}
}

// hungry tells who has nothing to eat where to find some, tells the team, and goes on: nothing waits for it, and rights
// are what ends it.
func (t *turn) hungry(text string) {
	if lang := answer.DangerTongue(text); t.offered(lang) && !t.foreign() {
		t.c.Lang = lang
	}
	t.say("danger.faim", nil)
	t.teamKnows()
	t.effect(Escalate, string(answer.Faim))
	switch b, ok := t.answersAmid(text); {
	case ok:
		t.c = b.c
		b.reply.Parts, b.reply.Effects = append(t.reply.Parts, b.reply.Parts...), t.reply.Effects
		t.reply = b.reply
	case t.c.Phase == Humain || t.c.Phase == Stoppe || t.in.Channel == Voice && t.c.Phase == Accueil:
	default:
		t.askAgain()
	}
}

// stillOutside is how long somebody without a roof is told what else there is, rather than the same number again.
const stillOutside = 7 * 24 * time.Hour

// hand gives the case to a counsellor; from then on the dialogue is silent but for STOP and danger.
func (t *turn) hand(reason string) {
	if t.confirming() { // nothing is counted while somebody else answers
		t.unwrap()
	}
	if p := t.c.Pending; p != nil {
		p.Tries = 0 // who is helped, then goes on, begins afresh
	}
	t.c.Resume, t.c.Handed, t.c.Alone = t.c.Phase, reason, false
	t.fire(evHand)
	t.effect(Escalate, reason)
	t.reply.HangUp = true
}

// handCall does so in a call, and looks for somebody at once. Nobody can call back who hides their number: their case is
// handed over when somebody talks with them, or when they leave a message.
func (t *turn) handCall(reason string) {
	if !t.in.Hidden {
		t.hand(reason)
	}
	t.reach()
}

// human is the word CONSEILLER, or too many misunderstandings: everything said is kept and shown.
func (t *turn) human(reason string) {
	switch {
	case t.in.Channel == Voice:
		t.handCall(reason)
		return
	case t.k.Open:
		t.say("humain.ouvert", nil)
	default:
		t.say("humain.ferme", nil)
	}
	t.c.Reassured = t.in.At.Add(-calledAgain) // whoever calls out at once hears a word
	t.hand(reason)
}

// reassurance is how long a person who waits for a counsellor may write without being told that one will come.
const reassurance = 6 * time.Hour

// calledAgain is how long so for who asks whether anybody is there.
const calledAgain = 10 * time.Minute

// waiting answers a person whose case waits for a counsellor: nobody writes into silence. Whoever has taken the case
// answers alone.
func (t *turn) waiting(command bool) {
	t.nameReason()
	quiet := reassurance
	if command || remark.CallsOut(answer.French(t.c.Lang, t.in.Text)) {
		quiet = calledAgain
	}
	if t.in.Held || t.in.Channel == Voice || t.in.At.Sub(t.c.Reassured) < quiet || t.overdone() {
		t.reply.Silent = true
		return
	}
	t.c.Reassured = t.in.At
	if t.k.Open {
		t.say("humain.attente_ouvert", nil)
	} else {
		t.say("humain.attente_ferme", nil)
	}
	t.say("humain.continuer", nil)
}

// onlyAsked is why the team has a case whose person asked for somebody, and said no more.
const onlyAsked = "demande"

// nameReason tells the counsellors what it is about, once a person who only asked for somebody says so.
func (t *turn) nameReason() {
	if t.c.Handed != onlyAsked || t.in.Held {
		return
	}
	if c, ok := remark.ParseConcern(answer.French(t.c.Lang, t.in.Text)); ok && c != remark.OffTopic {
		t.c.Handed = string(c)
		t.effect(Escalate, t.c.Handed)
	}
}

// goOnAlone takes up the questions, or the rights already told, for who does not want to wait: the case stays with the
// counsellors.
func (t *turn) goOnAlone() {
	before := t.c.Resume
	t.fire(evAlone)
	t.c.Alone = true
	t.unwrap()
	switch p := t.c.Pending; {
	case t.closed():
		t.askWord()
	case before == Resultats || before == Suites || before == Termine:
		t.tell()
	case p != nil && !own(p.Question):
		t.say("humain.seul", nil)
		t.askAgain()
	default:
		t.say("humain.seul", nil)
		t.proceed()
	}
}

// backToWaiting leaves the word to the counsellor who has taken the case of somebody who had gone on.
func (t *turn) backToWaiting() {
	t.c.Alone = false
	switch t.c.Phase {
	case Humain, Stoppe:
	default:
		t.c.Resume = t.c.Phase
		t.fire(evHand)
	}
}

// handedBack takes up after a counsellor, at the question they chose or at the next useful one.
func (t *turn) handedBack() {
	switch t.c.Phase {
	case Humain:
		t.fire(evBack)
	case Stoppe: // nothing is written to who said STOP, and nobody waits for them any more
		t.c.Resume = Questions
		t.reply.Silent = true
		return
	default: // they had gone on by themselves
		t.toQuestions()
	}
	t.c.Alone = false
	t.unwrap()
	t.noCallBack()
	t.say("humain.rendu", nil)
	if right, ok := strings.CutPrefix(t.in.Question, ForRight); ok {
		t.c.Focus = right
		t.proceed()
		return
	}
	if q, subject, ok := t.chosen(); ok {
		t.ask(q, subject)
		return
	}
	if t.c.Pending != nil && !own(t.c.Pending.Question) {
		t.askAgain()
		return
	}
	t.proceed()
}
