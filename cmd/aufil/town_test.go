package main

import (
	"bytes"
	"context"
	"database/sql"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"aufil/assistant"
	"aufil/carrier"
	"aufil/channel/sms"
	"aufil/dialog"
	"aufil/internal/overheard"
	"aufil/store"
)

// known is what every town knows: rules, texts, communes. It is read once, as a process does.
var known = sync.OnceValues(loadCore)

const (
	testSID    = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	testToken  = "0123456789abcdef0123456789abcdef"
	testNumber = "+33199000000" // the service's own
	testURL    = "https://aufil.test"
)

// town is the whole product on loopback: what `serve` runs, with its real database, and a carrier with its telephones.
// Webhooks are signed for testURL and posted over HTTP; messages that we start come to the carrier by its REST API.
type town struct {
	*app
	t       testing.TB
	core    core
	carrier *carrier.Carrier
	base    string // where the webhooks are really posted
	path    string // of the database
	key     string
	began   time.Time
	log     *logbook
	ahead   *atomic.Int64 // how far the clock was put forward
}

// later puts the clock forward.
func (w *town) later(to time.Time) {
	now := morning.Add(time.Since(w.began)).Add(time.Duration(w.ahead.Load()))
	w.ahead.Add(int64(to.Sub(now)) + int64(time.Second))
}

// morning is the day of all towns: a Wednesday when counsellors are there.
var morning = time.Date(2026, 7, 1, 8, 0, 0, 0, time.UTC)

// newTown builds a town that works until the test ends. Whatever happens in it, the carrier must have nothing to
// complain about, and the log must hold no number and no error that the test does not expect.
func newTown(t testing.TB) *town {
	t.Helper()
	w := &town{
		t: t, path: filepath.Join(t.TempDir(), "aufil.db"), key: store.NewKey(), log: &logbook{}, ahead: new(atomic.Int64),
	}
	var err error
	if w.core, err = known(); err != nil {
		t.Fatal(err)
	}
	var webhooks, rest http.Handler
	front := later(&webhooks)
	if !measuring(t) {
		front = overheard.Handler(front)
	}
	public, api := httptest.NewServer(front), httptest.NewServer(later(&rest))
	public.Client().Transport.(*http.Transport).MaxIdleConnsPerHost = 64
	w.base = public.URL
	overheard.Said(w.key)
	w.carrier = carrier.New(carrier.Config{
		AccountSID: testSID, AuthToken: testToken, PublicURL: testURL, BaseURL: public.URL,
		Numbers: []string{testNumber}, Client: public.Client(),
	})
	rest = w.carrier.Handler()
	w.app = w.assemble(api.URL)
	webhooks = w.Handler
	if err := w.start(context.Background()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		w.allSent()
		if err := w.rest(context.Background()); err != nil { // what it sends later would be reported to a closed door
			t.Error("rest:", err)
		}
		w.carrier.Wait()
		w.noteWhatWasSaid()
		public.Close()
		if err := w.close(context.Background()); err != nil {
			t.Error("stop:", err)
		}
		api.Close()
		w.checkQuiet()
	})
	return w
}

// allSent waits for the messages that have not left: what ends before them would be called a fault of theirs.
func (w *town) allSent() {
	for range 600 { // a busy machine takes its time
		waiting, err := w.Store.Backlog(context.Background())
		if err != nil || len(waiting.Messages) == 0 {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
}

func (w *town) assemble(api string) *app {
	w.t.Helper()
	env := []string{
		"AUFIL_PUBLIC_URL=" + testURL, "AUFIL_DATABASE=sqlite:" + w.path, "AUFIL_CLE=" + w.key,
		"AUFIL_TWILIO_ACCOUNT_SID=" + testSID, "AUFIL_TWILIO_AUTH_TOKEN=" + testToken,
		"AUFIL_TWILIO_NUMEROS=" + testNumber, "AUFIL_TWILIO_API_BASE=" + api,
	}
	if measuring(w.t) { // nobody writes that fast
		env = append(env, unlimited...)
	}
	cfg, wrong := loadConfig("", env)
	if err := wrong.missing(cfg).orNil(); err != nil {
		w.t.Fatal(err)
	}
	p, err := w.core.parts(cfg, newLog(io.MultiWriter(w.log, overheard.Log()), slog.LevelInfo), false)
	if err != nil {
		w.t.Fatal(err)
	}
	w.began = time.Now()
	p.Clock = func() time.Time { return morning.Add(time.Since(w.began)).Add(time.Duration(w.ahead.Load())) }
	a, err := assemble(context.Background(), cfg, p)
	if err != nil {
		w.t.Fatal(err)
	}
	return a
}

// logbook is what a town logs.
type logbook struct {
	mu   sync.Mutex
	text bytes.Buffer
	fine bool // errors are expected
}

func (l *logbook) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

// personal is what a log must never hold: the numbers of the people of these tests, and the masks that stood for one.
var personal = regexp.MustCompile(`3363998|masqué`)

// noteWhatWasSaid gathers what did not come by a webhook: the words of counsellors; and what the metrics tell, which is
// a log too.
func (w *town) noteWhatWasSaid() {
	ctx := context.Background()
	for id := int64(1); id <= int64(w.rows("conversation"))+5; id++ { // those that were erased leave gaps
		lines, err := w.Store.Journal(ctx, id)
		if err != nil {
			w.t.Error(err)
		}
		for _, l := range lines {
			overheard.Said(l.Input.Text)
		}
		if file, err := w.Store.CaseFile(ctx, id); err == nil {
			for _, e := range file.Entries {
				if e.Author == assistant.ByCounsellor {
					overheard.Said(e.Text)
				}
			}
		}
	}
	_, _ = io.WriteString(overheard.Log(), w.measured()) // cannot fail
}

// measured is what the metrics tell.
func (w *town) measured() string {
	answer := httptest.NewRecorder()
	w.Metrics.ServeHTTP(answer, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	return answer.Body.String()
}

func (w *town) checkQuiet() {
	for _, problem := range w.carrier.Problems() {
		w.t.Error("the carrier complains:", problem)
	}
	w.log.mu.Lock()
	defer w.log.mu.Unlock()
	text := w.log.text.String()
	if personal.MatchString(text) || !w.log.fine && strings.Contains(text, `"level":"ERROR"`) {
		w.t.Errorf("in the log:\n%s", text)
	}
}

// post posts a webhook as anybody could; sign says whether it is signed as the carrier does.
func (w *town) post(path string, form url.Values, sign bool) (status int, body string) {
	w.t.Helper()
	r, err := http.NewRequest(http.MethodPost, w.base+path, strings.NewReader(form.Encode()))
	if err != nil {
		w.t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	if sign {
		r.Header.Set("X-Twilio-Signature", carrier.Sign(testToken, testURL+path, form))
	}
	return w.do(r)
}

func (w *town) do(r *http.Request) (status int, body string) {
	w.t.Helper()
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		w.t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		w.t.Fatal(err)
	}
	return answer.StatusCode, string(text)
}

// inboundSMS is the form of a message as the carrier posts it.
func inboundSMS(sid, from, body string) url.Values {
	return url.Values{
		"MessageSid": {sid}, "AccountSid": {testSID}, "From": {from}, "To": {testNumber}, "Body": {body}, "NumMedia": {"0"},
	}
}

// rows counts the rows of a table, read beside the program.
func (w *town) rows(table string) (n int) {
	w.t.Helper()
	db, err := sql.Open("sqlite3", "file:"+w.path+"?mode=ro")
	if err != nil {
		w.t.Fatal(err)
	}
	defer db.Close()
	if err := db.QueryRow("SELECT COUNT(*) FROM " + table).Scan(&n); err != nil {
		w.t.Fatal(err)
	}
	return n
}

// words is a sentence as it is worded, for looking it up in what came.
func (w *town) words(ch dialog.Channel, key string) string {
	text := w.core.wording.Words("fr", ch, dialog.Part{Key: key})
	if ch == dialog.SMS {
		return sms.Transliterate(text)
	}
	return text
}

// claire and hugo are counsellors of every town.
var (
	claire = assistant.Counsellor{ID: 1, Login: "claire", Name: "Claire"}
	hugo   = assistant.Counsellor{ID: 2, Login: "hugo", Name: "Hugo"}
)

// queued gives the only case that waits for counsellors.
func (w *town) queued() assistant.QueueItem {
	w.t.Helper()
	items, err := w.Assistant.Queue(w.t.Context(), claire, assistant.All)
	if err != nil || len(items) != 1 {
		w.t.Fatalf("the queue holds %d cases, want 1: %v", len(items), err)
	}
	return items[0]
}

// file reads a case as it stands.
func (w *town) file(caseID int64) assistant.CaseFile {
	w.t.Helper()
	f, err := w.Store.CaseFile(context.Background(), caseID)
	if err != nil {
		w.t.Fatal(err)
	}
	return f
}

// until waits for what another part of the town brings about.
func (w *town) until(what string, done func() bool) {
	w.t.Helper()
	w.within(20*time.Second, what, done)
}

// within is until with its patience; it looks again each time the carrier has news.
func (w *town) within(patience time.Duration, what string, done func() bool) {
	w.t.Helper()
	news, stop := w.carrier.Watch()
	defer stop()
	late := time.After(patience)
	for !done() {
		select {
		case <-news:
		case <-time.After(50 * time.Millisecond): // what the database does is no news of the carrier
		case <-late:
			w.t.Fatal("it never happened: " + what)
		}
	}
}
