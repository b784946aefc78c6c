package assistant

import (
	"context"
	"errors"
	"fmt"
	"time"

	"aufil/dialog"
)

// Timer is something that a case awaits. When it is due, the rule of its Kind decides what happens, once, in one
// transaction with what comes of it; an erased case has none any more.
type Timer struct {
	ID   int64 // 0 = not kept yet
	Kind TimerKind
	Name string    // of this case and kind: setting it again replaces it
	Due  time.Time // zero = cancelled
	Data string    // what the rule needs; sealed in the store
}

// TimerKind names the rule of a timer.
type TimerKind string

// The kinds.
const (
	DialogTimer TimerKind = "dialogue" // the dialogue hears that time passed, with the name and the data
)

// rings is the rule of each kind: from the case and the timer that is due to what changes. One that may wait does so
// while nothing more may be spent today.
var rings = map[TimerKind]struct {
	rule func(*Assistant, State, Timer) (Change, error)
	wait bool
}{
	AlarmTimer:   {rule: (*Assistant).ringAlarm},
	DialogTimer:  {rule: (*Assistant).ringDialog, wait: true},
	MeetingTimer: {rule: (*Assistant).ringMeeting, wait: true},
	ReturnTimer:  {rule: (*Assistant).ringReturn},
	SnoozeTimer:  {rule: (*Assistant).ringSnooze},
}

// spentPause is how long such a timer waits before it looks again.
const spentPause = time.Hour

var errSpent = errors.New("the day's spending is reached")

// Ring carries out one timer. later: it is not due before then. A timer that is gone, because it rang, was cancelled or
// its case was erased, is nothing to do.
func (a *Assistant) Ring(ctx context.Context, timerID int64) (later time.Time, err error) {
	ctx, cancel := context.WithTimeout(ctx, turnTimeout)
	defer cancel()
	budget, err := a.Budget(ctx)
	if err != nil {
		return time.Time{}, err
	}
	var cost Cost
	caseID, later, err := a.store.Ring(ctx, timerID, a.clock(), func(s State, t Timer) (Change, error) {
		r, ok := rings[t.Kind]
		switch {
		case !ok: // set by a later version: an update that was taken back
			return Change{}, fmt.Errorf("no rule for timers of kind %q", t.Kind)
		case r.wait && budget.Reached():
			return Change{}, errSpent
		}
		ch, err := a.guard(a.priced(dialog.SMS, func(s State) (Change, error) { return r.rule(a, s, t) }))(s)
		cost = ch.Cost
		return ch, err
	})
	switch {
	case errors.Is(err, errSpent):
		return a.clock().Add(spentPause), nil
	case err != nil:
		return time.Time{}, fmt.Errorf("timer: %w", err)
	}
	if caseID != 0 {
		a.pay(cost)
		a.announce(caseID)
	}
	return later, nil
}

// ringDialog lets the dialogue say what it has to say now that time passed.
func (a *Assistant) ringDialog(s State, t Timer) (Change, error) {
	in := dialog.Input{Kind: dialog.TimePassed, Channel: dialog.SMS, At: a.clock(), Timer: t.Name, Data: t.Data}
	ch := Change{Lines: []Line{event(dialog.SMS, "rappel : "+t.Name)}}
	r := a.unasked(s, &ch, in, true)
	a.applyEffects(&ch, s, r.Effects, dialog.SMS, "")
	return ch, nil
}

// unasked runs the dialogue on something that the person did not say, kept with the first line of the change, and sends
// its words or not. Words that cannot be sent are not told: the person finds them at the next message or call.
func (a *Assistant) unasked(s State, ch *Change, in dialog.Input, send bool) dialog.Reply {
	in.Team = a.territoryOf(s.Service)
	c, r := a.step(s.Conversation, in)
	ch.Conversation = &c
	ch.Lines[0].Input = &in
	from, err := a.canText(s)
	if !send || err != nil || r.Silent || len(r.Parts) == 0 {
		return r
	}
	ch.Lines = append(ch.Lines, a.spoken(r, c.Lang, from)...)
	return r
}
