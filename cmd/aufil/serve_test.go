package main

import (
	"bufio"
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/dialog"
	"aufil/internal/overheard"
	"aufil/store"
)

// small is an application whose dialogue echoes; its one webhook is the body itself.
func small(t *testing.T) (config, parts) {
	t.Helper()
	cfg := config{
		Listen: "127.0.0.1:0", Database: "sqlite:" + filepath.Join(t.TempDir(), "a.db"), Key: store.NewKey(),
	}
	return cfg, parts{
		Log: newLog(overheard.Log(), slog.LevelInfo),
		Step: func(c dialog.Conversation, in dialog.Input) (dialog.Conversation, dialog.Reply) {
			return c, dialog.Reply{Parts: []dialog.Part{{Key: in.Text}}}
		},
		Render: func(r dialog.Reply, _ string, _ dialog.Channel) []string { return []string{r.Parts[0].Key} },
		Mount: func(r *gin.Engine, a *assistant.Assistant, _ *metrics) {
			r.POST("/echo", func(c *gin.Context) {
				body, _ := io.ReadAll(c.Request.Body)
				overheard.Said(string(body), "+33639980012")
				out, err := a.Receive(c, assistant.Inbound{
					ID: c.Query("id"), From: "+33639980012",
					Input: dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: string(body)},
				})
				if err != nil {
					t.Error(err)
				}
				c.String(http.StatusOK, out.Texts[0])
			})
			r.GET("/panic", func(*gin.Context) { panic("06 12 34 56 78") })
		},
		Console: func(*assistant.Assistant, *store.Store) http.Handler {
			return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, r.URL.Path) })
		},
	}
}

// Whoever asks from outside, by the proxy, learns whether we serve, and nothing of the machines or the money.
func TestReadinessTellsOutsidersNoMore(t *testing.T) {
	t.Parallel()
	var down error
	r := newRouter(func(context.Context) error { return down }, func(context.Context) (assistant.Budget, error) {
		return assistant.Budget{Spent: 4900, Limit: 5000}, nil
	}, overheard.Logger())
	ask := func(forwarded string) (int, string) {
		q := httptest.NewRequest(http.MethodGet, "/readyz", nil)
		if forwarded != "" {
			q.Header.Set("X-Forwarded-For", forwarded)
		}
		w := httptest.NewRecorder()
		r.ServeHTTP(w, q)
		return w.Code, w.Body.String()
	}
	if status, body := ask(""); status != http.StatusOK || !strings.Contains(body, "49,00 euros sur 50,00") {
		t.Errorf("inside: %d %q", status, body)
	}
	if status, body := ask("192.0.2.7"); status != http.StatusOK || body != "ok\n" {
		t.Errorf("outside: %d %q", status, body)
	}
	down = errors.New("user=aufil host=base.interne: refused")
	if status, body := ask(""); status != http.StatusServiceUnavailable || !strings.Contains(body, "base.interne") {
		t.Errorf("inside, down: %d %q", status, body)
	}
	if status, body := ask("192.0.2.7"); status != http.StatusServiceUnavailable || strings.Contains(body, "interne") {
		t.Errorf("outside, down: %d %q", status, body)
	}
}

// An address that is taken is told with what to do.
func TestAnAddressThatIsTakenSaysWhatToDo(t *testing.T) {
	t.Parallel()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	for address, want := range map[string]string{l.Addr().String(): "est déjà pris", "192.0.2.1:8080": "n'est pas une adresse de cette machine"} {
		s, err := listen(address, http.NotFoundHandler())
		if err == nil {
			s.stop()
			t.Errorf("%s is served", address)
		} else if told := cannotListen("listen", address, err); !strings.Contains(told.Error(), want) {
			t.Errorf("%s: %v", address, told)
		}
	}
}

func TestWhatEveryDeploymentAnswers(t *testing.T) {
	t.Parallel()
	cfg, p := small(t)
	broken := false
	p.Ready = func() error {
		if broken {
			return errors.New("règles illisibles")
		}
		return nil
	}
	a, err := assemble(t.Context(), cfg, p)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = a.close(context.Background()) })
	long := strings.Repeat("x", maxBody+1)
	for _, c := range []struct {
		method, path, body string
		chunked            bool
		status             int
		holds              string
	}{
		{method: "GET", path: "/healthz", status: 200, holds: "ok"},
		{method: "GET", path: "/readyz", status: 200, holds: "ok"},
		{method: "HEAD", path: "/healthz", status: 200},
		{method: "HEAD", path: "/readyz", status: 200},
		{method: "POST", path: "/echo?id=1", body: "bonjour", status: 200, holds: "bonjour"},
		{method: "POST", path: "/echo?id=1", body: "autre", status: 200, holds: "bonjour"},
		{method: "POST", path: "/echo?id=2", body: long, status: 413},
		{method: "POST", path: "/echo?id=2", body: long, chunked: true, status: 413},
		{method: "POST", path: "/console/login", body: long, status: 413},
		{method: "GET", path: "/console/dossiers", status: 200, holds: "/console/dossiers"},
		{method: "GET", path: "/panic", status: 500},
		{method: "GET", path: "/", status: 404},
		{method: "GET", path: "/metrics", status: 404},
		{method: "GET", path: "/consoles", status: 404},
	} {
		var body io.Reader = strings.NewReader(c.body)
		if c.chunked {
			body = io.MultiReader(body)
		}
		w := httptest.NewRecorder()
		a.Handler.ServeHTTP(w, httptest.NewRequest(c.method, c.path, body))
		if w.Code != c.status || !strings.Contains(w.Body.String(), c.holds) {
			t.Errorf("%s %s: %d %q", c.method, c.path, w.Code, w.Body)
		}
		if strings.Contains(w.Body.String(), "goroutine") || strings.Contains(w.Body.String(), "12 34") {
			t.Errorf("%s shows its inside: %s", c.path, w.Body)
		}
	}
	broken = true
	w := httptest.NewRecorder()
	a.Handler.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/readyz", nil))
	if w.Code != 503 || !strings.Contains(w.Body.String(), "règles illisibles") {
		t.Errorf("not ready: %d %s", w.Code, w.Body)
	}
	w = httptest.NewRecorder()
	a.Metrics.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	for _, want := range []string{
		`aufil_events_total{channel="sms",kind="turn"} 1`, `aufil_events_total{channel="sms",kind="turn_repeated"} 1`,
		"aufil_turn_seconds_bucket", `aufil_http_responses_total{class="4xx"}`, "aufil_case_oldest_wait_seconds 0",
	} {
		if !strings.Contains(w.Body.String(), want) {
			t.Errorf("no %s in the metrics", want)
		}
	}
}

func TestStoppingFinishesWhatIsUnderWayAndEndsLivePages(t *testing.T) {
	t.Parallel()
	cfg, p := small(t)
	cfg.Listen = freeAddress(t)
	inside, leave := make(chan struct{}), make(chan struct{})
	step := p.Step
	p.Step = func(c dialog.Conversation, in dialog.Input) (dialog.Conversation, dialog.Reply) {
		if in.Text == "lent" {
			close(inside)
			<-leave
		}
		return step(c, in)
	}
	p.Console = func(*assistant.Assistant, *store.Store) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			io.WriteString(w, "data: là\n\n")
			w.(http.Flusher).Flush()
			<-r.Context().Done()
		})
	}
	ctx, sigterm := context.WithCancel(t.Context())
	served := make(chan error, 1)
	go func() { served <- serve(ctx, cfg, p) }()
	waitReady(t, "http://"+cfg.Listen)

	live, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+cfg.Listen+"/console/events", nil)
	if err != nil {
		t.Fatal(err)
	}
	live.Header.Set("Accept", "text/event-stream")
	page, err := http.DefaultClient.Do(live)
	if err != nil {
		t.Fatal(err)
	}
	defer page.Body.Close()
	if line, err := bufio.NewReader(page.Body).ReadString('\n'); err != nil || !strings.Contains(line, "là") {
		t.Fatal(line, err)
	}
	answered := make(chan string, 1)
	go func() {
		r, err := http.Post("http://"+cfg.Listen+"/echo?id=1", "text/plain", strings.NewReader("lent"))
		if err != nil {
			answered <- err.Error()
			return
		}
		defer r.Body.Close()
		body, _ := io.ReadAll(r.Body)
		answered <- string(body)
	}()
	<-inside
	sigterm()
	close(leave)
	if got := <-answered; got != "lent" {
		t.Errorf("the turn under way got %q", got)
	}
	select {
	case err := <-served:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("it does not stop")
	}
}

func freeAddress(t testing.TB) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

func waitReady(t *testing.T, base string) {
	t.Helper()
	for range 200 {
		if r, err := http.Get(base + "/readyz"); err == nil {
			r.Body.Close()
			if r.StatusCode == http.StatusOK {
				return
			}
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatal("it is never ready")
}
