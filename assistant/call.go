package assistant

import (
	"context"
	"fmt"
	"strings"
	"time"

	"aufil/dialog"
)

// Dialer rings telephones. Its errors are those of a Sender.
type Dialer interface {
	Dial(ctx context.Context, c OutgoingCall) (sid string, err error)
	// Dialled looks up a call that may have been made since a time.
	Dialled(ctx context.Context, c OutgoingCall, since time.Time) (sid string, found bool, err error)
}

// OutgoingCall is a call that we make: to a person, or to the counsellor who wants to talk with one.
type OutgoingCall struct {
	From, To     string
	CaseID       int64
	CounsellorID int64 // 0 = the person is called
}

// Callee is whose telephone an outbound call rings.
type Callee string

// Whom we call.
const (
	CallPerson     Callee = "personne"
	CallCounsellor Callee = "conseiller"
)

// callLife is how long a call that could not be made is still wanted: nobody waits by the telephone for hours.
const callLife = 10 * time.Minute

// ring makes a claimed call, after a look-up when it may have been made before.
func (a *Assistant) ring(ctx context.Context, c Claim) Result {
	if a.clock().Sub(c.Since) > callLife || c.To == "" {
		return Result{State: Undeliver, Error: "appel impossible"}
	}
	call := OutgoingCall{From: c.From, To: c.To, CaseID: c.CaseID, CounsellorID: c.CounsellorID}
	if c.Do == LookUp {
		sid, found, err := a.dialer.Dialled(ctx, call, c.Since)
		switch {
		case err != nil:
			return Result{State: Unknown, Error: "recherche impossible"}
		case found:
			return Result{State: SentOut, SID: sid}
		}
	}
	sid, err := a.dialer.Dial(ctx, call)
	return resultOf(sid, err)
}

// callLine is what the journal says of a counsellor's call.
const callLine = "(appel)"

// Call puts a counsellor through to the person of a case: the counsellor's own telephone rings first, and once they have
// accepted by a key the person's does. Both see the service's number only. Who calls about a case that nobody holds
// takes it. ErrNoPhone, ErrNoNumber, ErrStopped, ErrNoSender say why it cannot be.
func (a *Assistant) Call(ctx context.Context, by Counsellor, caseID int64) error {
	if by.Phone == "" {
		return ErrNoPhone
	}
	return a.act(ctx, by, caseID, reply, func(s State, ch *Change) error {
		if l := s.Answered; l.By == by.ID && l.Text == callLine && a.clock().Sub(l.At) < doubleClick {
			return errRepeated
		}
		from, err := a.canCall(s)
		if err != nil {
			return err
		}
		ch.Lines = append(ch.Lines, Line{
			Author: ByCounsellor, CounsellorID: by.ID, Channel: dialog.Voice, Text: callLine,
			Send: true, Call: CallCounsellor, From: from,
		})
		return nil
	})
}

// canCall gives the number that is shown to this person when they are called, or why they cannot be.
func (a *Assistant) canCall(s State) (from string, err error) {
	switch {
	case s.Stopped:
		return "", ErrStopped
	case s.Number == "":
		return "", ErrNoNumber
	}
	return a.shown(s.Service)
}

// shown is the number that we show when we call. A short code cannot call.
func (a *Assistant) shown(service string) (string, error) {
	candidates := []string{a.caller, service}
	for _, n := range a.numbers {
		candidates = append(candidates, n.Number)
	}
	for _, n := range candidates {
		if strings.HasPrefix(n, "+") {
			return n, nil
		}
	}
	return "", ErrNoSender
}

// national writes a number the way people do: "01 99 00 00 00".
func national(number string) string {
	rest, french := strings.CutPrefix(number, "+33")
	if !french || len(rest) != 9 {
		return number
	}
	pairs := "0" + rest[:1]
	for i := 1; i < len(rest); i += 2 {
		pairs += " " + rest[i:i+2]
	}
	return pairs
}

// Bridge is who is put through to whom, and the number that the one who is called sees.
type Bridge struct{ From, To string }

// Bridge gives the person whom a counsellor, whose telephone has been answered, is put through to. Only who holds the
// case is.
func (a *Assistant) Bridge(ctx context.Context, caseID, counsellorID int64) (Bridge, error) {
	s, err := a.store.Case(ctx, caseID)
	if err != nil {
		return Bridge{}, fmt.Errorf("bridge: %w", err)
	}
	if s.Escalation.Status != Taken || s.Escalation.HolderID != counsellorID {
		return Bridge{}, fmt.Errorf("bridge: %w", ErrNotHeld)
	}
	from, err := a.canCall(s)
	return Bridge{From: from, To: s.Number}, err
}

// Talked keeps that a counsellor and the person of a case have talked, once for each call.
func (a *Assistant) Talked(ctx context.Context, caseID int64, callID string) error {
	s, err := a.store.Case(ctx, caseID)
	if err != nil {
		return fmt.Errorf("after a call: %w", err)
	}
	return a.aside(ctx, s, callID+":entretien", dialog.Input{Kind: dialog.Talked})
}
