// Package translate asks a LibreTranslate server for what counsellors and persons write freely. It must never log or quote
// a text.
package translate

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"time"
)

// Server is a LibreTranslate server, of the organisation itself.
type Server struct {
	Address string // https://traduction.exemple.fr
	Key     string // "" = it asks for none
	Timeout time.Duration
}

// What may go wrong, for who tells an operator what to do.
var (
	ErrLate        = errors.New("translation server: no answer in time")
	ErrUnreachable = errors.New("translation server: it cannot be reached")
	ErrRefused     = errors.New("translation server: it refuses")
	ErrStrange     = errors.New("translation server: its answer is not that of a LibreTranslate")
)

// mostAnswer is how much of an answer is read.
const mostAnswer = 1 << 20

// client follows no redirect: a text goes to the server of the settings and to no other.
var client = &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}

// Translate gives a text in another language, both as in ISO 639-1.
func (s Server) Translate(ctx context.Context, text, from, to string) (string, error) {
	var got struct {
		Text string `json:"translatedText"`
	}
	err := s.call(ctx, http.MethodPost, "/translate", map[string]string{
		"q": text, "source": from, "target": to, "format": "text", "api_key": s.Key,
	}, &got)
	if err != nil {
		return "", err
	}
	if strings.TrimSpace(got.Text) == "" {
		return "", errors.New("translation server: it gives nothing")
	}
	return got.Text, nil
}

// Missing gives those of some languages that the server does not translate both from French and into it.
func (s Server) Missing(ctx context.Context, langs []string) (missing []string, err error) {
	var all []struct {
		Code    string   `json:"code"`
		Targets []string `json:"targets"`
	}
	if err := s.call(ctx, http.MethodGet, "/languages", nil, &all); err != nil {
		return nil, err
	}
	reaches := map[string][]string{}
	for _, l := range all {
		reaches[l.Code] = l.Targets
	}
	for _, l := range langs {
		if !slices.Contains(reaches["fr"], l) || !slices.Contains(reaches[l], "fr") {
			missing = append(missing, l)
		}
	}
	return missing, nil
}

// call asks one thing. What it says of an error holds nothing of what was asked.
func (s Server) call(ctx context.Context, method, path string, ask map[string]string, got any) error {
	ctx, cancel := context.WithTimeout(ctx, s.Timeout)
	defer cancel()
	var body io.Reader
	if ask != nil {
		text, err := json.Marshal(ask)
		if err != nil {
			return err
		}
		body = bytes.NewReader(text)
	}
	req, err := http.NewRequestWithContext(ctx, method, s.Address+path, body)
	if err != nil {
		return errors.New("translation server: its address makes no sense")
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "application/json")
	resp, err := client.Do(req)
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("%w (%v)", ErrLate, s.Timeout)
	case err != nil:
		return ErrUnreachable
	}
	defer resp.Body.Close() //nolint:errcheck // it was only read
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("%w with %d", ErrRefused, resp.StatusCode)
	}
	if err := json.NewDecoder(io.LimitReader(resp.Body, mostAnswer)).Decode(got); err != nil {
		return ErrStrange
	}
	return nil
}
