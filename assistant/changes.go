package assistant

import (
	"context"
	"sync"
)

// notifier tells those who watch that a case changed. What they get is only a sign to look again.
type notifier struct {
	mu       sync.Mutex
	watchers map[chan int64]struct{}
}

func newNotifier() *notifier {
	return &notifier{watchers: map[chan int64]struct{}{}}
}

// watcherBuffer is how many signs wait for one watcher. One that is slower finds a single sign for all cases.
const watcherBuffer = 64

func (n *notifier) announce(caseID int64) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for w := range n.watchers {
		select {
		case w <- caseID:
		default:
			drain(w)
			w <- 0 // there is room: only announce sends, and it holds the lock
		}
	}
}

func drain(w chan int64) {
	for {
		select {
		case <-w:
		default:
			return
		}
	}
}

// announce tells those who watch here, and those on other nodes.
func (a *Assistant) announce(caseID int64) {
	a.board.changed(caseID)
	a.changes.announce(caseID)
	a.relay(caseID)
}

// Heard tells those who watch here of a change that another node made; 0 = of any number of them.
func (a *Assistant) Heard(caseID int64) {
	a.board.changed(caseID)
	a.changes.announce(caseID)
}

// Changes gives the case of each change until ctx ends; the channel is then closed. 0 means that more changed than
// could be told: look at everything again.
func (a *Assistant) Changes(ctx context.Context) <-chan int64 {
	w := make(chan int64, watcherBuffer)
	n := a.changes
	n.mu.Lock()
	n.watchers[w] = struct{}{}
	n.mu.Unlock()
	context.AfterFunc(ctx, func() {
		n.mu.Lock()
		defer n.mu.Unlock()
		delete(n.watchers, w)
		close(w)
	})
	return w
}
