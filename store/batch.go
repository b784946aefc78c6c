package store

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
)

// batcher is the one writer of SQLite. What waits for it goes into one transaction, so that the disk is waited for once;
// each is answered after that. Who comes first goes first.
type batcher struct {
	requests chan *request
	stop     chan struct{}
	stopped  chan struct{}
	once     sync.Once
}

// batchMost is how many may share a transaction: the last of them waits for the others.
const batchMost = 32

func newBatcher() *batcher {
	return &batcher{requests: make(chan *request), stop: make(chan struct{}), stopped: make(chan struct{})}
}

// request is one write that waits, runs, or is done.
type request struct {
	ctx    context.Context
	fn     func(*tx) error
	state  atomic.Int32
	done   chan struct{}
	err    error
	bug    any // what fn panicked with
	failed bool
}

// A request is taken by the writer, or given up by who asked, whichever comes first.
const (
	waits int32 = iota
	taken
	givenUp
)

var errClosed = errors.New("the database is closed")

// write has fn run and gives its error, or that of the commit.
func (b *batcher) write(ctx context.Context, fn func(*tx) error) error {
	r := &request{ctx: ctx, fn: fn, done: make(chan struct{})}
	select {
	case b.requests <- r:
	case <-b.stop:
		return errClosed
	case <-ctx.Done():
		return fmt.Errorf("begin: %w", ctx.Err())
	}
	select {
	case <-r.done:
	case <-ctx.Done():
		if r.state.CompareAndSwap(waits, givenUp) {
			return fmt.Errorf("begin: %w", ctx.Err())
		}
		<-r.done
	}
	if r.bug != nil {
		panic(r.bug) // where it belongs: it must not end the writer
	}
	return r.err
}

// close lets the batch under way finish.
func (b *batcher) close() {
	b.once.Do(func() { close(b.stop) })
	<-b.stopped
}

// run writes until close.
func (b *batcher) run(s *Store) {
	defer close(b.stopped)
	for {
		select {
		case r := <-b.requests:
			b.serve(s, b.gather(r))
		case <-b.stop:
			return
		}
	}
}

// gather takes what waits already, and waits for nothing.
func (b *batcher) gather(first *request) (batch []*request) {
	for r := first; ; {
		if r.state.CompareAndSwap(waits, taken) {
			batch = append(batch, r)
		}
		if len(batch) == batchMost {
			return batch
		}
		select {
		case r = <-b.requests:
		default:
			return batch
		}
	}
}

// serve writes a batch in one transaction. When that is spoilt, each is written by itself, so that nobody suffers from
// another's failure.
func (b *batcher) serve(s *Store, batch []*request) {
	if len(batch) == 0 {
		return
	}
	if len(batch) == 1 || !s.together(batch) {
		for _, r := range batch {
			r.bug, r.failed = nil, false
			_, r.err = s.try(r.ctx, r.guarded)
		}
	}
	for _, r := range batch {
		close(r.done)
	}
}

// guarded runs what was asked and keeps a panic for who asked it.
func (r *request) guarded(t *tx) (err error) {
	defer func() {
		if r.bug = recover(); r.bug != nil {
			err = errors.New("panic in a transaction")
		}
	}()
	return r.fn(t)
}

// together runs a batch, each in a savepoint; false when nothing of it was kept and it has to be done otherwise.
func (s *Store) together(batch []*request) bool {
	ctx := context.Background() // each has its own; none may end the transaction of the others
	sqlTx, err := s.writes.BeginTx(ctx, nil)
	if err != nil {
		return false
	}
	defer sqlTx.Rollback() //nolint:errcheck // nothing to undo after a commit; else it is done again
	t := &tx{Tx: sqlTx, dialect: s.dialect, keys: s.keys, jobs: s.jobs}
	for _, r := range batch {
		if t.exec(ctx, `SAVEPOINT request`) != nil {
			return false
		}
		if r.err = r.guarded(t); r.err != nil {
			r.failed = true
			if t.exec(ctx, `ROLLBACK TO request`) != nil { // the whole transaction is gone: a full disk, an interrupt
				return false
			}
		}
		if t.exec(ctx, `RELEASE request`) != nil {
			return false
		}
	}
	if err := sqlTx.Commit(); err != nil {
		for _, r := range batch {
			if !r.failed {
				r.err = fmt.Errorf("commit: %w", err)
			}
		}
	}
	return true
}
