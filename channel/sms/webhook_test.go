package sms_test

import (
	"context"
	"encoding/xml"
	"errors"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/carrier"
	"aufil/channel/sms"
	"aufil/channel/twilio"
	"aufil/dialog"
)

const (
	public = "https://aufil.example/base"
	token  = "0123456789abcdef0123456789abcdef"
	oldest = "fedcba9876543210fedcba9876543210"
)

// scripted is an assistant that answers what it is told to, and the same to the same inbound.
type scripted struct {
	mu       sync.Mutex
	texts    []string
	err      error
	seen     map[string]assistant.Inbound
	turns    int
	statuses []string
}

func (s *scripted) Receive(_ context.Context, in assistant.Inbound) (assistant.Outcome, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.seen == nil {
		s.seen = map[string]assistant.Inbound{}
	}
	if _, repeated := s.seen[in.ID]; !repeated {
		s.turns++
	}
	s.seen[in.ID] = in
	return assistant.Outcome{Lang: "fr", Texts: s.texts}, s.err
}

func (s *scripted) Delivered(ctx context.Context, sid, status string, _ int) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if until, bounded := ctx.Deadline(); !bounded || time.Until(until) > 14*time.Second {
		return errors.New("the carrier would wait more than 15 s")
	}
	s.statuses = append(s.statuses, sid+" "+status)
	return s.err
}

func router(s *scripted, rejected func(string)) http.Handler {
	gin.SetMode(gin.ReleaseMode)
	engine := gin.New()
	guard := twilio.Guard{PublicURL: public + "/", Tokens: []string{token, oldest}, Rejected: rejected}
	sms.Webhooks{Receiver: s, Deliveries: s, Sorry: []string{"Un problème chez nous."}, Ours: func(number string) bool {
		return number == "+33939000002"
	}}.Mount(engine, guard)
	return engine
}

// sign and form are what a request is made of.
func request(path string, form url.Values, signature string) *http.Request {
	req := httptest.NewRequest(http.MethodPost, path, strings.NewReader(form.Encode()))
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	if signature != "" {
		req.Header.Set("X-Twilio-Signature", signature)
	}
	return req
}

// messages reads the texts of an answer.
func messages(t *testing.T, body string) []string {
	t.Helper()
	var document struct {
		XMLName  xml.Name `xml:"Response"`
		Messages []string `xml:"Message"`
	}
	if err := xml.Unmarshal([]byte(body), &document); err != nil {
		t.Fatalf("answer %q: %v", body, err)
	}
	return document.Messages
}

func TestInboundSMS(t *testing.T) {
	t.Parallel()
	form := func(body string, more ...string) url.Values {
		f := url.Values{"MessageSid": {"SM1"}, "From": {"+33612345678"}, "To": {"+33939000001"}, "Body": {body}}
		for i := 0; i+1 < len(more); i += 2 {
			if f.Set(more[i], more[i+1]); more[i+1] == "-" {
				f.Del(more[i])
			}
		}
		return f
	}
	long := strings.Repeat("é", 2000)
	cases := []struct {
		name   string
		form   url.Values
		token  string // signs; "" = no signature
		url    string // signed; "" = the right one
		status int
		text   string // that the dialogue gets; "-" = no turn
	}{
		{"a plain text", form("bonjour"), token, "", 200, "bonjour"},
		{"signed with the token being retired", form("bonjour"), oldest, "", 200, "bonjour"},
		{"STOP goes to the dialogue like any word", form("STOP"), token, "", 200, "STOP"},
		{"an empty text", form(""), token, "", 200, ""},
		{"emoji", form("😀 ok"), token, "", 200, "😀 ok"},
		{"binary", form("a\x00\xff\xfeb\x1b"), token, "", 200, "ab"},
		{"two lines", form("un\ndeux"), token, "", 200, "un\ndeux"},
		{"a very long text is cut", form(long), token, "", 200, strings.Repeat("é", 1600)},
		{"parameters nobody knew of", form("ok", "NewParameter", "x"), token, "", 200, "ok"},
		{"not signed", form("bonjour"), "", "", 403, "-"},
		{"signed with another token", form("bonjour"), "0000", "", 403, "-"},
		{"signed for another address", form("bonjour"), token, "https://aufil.example/twilio/sms", 403, "-"},
		{"no MessageSid", form("bonjour", "MessageSid", "-"), token, "", 400, "-"},
		{"no To", form("bonjour", "To", "-"), token, "", 400, "-"},
		{"from a name", form("promo", "From", "Orange"), token, "", 200, "-"},
		{"from a short code", form("promo", "From", "38080"), token, "", 200, "-"},
		{"from a number of ours", form("promo", "From", "+33939000002"), token, "", 200, "-"},
		{"no From", form("bonjour", "From", "-"), token, "", 200, "-"},
		{"over 64 KiB", form(strings.Repeat("x", 70<<10)), token, "", 413, "-"},
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			s := &scripted{texts: []string{"Bonjour & merci", "<suite>"}}
			var rejected []string
			handler := router(s, func(reason string) { rejected = append(rejected, reason) })
			address := tc.url
			if address == "" {
				address = public + "/twilio/sms"
			}
			signature := ""
			if tc.token != "" {
				signature = carrier.Sign(tc.token, address, tc.form)
			}
			recorder := httptest.NewRecorder()
			handler.ServeHTTP(recorder, request("/twilio/sms", tc.form, signature))
			if recorder.Code != tc.status {
				t.Fatalf("status %d, want %d", recorder.Code, tc.status)
			}
			if refused := tc.status == 403 || tc.status == 413; refused != (len(rejected) == 1) {
				t.Errorf("counted %v", rejected)
			}
			if tc.text == "-" {
				if s.turns != 0 {
					t.Error("a turn was played")
				}
				if tc.status == 200 && len(messages(t, recorder.Body.String())) != 0 {
					t.Error("a machine was answered")
				}
				return
			}
			if got := s.seen["SM1"].Input; got.Text != tc.text || got.Kind != dialog.Text || got.Channel != dialog.SMS {
				t.Errorf("input %+v", got)
			}
			if got := messages(t, recorder.Body.String()); !slices.Equal(got, s.texts) {
				t.Errorf("messages %q", got)
			}
		})
	}
}

func TestAnSMSIsAlwaysAnswered(t *testing.T) {
	t.Parallel()
	form := url.Values{"MessageSid": {"SM1"}, "From": {"+33612345678"}, "To": {"+33939000001"}, "Body": {"oui"}}
	signature := carrier.Sign(token, public+"/twilio/sms", form)
	answer := func(s *scripted) []string {
		recorder := httptest.NewRecorder()
		router(s, nil).ServeHTTP(recorder, request("/twilio/sms", form, signature))
		if recorder.Code != 200 || !strings.HasPrefix(recorder.Header().Get("Content-Type"), "text/xml") {
			t.Fatalf("status %d, %q", recorder.Code, recorder.Header().Get("Content-Type"))
		}
		return messages(t, recorder.Body.String())
	}
	if got := answer(&scripted{err: errors.New("disk full")}); !slices.Equal(got, []string{"Un problème chez nous."}) {
		t.Errorf("after a failure: %q", got)
	}
	if got := answer(&scripted{}); len(got) != 0 {
		t.Errorf("silence on purpose: %q", got)
	}
}

func TestDeliveryReports(t *testing.T) {
	t.Parallel()
	cases := []struct {
		name   string
		form   url.Values
		err    error
		status int
	}{
		{"a report", url.Values{"MessageSid": {"SM1"}, "MessageStatus": {"delivered"}}, nil, 204},
		{"without identifier", url.Values{"MessageStatus": {"delivered"}}, nil, 400},
		{"without status", url.Values{"MessageSid": {"SM1"}}, nil, 400},
		{"that cannot be kept", url.Values{"MessageSid": {"SM1"}, "MessageStatus": {"sent"}}, errors.New("busy"), 500},
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			recorder := httptest.NewRecorder()
			signature := carrier.Sign(token, public+"/twilio/sms/status", tc.form)
			router(&scripted{err: tc.err}, nil).ServeHTTP(recorder, request("/twilio/sms/status", tc.form, signature))
			if recorder.Code != tc.status || recorder.Body.Len() != 0 {
				t.Errorf("status %d, body %q", recorder.Code, recorder.Body.String())
			}
		})
	}
}

var _ assistant.Sender = (*sms.Client)(nil)

// running serves an assistant and gives the carrier that calls it.
func running(t *testing.T, s *scripted) (*carrier.Carrier, *sms.Client) {
	t.Helper()
	application := httptest.NewServer(http.StripPrefix("/base", stripped(router(s, nil))))
	t.Cleanup(application.Close)
	c := carrier.New(carrier.Config{AccountSID: "AC" + token, AuthToken: token, PublicURL: public,
		BaseURL: application.URL + "/base", Numbers: []string{"+33939000001"}})
	api := httptest.NewServer(c.Handler())
	t.Cleanup(api.Close)
	account, err := twilio.NewAccount("AC"+token, token, api.URL)
	if err != nil {
		t.Fatal(err)
	}
	return c, sms.NewClient(account, public)
}

// stripped stands for a proxy that takes the path of the public URL away before it passes a request on.
func stripped(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.RequestURI = r.URL.RequestURI()
		next.ServeHTTP(w, r)
	})
}

func TestAWholeExchangeOverTheCarrier(t *testing.T) {
	t.Parallel()
	s := &scripted{texts: []string{"Bonjour, ici AuFil."}}
	c, client := running(t, s)
	c.SetFaults(carrier.Faults{Repeat: 2})
	phone := c.Phone("+33612345678")
	if got := phone.SMS("bonjour"); !slices.Equal(got, s.texts) {
		t.Errorf("replies %q", got)
	}
	if s.turns != 1 {
		t.Errorf("%d turns for one message", s.turns)
	}
	sid, err := client.Send(t.Context(), "+33939000001", "+33612345678", "Ici Claire, conseillère.")
	if err != nil {
		t.Fatal(err)
	}
	c.Wait()
	if got := phone.Inbox(); !slices.Equal(got, []string{"Bonjour, ici AuFil.", "Ici Claire, conseillère."}) {
		t.Errorf("inbox %q", got)
	}
	if !slices.Contains(s.statuses, sid+" delivered") {
		t.Errorf("statuses %q", s.statuses)
	}
	if problems := c.Problems(); len(problems) != 0 {
		t.Errorf("problems %q", problems)
	}
}

func TestSendingFailsInKinds(t *testing.T) {
	t.Parallel()
	const number = "+33612345678"
	cases := []struct {
		name   string
		to     string
		before func(*carrier.Carrier)
		kind   twilio.Kind
	}{
		{"no number", "33", nil, twilio.Permanent},
		{"a landline", "+33142345678", func(c *carrier.Carrier) { c.Phone("+33142345678").Landline() }, twilio.Permanent},
		{"too many requests", number, func(c *carrier.Carrier) { c.FailNext(carrier.Refusal{Status: 429, Code: 20429}) }, twilio.Retry},
		{"the person sent STOP", number, func(c *carrier.Carrier) { c.FailNext(carrier.Refusal{Status: 400, Code: 21610}) }, twilio.Stopped},
		{"wrong credentials", number, func(c *carrier.Carrier) { c.FailNext(carrier.Refusal{Status: 401, Code: 20003}) }, twilio.Alarm},
		{"their failure", number, func(c *carrier.Carrier) { c.FailNext(carrier.Refusal{Status: 500, Code: 20500}) }, twilio.Unknown},
		{"a page of a proxy", number, func(c *carrier.Carrier) { c.FailNext(carrier.Refusal{Status: 502}) }, twilio.Unknown},
		{"a cut line", number, func(c *carrier.Carrier) { c.FailNext(carrier.Refusal{Cut: true}) }, twilio.Unknown},
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			c, client := running(t, &scripted{})
			if tc.before != nil {
				tc.before(c)
			}
			_, err := client.Send(t.Context(), "+33939000001", tc.to, "Bonjour")
			var failure *twilio.Failure
			if !errors.As(err, &failure) || failure.Kind != tc.kind {
				t.Fatalf("error %v, want the kind %s", err, tc.kind)
			}
			known := errors.Is(err, assistant.ErrPermanent) || errors.Is(err, assistant.ErrOptedOut) || errors.Is(err, assistant.ErrRetry)
			if known == (tc.kind == twilio.Unknown) {
				t.Errorf("the assistant is told wrong: %v", err)
			}
			if strings.Contains(err.Error(), tc.to) || strings.Contains(err.Error(), "Bonjour") {
				t.Errorf("the error tells too much: %v", err)
			}
		})
	}
}

func TestAMessageWhoseAnswerWasLostIsFound(t *testing.T) {
	t.Parallel()
	c, client := running(t, &scripted{})
	start := time.Now()
	c.FailNext(carrier.Refusal{After: true, Cut: true})
	const from, to, body = "+33939000001", "+33612345678", "Votre rendez-vous ?"
	if _, err := client.Send(t.Context(), from, to, body); err == nil {
		t.Fatal("the answer was lost, and yet no error")
	}
	sid, found, err := client.Find(t.Context(), from, to, body, start)
	if err != nil || !found || !strings.HasPrefix(sid, "SM") {
		t.Errorf("found %v %q, %v", found, sid, err)
	}
	if _, found, _ := client.Find(t.Context(), from, to, "autre chose", start); found {
		t.Error("found what was never sent")
	}
	if _, found, _ := client.Find(t.Context(), from, to, body, start.Add(time.Hour)); found {
		t.Error("found one of an earlier day")
	}
}

func TestSendingEndsWithItsContext(t *testing.T) {
	t.Parallel()
	c, client := running(t, &scripted{})
	c.FailNext(carrier.Refusal{Delay: 300 * time.Millisecond, Cut: true})
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	_, err := client.Send(ctx, "+33939000001", "+33612345678", "Bonjour")
	var failure *twilio.Failure
	if !errors.As(err, &failure) || failure.Kind != twilio.Unknown {
		t.Errorf("error %v", err)
	}
}
