package main

import (
	"context"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"
)

// drain lets a server end without dropping who has just come. Once Shutdown is called, net/http reads the request of a
// connection that it took a moment before and closes without an answer: so it is called only when no such connection is
// left.
type drain struct {
	ending atomic.Bool
	mu     sync.Mutex
	conns  map[net.Conn]http.ConnState // but those that are closed
}

// follow is told of each connection (http.Server.ConnState).
func (d *drain) follow(c net.Conn, state http.ConnState) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if state == http.StateClosed || state == http.StateHijacked {
		delete(d.conns, c)
		return
	}
	if d.conns == nil {
		d.conns = map[net.Conn]http.ConnState{}
	}
	d.conns[c] = state
}

// last makes each answer the last of its connection once the server ends.
func (d *drain) last(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if d.ending.Load() {
			w.Header().Set("Connection", "close")
		}
		h.ServeHTTP(w, r)
	})
}

// count gives how many connections are about to ask or being answered, and how many wait for a next question.
func (d *drain) count() (busy, idle int) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, state := range d.conns {
		if state == http.StateIdle {
			idle++
		} else {
			busy++
		}
	}
	return busy, idle
}

// idleGrace is how long a connection that is kept open may still be used after the server began to end: a proxy that is
// busy uses it before, and is told not to again.
const idleGrace = time.Second / 4

// wait returns when everybody is answered, at the latest when ctx ends. Nobody must be accepted any more.
func (d *drain) wait(ctx context.Context) {
	began := time.Now()
	for tick := time.NewTicker(2 * time.Millisecond); ; {
		if busy, idle := d.count(); busy == 0 && (idle == 0 || time.Since(began) > idleGrace) {
			tick.Stop()
			return
		}
		select {
		case <-ctx.Done():
			tick.Stop()
			return
		case <-tick.C:
		}
	}
}
