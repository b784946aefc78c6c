package store

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
)

// batcher writes what several ask for in one transaction, so that the disk, and on a server the journey there, is waited for
// once; each is answered after that. Who comes first goes first. On SQLite it writes everything, alone; on PostgreSQL turns
// that were decided beforehand, with a few others, on this node and elsewhere.
type batcher struct {
	requests chan *request
	stop     chan struct{}
	stopped  sync.WaitGroup
	once     sync.Once
}

// batchMost is how many may share a transaction: the last of them waits for the others.
const batchMost = 32

// startBatcher begins to write, as so many at once.
func (s *Store) startBatcher(writers int) {
	b := &batcher{requests: make(chan *request), stop: make(chan struct{})}
	for range writers {
		b.stopped.Go(func() { b.run(s) })
	}
	s.batcher = b
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

// errApart asks who asked to write by themselves: nothing was kept.
var errApart = errors.New("not to be written with others")

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
	b.stopped.Wait()
}

// run writes until close.
func (b *batcher) run(s *Store) {
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
// another's failure: on SQLite here, one after the other; elsewhere by who asked, as they may wait for others or for the
// server to come back.
func (b *batcher) serve(s *Store, batch []*request) {
	if len(batch) == 0 {
		return
	}
	switch {
	case s.dialect.shared():
		if !s.joined(batch) {
			for _, r := range batch {
				r.bug, r.err = nil, errApart
			}
		}
	case len(batch) == 1 || !s.together(batch):
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

// joined runs a batch on a server; false when something failed, for all of them: a savepoint for each would be a journey for
// each. Nobody has to know whether it was kept when the server went away meanwhile: a turn that was is stale the second time.
func (s *Store) joined(batch []*request) bool {
	ctx, cancel := context.WithTimeout(context.Background(), patience/2) // none of theirs may end it for the others
	defer cancel()
	_, err := s.try(ctx, func(t *tx) error {
		for _, r := range batch {
			if err := r.guarded(t); err != nil {
				return err
			}
		}
		return nil
	})
	return err == nil
}

// together runs a batch on SQLite, each in a savepoint; false when nothing of it was kept and it has to be done otherwise.
func (s *Store) together(batch []*request) bool {
	ctx := context.Background() // each has its own; none may end the transaction of the others
	sqlTx, err := s.writes.BeginTx(ctx, nil)
	if err != nil {
		return false
	}
	defer sqlTx.Rollback() //nolint:errcheck // nothing to undo after a commit; else it is done again
	t := &tx{Tx: sqlTx, dialect: s.dialect, keys: s.keys, jobs: s.jobs}
	all := newCounts()
	for _, r := range batch {
		t.counts = newCounts()
		if t.exec(ctx, `SAVEPOINT request`) != nil {
			return false
		}
		if r.err = r.guarded(t); r.err != nil {
			r.failed = true
			if t.exec(ctx, `ROLLBACK TO request`) != nil { // the whole transaction is gone: a full disk, an interrupt
				return false
			}
		} else {
			all.add(t.counts)
		}
		if t.exec(ctx, `RELEASE request`) != nil {
			return false
		}
	}
	if t.counts = all; t.writeCounts(ctx) != nil {
		return false
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
