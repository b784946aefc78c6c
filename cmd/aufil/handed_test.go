package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"aufil/internal/overheard"
)

// held makes the test what systemd is for the service: it holds the listening socket before, between and after.
func held(t *testing.T) *program {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	socket, err := l.(*net.TCPListener).File()
	if err := errors.Join(err, l.Close()); err != nil { // the file is the socket too: it still listens
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = socket.Close() })
	p := settled(t, "AUFIL_LISTEN="+l.Addr().String(), "AUFIL_LIMITES_REPONSES_PAR_MINUTE=10000", "AUFIL_LIMITES_REPONSES_PAR_JOUR=10000")
	p.socket, p.address = socket, l.Addr().String()
	p.client.Transport = overheard.Transport{RoundTripper: &http.Transport{
		DisableKeepAlives: true, DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			return (&net.Dialer{}).DialContext(ctx, "tcp", l.Addr().String())
		},
	}}
	p.client.Timeout = time.Minute // a machine that is busy starts slowly: that is another matter than being refused
	p.start()
	t.Cleanup(p.kill)
	return p
}

// callBegins is what the carrier posts when a call comes in.
func callBegins(sid, from string) url.Values {
	return url.Values{
		"CallSid": {sid}, "AccountSid": {testSID}, "From": {from}, "To": {testNumber}, "CallStatus": {"ringing"}, "Direction": {"inbound"},
	}
}

// rings is a call that begins: its answer must be something to hear.
func (p *program) rings(sid, from string) error {
	body, err := p.posts("/twilio/voice", callBegins(sid, from))
	if err == nil && (!strings.Contains(body, "<Response>") || !strings.Contains(body, "<Gather")) {
		err = fmt.Errorf("answered by %.200q", body)
	}
	return err
}

// Callers come all the time, one after the other and all at once, while the service is stopped and started again on the
// socket that is kept open for it: none of them is refused, and their calls are taken in the order in which they came.
func TestNoCallIsLostInARestart(t *testing.T) {
	t.Parallel()
	p := held(t)
	caller := p.town().meet(keying)
	caller.hello()
	caller.answers()
	asked := caller.asked()

	var all sync.WaitGroup
	var mu sync.Mutex
	var lost []string
	var told atomic.Int64
	ring := func(sid, from string) {
		err := p.rings(sid, from)
		told.Add(1)
		if err != nil {
			mu.Lock()
			defer mu.Unlock()
			lost = append(lost, sid+": "+err.Error())
		}
	}
	more := func() { // however slow the machine is
		t.Helper()
		for deadline, enough := time.Now().Add(time.Minute), told.Load()+10; told.Load() < enough; time.Sleep(10 * time.Millisecond) {
			if time.Now().After(deadline) {
				t.Error("nearly nobody is answered")
				return
			}
		}
	}
	over := make(chan struct{})
	var inTurn []string
	all.Go(func() { // one waits for the other
		for i := 0; ; i++ {
			select {
			case <-over:
				return
			default:
			}
			sid := fmt.Sprintf("CAturn%05d", i)
			inTurn = append(inTurn, sid+":0")
			ring(sid, "+33639981000")
		}
	})
	atOnce := 0
	all.Go(func() { // nobody waits for anybody
		for tick := time.Tick(50 * time.Millisecond); ; atOnce++ {
			select {
			case <-over:
				return
			case <-tick:
			}
			sid, from := fmt.Sprintf("CAonce%05d", atOnce), fmt.Sprintf("+3363998%04d", 2000+atOnce)
			all.Go(func() { ring(sid, from) })
		}
	})
	more()
	began := time.Now()
	if err := p.process.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	p.wait()
	time.Sleep(500 * time.Millisecond) // nobody runs
	p.start()
	away := time.Since(began)
	more()
	close(over)
	all.Wait()
	t.Logf("away for %v; %d calls one after the other, %d at any moment", away, len(inTurn), atOnce)
	if len(lost) > 0 {
		t.Errorf("%d calls were lost, the first by %s", len(lost), lost[0])
	}
	if got := strings.Join(p.inboundIDs("CAturn%"), " "); got != strings.Join(inTurn, " ") {
		t.Errorf("taken in another order:\n%s\n%s", got, strings.Join(inTurn, " "))
	}
	if n := len(p.inboundIDs("CAonce%")); n != atOnce {
		t.Errorf("%d of %d calls are kept", n, atOnce)
	}
	if again := caller.asked(); again.Question != asked.Question {
		t.Errorf("%s was asked, and is %s after the restart", asked.Question, again.Question)
	}
	caller.answers()
	if problems := p.carrier.Problems(); len(problems) > 0 {
		t.Error(problems)
	}
}

// inboundIDs lists what came from the carrier, in the order in which it was taken.
func (p *program) inboundIDs(like string) (ids []string) {
	p.t.Helper()
	db, err := sql.Open("sqlite3", "file:"+p.path+"?mode=ro&_busy_timeout=5000")
	if err != nil {
		p.t.Fatal(err)
	}
	defer db.Close()
	rows, err := db.Query(`SELECT inbound_id FROM journal WHERE inbound_id LIKE ? ORDER BY id`, like)
	if err != nil {
		p.t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var id string
		if err := rows.Scan(&id); err != nil {
			p.t.Fatal(err)
		}
		ids = append(ids, id)
	}
	if err := rows.Err(); err != nil {
		p.t.Fatal(err)
	}
	return ids
}

// A socket of systemd is served where the settings name another address too; what nobody handed over is not taken.
func TestWhatIsHandedOverIsCompared(t *testing.T) {
	t.Parallel()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	all, err := net.Listen("tcp", ":0")
	if err != nil {
		t.Fatal(err)
	}
	defer all.Close()
	port, any := fmt.Sprint(l.Addr().(*net.TCPAddr).Port), fmt.Sprint(all.Addr().(*net.TCPAddr).Port)
	for address, want := range map[string][2]bool{
		"127.0.0.1:" + port: {true, true}, "localhost:" + port: {true, true}, ":" + port: {true, false}, "10.0.0.1:" + port: {true, false},
		"127.0.0.1:1": {false, false}, "127.0.0.1:" + any: {true, true}, ":" + any: {true, true},
	} {
		if samePort, whole := at([]net.Listener{l, all}, address); [2]bool{samePort, whole} != want {
			t.Errorf("%s: %v, %v", address, samePort, whole)
		}
	}
}

// Descriptors that are no sockets, or a count that is none, are told in one sentence.
func TestWhatSystemdHandsOverWrongly(t *testing.T) {
	t.Parallel()
	p := settled(t)
	for set, says := range map[string]string{"LISTEN_FDS=x": "LISTEN_FDS", "LISTEN_FDS=1": "ListenStream"} {
		file, err := os.CreateTemp(t.TempDir(), "")
		if err != nil {
			t.Fatal(err)
		}
		run := exec.Command("sh", "-c", `LISTEN_PID=$$ exec "$0"`, os.Args[0])
		run.Env, run.ExtraFiles = append(p.environ, set), []*os.File{file}
		out, err := run.CombinedOutput()
		if _, wrong := errors.AsType[*exec.ExitError](err); !wrong || !strings.Contains(string(out), says) || strings.Contains(string(out), "goroutine") {
			t.Errorf("%s: %v, %s", set, err, out)
		}
		if err := file.Close(); err != nil {
			t.Error(err)
		}
	}
}
