package twilio

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"github.com/twilio/twilio-go/client"
	api "github.com/twilio/twilio-go/rest/api/v2010"
)

// requestTimeout bounds one REST request; it stays below the time limit of the jobs that send.
const requestTimeout = 10 * time.Second

// Account reaches the carrier's REST API.
type Account struct {
	sid, token string
	transport  http.RoundTripper
}

// NewAccount gives the account of the settings. An empty apiBase is the carrier's own; another one is that of a
// region ("https://api.dublin.ie1.twilio.com") or of a stand-in.
func NewAccount(sid, token, apiBase string) (*Account, error) {
	if sid == "" || token == "" {
		return nil, fmt.Errorf("twilio account: account_sid and auth_token are both needed")
	}
	transport := http.DefaultTransport.(*http.Transport).Clone()
	account := &Account{sid: sid, token: token, transport: transport}
	if apiBase == "" {
		return account, nil
	}
	base, err := url.Parse(apiBase)
	if err != nil || base.Host == "" || (base.Scheme != "http" && base.Scheme != "https") {
		return nil, fmt.Errorf("twilio account: api_base must be an http or https URL")
	}
	account.transport = rebase{base: base, next: transport}
	return account, nil
}

// API gives the REST client bound to a context, which twilio-go itself does not take. The region is that of the base
// URL alone: TWILIO_REGION and TWILIO_EDGE are not read.
func (a *Account) API(ctx context.Context) *api.ApiService {
	base := &client.Client{
		Credentials: client.NewCredentials(a.sid, a.token),
		HTTPClient: &http.Client{
			Transport:     bound{ctx: ctx, next: a.transport},
			Timeout:       requestTimeout,
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		},
	}
	base.SetAccountSid(a.sid)
	return api.NewApiService(&client.RequestHandler{Client: base})
}

// host is the carrier's own, to which twilio-go sends every request.
const host = "api.twilio.com"

// Get asks for something below our account that is no JSON, such as a recording. The carrier may send it from elsewhere:
// our credentials do not go there.
func (a *Account) Get(ctx context.Context, path string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://"+host+"/2010-04-01/Accounts/"+a.sid+path, nil)
	if err != nil {
		return nil, err
	}
	req.SetBasicAuth(a.sid, a.token)
	res, err := (&http.Client{Transport: a.transport, Timeout: requestTimeout}).Do(req)
	if err != nil {
		return nil, &Failure{Kind: Unknown, cause: safeCause(err)}
	}
	return res, nil
}

// rebase sends the requests for the carrier's host to another one, because twilio-go's is a constant.
type rebase struct {
	base *url.URL
	next http.RoundTripper
}

// RoundTrip implements http.RoundTripper.
func (r rebase) RoundTrip(req *http.Request) (*http.Response, error) {
	if req.URL.Host != host {
		return r.next.RoundTrip(req)
	}
	out := req.Clone(req.Context())
	out.URL.Scheme = r.base.Scheme
	out.URL.Host = r.base.Host
	out.Host = r.base.Host
	return r.next.RoundTrip(out)
}

// bound makes a request end with a context that the library did not give it. The client's own time limit stays.
type bound struct {
	ctx  context.Context
	next http.RoundTripper
}

// RoundTrip implements http.RoundTripper.
func (b bound) RoundTrip(req *http.Request) (*http.Response, error) {
	if err := b.ctx.Err(); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(req.Context())
	stop := context.AfterFunc(b.ctx, cancel)
	res, err := b.next.RoundTrip(req.WithContext(ctx))
	if err != nil {
		stop()
		cancel()
		return nil, err
	}
	res.Body = &release{ReadCloser: res.Body, done: func() { stop(); cancel() }}
	return res, nil
}
