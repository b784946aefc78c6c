package main

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"aufil/carrier"
)

// BenchmarkCalls measures the answer to one step of a call, 20 calls at the same time, each with five steps a second,
// which is far more than people do: signature, turn with its commit, rules, TwiML. p99 is what a caller may have to
// wait. Run it with -benchtime 2000x.
func BenchmarkCalls(b *testing.B) {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	d, err := openDemo(ctx, "127.0.0.1:0", b.TempDir())
	if err != nil {
		b.Fatal(err)
	}
	defer d.stop()
	const calls = 20
	var mu sync.Mutex
	var took []time.Duration
	var wait sync.WaitGroup
	b.ResetTimer()
	for n := range calls {
		wait.Go(func() {
			for i := range b.N/calls + 1 {
				time.Sleep(150*time.Millisecond + time.Duration((n*7+i*13)%100)*time.Millisecond)
				one := step(b, d, n, i)
				mu.Lock()
				took = append(took, one)
				mu.Unlock()
			}
		})
	}
	wait.Wait()
	b.StopTimer()
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "p99-ms")
	b.ReportMetric(float64(len(took))/b.Elapsed().Seconds(), "steps/s")
}

// step plays the next step of one of the calls: each call asks for its question again and again.
func step(b *testing.B, d *demonstration, n, i int) time.Duration {
	path, form := "/twilio/voice", url.Values{
		"CallSid": {"CA" + strconv.Itoa(n)}, "From": {"+3363998" + strconv.Itoa(1000+n)}, "To": {serviceNumber},
	}
	if i > 0 {
		turn := 1 + (i-1)%499
		form.Set("CallSid", "CA"+strconv.Itoa(n)+"x"+strconv.Itoa(i/499))
		path += "/tour?n=" + strconv.Itoa(turn)
		form.Set("Digits", "*")
	}
	req := httptest.NewRequest(http.MethodPost, path, strings.NewReader(form.Encode()))
	req.Header.Set("X-Twilio-Signature", carrier.Sign(d.secrets.AuthToken, d.url()+path, form))
	recorder := httptest.NewRecorder()
	began := time.Now()
	d.app.Handler.ServeHTTP(recorder, req)
	took := time.Since(began)
	if recorder.Code != http.StatusOK {
		b.Errorf("status %d", recorder.Code)
	}
	return took
}
