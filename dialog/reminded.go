package dialog

import (
	"strconv"
	"strings"
	"time"
)

// timePassed is a timer that is due: a reminder, if the person may be written to now.
func (t *turn) timePassed() {
	t.reply.Silent = true
	right, ours := strings.CutPrefix(t.in.Timer, timerPrefix)
	f, open := t.following(right)
	if !ours || !open || t.c.Phase == Stoppe || t.rightOf(f) == nil {
		return
	}
	switch wait, ever := t.mayStart(); {
	case !ever:
		return
	case t.c.Phase == Humain: // a counsellor has the case: later
		t.wake(right, t.due(7*24*time.Hour))
		return
	case wait:
		t.wake(right, t.due(24*time.Hour))
		return
	}
	t.reply.Silent = false
	t.startedOne()
	t.say("suite.bonjour", nil)
	t.askFollow(f)
}

// mayStart tells whether we may write of ourselves today, and ever again.
func (t *turn) mayStart() (wait, ever bool) {
	p, l := &t.c.Pace, t.k.Limits
	if day := t.local(t.in.At).Format(time.DateOnly); day != p.StartedDay {
		p.StartedDay, p.StartedToday = day, 0
	}
	return l.StartedPerDay > 0 && p.StartedToday >= l.StartedPerDay, l.StartedPerCase == 0 || p.Started < l.StartedPerCase
}

// startedOne counts a message that we send of ourselves.
func (t *turn) startedOne() {
	t.c.Pace.Started++
	t.c.Pace.StartedToday++
}

// starting tells whether a message of ours that no question of the dialogue goes with may leave, and counts it.
func (t *turn) starting() {
	wait, ever := t.mayStart()
	if t.reply.Silent = wait || !ever; !t.reply.Silent {
		t.startedOne()
	}
}

// askFollow puts the question of a follow-up. What was awaited before waits.
func (t *turn) askFollow(f Follow) {
	question, key := topAsked, "suite.demande"
	if f.Step == stepReply {
		question, key = topReply, "suite.reponse"
	}
	if f.Named && t.c.Secret == nil { // a word chosen since then wants no name told
		t.say(key+"_nom", map[string]Arg{"droit": RightArg(f.Right, "court", t.rightOf(f).Short)})
	} else {
		t.say(key, nil)
	}
	t.awaitFollow(question, f.Right)
}

func (t *turn) awaitFollow(question, right string) {
	p := Pending{Question: question, Subject: right}
	if now := t.c.Pending; now != nil {
		before := *now
		p.Before = &before
		if followed(now.Question) {
			p.Before = now.Before
		}
	}
	t.await(p)
}

func followed(question string) bool {
	switch question {
	case topAsked, topWhen, topReply, topPaid:
		return true
	}
	return false
}

// afterFollow comes back to what was awaited.
func (t *turn) afterFollow() {
	before := t.c.Pending.Before
	t.c.Pending = before
	switch {
	case before == nil && t.told():
		t.say("fin.au_revoir", nil)
	case before == nil: // nothing waits
	case before.Question == topResults:
		t.await(*before)
	default:
		t.say("reprise.question", nil)
		t.askAgain()
	}
}

func itoa(n int) string { return strconv.Itoa(n) }
