package dialog

// afterResults: a caller hears how to keep what was told. A mobile telephone may get the list by SMS; for a fixed one it
// is read again, slowly, with the way that needs no screen.
func (t *turn) afterResults() {
	switch {
	case t.in.Channel != Voice || t.c.Call.Offered:
		t.chooseRight()
	case t.canText():
		t.c.Call.Offered = true
		t.say("resume.proposer", nil)
		t.await(Pending{Question: topSummary, Before: &Pending{Question: topResults}})
	default:
		t.c.Call.Offered = true
		t.readAgain()
		t.say("resume.papier", nil)
		t.chooseRight()
	}
}

func (t *turn) chooseRight() {
	if len(t.c.Told) > 0 {
		t.say("resultats.choisir", nil)
	}
	if _, more := t.more(); more && t.worded("resultats.autre") { // a language offers it once it has the words
		t.say("resultats.autre", nil)
	}
	t.await(Pending{Question: topResults})
}

// readAgain repeats the list slowly, for who writes it down.
func (t *turn) readAgain() {
	lists := t.reply.Parts
	t.say("resume.noter", nil)
	for _, p := range lists {
		if p.Args["liste"].Kind == ArgNumbered {
			p.Slow = true
			t.reply.Parts = append(t.reply.Parts, p)
		}
	}
}

// answerSummary sends the list or not; anything else is what one says to the results.
func (t *turn) answerSummary(text string) {
	yes, ok := t.parseYes(text)
	t.unwrap()
	if !ok {
		t.said(text)
		return
	}
	if yes {
		t.text((*turn).tell)
		t.say("resume.parti", nil)
	}
	t.chooseRight()
}

// listByText sends the list to who asks for it; where no SMS can go, it is read again, slowly.
func (t *turn) listByText() {
	switch {
	case t.in.Channel != Voice:
		t.tell()
		return
	case t.canText():
		t.text((*turn).tell)
		t.say("resume.parti", nil)
	default:
		t.c.Call.Offered = false
		t.say("resume.sans_sms", nil)
		t.tell()
		return
	}
	t.chooseRight()
}
