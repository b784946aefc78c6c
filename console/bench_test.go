package console

import (
	"fmt"
	"maps"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"github.com/alexedwards/argon2id"
	"github.com/gin-gonic/gin"
	"github.com/pquerna/otp/totp"

	"aufil/assistant"
	"aufil/channel/sms"
	"aufil/channel/twilio"
	"aufil/dialog"
	"aufil/internal/overheard"
	"aufil/store"
)

func TestMain(m *testing.M) {
	gin.SetMode(gin.ReleaseMode)
	os.Exit(overheard.Exit(m.Run()))
}

const (
	testSecret   = "JBSWY3DPEHPK3PXP"
	testPassword = "un cheval bien assis"
	testRecovery = "k7p29xq4mt"
)

var morning = time.Date(2026, 8, 20, 9, 30, 0, 0, time.UTC)

// bench is a console over a real database, with two counsellors, a dialogue that follows a script, and a clock of
// its own.
type bench struct {
	t     testing.TB
	srv   *httptest.Server
	desk  *assistant.Assistant
	store *store.Store
	hash  string
	who   map[string]assistant.Counsellor
	clock atomic.Int64
	texts atomic.Int64
	late  atomic.Int64 // how long the answer to what was done is on its way, in nanoseconds
	tape  tape
}

func newBench(t testing.TB, change func(*Options)) *bench {
	t.Helper()
	b := &bench{t: t, who: map[string]assistant.Counsellor{}}
	b.clock.Store(morning.Unix())
	s, err := store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "aufil.db"), store.NewKey())
	b.must(err)
	t.Cleanup(func() { b.must(s.Close()) })
	b.store = s
	b.desk = assistant.New(assistant.Options{
		Store: s, Step: withReal(law(t)), Render: scriptWords, Clock: b.now, Numbers: []assistant.Number{{Number: "36180"}}, Log: overheard.Logger(), Recordings: &b.tape,
	})
	b.hash, err = argon2id.CreateHash(testPassword, &argon2id.Params{Memory: 1024, Iterations: 1, Parallelism: 1, SaltLength: 16, KeyLength: 32})
	b.must(err)
	b.account("claire", "Claire Morel", testRecovery)
	b.account("samir", "Samir Benali")
	o := Options{Desk: b.desk, Accounts: s, Shelf: s, Office: s, Phone: twilio.Typed, Reaches: Reaches{SMS: true, Mail: true}, Rules: law(t), Sessions: s.Sessions(), Plain: sms.Transliterate, Clock: b.now, Location: time.UTC, Beat: 50 * time.Millisecond, Calm: 60 * time.Millisecond, Log: overheard.Logger()}
	overheard.Said(b.hash, testSecret)
	if change != nil {
		change(&o)
	}
	b.srv = httptest.NewServer(overheard.Handler(b.delayed(Handler(o))))
	t.Cleanup(b.srv.Close)
	return b
}

// delayed keeps back the answers to what was done: the live pages know before who did it.
func (b *bench) delayed(inner http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if b.late.Load() == 0 || r.Method != http.MethodPost {
			inner.ServeHTTP(w, r)
			return
		}
		kept := httptest.NewRecorder()
		inner.ServeHTTP(kept, r)
		time.Sleep(time.Duration(b.late.Load()))
		maps.Copy(w.Header(), kept.Header())
		w.WriteHeader(kept.Code)
		_, _ = w.Write(kept.Body.Bytes()) // the browser may be gone
	})
}

func (b *bench) must(err error) {
	b.t.Helper()
	if err != nil {
		b.t.Fatal(err)
	}
}

func (b *bench) account(login, name string, recovery ...string) {
	b.t.Helper()
	b.accountOf(assistant.Counsellor{Login: login, Name: name, Role: assistant.RoleCounsellor}, recovery...)
}

// accountOf makes the account of somebody with a role or a territory.
func (b *bench) accountOf(who assistant.Counsellor, recovery ...string) {
	b.t.Helper()
	a := assistant.Account{Counsellor: who, PasswordHash: b.hash, TOTPSecret: testSecret}
	login := who.Login
	id, err := b.store.AddAccount(b.t.Context(), a, recovery, b.now())
	b.must(err)
	b.who[login], err = b.store.Counsellor(b.t.Context(), id)
	b.must(err)
}

// shutOut ends what a counsellor may do; letIn gives it back.
func (b *bench) shutOut(login string) {
	b.t.Helper()
	b.must(b.store.DisableAccount(b.t.Context(), b.who[login].ID))
}

func (b *bench) letIn(login string) {
	b.t.Helper()
	b.must(b.store.ResetAccount(b.t.Context(), b.who[login].ID, b.hash, testSecret, nil))
}

func (b *bench) now() time.Time { return time.Unix(b.clock.Load(), 0).UTC() }

func (b *bench) wait(d time.Duration) { b.clock.Add(int64(d.Seconds())) }

// says is one SMS of a person; it gives the number of their case.
func (b *bench) says(person int, text string) int64 {
	b.t.Helper()
	overheard.Said(text, fmt.Sprintf("+3363998%04d", 100+person))
	out, err := b.desk.Receive(b.t.Context(), assistant.Inbound{
		ID: fmt.Sprintf("SM%d", b.texts.Add(1)), From: fmt.Sprintf("+3363998%04d", 100+person), To: "36180",
		Input: dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: text, At: b.now()},
	})
	b.must(err)
	return out.CaseID
}

// nadia is a case with something in each column.
func (b *bench) nadia(person int) (caseID int64) {
	b.t.Helper()
	for _, text := range []string{"bonjour", "oui", "seule avec mes 2 enfant", "entre 800 et 900 sa depend", "conseiller"} {
		caseID = b.says(person, text)
		b.wait(time.Minute)
	}
	return caseID
}

// file is a case as the store has it.
func (b *bench) file(caseID int64) assistant.CaseFile {
	b.t.Helper()
	f, err := b.store.CaseFile(b.t.Context(), caseID)
	b.must(err)
	return f
}

func at(caseID int64, more ...string) string {
	p := fmt.Sprintf("/console/dossiers/%d", caseID)
	for _, m := range more {
		p += "/" + m
	}
	return p
}

// code is a code that was never used: the clock goes on to the next one.
func (b *bench) code() string {
	b.t.Helper()
	b.wait(30 * time.Second)
	code, err := totp.GenerateCode(testSecret, b.now())
	b.must(err)
	return code
}

// browser is a client that keeps cookies and follows no redirect.
func (b *bench) browser() *http.Client {
	jar, _ := cookiejar.New(nil)
	return &http.Client{Jar: jar, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
}

func (b *bench) login(login string) *http.Client {
	b.t.Helper()
	c := b.browser()
	r := b.post(c, "/console/connexion", url.Values{"identifiant": {login}, "motdepasse": {testPassword}, "code": {b.code()}}, nil)
	if r.status != http.StatusSeeOther {
		b.t.Fatalf("log in as %s: %d %s", login, r.status, r.body)
	}
	return c
}

// idle is how long a session of the bench lasts without anything done.
func (b *bench) idle() time.Duration { return Options{}.withDefaults().Idle }
