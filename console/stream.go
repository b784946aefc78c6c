package console

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
)

// settle is how long a live page waits for more changes before it is drawn again.
const settle = 60 * time.Millisecond

// stream is one live page: it sends the regions that are no longer what that page shows.
type stream struct {
	c     *gin.Context
	shown map[string]string // by event
}

// newStream answers with a stream of events; it never ends by itself.
func newStream(c *gin.Context) *stream {
	h := c.Writer.Header()
	h.Set("Content-Type", "text/event-stream")
	h.Set("X-Accel-Buffering", "no")
	_ = http.NewResponseController(c.Writer).SetWriteDeadline(time.Time{}) // where the server sets one
	c.Status(http.StatusOK)
	return &stream{c: c, shown: map[string]string{}}
}

// show sends the regions that changed.
func (st *stream) show(ctx context.Context, regions []region) error {
	for _, r := range regions {
		var b bytes.Buffer
		if err := r.content.Render(ctx, &b); err != nil {
			return fmt.Errorf("render %s: %w", r.event, err)
		}
		if before, ok := st.shown[r.event]; ok && before == b.String() {
			continue
		}
		st.shown[r.event] = b.String()
		if err := st.send(r.event, b.String()); err != nil {
			return err
		}
	}
	return nil
}

func (st *stream) send(event, data string) error { return st.sendAt(time.Time{}, event, data) }

// sendAt sends an event with the time after which a page that comes back has heard nothing.
func (st *stream) sendAt(at time.Time, event, data string) error {
	var b strings.Builder
	if !at.IsZero() {
		b.WriteString("id: " + strconv.FormatInt(at.UnixMilli(), 10) + "\n")
	}
	b.WriteString("event: " + event + "\n")
	for _, line := range strings.Split(data, "\n") {
		b.WriteString("data: " + strings.TrimSuffix(line, "\r") + "\n")
	}
	b.WriteString("\n")
	return st.write(b.String())
}

// end tells the page that nobody is logged in any more: it stops asking, and says so.
func (st *stream) end() error { return st.send("fin", "session") }

func (st *stream) write(text string) error {
	if _, err := st.c.Writer.WriteString(text); err != nil {
		return fmt.Errorf("write to a live page: %w", err)
	}
	st.c.Writer.Flush()
	return nil
}

// live is a page that changes by itself.
type live struct {
	pause    time.Duration // how long it waits for more changes
	concerns func(caseID int64) bool
	draw     func(*stream) error
	aside    <-chan struct{} // tells that a small part of it changed; nil = there is none
	glance   func(*stream) error
}

// live draws a page again at each change that concerns it and at each beat, as long as who watches is logged in.
func (s *server) live(c *gin.Context, v live) {
	changes := s.Desk.Changes(c.Request.Context())
	st := newStream(c)
	beat := time.NewTicker(s.Beat)
	defer beat.Stop()
	for draw := v.draw; draw != nil; {
		if err := draw(st); err != nil {
			s.Log.Warn("console live page ended", "route", c.FullPath(), "error", err)
			return
		}
		draw = s.awaitChange(c, st, v, changes, beat.C)
	}
}

// awaitChange waits until the page may have changed, and gives what draws it then; nil when nobody watches any more.
func (s *server) awaitChange(c *gin.Context, st *stream, v live, changes <-chan int64, beat <-chan time.Time) func(*stream) error {
	for {
		select {
		case <-c.Request.Context().Done():
			return nil
		case ch, open := <-changes:
			if !open {
				return nil
			}
			if ch == 0 || v.concerns(ch) {
				time.Sleep(v.pause/2 + rand.N(v.pause/2+1)) // hundreds of pages are not drawn at the same moment
				drainChanges(changes)
				return v.draw
			}
		case <-v.aside:
			return v.glance
		case <-beat:
			if !s.stillLoggedIn(c) {
				_ = st.end()
				return nil
			}
			if st.write(": \n\n") != nil {
				return nil
			}
			return v.draw
		}
	}
}

func drainChanges(changes <-chan int64) {
	for {
		select {
		case _, open := <-changes:
			if !open {
				return
			}
		default:
			return
		}
	}
}

// streamQueue goes on from what the page showed: a case that came between its drawing and this stream is news too.
func (s *server) streamQueue(c *gin.Context) {
	who, q := counsellor(c), queryOf(c)
	before := toldBy(c)
	s.live(c, live{pause: s.Calm, concerns: anyCase, draw: func(st *stream) error {
		v, err := s.queue(c.Request.Context(), who, q)
		if err != nil {
			return err
		}
		if news := announce(before, v); news != "" && q.Folder != assistant.Done {
			if err := st.send("annonce", news); err != nil {
				return err
			}
		}
		before = &v
		return st.show(c.Request.Context(), []region{{"file", "file", page.QueueRegion(v)}})
	}})
}

func anyCase(int64) bool { return true }

// toldBy gives how many cases the page that asks told of; nil when it does not say.
func toldBy(c *gin.Context) *page.Queue {
	var v page.Queue
	for name, n := range map[string]*int{page.ToldFound: &v.Found, page.ToldUrgent: &v.Urgent} {
		var err error
		if *n, err = strconv.Atoi(c.Query(name)); err != nil {
			return nil
		}
	}
	return &v
}

// announce says in a few words that there is more in the queue than before, for those who do not see it: a new case may be on
// another page of it.
func announce(before *page.Queue, now page.Queue) string {
	switch {
	case before == nil:
		return ""
	case now.Urgent > before.Urgent:
		return "Nouveau dossier urgent dans la file."
	case now.Found > before.Found:
		return "Nouveau dossier dans la file."
	}
	return ""
}

func (s *server) streamCase(c *gin.Context) {
	id, ok := caseID(c)
	if !ok {
		s.notFound(c)
		return
	}
	who := counsellor(c)
	if _, err := s.Desk.CaseFile(c.Request.Context(), who, id); err != nil {
		c.AbortWithStatus(http.StatusNoContent)
		return
	}
	ctx := c.Request.Context()
	s.live(c, live{pause: settle, concerns: func(ch int64) bool { return ch == id }, draw: func(st *stream) error {
		v, err := s.caseView(ctx, who, id)
		if err != nil {
			return err
		}
		return st.show(ctx, caseRegions(v))
	}, aside: s.Desk.Watch(ctx, who, id), glance: func(st *stream) error {
		others, err := s.onlookers(ctx, who, id)
		if err != nil {
			return err
		}
		return st.show(ctx, []region{onlookersRegion(others)})
	}})
}
