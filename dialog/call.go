package dialog

// callStarted greets a caller, or takes up where the person was.
func (t *turn) callStarted() {
	switch {
	case t.c.Phase == Humain:
		t.say("humain.attente_appel", nil)
		t.reply.HangUp = true
	case t.c.Phase == Stoppe:
		t.say("stop.reprise", nil)
		t.await(Pending{Question: topResume})
	case t.c.Phase == Accueil && len(t.c.Answers) == 0:
		t.greet()
	case t.c.Phase == Accueil || t.c.Phase == Questions:
		t.say("reprise.appel", nil)
		t.continueAsking()
	case t.c.Phase == Recapitulatif: // nothing has been found yet: what was said is summed up again
		t.say("reprise.appel", nil)
		t.recap()
	default: // caller ID is no proof: what was found before is not read aloud
		t.say("resultats.appel", nil)
		t.await(Pending{Question: topResults})
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

// silence is met with patience, then with something simpler, then with a way to go on later.
func (t *turn) silence() {
	t.c.Silences++
	switch {
	case t.c.Silences >= 3 || t.c.Pending == nil:
		t.c.Silences = 0
		if t.in.Hidden {
			t.say("silence.fin_masque", nil)
		} else {
			t.say("silence.fin", nil)
		}
		t.reply.HangUp = true
	case t.c.Silences == 1:
		t.say("silence.premier", nil)
		t.askAgain()
	default:
		t.say("silence.second", nil)
		t.askSimply()
	}
}

func (t *turn) askSimply() {
	p := t.c.Pending
	if own(p.Question) {
		t.askOwn(*p)
		return
	}
	t.put(t.k.Rules.Question(p.Question), *p, true)
}
