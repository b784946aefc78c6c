package store

import (
	"context"
	"crypto/rand"
	"fmt"
	"log/slog"
	"strconv"
	"strings"
	"sync"
	"time"
)

// news is what the nodes that share a database tell each other: which cases changed, so that live pages look again.
// It is told outside of the turns, many cases at a time: on PostgreSQL transactions that notify commit one by one.
type news struct {
	node    string
	mu      sync.Mutex
	pending map[int64]struct{}
}

const (
	newsChannel = "aufil_change"
	newsPause   = 50 * time.Millisecond
	newsMost    = 300 // cases in one notice; beyond, all are meant: a notice holds 8,000 bytes
)

func newNews() *news { return &news{node: rand.Text(), pending: map[int64]struct{}{}} }

// Announce tells the other nodes soon that a case changed.
func (s *Store) Announce(caseID int64) {
	if !s.dialect.shared() {
		return
	}
	s.news.mu.Lock()
	defer s.news.mu.Unlock()
	s.news.pending[caseID] = struct{}{}
}

// Share tells and hears news until ctx ends: heard is called with each case that another node changed, with 0 when
// some may have been missed.
func (s *Store) Share(ctx context.Context, heard func(caseID int64), log *slog.Logger) {
	if !s.dialect.shared() {
		return
	}
	go s.tellNews(ctx)
	for first := true; ctx.Err() == nil; first = false {
		if !first {
			log.Warn("news from other nodes interrupted: listening again")
			pause(ctx, time.Second)
		}
		_ = s.listen(ctx, heard) // it ends with the connection; what to do does not depend on why
	}
}

func pause(ctx context.Context, d time.Duration) {
	select {
	case <-time.After(d):
	case <-ctx.Done():
	}
}

func (s *Store) listen(ctx context.Context, heard func(int64)) error {
	pooled, err := s.listener.Acquire(ctx)
	if err != nil {
		return err
	}
	conn := pooled.Hijack()                      // it is for this alone, and closed with it
	defer conn.Close(context.WithoutCancel(ctx)) //nolint:errcheck // it is given up
	if _, err := conn.Exec(ctx, "LISTEN "+newsChannel); err != nil {
		return err
	}
	heard(0)
	for {
		n, err := conn.WaitForNotification(ctx)
		if err != nil {
			return err
		}
		node, cases, _ := strings.Cut(n.Payload, " ")
		if node == s.news.node {
			continue
		}
		for one := range strings.SplitSeq(cases, ",") {
			if id, err := strconv.ParseInt(one, 10, 64); err == nil {
				heard(id)
			}
		}
	}
}

func (s *Store) tellNews(ctx context.Context) {
	tick := time.NewTicker(newsPause)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		if cases := s.news.take(); cases != nil && s.notify(ctx, cases) != nil {
			s.Announce(0) // some are lost: look at everything, once the database is back
			pause(ctx, time.Second)
		}
	}
}

// take gives what waits to be told, nil when nothing does.
func (n *news) take() []int64 {
	n.mu.Lock()
	defer n.mu.Unlock()
	if len(n.pending) == 0 {
		return nil
	}
	var cases []int64
	for id := range n.pending {
		cases = append(cases, id)
	}
	clear(n.pending)
	if len(cases) > newsMost {
		return []int64{0}
	}
	return cases
}

func (s *Store) notify(ctx context.Context, cases []int64) error {
	words := make([]string, len(cases))
	for i, id := range cases {
		words[i] = strconv.FormatInt(id, 10)
	}
	_, err := s.writes.ExecContext(ctx, `SELECT pg_notify($1, $2)`, newsChannel, s.news.node+" "+strings.Join(words, ","))
	if err != nil {
		return fmt.Errorf("tell other nodes: %w", err)
	}
	return nil
}
