package assistant

import (
	"time"

	"aufil/dialog"
)

// Timers of a case that counsellors have.
const (
	ReturnTimer TimerKind = "retour" // its holder did nothing for too long
	SnoozeTimer TimerKind = "pause"  // it was put aside until now
)

// watched sets the timers that a change of an episode asks for: the end of what keeps it aside, and its return to the
// queue if the one who holds it lets the person wait.
func (a *Assistant) watched(ch *Change, s State) {
	e, before := ch.Escalation, s.Escalation
	if e == nil {
		return
	}
	if !e.Snoozed.Equal(before.Snoozed) {
		ch.Timers = append(ch.Timers, Timer{Kind: SnoozeTimer, Name: "fin", Due: e.Snoozed})
	}
	if due := a.returnOf(s.Service, *e); !due.Equal(a.returnOf(s.Service, before)) {
		ch.Timers = append(ch.Timers, Timer{Kind: ReturnTimer, Name: "retour", Due: due})
	}
}

// returnOf is when a case goes back into the queue, zero for never: nobody holds it, it is put aside, or its person
// does not wait for an answer.
func (a *Assistant) returnOf(service string, e Escalation) time.Time {
	if a.rota == nil || e.Status != Taken || e.Waits.IsZero() || !e.Snoozed.IsZero() {
		return time.Time{}
	}
	from := e.Touched
	if e.Waits.After(from) {
		from = e.Waits
	}
	return a.rota.Return(a.territoryOf(service), from, e.Urgent)
}

// ringReturn puts a case back into the queue, unless somebody did something with it since.
func (a *Assistant) ringReturn(s State, t Timer) (Change, error) {
	due := a.returnOf(s.Service, s.Escalation)
	switch {
	case due.IsZero():
		return Change{}, nil
	case due.After(a.clock()):
		return Change{Timers: []Timer{{Kind: t.Kind, Name: t.Name, Due: due}}}, nil
	}
	e := s.Escalation
	e.Status, e.LeftBy, e.HolderID = Waiting, e.HolderID, 0
	return Change{Escalation: &e, Lines: []Line{event(dialog.SMS, "retour")}}, nil
}

// ringSnooze ends what keeps a case aside: it is at the hand of its holder again, as one who waits.
func (a *Assistant) ringSnooze(s State, _ Timer) (Change, error) {
	e := s.Escalation
	if !e.Open() || e.Snoozed.IsZero() || e.Snoozed.After(a.clock()) {
		return Change{}, nil
	}
	e = e.awaiting(a.clock())
	e.Touched = a.clock()
	ch := Change{Escalation: &e, Lines: []Line{event(dialog.SMS, "fin_pause")}}
	a.watched(&ch, s)
	return ch, nil
}
