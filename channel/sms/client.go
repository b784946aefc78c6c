package sms

import (
	"context"
	"strings"
	"time"

	api "github.com/twilio/twilio-go/rest/api/v2010"

	"aufil/channel/twilio"
)

// lookBack is how many of the latest messages between two numbers are looked through.
const lookBack = 50

// validity is how long the carrier may try to deliver, in seconds: a reply of this morning still helps at night.
const validity = 36000

// Client sends the messages that we start, through the carrier's REST API.
type Client struct {
	account   *twilio.Account
	statusURL string
}

// NewClient gives a client; delivery reports come to /twilio/sms/status below publicURL.
func NewClient(account *twilio.Account, publicURL string) *Client {
	return &Client{account: account, statusURL: strings.TrimRight(publicURL, "/") + "/twilio/sms/status"}
}

// Send sends one message and gives the carrier's identifier of it. The error holds a *twilio.Failure and, unless the
// message may have left, one of the assistant's kinds of failure.
func (c *Client) Send(ctx context.Context, from, to, body string) (string, error) {
	params := &api.CreateMessageParams{}
	params.SetFrom(from).SetTo(to).SetBody(body).SetStatusCallback(c.statusURL).SetValidityPeriod(validity)
	message, err := c.account.API(ctx).CreateMessage(params)
	if err != nil {
		return "", twilio.Sending(err)
	}
	if message.Sid == nil || *message.Sid == "" {
		return "", &twilio.Failure{Kind: twilio.Unknown}
	}
	return *message.Sid, nil
}

// Find looks for a message that may have been sent since a moment: same numbers, same words. The carrier's own date
// filter counts in days and knows only messages that have left, so the comparison is made here.
func (c *Client) Find(ctx context.Context, from, to, body string, since time.Time) (string, bool, error) {
	params := &api.ListMessageParams{}
	params.SetFrom(from).SetTo(to).SetPageSize(lookBack).SetLimit(lookBack)
	messages, err := c.account.API(ctx).ListMessage(params)
	if err != nil {
		return "", false, twilio.Sending(err)
	}
	for i := range messages {
		if sameMessage(&messages[i], body, since) {
			return *messages[i].Sid, true, nil
		}
	}
	return "", false, nil
}

func sameMessage(message *api.ApiV2010Message, body string, since time.Time) bool {
	return message.Sid != nil && message.Body != nil && *message.Body == body && twilio.Since(message.DateCreated, since)
}
