package twilio

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"github.com/twilio/twilio-go/client"
)

// Kind says what to do about a failed request.
type Kind string

// The kinds of failure.
const (
	Permanent Kind = "definitif" // it will never work for this person: do not try again
	Stopped   Kind = "stop"      // the person sent STOP: permanent until they write START
	Retry     Kind = "reessayer" // refused for now: try again later
	Alarm     Kind = "alarme"    // our settings or our account: an operator must look, then try again
	Unknown   Kind = "inconnu"   // no answer came: it may have been done; look it up before trying again
)

// Failure is a request that the carrier refused or did not answer. It holds no number and no text.
type Failure struct {
	Kind   Kind
	Code   int // of the carrier's own list, 0 when it gave none
	Status int // of HTTP, 0 when no answer came
	cause  error
}

// Error implements error. The carrier's own message is left out: it quotes numbers.
func (f *Failure) Error() string {
	if f.Status == 0 && f.Code == 0 {
		return "carrier: no answer"
	}
	return fmt.Sprintf("carrier: refused, status %d, code %d (%s)", f.Status, f.Code, f.Kind)
}

// Unwrap gives the cause when it is safe to show: the end of a context, never a URL with a number in it.
func (f *Failure) Unwrap() error { return f.cause }

// kinds are the codes that mean something else than their HTTP status does (twilio.com/docs/api/errors/<code>).
var kinds = map[int]Kind{
	21211: Permanent, 21217: Permanent, 21614: Permanent, 21635: Permanent, // no such number, no mobile, landline
	21610: Stopped,
	21408: Alarm, 21612: Alarm, 21606: Alarm, 21608: Alarm, 21659: Alarm, // countries, routes, senders
	21602: Permanent, 21617: Permanent, // no body, too long
	21611: Retry, 30001: Retry, 20429: Retry,
	63038: Alarm, // daily cap of the account
	20003: Alarm, // credentials
	21222: Alarm, 21224: Alarm,
	30003: Retry, // handset off
	30004: Permanent, 30005: Permanent, 30006: Permanent, 30007: Permanent,
	30008: Retry,
}

// KindOf gives the kind of a carrier's code and HTTP status.
func KindOf(code, status int) Kind {
	if kind, ok := kinds[code]; ok {
		return kind
	}
	switch {
	case status == http.StatusTooManyRequests:
		return Retry
	case status == http.StatusUnauthorized, status == http.StatusForbidden, status == http.StatusNotFound:
		return Alarm
	case status >= 500, status == 0:
		return Unknown
	default:
		return Permanent
	}
}

// Failed turns an error of the REST client into a Failure.
func Failed(err error) error {
	if err == nil {
		return nil
	}
	var rest *client.TwilioRestError
	if errors.As(err, &rest) {
		return &Failure{Kind: KindOf(rest.Code, rest.Status), Code: rest.Code, Status: rest.Status}
	}
	return &Failure{Kind: Unknown, cause: safeCause(err)}
}

// safeCause keeps of an error only what says nothing about the request.
func safeCause(err error) error {
	for _, known := range []error{context.Canceled, context.DeadlineExceeded} {
		if errors.Is(err, known) {
			return known
		}
	}
	return nil
}
