package carrier

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// maxTwiML is the size beyond which a document is refused (11750).
const maxTwiML = 64 << 10

// answer is what the application answered to a webhook.
type answer struct {
	status int
	kind   string
	body   []byte
}

// post signs a form, posts it and gives the answer. Faults happen here: with Repeat the same request is posted again,
// and another answer than the first is a problem.
func (c *Carrier) post(address string, form url.Values) (answer, error) {
	faults := c.currentFaults()
	if sleep := faults.Sleep; faults.Delay > 0 && sleep != nil {
		sleep(faults.Delay)
	} else if faults.Delay > 0 {
		time.Sleep(faults.Delay)
	}
	first, err := c.postOnce(address, form)
	for range faults.Repeat {
		if err != nil {
			break
		}
		again, err := c.postOnce(address, form)
		if err == nil && (again.status != first.status || !bytes.Equal(again.body, first.body)) {
			c.problem("the same request got another answer the second time: " + path(address))
		}
	}
	return first, err
}

func (c *Carrier) postOnce(address string, form url.Values) (answer, error) {
	signed, _, _ := strings.Cut(address, "#")
	target := signed
	if rest, ok := strings.CutPrefix(signed, c.config.PublicURL); ok {
		target = c.config.BaseURL + rest
	}
	req, err := http.NewRequest(http.MethodPost, target, strings.NewReader(form.Encode()))
	if err != nil {
		return answer{}, fmt.Errorf("webhook: %w", err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
	req.Header.Set("User-Agent", "TwilioProxy/1.1")
	req.Header.Set("X-Twilio-Signature", Sign(c.config.AuthToken, signed, form))
	res, err := c.config.Client.Do(req)
	if err != nil {
		return answer{}, fmt.Errorf("webhook %s: %w", path(address), err)
	}
	defer func() { _ = res.Body.Close() }()
	body, err := io.ReadAll(io.LimitReader(res.Body, maxTwiML+1))
	if err != nil {
		return answer{}, fmt.Errorf("webhook %s: %w", path(address), err)
	}
	return answer{status: res.StatusCode, kind: res.Header.Get("Content-Type"), body: body}, nil
}

// fetch posts a webhook that is answered with TwiML, and gives the document's verbs.
func (c *Carrier) fetch(address string, form url.Values, known schema) ([]*node, error) {
	got, err := c.post(address, form)
	switch {
	case err != nil:
		return nil, err
	case got.status != http.StatusOK:
		return nil, fmt.Errorf("webhook %s: status %d (11200)", path(address), got.status)
	case !strings.HasPrefix(got.kind, "text/xml") && !strings.HasPrefix(got.kind, "application/xml"):
		return nil, fmt.Errorf("webhook %s: content type %q (12300)", path(address), got.kind)
	case len(got.body) > maxTwiML:
		return nil, fmt.Errorf("webhook %s: over 64 kB (11750)", path(address))
	}
	verbs, err := parse(got.body)
	if err != nil {
		return nil, fmt.Errorf("webhook %s: %w (12100)", path(address), err)
	}
	for _, complaint := range known.check(verbs) {
		c.problem("webhook " + path(address) + ": " + complaint + " (12200)")
	}
	return verbs, nil
}

// path keeps of an address what holds no personal data.
func path(address string) string {
	parsed, err := url.Parse(address)
	if err != nil {
		return "?"
	}
	return parsed.Path
}

// resolve gives the address that a TwiML document at base means by ref.
func resolve(base, ref string) string {
	from, err := url.Parse(base)
	if err != nil {
		return ref
	}
	to, err := from.Parse(strings.TrimSpace(ref))
	if err != nil {
		return ref
	}
	return to.String()
}
