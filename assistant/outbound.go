package assistant

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// Sender gives messages to the carrier. Its errors are ErrPermanent, ErrOptedOut or ErrRetry, perhaps in a Refusal;
// any other error, a timeout above all, means that nobody knows whether the message left.
type Sender interface {
	Send(ctx context.Context, from, to, body string) (sid string, err error)
	// Find looks up a message that may have been sent since a time.
	Find(ctx context.Context, from, to, body string, since time.Time) (sid string, found bool, err error)
}

// The kinds of failure of a Sender.
var (
	ErrPermanent = errors.New("the carrier will never send this message")
	ErrOptedOut  = errors.New("the person said STOP to the carrier") // 21610
	ErrRetry     = errors.New("the carrier did not take the message, later perhaps")
)

// Refusal is an error of a Sender with the carrier's own code. Kind is one of the errors above.
type Refusal struct {
	Kind error
	Code int
}

// Error implements error.
func (r Refusal) Error() string { return fmt.Sprintf("%v (code %d)", r.Kind, r.Code) }

// Unwrap gives the kind.
func (r Refusal) Unwrap() error { return r.Kind }

// Delivery is where an outbound message stands. Its rank only grows.
type Delivery string

// The states: waiting, given to the carrier at this moment, nobody knows whether it left, sent, received, failed.
const (
	Pending   Delivery = "attente"
	Sending   Delivery = "envoi"
	Unknown   Delivery = "inconnu"
	SentOut   Delivery = "envoye"
	Received  Delivery = "recu"
	Undeliver Delivery = "echec"
)

// Rank orders delivery reports, which come in any order: a lower rank never replaces a higher one.
func (d Delivery) Rank() int {
	switch d {
	case SentOut:
		return 1
	case Received, Undeliver:
		return 2
	default:
		return 0
	}
}

// Claim is a message taken for sending.
type Claim struct {
	Do             Todo
	CaseID         int64
	Call           Callee // "" = a message
	CounsellorID   int64  // of a call to a counsellor
	From, To, Body string
	Since          time.Time // when it was made: look-ups start there
	Attempts       int       // with this one
	Next           int64     // when there is Nothing to do: the next message of the case that has not left, 0 = none
}

// Todo says what must be done with a claimed message.
type Todo int

// What can be to do: nothing any more; nothing now, because another worker has this message or an earlier one of the
// case and goes on to this one itself; send; look up before sending.
const (
	Nothing Todo = iota
	Wait
	SendIt
	LookUp
)

// Result is how sending went.
type Result struct {
	State    Delivery // Pending to try again, Unknown, SentOut, Undeliver
	SID      string
	Error    string // of the operator: a code, never the text or the number
	OptedOut bool
}

// MaxAttempts is how many times a message is tried before the counsellor is told that it failed: with the delays of
// RetryDelay, over about five and a half hours.
const MaxAttempts = 10

// RetryDelay is how long to wait after the n-th attempt, from 1. The first is short: most failures are blips, but a
// message whose fate is unknown needs a moment before it can be found.
func RetryDelay(n int) time.Duration {
	d := 5 * time.Second
	for range min(n-1, 12) {
		d *= 3
	}
	return min(d, 2*time.Hour)
}

// Deliver sends one waiting message, and the next ones of the same case after it, so that they leave in order.
// nil: nothing more to do here. ErrRetry: call again later. It never holds a transaction while it sends.
func (a *Assistant) Deliver(ctx context.Context, messageID int64) error {
	for messageID != 0 {
		next, err := a.deliver(ctx, messageID)
		if err != nil {
			return err
		}
		messageID = next
	}
	return nil
}

func (a *Assistant) deliver(ctx context.Context, messageID int64) (next int64, err error) {
	c, err := a.store.Claim(ctx, messageID, a.clock())
	if err != nil {
		return 0, fmt.Errorf("claim message: %w", err)
	}
	switch c.Do {
	case Nothing:
		return c.Next, nil
	case Wait:
		return 0, nil
	}
	var r Result
	if c.Call == "" {
		r = a.hand(ctx, c)
	} else {
		r = a.ring(ctx, c)
	}
	if r.State == Pending && c.Attempts >= MaxAttempts {
		r.State = Undeliver
	}
	// What the carrier said must be kept even when the worker is told to stop at this very moment.
	keep, cancel := context.WithTimeout(context.WithoutCancel(ctx), turnTimeout)
	defer cancel()
	done, err := a.store.Settle(keep, messageID, r, a.clock())
	if err != nil {
		return 0, fmt.Errorf("settle message: %w", err)
	}
	if c.Call == "" && (r.State == Undeliver || done.Early == Undeliver) {
		err = a.notArrived(keep, done.CaseID)
	}
	a.announce(done.CaseID)
	a.observe(Event{Kind: counted(r.State)})
	a.countReport(done.Early)
	if err != nil {
		return 0, err
	}
	if r.State == Pending || r.State == Unknown {
		return 0, fmt.Errorf("%s: %w", r.Error, ErrRetry)
	}
	return done.Next, nil
}

// hand gives a claimed message to the carrier, after a look-up when it may have left before.
func (a *Assistant) hand(ctx context.Context, c Claim) Result {
	if c.Do == LookUp {
		sid, found, err := a.sender.Find(ctx, c.From, c.To, c.Body, c.Since)
		switch {
		case err != nil:
			return Result{State: Unknown, Error: "recherche impossible"}
		case found:
			return Result{State: SentOut, SID: sid}
		}
	}
	sid, err := a.sender.Send(ctx, c.From, c.To, c.Body)
	return resultOf(sid, err)
}

func resultOf(sid string, err error) Result {
	switch {
	case err == nil:
		return Result{State: SentOut, SID: sid}
	case errors.Is(err, ErrOptedOut):
		return Result{State: Undeliver, Error: "STOP", OptedOut: true}
	case errors.Is(err, ErrPermanent):
		return Result{State: Undeliver, Error: codeOf(err)}
	case errors.Is(err, ErrRetry):
		return Result{State: Pending, Error: codeOf(err)}
	default:
		return Result{State: Unknown, Error: "sort inconnu"}
	}
}

// codeOf gives the carrier's code when its error has one. The error's own text may quote the number: it is not kept.
func codeOf(err error) string {
	var r Refusal
	if errors.As(err, &r) && r.Code != 0 {
		return fmt.Sprintf("code %d", r.Code)
	}
	return "refus de l'opérateur"
}

func counted(d Delivery) EventKind {
	switch d {
	case SentOut:
		return Sent
	case Undeliver:
		return SendFailed
	default:
		return SendRetried
	}
}
