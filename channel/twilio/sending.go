package twilio

import (
	"errors"
	"fmt"
	"time"

	"aufil/assistant"
)

// Sending says in the assistant's words how a request failed that sends or rings. What an operator has to mend is tried
// again later. The error holds a *Failure and, unless the thing may have been done, one of the assistant's kinds.
func Sending(err error) error {
	failed := Failed(err)
	var failure *Failure
	if !errors.As(failed, &failure) {
		return failed
	}
	switch failure.Kind {
	case Permanent:
		return fmt.Errorf("%w: %w", assistant.ErrPermanent, failure)
	case Stopped:
		return fmt.Errorf("%w: %w", assistant.ErrOptedOut, failure)
	case Retry, Alarm:
		return fmt.Errorf("%w: %w", assistant.ErrRetry, failure)
	default:
		return failure
	}
}

// clockSkew is how far apart the carrier's clock and ours may be; its dates are rounded down to the second.
const clockSkew = 5 * time.Second

// Since tells whether something that the carrier made at a time, in its own form, may have been asked for since then.
func Since(made *string, since time.Time) bool {
	if made == nil {
		return true
	}
	at, err := time.Parse(time.RFC1123Z, *made)
	return err != nil || !at.Before(since.Add(-clockSkew))
}
