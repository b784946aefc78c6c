package console

import (
	"io"
	"net/http"
	"net/url"
	"strings"
)

// response is what a request gave, read to the end.
type response struct {
	status int
	body   string
	header http.Header
}

func (b *bench) get(c *http.Client, path string) response {
	b.t.Helper()
	req, err := http.NewRequest(http.MethodGet, b.srv.URL+path, nil)
	if err != nil {
		b.t.Fatal(err)
	}
	return b.do(c, req)
}

func (b *bench) post(c *http.Client, path string, form url.Values, header http.Header) response {
	b.t.Helper()
	req, err := http.NewRequest(http.MethodPost, b.srv.URL+path, strings.NewReader(form.Encode()))
	if err != nil {
		b.t.Fatal(err)
	}
	for k, v := range header {
		req.Header[k] = v
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return b.do(c, req)
}

func (b *bench) do(c *http.Client, req *http.Request) response {
	b.t.Helper()
	resp, err := c.Do(req)
	if err != nil {
		b.t.Fatal(err)
	}
	defer func() { _ = resp.Body.Close() }()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		b.t.Fatal(err)
	}
	return response{status: resp.StatusCode, body: string(body), header: resp.Header}
}
