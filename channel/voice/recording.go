package voice

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"strings"

	api "github.com/twilio/twilio-go/rest/api/v2010"

	"aufil/assistant"
	"aufil/channel/twilio"
)

// recordingSID is what the carrier calls a recording.
var recordingSID = regexp.MustCompile(`^RE[0-9a-f]{32}$`)

// mostRecorded is the size of the largest voice message that is fetched: many times that of the longest.
const mostRecorded = 16 << 20

// Recording fetches a voice message with our own credentials: nobody else has an address for it.
func (c *Client) Recording(ctx context.Context, sid string) (assistant.Sound, error) {
	if !recordingSID.MatchString(sid) {
		return assistant.Sound{}, assistant.ErrNoRecording
	}
	res, err := c.account.Get(ctx, "/Recordings/"+sid+".wav")
	if err != nil {
		return assistant.Sound{}, fmt.Errorf("fetch a recording: %w", err)
	}
	defer func() { _ = res.Body.Close() }()
	kind := res.Header.Get("Content-Type")
	switch {
	case res.StatusCode == http.StatusNotFound:
		return assistant.Sound{}, assistant.ErrNoRecording
	case res.StatusCode != http.StatusOK:
		return assistant.Sound{}, fmt.Errorf("fetch a recording: status %d", res.StatusCode)
	case !strings.HasPrefix(kind, "audio/"):
		return assistant.Sound{}, errors.New("fetch a recording: what came is no sound")
	}
	data, err := io.ReadAll(io.LimitReader(res.Body, mostRecorded+1))
	if err != nil {
		return assistant.Sound{}, fmt.Errorf("fetch a recording: %w", err)
	}
	if len(data) > mostRecorded {
		return assistant.Sound{}, errors.New("fetch a recording: it is too large")
	}
	return assistant.Sound{Type: kind, Data: data}, nil
}

// Discard deletes a voice message at the carrier; one that is gone already is no error.
func (c *Client) Discard(ctx context.Context, sid string) error {
	if !recordingSID.MatchString(sid) {
		return nil
	}
	err := twilio.Failed(c.account.API(ctx).DeleteRecording(sid, &api.DeleteRecordingParams{}))
	var failure *twilio.Failure
	if errors.As(err, &failure) && failure.Status == http.StatusNotFound {
		return nil
	}
	return err
}
