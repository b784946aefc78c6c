package dialog

import (
	"strings"

	"aufil/dialog/answer"
)

// answerOwn handles the dialogue's own questions.
func (t *turn) answerOwn(text string) {
	switch t.c.Pending.Question {
	case topRecap:
		t.answerRecap(text)
		return
	case topResults:
		t.answerResults(text)
		return
	case topLang:
		t.answerLanguage(text)
		return
	case topRemind:
		t.answerRemind(text)
		return
	case topAsked, topWhen, topReply, topPaid:
		t.answerFollow(text)
		return
	case topSecret:
		t.answerSecret(text)
		return
	}
	if answers, ok := callAnswers()[t.c.Pending.Question]; ok {
		answers(t, text)
		return
	}
	v, ok := t.parseAs(answer.OuiNon, text)
	switch {
	case !ok || v.Unknown:
		t.notUnderstood(true)
	case t.c.Pending.Question == topErase:
		t.erase(v.Yes)
	default:
		t.restart(v.Yes)
	}
}

// callAnswers take the answers to the questions of a call.
func callAnswers() map[string]func(*turn, string) {
	return map[string]func(*turn, string){
		topSilence: (*turn).answerSilence, topAbsent: (*turn).answerAbsent, topHalfDay: (*turn).answerHalfDay,
		topAnswered: (*turn).answerAnswered, topCode: (*turn).answerCode, topNewCode: (*turn).answerNewCode,
		topLocked: (*turn).answerLocked, topKept: (*turn).answerLocked, topConfirm: (*turn).answerConfirm, topSummary: (*turn).answerSummary,
		topNumbers: (*turn).answerNumbers,
	}
}

func (t *turn) erase(yes bool) {
	if !yes {
		t.say("effacer.garde", nil)
		t.afterConfirmation()
		return
	}
	stopped := t.c.Phase == Stoppe
	t.startOver()
	if stopped { // STOP outlives all that was said
		t.c.Phase, t.c.Resume = Stoppe, Accueil
	}
	t.effect(Erase, "")
	t.remains(stopped)
	t.reply.HangUp = true
}

// remains tells that all is erased, and what of it outlives that for a time (RGPD, art. 12 and 17.3).
func (t *turn) remains(stopped bool) {
	n, key := t.k.Notice, "effacer.reste"
	if stopped {
		key = "effacer.reste_stop"
	}
	if n.Months == 0 { // a trial keeps nothing
		t.say("effacer.fait", nil)
		return
	}
	t.say(key, map[string]Arg{"jours": NumberArg(int64(n.Backups)), "mois": NumberArg(int64(n.Traces)), "stop": NumberArg(int64(n.Stops))})
}

// erasing takes EFFACER and what follows it from somebody whose case the team has: who must hide that they wrote does not
// wait for a counsellor. Whatever is no clear yes or no is for the counsellor, as ever.
func (t *turn) erasing(text string, cmd answer.Command) bool {
	if cmd == "effacer" {
		t.forgetAll(cmd)
		return true
	}
	if t.c.Pending == nil || t.c.Pending.Question != topErase {
		return false
	}
	v, ok := t.parseAs(answer.OuiNon, text)
	if t.c.Pending = nil; !ok || v.Unknown || cmd == "stop" {
		return false
	}
	if !v.Yes {
		t.say("effacer.garde", nil)
		return true
	}
	t.erase(true)
	return true
}

func (t *turn) restart(yes bool) {
	if !yes {
		t.say("effacer.garde", nil)
		t.afterConfirmation()
		return
	}
	who := answer.Relation(t.c.Pending.Subject)
	t.startOver()
	t.say("recommencer.fait", nil)
	if who != "" {
		t.begunFor(who)
	}
	t.fire(evBegin)
	t.proceed()
}

// afterConfirmation comes back to where the person was.
func (t *turn) afterConfirmation() {
	t.c.Pending = nil
	switch t.c.Phase {
	case Questions:
		t.proceed()
	case Recapitulatif:
		t.recap()
	case Accueil:
		t.greet()
	default:
		t.say("resultats.choisir", nil)
		t.await(Pending{Question: topResults})
	}
}

func fold(text string) string {
	return strings.Trim(strings.ToLower(strings.TrimSpace(text)), ".!? ")
}

// startOver forgets all but the language and how much was answered today.
func (t *turn) startOver() {
	pace, call := t.c.Pace, t.c.Call.begun(false)
	t.endFollows()
	t.c = New(t.c.Lang, t.in.At)
	t.c.Pace, t.c.Call = pace, call
}
