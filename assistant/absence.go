package assistant

import (
	"context"
	"errors"
	"time"
)

// Handed counts what became of the cases of somebody who goes away.
type Handed struct{ Passed, Queued int }

// HandOver gives the cases that somebody holds to a colleague, or back to the queue for the zero Counsellor. What the
// colleague may not see goes back to the queue. A case that is put aside stays so. A case that changed hands meanwhile, or
// that who asks may not see, is left alone.
func (a *Assistant) HandOver(ctx context.Context, by, from, to Counsellor) (h Handed, err error) {
	open, err := a.open(ctx)
	if err != nil {
		return h, err
	}
	for _, o := range open.cases {
		if o.Status != Taken || o.HolderID != from.ID {
			continue
		}
		if to.ID != 0 {
			err := a.handOn(ctx, by, o.CaseID, from, to)
			if err == nil {
				h.Passed++
			}
			if !errors.Is(err, ErrNoColleague) {
				if err != nil && !gone(err) {
					return h, err
				}
				continue
			}
		}
		switch err := a.handOn(ctx, by, o.CaseID, from, Counsellor{}); {
		case err == nil:
			h.Queued++
		case !gone(err):
			return h, err
		}
	}
	return h, nil
}

// gone tells that a case is no longer to be handed over, or was never this one's to hand over.
func gone(err error) bool {
	return errors.Is(err, ErrHeld) || errors.Is(err, ErrNotHeld) || errors.Is(err, ErrClosed) || errors.Is(err, ErrNoCase)
}

// handOn hands one case over.
func (a *Assistant) handOn(ctx context.Context, by Counsellor, caseID int64, from, to Counsellor) error {
	do := release
	if to.ID != 0 {
		do = pass
	}
	return a.act(ctx, by, caseID, do, func(s State, ch *Change) error {
		if s.Escalation.HolderID != from.ID {
			return ErrHeld
		}
		if now := a.clock(); s.Escalation.Snoozed.After(now) {
			ch.Escalation.Snoozed, ch.Escalation.Waits = s.Escalation.Snoozed, s.Escalation.Waits
		}
		if to.ID == 0 {
			return nil
		}
		if to.Disabled || !a.maySee(to, s.Service) {
			return ErrNoColleague
		}
		ch.Escalation.HolderID = to.ID
		ch.Lines[0].Text += " : " + to.Name
		if to.ID != by.ID {
			ch.Mentions = append(ch.Mentions, Mention{CounsellorID: to.ID, By: by.ID, Kind: PassedOn})
		}
		return nil
	})
}

// today is the day on the clock of the service.
func (a *Assistant) today() string { return a.clock().In(a.home()).Format(time.DateOnly) }
