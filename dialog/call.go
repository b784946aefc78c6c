package dialog

// Calls is what is remembered of the telephone.
type Calls struct {
	Slow    int     `json:"lenteur,omitempty"` // how slowly is spoken; below 0 = fast
	Again   bool    `json:"encore,omitempty"`  // the question has just been repeated at the caller's wish
	Code    string  `json:"code,omitempty"`    // opens what was said before; four digits
	Without bool    `json:"sans_code,omitempty"`
	Locked  bool    `json:"verrou,omitempty"`  // what was said before this call is not told aloud
	Wrong   int     `json:"faux,omitempty"`    // codes that were not the one, in a row
	Sent    bool    `json:"envoye,omitempty"`  // the code was texted during this call
	Offered bool    `json:"resume,omitempty"`  // the list by SMS was offered during this call
	Cut     bool    `json:"coupe,omitempty"`   // the last call ended in the middle of a question
	Rung    []int64 `json:"sonnes,omitempty"`  // counsellors rung during this call
	Joined  bool    `json:"rejoint,omitempty"` // one of them took it
	Due     bool    `json:"rappel,omitempty"`  // we are to call back
}

// begun is what a new call finds.
func (c Calls) begun(known bool) Calls {
	return Calls{Slow: c.Slow, Code: c.Code, Without: c.Without, Wrong: c.Wrong, Due: c.Due, Locked: known}
}

// callStarted greets a caller, or takes up where the person was.
func (t *turn) callStarted() {
	t.unwrap()
	t.c.Call = t.c.Call.begun(!t.in.Hidden && (len(t.c.Answers) > 0 || len(t.c.Told) > 0))
	if t.c.Phase == Accueil && len(t.c.Answers) == 0 {
		t.greet()
		return
	}
	t.takeUpCall("reprise.appel")
}

// takeUpCall goes on in a call where the person was.
func (t *turn) takeUpCall(hello string) {
	if t.closed() && t.c.Phase != Humain && t.c.Phase != Stoppe {
		if t.in.Kind == CallStarted {
			t.say("suite.bonjour", nil)
		}
		t.askWord()
		return
	}
	switch t.c.Phase {
	case Humain:
		t.say("humain.deja", nil)
		t.dangerBefore()
		t.reach()
	case Stoppe:
		t.say("stop.reprise", nil)
		t.await(Pending{Question: topResume})
	case Accueil, Questions:
		t.say(hello, nil)
		t.continueAsking()
	case Recapitulatif: // nothing has been found yet: what was said is summed up again
		t.say(hello, nil)
		t.recap()
	default:
		t.say("reprise.resultats_appel", nil)
		t.tell()
	}
}

func (t *turn) continueAsking() {
	if t.c.Phase == Accueil {
		t.fire(evBegin)
	}
	if t.c.Pending == nil || own(t.c.Pending.Question) {
		t.proceed()
		return
	}
	t.askAgain()
}

// answered is our own call being answered, perhaps by somebody else or by a machine: nothing is told before a key.
func (t *turn) answered() {
	t.unwrap()
	t.c.Call = t.c.Call.begun(len(t.c.Answers) > 0 || len(t.c.Told) > 0)
	t.say("rappel.bonjour", nil)
	t.await(Pending{Question: topAnswered, Before: t.c.Pending})
}

// answerAnswered: it is the person, or it is not.
func (t *turn) answerAnswered(text string) {
	v, ok := t.parseYes(text)
	switch {
	case !ok:
		t.notUnderstood(true)
	case !v:
		t.say("rappel.excuses", nil)
		t.reply.HangUp = true
	default:
		t.unwrap()
		t.noCallBack()
		t.takeUpCall("rappel.reprise")
	}
}

// callEnded keeps at which question a call ended: the next message or call takes it up.
func (t *turn) callEnded() {
	t.reply.Silent = true
	t.unwrap()
	t.c.Call.Cut = t.c.Pending != nil && t.c.Phase != Humain && t.c.Phase != Stoppe
}

// callOnly are the dialogue's own questions that make sense within a call.
var callOnly = map[string]bool{
	topSilence: true, topAbsent: true, topHalfDay: true, topAnswered: true, topCode: true, topNewCode: true,
	topLocked: true, topConfirm: true, topSummary: true, topKept: true,
	topNumbers: true,
}

// unwrap comes back to the question that waited behind those of a call.
func (t *turn) unwrap() {
	for t.c.Pending != nil && callOnly[t.c.Pending.Question] {
		t.c.Pending = t.c.Pending.Before
	}
}

// behind is the question that waits behind those of the call.
func (t *turn) behind() *Pending {
	p := t.c.Pending
	for p != nil && callOnly[p.Question] {
		p = p.Before
	}
	return p
}

// canText tells whether this caller may be sent an SMS.
func (t *turn) canText() bool { return !t.in.Hidden && !t.in.Landline && t.c.Phase != Stoppe }

// text sends an SMS beside the call.
func (t *turn) text(compose func(*turn)) {
	side := *t
	side.reply = Reply{}
	side.in.Channel = SMS
	compose(&side)
	t.reply.Effects = append(t.reply.Effects, Effect{Kind: Write, Write: &Reply{Parts: side.reply.Parts, Await: side.reply.Await}})
}
