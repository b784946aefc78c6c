package console

import (
	"bufio"
	"context"
	"html"
	"net/http"
	"strings"
	"testing"
	"time"
)

// listen opens a live page and gives its events by name until the test ends.
func (b *bench) listen(c *http.Client, way string) <-chan string {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.t.Context(), 20*time.Second)
	b.t.Cleanup(cancel)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, b.srv.URL+way, nil)
	b.must(err)
	resp, err := c.Do(req)
	b.must(err)
	if kind := resp.Header.Get("Content-Type"); kind != "text/event-stream" {
		b.t.Fatalf("%s is %q", way, kind)
	}
	events := make(chan string, 100)
	go func() {
		defer close(events)
		defer func() { _ = resp.Body.Close() }()
		lines := bufio.NewScanner(resp.Body)
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			if name, ok := strings.CutPrefix(lines.Text(), "event: "); ok {
				events <- name
			}
		}
	}()
	return events
}

// await reads events until one has a name.
func (b *bench) await(events <-chan string, name string) {
	b.t.Helper()
	for e := range events {
		if e == name {
			return
		}
	}
	b.t.Fatalf("the live page ended without %q", name)
}

func TestALivePageEndsWithItsSession(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	live := strings.Replace(at(b.nadia(78)), "dossiers", "flux/dossiers", 1)
	ends := map[string]func(*http.Client){
		"by a log-out":          func(c *http.Client) { b.post(c, "/console/deconnexion", nil, nil) },
		"by a disabled account": func(*http.Client) { b.shutOut("samir") },
	}
	for name, end := range ends {
		c := b.login(map[bool]string{true: "claire", false: "samir"}[strings.Contains(name, "log-out")])
		events := b.listen(c, live)
		b.await(events, "droits")
		end(c)
		b.await(events, "fin")
		if e, open := <-events; open {
			t.Errorf("%s: %q came after the end", name, e)
		}
	}
}

func TestALivePageHearsOfItsCaseOnly(t *testing.T) {
	t.Parallel()
	b := newBench(t, func(o *Options) { o.Beat = time.Hour })
	one, other := b.nadia(1), b.nadia(2)
	c := b.login("claire")
	events := b.listen(c, strings.Replace(at(one), "dossiers", "flux/dossiers", 1))
	queue := b.listen(c, "/console/flux/file")
	b.await(events, "droits")
	b.await(queue, "file")
	b.must(b.desk.Take(t.Context(), b.who["samir"], other))
	b.await(queue, "file")
	b.must(b.desk.Take(t.Context(), b.who["samir"], one))
	if e := <-events; e != "etat" {
		t.Errorf("first heard of %q", e)
	}
}

func TestACaseThatCameWhileThePageWasOnItsWayIsNews(t *testing.T) {
	t.Parallel()
	b := newBench(t, func(o *Options) { o.Beat = time.Hour })
	c := b.login("claire")
	drawn := b.get(c, "/console/").body
	_, way, _ := strings.Cut(drawn, `sse-connect="`)
	way, _, _ = strings.Cut(way, `"`)
	b.nadia(1)
	events := b.listen(c, html.UnescapeString(way))
	if first, second := <-events, <-events; first != "annonce" || second != "file" {
		t.Errorf("heard of %q, then of %q", first, second)
	}
}
