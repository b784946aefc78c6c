package dialog

import (
	"fmt"
	"strings"

	"aufil/dialog/answer"
	"aufil/engine"
)

// KindCode is a code of four digits.
const KindCode answer.Kind = "code"

// maxWrong is how many wrong codes close what was said before.
const maxWrong = 3

// protected asks for the code before something of another call, or of messages, is told aloud: the number shown is no
// proof of who calls. then is the command to obey behind it.
func (t *turn) protected(then string) bool {
	if !t.secretly() {
		return false
	}
	t.askCode(then)
	return true
}

// thenQuestion is what waits behind the code when a question itself tells what was said before.
const thenQuestion = "question"

// tells reports whether a question names what was said before: when children were born.
func (t *turn) tells(q *engine.Question, p Pending) bool {
	_, ofChild := childIndex(p.Subject)
	return ofChild || q.Kind == "choix_enfants"
}

// secretly tells whether what was said before must not be told now: in this call, the code not having been given; by
// either way, the word not having been said.
func (t *turn) secretly() bool { return t.closed() || t.in.Channel == Voice && t.c.Call.Locked }

func (t *turn) askCode(then string) {
	if t.closed() { // no code stands for the word: it would be texted to the telephone that is shared
		t.askWord()
		return
	}
	p := Pending{Question: topCode, Then: then, Before: t.behind()}
	switch {
	case t.c.Call.Wrong >= maxWrong, t.c.Call.Code == "" && !t.canSendCode():
		t.shutOut()
		return
	case t.c.Call.Code == "":
		t.sendCode()
		t.say("code.envoye", nil)
	default:
		t.say("code.demande", nil)
	}
	t.await(p)
}

func (t *turn) canSendCode() bool { return t.canText() && !t.c.Call.Sent && t.in.Fresh != "" }

// sendCode texts a code: who reads it holds the telephone.
func (t *turn) sendCode() {
	if t.c.Call.Code == "" {
		t.c.Call.Code = t.in.Fresh
	}
	t.c.Call.Sent = true
	t.text(func(s *turn) { s.say("code.texte", map[string]Arg{"code": TextArg(t.c.Call.Code)}) })
}

// answerCode opens what was said before, or not.
func (t *turn) answerCode(text string) {
	t.reply.Secret = true
	code, ok := t.fourDigits(text)
	aside := t.c.Aside
	switch {
	case !ok && t.unknown(text) && t.canSendCode():
		t.sendCode()
		t.say("code.envoye", nil)
		t.await(*t.c.Pending)
	case !ok && t.unknown(text):
		t.shutOut()
	case !ok:
		t.notUnderstood(true)
	case code == t.c.Call.Code:
		t.open()
	case aside != nil && aside.Secret == nil && code == aside.Call.Code: // the code of the conversation before
		then, slow := t.c.Pending.Then, t.c.Call.Slow
		t.c = *aside
		t.c.Call = t.c.Call.begun(true)
		t.c.Call.Slow = slow
		t.c.Pending = &Pending{Question: topCode, Then: then, Before: t.c.Pending}
		t.open()
	default:
		t.c.Call.Wrong++
		if t.c.Call.Wrong >= maxWrong {
			t.shutOut()
			return
		}
		t.say("code.faux", nil)
		t.await(*t.c.Pending)
	}
}

func (t *turn) unknown(text string) bool {
	v, ok := t.parseAs(answer.OuiNon, text)
	return ok && v.Unknown
}

// open tells what was asked for before the code came between.
func (t *turn) open() {
	then := t.c.Pending.Then
	t.unwrap()
	t.c.Call.Locked, t.c.Call.Wrong = false, 0
	switch then {
	case thenQuestion:
		t.askAgain()
	case "recap":
		t.recap()
	case "pourquoi":
		t.why()
	case "effacer", "recommencer":
		t.command(answer.Command(then))
	default:
		t.resultsNow()
	}
}

// shutOut leaves a new conversation, or a person.
func (t *turn) shutOut() {
	then := ""
	if p := t.c.Pending; p != nil && p.Question == topCode {
		then = p.Then
	}
	t.say("code.ferme", nil)
	t.await(Pending{Question: topLocked, Offered: []string{"nouvelle"}, Then: then, Before: t.behind()})
}

// mayOpen tells whether the code, found after all, still opens what was said before.
func (t *turn) mayOpen() bool { return t.c.Call.Code != "" && t.c.Call.Wrong < maxWrong }

// answerLocked begins anew, for who wants to.
func (t *turn) answerLocked(text string) {
	if _, ok := t.fourDigits(text); ok && t.c.Pending.Question == topLocked && t.mayOpen() {
		t.c.Pending.Question = topCode
		t.answerCode(text)
		return
	}
	_, ok := t.pick(text)
	if yes, said := t.parseYes(text); !ok && !(said && yes) {
		t.notUnderstood(true)
		return
	}
	t.newConversation()
}

// newConversation begins anew and puts what was said before aside: its own code, or a message from that telephone, opens
// it again. Who dialled a wrong code three times can destroy nothing.
func (t *turn) newConversation() {
	aside := t.c
	if aside.Aside != nil {
		aside = *aside.Aside
	}
	aside.Aside, aside.Call.Wrong = nil, 0
	for aside.Pending != nil && callOnly[aside.Pending.Question] {
		aside.Pending = aside.Pending.Before
	}
	t.startOver()
	t.c.Call = Calls{Slow: aside.Call.Slow}
	t.c.Aside = &aside
	t.say("recommencer.fait", nil)
	t.fire(evBegin)
	t.proceed()
}

// fromAside: who writes from the telephone needs no code.
func (c Conversation) fromAside(in Input) Conversation {
	if c.Aside == nil || in.Channel != SMS || in.Kind != Text || c.Phase == Humain {
		return c
	}
	return *c.Aside
}

// wantsCode tells whether it is time to choose a code: at a fixed telephone, which none can be sent to, once the person
// has begun to answer.
func (t *turn) wantsCode() bool {
	c := t.c.Call
	return t.in.Channel == Voice && t.in.Landline && !t.in.Hidden && c.Code == "" && !c.Without && !c.Locked && len(t.c.Answers) >= 2
}

func (t *turn) askNewCode() {
	t.say("code.choisir", nil)
	t.await(Pending{Question: topNewCode, Before: t.behind()})
}

func (t *turn) answerNewCode(text string) {
	t.reply.Secret = true
	code, ok := t.fourDigits(text)
	yes, said := t.parseYes(text)
	told := !ok && !said && t.extras(text)
	switch {
	case ok:
		t.c.Call.Code = code
		t.say("code.note", map[string]Arg{"code": TextArg(strings.Join(strings.Split(code, ""), ", "))})
	case said && !yes || t.unknown(text) || t.c.Pending.Tries > 0 && !told:
		t.c.Call.Without = true
		t.say("code.sans", nil)
	case told:
		t.askOwn(*t.c.Pending)
		return
	default:
		t.notUnderstood(true)
		return
	}
	t.unwrap()
	t.c.Pending = nil
	t.proceed()
}

// fourDigits reads a code, keyed or said with little around it: what says more is no code ("je suis née en 1948").
func (t *turn) fourDigits(text string) (string, bool) {
	if t.in.Kind != Digits && !answer.BareFigures(t.plain(text)) {
		return "", false
	}
	var figures strings.Builder
	for _, r := range text {
		if r >= '0' && r <= '9' {
			figures.WriteRune(r)
		}
	}
	if figures.Len() > 0 {
		return figures.String(), figures.Len() == 4
	}
	if v, ok := t.parseAs(answer.Nombre, text); ok && v.Low == v.High && v.Low >= 1000 && v.Low <= 9999 {
		return fmt.Sprint(v.Low), true
	}
	for _, word := range strings.Fields(text) {
		if v, ok := t.parseAs(answer.Nombre, word); ok && v.Low == v.High && !v.Unknown {
			fmt.Fprint(&figures, v.Low)
		}
	}
	return figures.String(), figures.Len() == 4
}
