package assistant

import (
	"time"

	"aufil/dialog"
)

// applyEffects turns the effects of a reply into changes of the case and lines of the journal.
func (a *Assistant) applyEffects(ch *Change, s State, effects []dialog.Effect, channel dialog.Channel, text string) {
	now := s.Escalation
	ch.Timers = append(ch.Timers, timersOf(effects)...)
	for _, e := range effects {
		switch e.Kind {
		case dialog.Escalate, dialog.Alert:
			next, changed := escalate(now, e, a.clock())
			if !changed {
				continue
			}
			if !now.Open() {
				a.observe(Event{Kind: Escalated, Channel: channel})
			}
			now = next
			ch.Escalation = &next
			ch.Lines = append(ch.Lines, event(channel, eventOf(e)))
		case dialog.Stop, dialog.Resume:
			stopped := e.Kind == dialog.Stop
			ch.Stopped = &stopped
			ch.Lines = append(ch.Lines, event(channel, eventOf(e)))
		case dialog.Mandate:
			answeredMandate(ch, e.Reason, text, a.clock())
			ch.Lines = append(ch.Lines, event(channel, eventOf(e)))
		case dialog.Erase:
			ch.Erase = true
		case dialog.Take:
			now.Status, now.HolderID = Taken, e.Counsellor
			next := now
			ch.Escalation = &next
			line := event(channel, string(take))
			line.CounsellorID = e.Counsellor
			ch.Lines = append(ch.Lines, line)
		case dialog.Write:
			if from, err := a.canText(s); err == nil {
				ch.Lines = append(ch.Lines, a.spoken(*e.Write, ch.lang(s), from)...)
			}
		case dialog.PlaceCall:
			if from, err := a.canCall(s); err == nil {
				line := event(dialog.Voice, callLine)
				line.Send, line.Call, line.From = true, CallPerson, from
				ch.Lines = append(ch.Lines, line)
			}
		case dialog.Complete, dialog.SetTimer: // nothing more to keep: the reply itself says so
		}
	}
}

// lang is the language of the person once the change is made.
func (ch *Change) lang(s State) string {
	if ch.Conversation != nil {
		return ch.Conversation.Lang
	}
	return s.Conversation.Lang
}

// timersOf gives the timers that a reply sets or cancels.
func timersOf(effects []dialog.Effect) (timers []Timer) {
	for _, e := range effects {
		if e.Kind == dialog.SetTimer {
			timers = append(timers, Timer{Kind: DialogTimer, Name: e.Timer, Due: e.Due, Data: e.Data})
		}
	}
	return timers
}

// escalate opens an episode, or refreshes the one that is open. An alert makes it urgent, whoever has it; nothing
// makes it less urgent again.
func escalate(now Escalation, e dialog.Effect, at time.Time) (Escalation, bool) {
	urgent := e.Kind == dialog.Alert
	if !now.Open() {
		return Escalation{Status: Waiting, Reason: e.Reason, Urgent: urgent, Waits: at, Touched: at}, true
	}
	next := now
	if urgent {
		next = next.awaiting(at)
	}
	next.Urgent = now.Urgent || urgent
	if e.Reason != "" && (urgent || !now.Urgent) {
		next.Reason = e.Reason
	}
	return next, next != now
}

// awaiting is an episode whose person waits for an answer from now on: nothing keeps it aside any more.
func (e Escalation) awaiting(at time.Time) Escalation {
	if e.Waits.IsZero() {
		e.Waits = at
	}
	e.Snoozed = time.Time{}
	return e
}

// heard notes that the person spoke to the counsellors, rather than to the dialogue.
func (a *Assistant) heard(ch *Change, now Escalation, in dialog.Input, r dialog.Reply) {
	if ch.Escalation != nil {
		now = *ch.Escalation
	}
	if in.Kind == dialog.Talked && now.Open() { // what the person waited for was said on the telephone
		now.Waits, now.Touched = time.Time{}, a.clock()
		ch.Escalation = &now
		return
	}
	spoke := in.Kind == dialog.Text || in.Kind == dialog.Digits
	toDesk := r.Silent || ch.Conversation != nil && ch.Conversation.Phase == dialog.Humain && ch.Mandate == nil
	if next := now.awaiting(a.clock()); toDesk && spoke && now.Open() && next != now {
		ch.Escalation = &next
	}
}

// event is a journal line that no one said.
func event(channel dialog.Channel, text string) Line {
	return Line{Author: BySystem, Channel: channel, Text: text}
}

// eventOf names an effect for the counsellor who reads the journal.
func eventOf(e dialog.Effect) string {
	text := string(e.Kind)
	if e.Reason != "" {
		text += " : " + e.Reason
	}
	return text
}
