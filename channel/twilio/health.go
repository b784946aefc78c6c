package twilio

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/twilio/twilio-go/client"
	api "github.com/twilio/twilio-go/rest/api/v2010"
)

// Health is what the carrier says of an account.
type Health struct {
	Status string    // "active", "suspended", "closed"
	Trial  bool      // a trial account texts only numbers that were verified by hand
	Clock  time.Time // the carrier's; zero when it does not say
	Lines  []Line
}

// Line is a number of the account, long or short, and whom it calls.
type Line struct {
	Number             string
	SMS, Voice, Status string // addresses; "" = none is set
	SMSMethod          string
	VoiceMethod        string
	TakesSMS           bool
	TakesCalls         bool
}

// ErrCredentials means that the account_sid or the auth_token are not those of an account.
var ErrCredentials = errors.New("the carrier does not know these credentials")

// Health asks the carrier about the account. Nothing is changed, sent or billed.
func (a *Account) Health(ctx context.Context) (h Health, err error) {
	watched := &Account{sid: a.sid, token: a.token, transport: &dated{next: a.transport, clock: &h.Clock}}
	rest := watched.API(ctx)
	account, err := rest.FetchAccount(a.sid)
	if err != nil {
		var refused *client.TwilioRestError
		if errors.As(err, &refused) && (refused.Status == http.StatusUnauthorized || refused.Status == http.StatusNotFound) {
			return h, ErrCredentials
		}
		return h, fmt.Errorf("ask for the account: %w", err)
	}
	h.Status, h.Trial = deref(account.Status), deref(account.Type) == "Trial"
	long, err := rest.ListIncomingPhoneNumber(&api.ListIncomingPhoneNumberParams{})
	if err != nil {
		return h, fmt.Errorf("ask for the numbers: %w", err)
	}
	for _, n := range long {
		l := Line{
			Number: deref(n.PhoneNumber), SMS: deref(n.SmsUrl), SMSMethod: deref(n.SmsMethod), Voice: deref(n.VoiceUrl),
			VoiceMethod: deref(n.VoiceMethod), Status: deref(n.StatusCallback),
		}
		if n.Capabilities != nil {
			l.TakesSMS, l.TakesCalls = n.Capabilities.Sms, n.Capabilities.Voice
		}
		h.Lines = append(h.Lines, l)
	}
	short, err := rest.ListShortCode(&api.ListShortCodeParams{})
	if err != nil {
		return h, fmt.Errorf("ask for the short codes: %w", err)
	}
	for _, n := range short {
		h.Lines = append(h.Lines, Line{
			Number: deref(n.ShortCode), SMS: deref(n.SmsUrl), SMSMethod: deref(n.SmsMethod), TakesSMS: true,
		})
	}
	return h, nil
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// dated notes the time that the carrier writes on its answers.
type dated struct {
	next  http.RoundTripper
	clock *time.Time
}

// RoundTrip implements http.RoundTripper.
func (d *dated) RoundTrip(r *http.Request) (*http.Response, error) {
	res, err := d.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	if at, err := http.ParseTime(res.Header.Get("Date")); err == nil {
		*d.clock = at
	}
	return res, nil
}
