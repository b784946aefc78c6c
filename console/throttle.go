package console

import (
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// How often one address may try to log in: a whole team behind one address can, a guesser cannot.
const (
	gateBurst  = 20
	gateEvery  = 3 * time.Second
	gatePlaces = 10_000
)

// gate slows log-ins down by address.
type gate struct {
	mu    sync.Mutex
	known map[string]*rate.Limiter
}

func newGate() *gate { return &gate{known: map[string]*rate.Limiter{}} }

// pass tells whether this address may try now.
func (g *gate) pass(address string, now time.Time) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	l, ok := g.known[address]
	if !ok {
		g.makeRoom(now)
		l = rate.NewLimiter(rate.Every(gateEvery), gateBurst)
		g.known[address] = l
	}
	return l.AllowN(now, 1)
}

// makeRoom forgets addresses that have their full allowance again, and all of them when that frees nothing.
func (g *gate) makeRoom(now time.Time) {
	if len(g.known) < gatePlaces {
		return
	}
	for a, l := range g.known {
		if l.TokensAt(now) >= gateBurst {
			delete(g.known, a)
		}
	}
	if len(g.known) >= gatePlaces {
		clear(g.known)
	}
}

// pause is how long an account waits after so many failures in a row: long enough that six digits cannot be
// guessed, short enough that nobody can be shut out by another.
func pause(failures int) time.Duration {
	if failures < 5 {
		return 0
	}
	return min(30*time.Second<<min(failures-5, 4), 5*time.Minute)
}
