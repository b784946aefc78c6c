package dialog

// silence is met with patience, then with something simpler, then with other ways to go on.
func (t *turn) silence() {
	t.c.Silences++
	switch p := t.c.Pending; {
	case p == nil, t.c.Silences >= 4, t.c.Silences >= 2 && callOnly[p.Question]:
		t.silentEnd()
	case t.c.Silences == 1:
		t.say("silence.premier", nil)
		t.askAgain()
	case t.c.Silences == 2:
		t.say("silence.second", nil)
		t.askSimply()
	default:
		t.offerOtherWays()
	}
}

func (t *turn) silentEnd() {
	t.c.Silences = 0
	switch {
	case t.in.Hidden:
		t.say("silence.fin_masque", nil)
	case t.in.Landline && t.worded("silence.fin_fixe"): // no SMS leaves it
		t.say("silence.fin_fixe", nil)
	default:
		t.say("silence.fin", nil)
	}
	t.reply.HangUp = true
}

// offerOtherWays: an SMS, a call back, or a person.
func (t *turn) offerOtherWays() {
	var ids []string
	if t.canText() && !own(t.c.Pending.Question) {
		ids = append(ids, "sms")
	}
	if !t.in.Hidden && len(t.slots()) > 0 {
		ids = append(ids, "rappel")
	}
	key := "silence.autrement"
	if t.in.Hidden {
		key = "silence.autrement_masque"
	}
	t.say(key, nil)
	t.await(Pending{Question: topSilence, Offered: ids, Before: t.c.Pending})
	t.c.Silences = 0 // the next one is the first of this menu
}

// answerSilence takes one of the ways offered; anything else is an answer to the question that waits.
func (t *turn) answerSilence(text string) {
	id, ok := t.pick(text)
	p := t.behind()
	switch {
	case id == "sms":
		t.unwrap()
		t.text(func(s *turn) {
			s.say("silence.par_sms", nil)
			s.put(t.k.Rules.Question(p.Question), *p, false)
		})
		t.say("silence.sms_parti", nil)
		t.reply.HangUp = true
	case id == "rappel":
		t.askHalfDay()
	case !ok:
		t.unwrap()
		t.said(text)
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
