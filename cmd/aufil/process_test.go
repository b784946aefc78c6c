package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"aufil/assistant"
	"aufil/carrier"
	"aufil/dialog"
	"aufil/internal/overheard"
	"aufil/store"
)

// TestMain lets the test binary be aufil itself, for tests of a whole process.
func TestMain(m *testing.M) {
	if args := os.Getenv("AUFIL_TEST_ARGS"); args != "" {
		os.Args = append([]string{"aufil"}, strings.Fields(args)...)
		main()
		return
	}
	overheard.Said("[masqué]") // it stands for a number that was handed to a log
	heard := hearErrors()
	code := m.Run()
	servers.Stop()
	heard()
	os.Exit(overheard.Exit(code))
}

// hearErrors listens to what this process writes to its standard error too; the function it gives waits for the end.
func hearErrors() (end func()) {
	stderr := os.Stderr
	r, w, err := os.Pipe()
	if err != nil {
		panic(err)
	}
	os.Stderr = w
	done := make(chan struct{})
	go func() {
		defer close(done)
		_, _ = io.Copy(io.MultiWriter(stderr, overheard.Log()), r)
	}()
	return func() {
		os.Stderr = stderr
		_ = w.Close()
		<-done
	}
}

// program is `aufil serve` as a process of its own, on a free port that changes with each start, with a carrier that
// always finds it.
type program struct {
	t       testing.TB
	carrier *carrier.Carrier
	client  *http.Client // whatever host it is asked for, it goes to the process
	environ []string
	key     string
	path    string
	socket  *os.File // handed over at each start, as systemd does; nil = it opens its own

	process *exec.Cmd
	started time.Duration // the last start, from the first instruction to ready
	said    []string      // the lines logged until ready, by the last start
	log     chan string   // the lines logged after ready
	mu      sync.Mutex
	address string
}

// testBase is the public address of programs; nothing looks it up.
const testBase = "http://aufil.test"

func newProgram(t testing.TB, more ...string) *program {
	t.Helper()
	p := settled(t, more...)
	p.start()
	t.Cleanup(p.kill)
	return p
}

// settled is a program with its settings and its carrier, before its first start.
func settled(t testing.TB, more ...string) *program {
	p := lone(t)
	p.key, p.path = store.NewKey(), filepath.Join(t.TempDir(), "aufil.db")
	p.carrier = carrier.New(carrier.Config{
		AccountSID: testSID, AuthToken: testToken, PublicURL: testBase, Numbers: []string{testNumber}, Client: p.client,
	})
	api := httptest.NewServer(p.carrier.Handler())
	t.Cleanup(api.Close)
	p.environ = serving(p.key, "sqlite:"+p.path, api.URL, more...)
	return p
}

// measuring tells whether a test is there for its figures: listening to it would cost some.
func measuring(t testing.TB) bool {
	_, bench := t.(*testing.B)
	return bench || os.Getenv("AUFIL_CHARGE") != ""
}

// lone is a program before its settings are known.
func lone(t testing.TB) *program {
	p := &program{t: t}
	p.client = &http.Client{Timeout: 15 * time.Second, Transport: &http.Transport{
		MaxIdleConnsPerHost: 64,
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			return (&net.Dialer{}).DialContext(ctx, "tcp", p.where())
		},
	}}
	if !measuring(t) {
		p.client.Transport = overheard.Transport{RoundTripper: p.client.Transport}
	}
	return p
}

// where is the address at which it listens.
func (p *program) where() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.address
}

// serving is the environment of `aufil serve`.
func serving(key, database, api string, more ...string) []string {
	return append(append(bare(), "AUFIL_TEST_ARGS=serve", "AUFIL_CLE="+key, "AUFIL_DATABASE="+database,
		"AUFIL_PUBLIC_URL="+testBase, "AUFIL_LISTEN=127.0.0.1:0", "AUFIL_METRICS_LISTEN=",
		"AUFIL_TWILIO_ACCOUNT_SID="+testSID, "AUFIL_TWILIO_AUTH_TOKEN="+testToken, "AUFIL_TWILIO_NUMEROS="+testNumber,
		"AUFIL_TWILIO_API_BASE="+api), more...)
}

// bare is the environment without any setting of aufil.
func bare() (environ []string) {
	for _, one := range os.Environ() {
		if !strings.HasPrefix(one, "AUFIL_") {
			environ = append(environ, one)
		}
	}
	return environ
}

// start runs the program and returns when it is ready: it has said so, and /readyz does too.
func (p *program) start() {
	p.t.Helper()
	began := time.Now()
	p.process = exec.Command(os.Args[0])
	p.process.Env = p.environ
	if p.socket != nil { // LISTEN_PID is known to the process alone, before it becomes the program
		p.process = exec.Command("sh", "-c", `LISTEN_PID=$$ LISTEN_FDS=1 exec "$0"`, os.Args[0])
		p.process.Env, p.process.ExtraFiles = p.environ, []*os.File{p.socket}
	}
	pipe, err := p.process.StderrPipe()
	if err != nil {
		p.t.Fatal(err)
	}
	stderr := io.TeeReader(pipe, overheard.Log())
	if err := p.process.Start(); err != nil {
		p.t.Fatal(err)
	}
	lines := bufio.NewScanner(stderr)
	address := ""
	p.said = nil
	for address == "" && lines.Scan() {
		var line struct{ Msg, Listen string }
		if json.Unmarshal(lines.Bytes(), &line) == nil && line.Msg == "ready" {
			address = line.Listen
		}
		p.said = append(p.said, lines.Text())
	}
	if address == "" {
		p.t.Fatalf("it does not start: %q", p.said)
	}
	p.log = make(chan string, 100)
	go func(log chan string) {
		defer close(log)
		for lines.Scan() {
			select {
			case log <- lines.Text():
			default:
			}
		}
	}(p.log)
	p.mu.Lock()
	p.address = address
	p.mu.Unlock()
	answer, err := p.client.Get(testBase + "/readyz")
	if err != nil || answer.StatusCode != http.StatusOK {
		p.t.Fatalf("not ready: %v, %v", answer, err)
	}
	_ = answer.Body.Close()
	p.started = time.Since(began)
}

// kill is kill -9: the process has no time for anything.
func (p *program) kill() {
	_ = p.process.Process.Kill()
	p.wait()
}

func (p *program) wait() {
	for range p.log {
	}
	_ = p.process.Wait()
	p.client.CloseIdleConnections()
}

// town is what another process of the same machine sees of the program: its database and its carrier. Nothing is sent
// from there.
func (p *program) town() *town {
	p.t.Helper()
	s, err := store.Open(p.t.Context(), "sqlite:"+p.path, p.key)
	if err != nil {
		p.t.Fatal(err)
	}
	p.t.Cleanup(func() { _ = s.Close() })
	core, err := known()
	if err != nil {
		p.t.Fatal(err)
	}
	beside := assistant.New(assistant.Options{
		Store: s, Numbers: []assistant.Number{{Number: testNumber}}, Render: core.render,
	})
	return &town{app: &app{Store: s, Assistant: beside}, t: p.t, core: core, carrier: p.carrier, path: p.path, log: &logbook{}}
}

// aufil runs a command to its end.
func aufil(t *testing.T, environ []string, args string) (status int, stdout, stderr string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	cmd := exec.CommandContext(ctx, os.Args[0])
	cmd.Env = append(append(bare(), environ...), "AUFIL_TEST_ARGS="+args)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, io.MultiWriter(&errs, overheard.Log())
	if err := cmd.Run(); err != nil && cmd.ProcessState == nil {
		t.Fatal(err)
	}
	return cmd.ProcessState.ExitCode(), out.String(), errs.String()
}

func TestServeTellsAllThatIsWrong(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "config.yaml")
	text := "listen: nowhere\npublic_ur: https://aufil.test\ncle: secret\nequipe:\n  horaires:\n    lundi: 17-9\n"
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	status, out, errs := aufil(t, []string{"AUFIL_DATABASE=mysql://x", "AUFIL_TWILIO_NUMEROS=12,+33199000000"}, "serve -c "+file)
	if status != 2 || out != "" {
		t.Errorf("status %d, %q", status, out)
	}
	for _, want := range []string{
		"listen", "public_url", "public_ur ", "database", "twilio.account_sid", "twilio.auth_token", "« 12 »",
		"AUFIL_CLE", "equipe.horaires.lundi",
	} {
		if !strings.Contains(errs, want) {
			t.Errorf("nothing about %s in:\n%s", want, errs)
		}
	}
	for _, never := range []string{"goroutine", "secret\n", "panic"} {
		if strings.Contains(errs, never) {
			t.Errorf("%q in:\n%s", never, errs)
		}
	}
}

// What fails after the settings were read is one sentence too.
func TestServeThatCannotStart(t *testing.T) {
	t.Parallel()
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	folder := t.TempDir()
	other := filepath.Join(folder, "other.db")
	s, err := store.Open(t.Context(), "sqlite:"+other, store.NewKey())
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	broken := filepath.Join(folder, "broken.db")
	if err := os.WriteFile(broken, bytes.Repeat([]byte("no database "), 1000), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ setting, says string }{
		"address taken": {"AUFIL_LISTEN=" + taken.Addr().String(), "listen"},
		"another's key": {"AUFIL_DATABASE=sqlite:" + other, "cle"},
		"no database":   {"AUFIL_DATABASE=sqlite:" + broken, "database"},
		"no such file":  {"AUFIL_CLE_FILE=" + filepath.Join(folder, "nowhere"), "AUFIL_CLE_FILE"},
	} {
		environ := []string{
			"AUFIL_DATABASE=sqlite:" + filepath.Join(folder, "a.db"), "AUFIL_PUBLIC_URL=" + testBase,
			"AUFIL_LISTEN=127.0.0.1:0", "AUFIL_METRICS_LISTEN=", "AUFIL_TWILIO_ACCOUNT_SID=" + testSID,
			"AUFIL_TWILIO_AUTH_TOKEN=" + testToken, "AUFIL_TWILIO_NUMEROS=" + testNumber,
		}
		if !strings.HasPrefix(c.setting, "AUFIL_CLE") {
			environ = append(environ, "AUFIL_CLE="+store.NewKey())
		}
		status, _, errs := aufil(t, append(environ, c.setting), "serve")
		if status != 2 || !strings.Contains(errs, c.says) || strings.Contains(errs, "goroutine") {
			t.Errorf("%s: status %d, %s", name, status, errs)
		}
	}
}

// A database that serve makes is told of, once: it may be a path with a slip in it.
func TestANewDatabaseIsTold(t *testing.T) {
	t.Parallel()
	p := settled(t)
	p.path = filepath.Join(t.TempDir(), "not", "there", "aufil.db")
	p.environ = append(p.environ, "AUFIL_DATABASE=sqlite:"+p.path)
	p.start()
	t.Cleanup(func() { p.kill() })
	if said := strings.Join(p.said, "\n"); !strings.Contains(said, "a new database was made") || !strings.Contains(said, `"folder_made":true`) {
		t.Errorf("it says %s", said)
	}
	p.kill()
	p.start()
	if said := strings.Join(p.said, "\n"); strings.Contains(said, "a new database") {
		t.Errorf("the second time it says %s", said)
	}
}

// SIGTERM, with a caller on the line and a request that never ends: the program ends in time with status 0, and the
// call goes on with the next one.
func TestSIGTERMEndsInTime(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	caller := p.town().meet(keying)
	caller.hello()
	caller.answers()
	asked, answered := caller.asked(), len(caller.conversation().Answers)
	half, err := net.Dial("tcp", p.address) // a request that is never finished
	if err != nil {
		t.Fatal(err)
	}
	defer half.Close()
	if _, err := io.WriteString(half, "POST /twilio/sms HTTP/1.1\r\nHost: aufil.test\r\nContent-Length: 10\r\n\r\nBody"); err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	if err := p.process.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	p.wait()
	if took := time.Since(began); took > 10*time.Second || p.process.ProcessState.ExitCode() != 0 {
		t.Errorf("it took %v and ended with %v", took, p.process.ProcessState)
	}
	p.start()
	if again := caller.asked(); again.Question != asked.Question {
		t.Errorf("%s was asked, and is %s after the restart", asked.Question, again.Question)
	}
	caller.answers() // on the same line: the carrier follows what the program that ended had told it
	answers := caller.conversation().Answers
	if len(answers) <= answered || answers[answered].Question != asked.Question || len(p.carrier.Problems()) > 0 {
		t.Errorf("after the restart %s was answered by %+v; %q", asked.Question, answers[min(answered, len(answers)):], p.carrier.Problems())
	}
	caller.answersUntil(dialog.Resultats)
}

// tries posts a signed SMS webhook and gives the answer, "" when there was none.
func (p *program) tries(form url.Values) string {
	body, err := p.posts("/twilio/sms", form)
	if err != nil {
		return ""
	}
	return body
}

// posts sends a signed webhook to the program and gives the body of its 200.
func (p *program) posts(path string, form url.Values) (string, error) {
	return posts(p.client, testBase+path, form)
}

// posts sends a signed webhook and gives the body of its 200.
func posts(client *http.Client, where string, form url.Values) (string, error) {
	r, err := http.NewRequest(http.MethodPost, where, strings.NewReader(form.Encode()))
	if err != nil {
		return "", err
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("X-Twilio-Signature", carrier.Sign(testToken, where, form))
	answer, err := client.Do(r)
	if err != nil {
		return "", err
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err == nil && answer.StatusCode != http.StatusOK {
		err = errors.New(answer.Status)
	}
	return string(body), err
}
