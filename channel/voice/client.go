package voice

import (
	"context"
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"time"

	api "github.com/twilio/twilio-go/rest/api/v2010"

	"aufil/assistant"
	"aufil/channel/twilio"
)

// Client rings telephones through the carrier's REST API.
type Client struct {
	account   *twilio.Account
	publicURL string
}

// NewClient gives a client; what is heard by who answers is asked for below publicURL.
func NewClient(account *twilio.Account, publicURL string) *Client {
	return &Client{account: account, publicURL: strings.TrimRight(publicURL, "/")}
}

// ringing is how long a telephone rings, in seconds: about six times, before most answering machines.
const ringing = 30

// Dial rings a telephone and gives the carrier's identifier of the call. Its errors are those of a message.
func (c *Client) Dial(ctx context.Context, call assistant.OutgoingCall) (string, error) {
	params := &api.CreateCallParams{}
	params.SetFrom(call.From).SetTo(call.To).SetUrl(c.publicURL + heardBy(call)).SetTimeout(ringing).
		SetStatusCallback(c.publicURL + "/twilio/voice/statut").SetStatusCallbackEvent([]string{"completed"})
	made, err := c.account.API(ctx).CreateCall(params)
	if err != nil {
		return "", twilio.Sending(err)
	}
	if made.Sid == nil || *made.Sid == "" {
		return "", &twilio.Failure{Kind: twilio.Unknown}
	}
	return *made.Sid, nil
}

// heardBy is where what is heard by who answers is asked for.
func heardBy(call assistant.OutgoingCall) string {
	if call.CounsellorID == 0 {
		return "/twilio/voice/sortant"
	}
	return pathOf(counsellorPath, call.CaseID, call.CounsellorID)
}

// pathOf names a case and a counsellor by their numbers of ours, which mean nothing outside.
func pathOf(path string, caseID, counsellorID int64) string {
	values := url.Values{"c": {strconv.FormatInt(caseID, 10)}, "k": {strconv.FormatInt(counsellorID, 10)}}
	return path + "?" + values.Encode()
}

// Dialled looks for a call that may have been made since a moment, between the same numbers.
func (c *Client) Dialled(ctx context.Context, call assistant.OutgoingCall, since time.Time) (string, bool, error) {
	params := &api.ListCallParams{}
	params.SetFrom(call.From).SetTo(call.To).SetPageSize(20).SetLimit(20)
	calls, err := c.account.API(ctx).ListCall(params)
	if err != nil {
		return "", false, fmt.Errorf("look for the call: %w", twilio.Sending(err))
	}
	for _, one := range calls {
		if one.Sid != nil && twilio.Since(one.DateCreated, since) {
			return *one.Sid, true, nil
		}
	}
	return "", false, nil
}
