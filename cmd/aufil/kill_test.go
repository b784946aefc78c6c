package main

import (
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"aufil/assistant"
	"aufil/carrier"
	"aufil/store"
)

// TestMain lets the test binary be aufil itself, for tests that kill it.
func TestMain(m *testing.M) {
	if args := os.Getenv("AUFIL_TEST_ARGS"); args != "" {
		os.Args = append([]string{"aufil"}, strings.Fields(args)...)
		main()
		return
	}
	os.Exit(m.Run())
}

// program is `aufil serve` as a process of its own, with a carrier beside it.
type program struct {
	t       *testing.T
	carrier *carrier.Carrier
	environ []string
	base    string
	key     string
	path    string
	process *exec.Cmd
	started time.Duration // the last start, from the first instruction to ready
}

func newProgram(t *testing.T) *program {
	t.Helper()
	p := &program{t: t, key: store.NewKey(), path: filepath.Join(t.TempDir(), "aufil.db"), base: "http://" + freeAddress(t)}
	p.carrier = carrier.New(carrier.Config{
		AccountSID: testSID, AuthToken: testToken, PublicURL: p.base, Numbers: []string{testNumber},
	})
	api := httptest.NewServer(p.carrier.Handler())
	t.Cleanup(api.Close)
	p.environ = append(os.Environ(), "AUFIL_TEST_ARGS=serve", "AUFIL_CLE="+p.key, "AUFIL_DATABASE=sqlite:"+p.path,
		"AUFIL_PUBLIC_URL="+p.base, "AUFIL_LISTEN="+strings.TrimPrefix(p.base, "http://"), "AUFIL_METRICS_LISTEN=",
		"AUFIL_TWILIO_ACCOUNT_SID="+testSID, "AUFIL_TWILIO_AUTH_TOKEN="+testToken, "AUFIL_TWILIO_NUMEROS="+testNumber,
		"AUFIL_TWILIO_API_BASE="+api.URL)
	p.start()
	t.Cleanup(p.kill)
	return p
}

func (p *program) start() {
	p.t.Helper()
	began := time.Now()
	p.process = exec.Command(os.Args[0])
	p.process.Env, p.process.Stderr = p.environ, os.Stderr
	if err := p.process.Start(); err != nil {
		p.t.Fatal(err)
	}
	waitReady(p.t, p.base)
	p.started = time.Since(began)
}

// kill is kill -9: the process has no time for anything.
func (p *program) kill() {
	_ = p.process.Process.Kill()
	_ = p.process.Wait()
}

// counsellor is another process of the same machine that uses the database.
func (p *program) counsellor(do func(*assistant.Assistant)) {
	p.t.Helper()
	s, err := store.Open(p.t.Context(), "sqlite:"+p.path, p.key)
	if err != nil {
		p.t.Fatal(err)
	}
	defer s.Close()
	do(assistant.New(assistant.Options{Store: s, Numbers: []assistant.Number{{Number: testNumber}}}))
}

// said is what a person texts, whatever is asked; what matters here is that the answers are the same twice.
var said = []string{"bonjour", "oui", "seule", "2 enfants", "mars 2015 et septembre 2018", "pourquoi", "03/1991", "retour", "03/1991", "conseiller", "vous êtes là ?"}

func TestKillingAufilBetweenAnyTwoTurnsChangesNothing(t *testing.T) {
	t.Parallel()
	calm, hard := newProgram(t), newProgram(t)
	person, other := calm.carrier.Phone("+33612345678"), hard.carrier.Phone("+33612345678")
	for i, text := range said {
		want := person.SMS(text)
		got := other.SMS(text)
		if diff := cmp.Diff(want, got); diff != "" || len(want) == 0 && i < len(said)-1 {
			t.Fatalf("turn %d, %q: %v\n%s", i+1, text, want, diff)
		}
		hard.kill()
		hard.start()
	}
	t.Logf("start to ready: %v", hard.started)

	const answer = "Bonjour, je regarde votre dossier."
	hard.counsellor(func(a *assistant.Assistant) {
		items, err := a.Queue(t.Context(), assistant.Counsellor{ID: 1}, assistant.All)
		if err != nil || len(items) != 1 || items[0].LastText != said[len(said)-1] {
			t.Fatalf("queue %+v, %v", items, err)
		}
		if err := a.Answer(t.Context(), assistant.Counsellor{ID: 1}, items[0].CaseID, answer); err != nil {
			t.Fatal(err)
		}
	})
	hard.kill() // whether it has left or not
	hard.start()
	for range 400 {
		if slices.Contains(other.Inbox(), answer) {
			break
		}
		time.Sleep(50 * time.Millisecond)
	}
	time.Sleep(time.Second)
	n := 0
	for _, text := range other.Inbox() {
		if text == answer {
			n++
		}
	}
	if n != 1 {
		t.Errorf("the counsellor's answer came %d times", n)
	}
	for _, p := range []*program{calm, hard} {
		if problems := p.carrier.Problems(); len(problems) > 0 {
			t.Errorf("%q", problems)
		}
	}
}
