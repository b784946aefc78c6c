package main

import (
	"database/sql"
	"fmt"
	"html"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"aufil/carrier"
	"aufil/internal/pgtest"
)

// TestCharge is `make charge`: whole conversations by SMS and by telephone, as signed webhooks, on SQLite and on
// PostgreSQL with two nodes. First as many turns as are possible (a new one when one ends), then an open model: turns
// begin at a fixed rate whether the others have ended or not, and their time counts from when they should have begun.
//
//	DEBIT=750 DUREE=20s TOURS=100000 make charge
func TestCharge(t *testing.T) {
	if os.Getenv("AUFIL_CHARGE") == "" {
		t.Skip("a measure: make charge")
	}
	lasts, err := time.ParseDuration(or("DUREE", "10s"))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name  string
		nodes int
		make  func(t *testing.T) (setting string, raw func() float64)
	}{
		{"SQLite FULL, un nœud", 1, func(t *testing.T) (string, func() float64) {
			folder := t.TempDir()
			return "sqlite:" + filepath.Join(folder, "a.db"), func() float64 {
				return rawRate(t, "sqlite3", "file:"+filepath.Join(folder, "raw.db")+
					"?_journal_mode=WAL&_synchronous=FULL&_txlock=immediate&_busy_timeout=5000", 1)
			}
		}},
		{"PostgreSQL, deux nœuds", 2, func(t *testing.T) (string, func() float64) {
			pg, err := pgtest.Start("shared_buffers=256MB", "max_wal_size=4GB") // with fsync: what is measured is a promise
			if err != nil {
				t.Skip(err)
			}
			t.Cleanup(func() { _ = pg.Remove() })
			setting, err := pg.Make("charge", "")
			if err != nil {
				t.Fatal(err)
			}
			raw, err := pg.Make("brut", "")
			if err != nil {
				t.Fatal(err)
			}
			return setting, func() float64 { return rawRate(t, "pgx", raw, 16) }
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			setting, raw := c.make(t)
			w := newCluster(t, setting, c.nodes, unlimited...)
			g := &generator{cluster: w, free: make(chan *talker, 1<<16)}
			before := raw()
			most := g.closed(64, lasts)
			after := raw()
			t.Logf("plafond : %s ; commits bruts %.0f/s avant, %.0f/s après ; rapport %.2f", most, before, after, 2*most.rate()/(before+after))
			rate, err := strconv.ParseFloat(or("DEBIT", "0"), 64)
			if err != nil {
				t.Fatal(err)
			}
			if rate == 0 {
				rate = most.rate() / 2
			}
			t.Logf("débit voulu %.0f/s : %s", rate, g.open(rate, lasts))
			if total, _ := strconv.Atoi(or("TOURS", "0")); total > 0 {
				w.flat(g, total)
			}
			t.Log(weight(t, setting))
			if g.failed.Load() > 0 {
				t.Errorf("%d requests failed", g.failed.Load())
			}
		})
	}
}

// weight tells how large the database is, and what is in it.
func weight(t *testing.T, setting string) string {
	t.Helper()
	driver, name, size := "pgx", setting, "SELECT pg_database_size(current_database())"
	if path, found := strings.CutPrefix(setting, "sqlite:"); found {
		driver, name, size = "sqlite3", "file:"+path+"?mode=ro", "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
	}
	db, err := sql.Open(driver, name)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var bytes, turns, cases float64
	if err := db.QueryRow("SELECT ("+size+"), (SELECT count(*) FROM journal), (SELECT count(*) FROM conversation)").Scan(&bytes, &turns, &cases); err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf("base : %.0f Mo pour %.0f tours de %.0f conversations, soit %.1f Ko par tour", bytes/1e6, turns, cases, bytes/1e3/max(turns, 1))
}

func or(name, fallback string) string {
	if v := os.Getenv(name); v != "" {
		return v
	}
	return fallback
}

// flat plays many turns and tells the memory of the nodes on the way.
func (c *cluster) flat(g *generator, total int) {
	var sizes []string
	for step := range 5 {
		if step > 0 {
			g.count(32, total/4)
		}
		for _, p := range c.nodes {
			sizes = append(sizes, fmt.Sprintf("%d %%: %d Mo", 25*step, resident(p.process.Process.Pid)/1024))
		}
	}
	c.t.Logf("mémoire au fil de %d tours : %s", total, strings.Join(sizes, " · "))
}

// resident gives the memory of a process in KiB, 0 when the system does not tell.
func resident(pid int) (kib int) {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0
	}
	if m := regexp.MustCompile(`VmRSS:\s+(\d+)`).FindSubmatch(text); m != nil {
		kib, _ = strconv.Atoi(string(m[1]))
	}
	return kib
}

// rawRate is how many rows a second the database commits one by one, with so many at once.
func rawRate(t *testing.T, driver, name string, at int) float64 {
	t.Helper()
	db, err := sql.Open(driver, name)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(at)
	db.SetMaxIdleConns(at)
	blob := map[string]string{"sqlite3": "BLOB", "pgx": "BYTEA"}[driver]
	if _, err := db.Exec(`CREATE TABLE IF NOT EXISTS line (said ` + blob + `)`); err != nil {
		t.Fatal(err)
	}
	var n atomic.Int64
	var group sync.WaitGroup
	began := time.Now()
	for range at {
		group.Go(func() {
			said := make([]byte, 400)
			for ; time.Since(began) < 2*time.Second; n.Add(1) {
				if _, err := db.Exec(`INSERT INTO line (said) VALUES ($1)`, said); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	group.Wait()
	return float64(n.Load()) / time.Since(began).Seconds()
}

// talker is a person in a conversation: every tenth telephones, the others write.
type talker struct {
	number string
	turn   int
	call   string // its CallSid
	action string // where the call goes on
}

// generator makes persons, and turns of theirs.
type generator struct {
	*cluster
	free   chan *talker // those who wait for nothing
	made   atomic.Int64
	failed atomic.Int64
}

// next gives a person whose turn it is.
func (g *generator) next() *talker {
	select {
	case p := <-g.free:
		return p
	default:
		n := g.made.Add(1)
		p := &talker{number: fmt.Sprintf("+3363%07d", n)}
		if n%10 == 0 {
			p.call = fmt.Sprintf("CA%032d", n)
		}
		return p
	}
}

// play does one turn of a person, and lets the next be asked for; a conversation that is over is followed by nobody.
func (g *generator) play(p *talker) {
	body := sentences[p.turn%len(sentences)]
	path, form := "/twilio/sms", inboundSMS(fmt.Sprintf("SM%s-%d", p.number, p.turn), p.number, body)
	if p.call != "" {
		path = "/twilio/voice"
		form = url.Values{"CallSid": {p.call}, "AccountSid": {testSID}, "From": {p.number}, "To": {testNumber}, "CallStatus": {"in-progress"}}
		if p.turn > 0 {
			path = p.action
			form.Set("Digits", "1")
		}
	}
	answer, ok := g.signed(path, form)
	if !ok {
		g.failed.Add(1)
		return
	}
	p.turn++
	if p.call != "" {
		if p.action = goesOn(answer); p.action == "" {
			return
		}
	}
	if p.turn < len(sentences) {
		select {
		case g.free <- p:
		default:
		}
	}
}

var actions = regexp.MustCompile(`action="([^"]+)"|<Redirect[^>]*>([^<]+)<`)

// goesOn gives the path at which a call goes on, "" when it is over.
func goesOn(twiml string) string {
	m := actions.FindStringSubmatch(twiml)
	if m == nil {
		return ""
	}
	return strings.TrimPrefix(html.UnescapeString(m[1]+m[2]), testBase)
}

func (g *generator) signed(path string, form url.Values) (string, bool) {
	r, err := http.NewRequest(http.MethodPost, testBase+path, strings.NewReader(form.Encode()))
	if err != nil {
		return "", false
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("X-Twilio-Signature", carrier.Sign(testToken, testBase+path, form))
	answer, err := g.client.Do(r)
	if err != nil {
		return "", false
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	return string(body), err == nil && answer.StatusCode == http.StatusOK
}

// measured is what a run gave.
type measured struct {
	timings
	lasted time.Duration
}

func (m *measured) rate() float64 { return float64(len(m.took)) / m.lasted.Seconds() }

func (m *measured) String() string {
	return fmt.Sprintf("%d tours, %.0f/s, p50 %.1f ms, p99 %.1f ms, pire %.0f ms (%d processeurs, générateur compris)",
		len(m.took), m.rate(), m.at(50), m.at(99), m.at(100), runtime.NumCPU())
}

// closed has so many persons at once, each of whom begins when another has ended.
func (g *generator) closed(persons int, lasts time.Duration) *measured {
	m := &measured{}
	began := time.Now()
	var group sync.WaitGroup
	for range persons {
		group.Go(func() {
			for time.Since(began) < lasts {
				start := time.Now()
				g.play(g.next())
				m.note(start)
			}
		})
	}
	group.Wait()
	m.lasted = time.Since(began)
	return m
}

// count plays so many turns.
func (g *generator) count(persons, turns int) {
	var left atomic.Int64
	left.Store(int64(turns))
	var group sync.WaitGroup
	for range persons {
		group.Go(func() {
			for left.Add(-1) >= 0 {
				g.play(g.next())
			}
		})
	}
	group.Wait()
}

// open begins turns at a fixed rate.
func (g *generator) open(rate float64, lasts time.Duration) *measured {
	m := &measured{}
	began := time.Now()
	var group sync.WaitGroup
	for i := 0; ; i++ {
		due := began.Add(time.Duration(float64(i) / rate * float64(time.Second)))
		if due.Sub(began) > lasts {
			break
		}
		time.Sleep(time.Until(due))
		p := g.next()
		group.Go(func() {
			g.play(p)
			m.note(due)
		})
	}
	group.Wait()
	m.lasted = time.Since(began)
	return m
}
