package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib" // the driver "pgx"

	"aufil/assistant"
	"aufil/carrier"
	"aufil/internal/pgtest"
	"aufil/store"
)

// cluster is one or more `aufil serve` on one database, behind a balancer that knows who is alive.
type cluster struct {
	t       testing.TB
	key     string
	setting string
	carrier *carrier.Carrier
	client  *http.Client
	mu      sync.Mutex
	nodes   []*program
	dead    map[*program]bool
}

// servers is where clusters have their PostgreSQL databases.
var servers pgtest.Shared

func newCluster(t testing.TB, setting string, nodes int, more ...string) *cluster {
	t.Helper()
	c := &cluster{t: t, key: store.NewKey(), setting: setting, dead: map[*program]bool{}}
	c.client = &http.Client{Timeout: 20 * time.Second, Transport: &http.Transport{
		MaxIdleConnsPerHost: 256, DialContext: c.dial,
	}}
	c.carrier = carrier.New(carrier.Config{
		AccountSID: testSID, AuthToken: testToken, PublicURL: testBase, Numbers: []string{testNumber}, Client: c.client,
	})
	api := httptest.NewServer(c.carrier.Handler())
	t.Cleanup(api.Close)
	for range nodes {
		p := lone(t)
		p.environ = serving(c.key, setting, api.URL, more...)
		p.start()
		t.Cleanup(p.kill)
		c.nodes = append(c.nodes, p)
	}
	return c
}

var errNobody = errors.New("no node is alive")

// dial reaches any node that is alive.
func (c *cluster) dial(ctx context.Context, _, _ string) (net.Conn, error) {
	c.mu.Lock()
	var alive []string
	for _, p := range c.nodes {
		if !c.dead[p] {
			alive = append(alive, p.where())
		}
	}
	c.mu.Unlock()
	if len(alive) == 0 {
		return nil, errNobody
	}
	return (&net.Dialer{}).DialContext(ctx, "tcp", alive[rand.N(len(alive))])
}

// fell kills a node with kill -9, and starts it again after a while.
func (c *cluster) fell(p *program, away time.Duration) {
	_ = p.process.Process.Kill() // the balancer learns of it a moment later
	c.mu.Lock()
	c.dead[p] = true
	c.mu.Unlock()
	p.wait()
	time.Sleep(away)
	p.start()
	c.mu.Lock()
	delete(c.dead, p)
	c.mu.Unlock()
}

// posts sends a signed SMS webhook and gives the answer, "" when there was none.
func (c *cluster) posts(form url.Values) string {
	r, err := http.NewRequest(http.MethodPost, testBase+"/twilio/sms", strings.NewReader(form.Encode()))
	if err != nil {
		return ""
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("X-Twilio-Signature", carrier.Sign(testToken, testBase+"/twilio/sms", form))
	answer, err := c.client.Do(r)
	if err != nil {
		return ""
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil || answer.StatusCode != http.StatusOK {
		return ""
	}
	return string(body)
}

// rows counts rows, read beside the nodes.
func (c *cluster) rows(where string) (n int) {
	c.t.Helper()
	driver, name := "pgx", c.setting
	if path, found := strings.CutPrefix(c.setting, "sqlite:"); found {
		driver, name = "sqlite3", "file:"+path+"?mode=ro&_busy_timeout=5000"
	}
	db, err := sql.Open(driver, name)
	if err != nil {
		c.t.Fatal(err)
	}
	defer db.Close()
	if err := db.QueryRow("SELECT COUNT(*) FROM " + where).Scan(&n); err != nil {
		c.t.Fatal(err)
	}
	return n
}

// desk is a counsellor's desk in this process, on the same database. It sends nothing itself.
func (c *cluster) desk() *assistant.Assistant {
	c.t.Helper()
	s, err := store.Open(c.t.Context(), c.setting, c.key)
	if err != nil {
		c.t.Fatal(err)
	}
	c.t.Cleanup(func() { _ = s.Close() })
	core, err := known()
	if err != nil {
		c.t.Fatal(err)
	}
	return assistant.New(assistant.Options{Store: s, Numbers: []assistant.Number{{Number: testNumber}}, Render: core.render})
}

// crowd is many persons who write at once, whose carrier posts again what nobody answered, and some of it twice.
type crowd struct {
	*cluster
	persons int
	turns   int
	mu      sync.Mutex
	told    map[string]string // by MessageSid
	forms   map[string]url.Values
}

func (w *crowd) number(i int) string { return fmt.Sprintf("+336399%05d", i) }

// write plays all persons, each for a number of turns, and on as long as more says so.
func (w *crowd) write(more func() bool) {
	w.told, w.forms = map[string]string{}, map[string]url.Values{}
	var group sync.WaitGroup
	for i := range w.persons {
		group.Go(func() {
			for n := 0; n < w.turns || more(); n++ {
				w.turn(i, n)
			}
		})
	}
	group.Wait()
}

func (w *crowd) turn(i, n int) {
	words := sentences[n%len(sentences)]
	if i%5 == 0 && n == 1 {
		words = "conseiller"
	}
	form := inboundSMS(fmt.Sprintf("SM%08d%08d", i, n), w.number(i), words)
	second := make(chan string, 1)
	if (i+n)%7 == 0 { // the same webhook twice at once, on two nodes perhaps
		go func() { second <- w.posts(form) }()
	} else {
		second <- ""
	}
	answer := w.posts(form)
	for tries := 0; answer == ""; tries++ {
		if tries == 3000 { // a minute: starting again may be slow on a busy machine
			w.t.Error("a message never gets an answer")
			return
		}
		time.Sleep(20 * time.Millisecond)
		answer = w.posts(form)
	}
	if twin := <-second; twin != "" && twin != answer {
		w.t.Errorf("two answers to one message: %q and %q", answer, twin)
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.told[form.Get("MessageSid")], w.forms[form.Get("MessageSid")] = answer, form
}

// check asks for every answer again, and counts the turns in the database.
func (w *crowd) check() {
	w.t.Helper()
	for sid, answer := range w.told {
		if again := w.posts(w.forms[sid]); again != answer {
			w.t.Errorf("%s was answered by %q, and now by %q", sid, answer, again)
		}
		if strings.Contains(answer, "erreur") || strings.Contains(answer, "souci") {
			w.t.Errorf("an apology: %q", answer)
		}
	}
	if n := w.rows("journal WHERE inbound_id IS NOT NULL"); n != len(w.told) {
		w.t.Errorf("%d turns in the journal, %d were acknowledged", n, len(w.told))
	}
}

// scale says how much is done: a little with all other tests, a lot when AUFIL_LONG is set.
func scale(short, long int) int {
	if os.Getenv("AUFIL_LONG") != "" {
		return long
	}
	return short
}

// Killed with -9 at random moments while many persons write and a counsellor answers: no acknowledged turn is lost, no
// message has two answers, and no answer of the counsellor arrives twice. With several nodes the others go on.
func TestKillNineUnderLoad(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name    string
		nodes   int
		setting func(t *testing.T) string
	}{
		{"one node on SQLite", 1, func(t *testing.T) string { return "sqlite:" + filepath.Join(t.TempDir(), "a.db") }},
		{"three nodes on PostgreSQL", 3, func(t *testing.T) string { return servers.Fresh(t, "") }},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			w := &crowd{cluster: newCluster(t, c.setting(t), c.nodes, "AUFIL_LIMITES_REPONSES_PAR_MINUTE=100000", "AUFIL_LIMITES_REPONSES_PAR_JOUR=100000"), persons: scale(10, 50), turns: scale(6, 20)}
			kills := make(chan struct{})
			stop := make(chan struct{})
			var felled atomic.Int64
			go func() {
				defer close(kills)
				for {
					select {
					case <-stop:
						return
					case <-time.After(time.Duration(scale(20, 200)+rand.N(scale(100, 500))) * time.Millisecond):
					}
					w.fell(w.nodes[rand.N(len(w.nodes))], time.Duration(rand.N(200))*time.Millisecond)
					felled.Add(1)
				}
			}()
			answered := w.counsellor(stop)
			w.write(func() bool { return felled.Load() < int64(scale(2, 30)) })
			close(stop)
			<-kills
			sent := <-answered
			t.Logf("%d turns acknowledged, %d answers of a counsellor, %d kills", len(w.told), len(sent), felled.Load())
			w.check()
			w.arrived(sent)
		})
	}
}

// counsellor answers each waiting case once, until stop; it gives what was acknowledged to them, by number.
func (w *crowd) counsellor(stop chan struct{}) <-chan map[int64]string {
	desk, done := w.desk(), make(chan map[int64]string, 1)
	go func() {
		sent := map[int64]string{}
		for {
			items, _ := desk.Queue(context.Background(), claire, assistant.Unassigned)
			for _, item := range items {
				text := fmt.Sprintf("Bonjour, je lis votre dossier %d.", item.CaseID)
				if desk.Answer(context.Background(), claire, item.CaseID, text) == nil {
					sent[item.CaseID] = text
				}
			}
			select {
			case <-stop:
				done <- sent
				return
			case <-time.After(50 * time.Millisecond):
			}
		}
	}()
	return done
}

// arrived: every answer of the counsellor came once. A message that was being sent when its node died is looked up and
// settled within two minutes; the short test does not wait for it.
func (w *crowd) arrived(sent map[int64]string) {
	w.t.Helper()
	came := func() map[string]int {
		n := map[string]int{}
		for i := range w.persons {
			for _, text := range w.carrier.Phone(w.number(i)).Inbox() {
				n[text]++
			}
		}
		return n
	}
	missing := func() (all []string) {
		n := came()
		for _, text := range sent {
			if n[text] == 0 {
				all = append(all, text)
			}
		}
		return all
	}
	unsettled := func() int { return w.rows("outbound WHERE state IN ('attente', 'envoi', 'inconnu')") }
	for end := time.Now().Add(time.Duration(scale(5, 240)) * time.Second); time.Now().Before(end) && (len(missing()) > 0 || unsettled() > 0); {
		time.Sleep(100 * time.Millisecond)
	}
	if late := missing(); len(late) > unsettled() {
		w.t.Errorf("%d answers neither came nor wait: %q", len(late), late)
	}
	n := came()
	for _, text := range slices.Sorted(func(yield func(string) bool) {
		for _, text := range sent {
			if !yield(text) {
				return
			}
		}
	}) {
		if n[text] > 1 {
			w.t.Errorf("%q came %d times", text, n[text])
		}
	}
	w.t.Logf("%d of %d answers came; %d messages not settled", len(sent)-len(missing()), len(sent), unsettled())
}
