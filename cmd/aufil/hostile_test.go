package main

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"aufil/assistant"
	"aufil/carrier"
	"aufil/channel/sms"
	"aufil/dialog"
)

// Whatever is not signed with the account's token over the public address is refused, and leaves no trace in the
// database.
func TestForgedWebhooksDoNothing(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	form := inboundSMS("SM1", "+33639980002", "CONSEILLER")
	form.Set("CallSid", "CA1")
	form.Set("CallStatus", "completed")
	form.Set("MessageStatus", "delivered")
	good := func(path string) string { return carrier.Sign(testToken, testURL+path, form) }
	altered := url.Values{}
	for name, values := range form {
		altered[name] = values
	}
	altered.Set("From", "+33639980003")
	for _, path := range []string{"/twilio/sms", "/twilio/sms/status", "/twilio/voice", "/twilio/voice/tour?n=1", "/twilio/voice/statut"} {
		for name, c := range map[string]struct {
			signature string
			form      url.Values
			method    string
			status    int
		}{
			"no signature":         {"", form, "POST", 403},
			"no base64":            {"not a signature at all", form, "POST", 403},
			"another token":        {carrier.Sign("f"+testToken[1:], testURL+path, form), form, "POST", 403},
			"empty token":          {carrier.Sign("", testURL+path, form), form, "POST", 403},
			"another address":      {carrier.Sign(testToken, w.base+path, form), form, "POST", 403},
			"another path":         {good("/twilio/other"), form, "POST", 403},
			"body changed":         {good(path), altered, "POST", 403},
			"body dropped":         {good(path), nil, "POST", 403},
			"form in the address":  {good(path), nil, "POST?" + form.Encode(), 403},
			"read, not posted":     {good(path), nil, "GET", 403},
			"one byte of it added": {good(path) + "A", form, "POST", 403},
		} {
			method, query, _ := strings.Cut(c.method, "?")
			address := w.base + path
			if query != "" {
				address = w.base + strings.Split(path, "?")[0] + "?" + query
			}
			r, err := http.NewRequest(method, address, strings.NewReader(c.form.Encode()))
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
			r.Header.Set("X-Twilio-Signature", c.signature)
			if status, body := w.do(r); status != c.status || strings.Contains(body, "goroutine") {
				t.Errorf("%s, %s: %d %q", path, name, status, body)
			}
		}
	}
	for _, path := range []string{"/twilio/", "/twilio/other", "/twilio/voice/other", "/twilio/sms/"} {
		if status, _ := w.post(path, form, false); status != http.StatusForbidden {
			t.Errorf("%s, unsigned: %d", path, status)
		}
	}
	for _, table := range []string{"person", "conversation", "journal", "escalation", "report"} {
		if n := w.rows(table); n != 0 {
			t.Errorf("%d rows in %s", n, table)
		}
	}
}

// What the carrier signs and makes no sense is refused too, or answered kindly: never an error of ours.
func TestSignedNonsense(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	from := "+33639980002"
	for name, c := range map[string]struct {
		path   string
		form   url.Values
		status int
	}{
		"no MessageSid":         {"/twilio/sms", url.Values{"From": {from}, "To": {testNumber}, "Body": {"oui"}}, 400},
		"nothing":               {"/twilio/sms", url.Values{}, 400},
		"a name as sender":      {"/twilio/sms", inboundSMS("SM1", "SNCF", "oui"), 200},
		"a number that is none": {"/twilio/sms", inboundSMS("SM2", "+33", "oui"), 200},
		"report without status": {"/twilio/sms/status", url.Values{"MessageSid": {"SM3"}}, 400},
		"report nobody asked":   {"/twilio/sms/status", url.Values{"MessageSid": {"SM4"}, "MessageStatus": {"delivered"}}, 204},
		"report of a new kind":  {"/twilio/sms/status", url.Values{"MessageSid": {"SM4"}, "MessageStatus": {"pigeon"}, "ErrorCode": {"x"}}, 204},
		"a call without number": {"/twilio/voice", url.Values{"CallSid": {"CA1"}, "To": {testNumber}}, 200},
		"a turn without number": {"/twilio/voice/tour", url.Values{"CallSid": {"CA1"}, "To": {testNumber}}, 400},
		"a turn below all":      {"/twilio/voice/tour?n=-1", url.Values{"CallSid": {"CA1"}, "To": {testNumber}}, 400},
		"a turn beyond all":     {"/twilio/voice/tour?n=999999999999", url.Values{"CallSid": {"CA1"}, "To": {testNumber}}, 400},
		"a turn that never was": {"/twilio/voice/tour?n=7", url.Values{"CallSid": {"CA9"}, "To": {testNumber}, "From": {from}, "Digits": {"1"}}, 200},
		"confidence beyond one": {"/twilio/voice/tour?n=1", url.Values{"CallSid": {"CA8"}, "To": {testNumber}, "From": {from}, "SpeechResult": {"oui"}, "Confidence": {"NaN"}}, 200},
		"an end that never was": {"/twilio/voice/statut", url.Values{"CallSid": {"CA7"}, "To": {testNumber}, "From": {from}, "CallStatus": {"completed"}}, 204},
		"an address not ours":   {"/twilio/wp-login.php", url.Values{"a": {"b"}}, 404},
		"an address with dots":  {"/twilio/../console/", url.Values{}, 404},
		"an address with slash": {"/twilio/sms/", url.Values{}, 404},
	} {
		if status, body := w.post(c.path, c.form, true); status != c.status && !(c.status == 404 && status/100 == 3) {
			t.Errorf("%s: %d %q", name, status, body)
		}
	}
}

func TestBodiesThatAreTooLong(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	form := inboundSMS("SM1", "+33639980002", strings.Repeat("é", 70<<10))
	for _, path := range []string{"/twilio/sms", "/twilio/voice", "/console/login", "/n/importe"} {
		if status, _ := w.post(path, form, true); status != http.StatusRequestEntityTooLarge {
			t.Errorf("%s: %d", path, status)
		}
		r, err := http.NewRequest(http.MethodPost, w.base+path, io.MultiReader(strings.NewReader(form.Encode()))) // of no stated length
		if err != nil {
			t.Fatal(err)
		}
		if status, _ := w.do(r); status != http.StatusRequestEntityTooLarge {
			t.Errorf("%s in pieces: %d", path, status)
		}
	}
	if n := w.rows("journal"); n != 0 {
		t.Errorf("%d lines of journal", n)
	}
	if told := w.measured(); !strings.Contains(told, `aufil_webhooks_refused_total{reason="taille"} 4`) {
		t.Error("the webhooks that are too long are not counted")
	}
}

// Texts of all kinds, as the first message and in answer to a question, get a kind answer that fits, and none of them
// costs the person what they said before.
func TestStrangeTextsGetAKindAnswer(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{
		"empty":         "",
		"blank":         " \n\t ",
		"emoji":         "😀👍🏽",
		"binary":        "\x00\x01\x02\xff\xfe",
		"not UTF-8":     "d\xe9j\xe0 fait",
		"very long":     strings.Repeat("je sais pas trop quoi dire ", 60),
		"one word":      strings.Repeat("a", 1600),
		"punctuation":   "?!...",
		"markup":        `<Response><Message>x</Message></Response> {{.euros}} %s %d`,
		"SQL":           `'; DROP TABLE journal; --`,
		"right to left": "\u202eمرحبا",
		"digits":        strings.Repeat("9", 400),
		"zalgo":         "o\u0301\u0302\u0303\u0304\u0305ui",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := newTown(t).meet(writing)
			for _, before := range []func(){func() {}, func() { p.hello() }, func() { p.answers(); p.answers() }} {
				before()
				texts := p.phone.SMS(text)
				if len(texts) == 0 || len(texts) > 4 {
					t.Fatalf("%d answers: %q", len(texts), texts)
				}
				for _, one := range texts {
					n, _, gsm := sms.Segments(one)
					if strings.TrimSpace(one) == "" || n > sms.Budget(gsm) || !gsm && sms.Latin(p.conversation().Lang) {
						t.Errorf("answer %q: %d segments, GSM %v", one, n, gsm)
					}
				}
			}
			if c := p.conversation(); c.Phase == dialog.Humain {
				t.Errorf("one strange text and a counsellor has the case")
			}
			p.answersUntil(dialog.Resultats)
		})
	}
}

// A person who said STOP gets no message from anybody, until they say that they want some.
func TestNobodyWritesAfterSTOP(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(writing)
	ctx := t.Context()
	p.hello()
	p.answers()
	p.says("conseiller", "")
	if err := p.Assistant.Take(ctx, claire, p.caseID); err != nil {
		t.Fatal(err)
	}
	if said := p.says("STOP", ""); !strings.Contains(said, p.words(dialog.SMS, "stop.fait")) {
		t.Errorf("STOP is answered by %q", said)
	}
	before := len(p.phone.Inbox())
	if err := p.Assistant.Answer(ctx, claire, p.caseID, "Bonjour ?"); !errors.Is(err, assistant.ErrStopped) {
		t.Errorf("an answer after STOP: %v", err)
	}
	if err := p.Assistant.HandBack(ctx, claire, p.caseID, ""); err != nil {
		t.Errorf("hand back: %v", err)
	}
	if texts := p.phone.SMS("stop"); len(texts) != 0 {
		t.Errorf("a second STOP is answered by %q", texts)
	}
	if n := p.rows("outbound"); n != 0 || len(p.phone.Inbox()) != before {
		t.Errorf("%d messages wait, %q came", n, p.phone.Inbox()[before:])
	}
	if f := p.file(p.caseID); !f.Stopped {
		t.Error("the file does not say it")
	}
	if said := p.says("je vais me tuer", ""); !strings.Contains(said, "3114") {
		t.Errorf("danger after STOP is answered by %q", said)
	}
	p.says("reprendre", "")
	if f := p.file(p.caseID); f.Stopped {
		t.Error("REPRENDRE does not lift STOP")
	}
}

// Who erases all after STOP is not written to either: who comes back is asked first, and a clear word lifts STOP.
func TestSTOPOutlivesErasing(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(writing)
	p.hello()
	p.says("STOP", "")
	p.says("effacer", "")
	if said := p.says("oui", ""); !strings.Contains(said, "pour ne plus vous") {
		t.Errorf("erasing after STOP is answered by %q", said)
	}
	said := p.says("bonjour", "")
	p.caseID++ // nothing is left of the case before
	if !strings.Contains(said, p.words(dialog.SMS, "stop.reprise")) {
		t.Errorf("who comes back hears %q", said)
	}
	if f := p.file(p.caseID); !f.Stopped {
		t.Error("STOP was forgotten")
	}
	if said := p.says("oui", ""); !strings.Contains(said, p.words(dialog.SMS, "accueil.bonjour")) {
		t.Errorf("a clear word is answered by %q", said)
	}
	if f := p.file(p.caseID); f.Stopped {
		t.Error("a clear word does not lift STOP")
	}
}

// Words of danger are answered at once with whom to call, in every manner, and the case is urgent; even one that a
// counsellor holds already.
func TestWordsOfDangerAreUrgent(t *testing.T) {
	t.Parallel()
	for _, m := range []manner{writing, speaking} {
		p := newTown(t).meet(m)
		p.hello()
		p.answers()
		if said := p.says("je vais me tuer", ""); !strings.Contains(said, "31") {
			t.Errorf("%s: %q", m, said)
		}
		if item := p.queued(); !item.Urgent || item.Reason != "suicide" || item.Status != assistant.Waiting {
			t.Errorf("%s: %+v", m, item)
		}
	}
	p := newTown(t).meet(writing)
	p.says("conseiller", "")
	if err := p.Assistant.Take(t.Context(), claire, p.caseID); err != nil {
		t.Fatal(err)
	}
	if said := p.says("mon mari me frappe", ""); !strings.Contains(said, "3919") {
		t.Errorf("%q", said)
	}
	if item := p.queued(); !item.Urgent || item.HolderID != claire.ID {
		t.Errorf("%+v", item)
	}
}

// The line goes dead in the middle of a turn: the turn is done all the same, and its repeat finds the answer.
func TestACarrierThatHangsUpTooEarly(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(writing)
	form := inboundSMS("SMcut", p.phone.Number(), "Bonjour")
	for range 5 {
		ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
		r, err := http.NewRequestWithContext(ctx, http.MethodPost, p.base+"/twilio/sms", strings.NewReader(form.Encode()))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("X-Twilio-Signature", carrier.Sign(testToken, testURL+"/twilio/sms", form))
		if answer, err := http.DefaultClient.Do(r); err == nil {
			answer.Body.Close()
		}
		cancel()
	}
	if status, body := p.post("/twilio/sms", form, true); status != 200 || !strings.Contains(body, "AuFil") {
		t.Errorf("%d %q", status, body)
	}
	if n := p.rows("conversation"); n != 1 {
		t.Errorf("%d conversations", n)
	}
}

// Several people at once, in both channels, each repeated: every one gets to the results of their own.
func TestManyAtOnce(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	w.carrier.SetFaults(carrier.Faults{Repeat: 1})
	people := make([]*person, 6)
	for i := range people { // a case is made at the first contact: in order
		p := w.meet([]manner{writing, keying}[i%2])
		p.phone, p.caseID = w.carrier.Phone("+3363998001"+string(rune('0'+i))), int64(i+1)
		p.hello()
		people[i] = p
	}
	t.Run("all", func(t *testing.T) {
		for _, p := range people {
			t.Run(p.phone.Number(), func(t *testing.T) {
				t.Parallel()
				here := *w
				here.t, p.town = t, &here
				p.answersUntil(dialog.Resultats)
			})
		}
	})
	for _, p := range people {
		if told := p.conversation().Told; len(told) < 3 || strings.Join(told, " ") != strings.Join(people[0].conversation().Told, " ") {
			t.Errorf("case %d: %v", p.caseID, told)
		}
	}
}

// Someone who guesses passwords is slowed down by address, behind a proxy too; colleagues at other addresses are not, and
// nobody can pass for another by a header of their own.
func TestGuessersAreToldApartBehindAProxy(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	try := func(forwarded string) int {
		r, err := http.NewRequest(http.MethodPost, w.base+"/console/connexion", strings.NewReader("identifiant=x&mot_de_passe=y&code=123456"))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("X-Forwarded-For", forwarded)
		status, _ := w.do(r)
		return status
	}
	slowed := 0
	for i := range 30 { // what stands left of the proxy's own word was written by the guesser
		if try("198.51.100."+string(rune('0'+i%10))+", 203.0.113.7") == http.StatusTooManyRequests {
			slowed++
		}
	}
	if slowed < 5 {
		t.Errorf("%d of 30 tries were refused", slowed)
	}
	if status := try("203.0.113.8"); status == http.StatusTooManyRequests {
		t.Error("a colleague pays for the guesser")
	}
}
