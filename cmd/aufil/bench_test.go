package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"aufil/assistant"
	"aufil/carrier"
	"aufil/store"
)

// desk posts signed SMS webhooks to the whole application, over HTTP as in production.
type desk struct {
	server *httptest.Server
	n      int
	mu     sync.Mutex
}

const benchURL = "https://aufil.test"

func newDesk(b *testing.B) *desk {
	b.Helper()
	cfg := config{
		PublicURL: benchURL, Database: "sqlite:" + filepath.Join(b.TempDir(), "a.db"), Key: store.NewKey(),
		Twilio: twilioConfig{AccountSID: testSID, AuthToken: testToken, Numbers: []assistant.Number{{Number: testNumber}}},
		Team:   teamConfig{Zone: time.UTC},
	}
	p, err := realParts(cfg, slog.New(slog.DiscardHandler))
	if err != nil {
		b.Fatal(err)
	}
	a, err := assemble(context.Background(), cfg, p)
	if err != nil {
		b.Fatal(err)
	}
	if err := a.start(context.Background()); err != nil {
		b.Fatal(err)
	}
	d := &desk{server: httptest.NewServer(a.Handler)}
	d.server.Client().Transport.(*http.Transport).MaxIdleConnsPerHost = 64
	b.Cleanup(func() {
		d.server.Close()
		_ = a.close(context.Background())
	})
	return d
}

// text is one SMS webhook, from the first byte of the request to the last of the answer.
func (d *desk) text(from, body string) error {
	d.mu.Lock()
	d.n++
	id := fmt.Sprintf("SM%032d", d.n)
	d.mu.Unlock()
	form := url.Values{"MessageSid": {id}, "From": {from}, "To": {testNumber}, "Body": {body}}
	r, err := http.NewRequest(http.MethodPost, d.server.URL+"/twilio/sms", strings.NewReader(form.Encode()))
	if err != nil {
		return err
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("X-Twilio-Signature", carrier.Sign(testToken, benchURL+"/twilio/sms", form))
	answer, err := d.server.Client().Do(r)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	twiml, err := io.ReadAll(answer.Body)
	if err == nil && (answer.StatusCode != http.StatusOK || !strings.Contains(string(twiml), "<Message>")) {
		err = fmt.Errorf("status %d: %s", answer.StatusCode, twiml)
	}
	return err
}

// sentences is what a person says one after the other. Not knowing is an answer to every question, and the heaviest one:
// the more is unknown, the more there is to weigh.
var sentences = []string{
	"bonjour", "oui", "seule", "2", "mars 2015 et septembre 2018", "03/1991", "ne sait pas", "ne sait pas", "pourquoi",
	"ne sait pas", "ne sait pas", "ne sait pas", "retour", "ne sait pas", "ne sait pas", "ne sait pas", "resultats",
	"ne sait pas", "ne sait pas", "ne sait pas",
}

// BenchmarkWebhook is turns one after the other: signature, load, step with all rules, commit, render.
func BenchmarkWebhook(b *testing.B) {
	d := newDesk(b)
	i := 0
	for b.Loop() {
		from := fmt.Sprintf("+336%08d", i/len(sentences))
		if err := d.text(from, sentences[i%len(sentences)]); err != nil {
			b.Fatal(err)
		}
		i++
	}
}

// BenchmarkWebhook50 is 50 turns a second of many persons, for as long as the benchmark lasts: each waits its own time.
// Use -benchtime 20s.
func BenchmarkWebhook50(b *testing.B) {
	d := newDesk(b)
	const rate = 50
	var mu sync.Mutex
	var took []time.Duration
	var group sync.WaitGroup
	tick := time.NewTicker(time.Second / rate)
	defer tick.Stop()
	i := 0
	for b.Loop() {
		<-tick.C
		from := fmt.Sprintf("+336%08d", i%rate)
		body := sentences[i/rate%len(sentences)]
		i++
		group.Go(func() {
			began := time.Now()
			if err := d.text(from, body); err != nil {
				b.Error(err)
			}
			mu.Lock()
			took = append(took, time.Since(began))
			mu.Unlock()
		})
	}
	group.Wait()
	slices.Sort(took)
	for _, p := range []int{50, 99} {
		b.ReportMetric(float64(took[len(took)*p/100].Microseconds())/1000, fmt.Sprintf("p%d-ms", p))
	}
	b.ReportMetric(float64(took[len(took)-1].Microseconds())/1000, "worst-ms")
}

// BenchmarkLoadCore reads rules, texts and communes: most of the time from start to ready.
func BenchmarkLoadCore(b *testing.B) {
	for b.Loop() {
		if _, err := loadCore(); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkNewDatabase makes the database of a first start.
func BenchmarkNewDatabase(b *testing.B) {
	folder, key, i := b.TempDir(), store.NewKey(), 0
	for b.Loop() {
		i++
		s, err := store.Open(context.Background(), fmt.Sprintf("sqlite:%s/%d.db", folder, i), key)
		if err != nil {
			b.Fatal(err)
		}
		_ = s.Close()
	}
}
