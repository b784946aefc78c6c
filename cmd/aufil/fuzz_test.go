package main

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"

	"aufil/carrier"
	"aufil/internal/overheard"
)

// sane checks what every answer must be, whatever was asked: no error of ours, nothing of our inside, and TwiML that is.
func sane(t *testing.T, what string, w *httptest.ResponseRecorder) {
	t.Helper()
	body := w.Body.String()
	if w.Code >= 500 {
		t.Errorf("%s: status %d, %q", what, w.Code, body)
	}
	for _, inside := range []string{"goroutine ", "runtime error", ".go:", "SQLITE", "sql:"} {
		if strings.Contains(body, inside) {
			t.Errorf("%s shows %q in %q", what, inside, body)
		}
	}
	if !strings.Contains(w.Header().Get("Content-Type"), "xml") {
		return
	}
	for in := xml.NewDecoder(strings.NewReader(body)); ; {
		if _, err := in.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			t.Errorf("%s: TwiML that cannot be read: %v in %q", what, err, body)
			return
		}
	}
}

// Webhooks, signed by the carrier, with anything in them.
func FuzzWebhooks(f *testing.F) {
	w := newTown(f)
	w.log.fine = true
	for _, seed := range [][3]string{
		{"/twilio/sms", "Bonjour", "+33639980001"}, {"/twilio/sms", "<Response><Dial>1</Dial>", "SNCF"}, {"/twilio/sms", "mars 2015 et 09/2018", ""},
		{"/twilio/voice", "", "+33639980001"}, {"/twilio/voice/tour?n=1", "oui", "+33639980001"}, {"/twilio/voice/tour?n=x", "9", "+266696687"},
		{"/twilio/voice/statut", "completed", "+33639980001"}, {"/twilio/sms/status", "delivered", ""}, {"/twilio/sms", "stop\x00\xff", "+33639980009"},
	} {
		f.Add(seed[0], seed[1], seed[2])
	}
	var n atomic.Int64
	f.Fuzz(func(t *testing.T, path, text, from string) {
		if !strings.HasPrefix(path, "/twilio/") || strings.ContainsAny(path, " \t\r\n#\x7f") {
			path = "/twilio/sms"
		}
		target, err := url.Parse(testURL + path)
		if err != nil || target.RequestURI() != path {
			path = "/twilio/sms"
		}
		id := fmt.Sprint("SMfuzz", n.Add(1))
		form := url.Values{
			"MessageSid": {id}, "CallSid": {"CA" + id}, "From": {from}, "To": {testNumber}, "Body": {text}, "SpeechResult": {text},
			"Digits": {text}, "CallStatus": {text}, "MessageStatus": {text}, "ErrorCode": {text}, "Confidence": {text},
		}
		overheard.Form(form)
		r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(form.Encode()))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("X-Twilio-Signature", carrier.Sign(testToken, testURL+path, form))
		answer := httptest.NewRecorder()
		w.Handler.ServeHTTP(answer, r)
		if answer.Code == http.StatusForbidden {
			t.Errorf("%s: our own signature was refused", path)
		}
		sane(t, path, answer)
		r = httptest.NewRequest(http.MethodPost, path, strings.NewReader(form.Encode()))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("X-Twilio-Signature", text)
		answer = httptest.NewRecorder()
		w.Handler.ServeHTTP(answer, r)
		if answer.Code != http.StatusForbidden && answer.Code != http.StatusNotFound {
			t.Errorf("%s: signed by nobody, and answered %d", path, answer.Code)
		}
	})
}

// The console's addresses and forms, from a browser that is logged in as nobody.
func FuzzConsole(f *testing.F) {
	w := newTown(f)
	w.log.fine = true
	for _, seed := range [][3]string{
		{"POST", "connexion", "identifiant=claire&motdepasse=x&code=123456"}, {"GET", "dossiers/1", ""}, {"POST", "dossiers/1/repondre", "texte=%3Cscript%3E"},
		{"GET", "dossiers/-1?suite=//evil.test", ""}, {"GET", "statique/../../go.mod", ""}, {"POST", "connexion", "suite=https://evil.test&identifiant=%00"},
		{"GET", "flux/file", ""}, {"PUT", "", "a"}, {"GET", "dossiers/99999999999999999999", ""},
	} {
		f.Add(seed[0], seed[1], seed[2])
	}
	methods := map[string]bool{"GET": true, "POST": true, "PUT": true, "DELETE": true, "HEAD": true, "OPTIONS": true, "PATCH": true}
	f.Fuzz(func(t *testing.T, method, path, form string) {
		if !methods[method] {
			method = "POST"
		}
		target, err := url.Parse(testURL + "/console/" + path)
		if err != nil || strings.ContainsAny(path, " \r\n\t\x7f") {
			return
		}
		r := httptest.NewRequest(method, target.RequestURI(), strings.NewReader(form))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		answer := httptest.NewRecorder()
		w.Handler.ServeHTTP(answer, r)
		sane(t, method+" "+path, answer)
		if strings.HasPrefix(answer.Header().Get("Content-Type"), "text/event-stream") {
			if n := answer.Body.Len(); n > 60 { // that the session is lost, and no more
				t.Errorf("%s %s tells %d bytes to who is not logged in", method, path, n)
			}
			return
		}
		if answer.Code == http.StatusOK && !strings.HasPrefix(target.Path, "/console/connexion") && !strings.HasPrefix(target.Path, "/console/statique/") {
			t.Errorf("%s %s: 200 to who is not logged in", method, path)
		}
		if to := answer.Header().Get("Location"); to != "" && !strings.HasPrefix(to, "/console/") {
			t.Errorf("%s %s leads to %s", method, path, to)
		}
		if answer.Header().Get("Content-Security-Policy") == "" {
			t.Errorf("%s %s: no policy", method, path)
		}
	})
}
