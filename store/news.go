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

	"aufil/assistant"
)

// news is what the nodes that share a database tell each other: which cases changed, so that live pages look again, and
// who has which open. It is told outside of the turns, many cases at a time: on PostgreSQL transactions that notify commit
// one by one.
type news struct {
	node    string
	mu      sync.Mutex
	pending map[int64]struct{}
	signs   map[assistant.Sign]struct{}
}

// Ears hear what other nodes tell.
type Ears struct {
	Changed func(caseID int64) // a case that another node changed; 0 when some may have been missed
	Sign    func(node string, s assistant.Sign)
}

const (
	newsChannel = "aufil_change"
	signChannel = "aufil_presence"
	newsPause   = 50 * time.Millisecond
	newsMost    = 300 // cases in one notice; beyond, all are meant: a notice holds 8,000 bytes
	signsMost   = 200 // signs in one notice; more wait for the next
)

func newNews() *news {
	return &news{node: rand.Text(), pending: map[int64]struct{}{}, signs: map[assistant.Sign]struct{}{}}
}

// Announce tells the other nodes soon that a case changed.
func (s *Store) Announce(caseID int64) {
	if !s.dialect.shared() {
		return
	}
	s.news.mu.Lock()
	defer s.news.mu.Unlock()
	s.news.pending[caseID] = struct{}{}
}

// AnnounceSign tells the other nodes soon who has a case open.
func (s *Store) AnnounceSign(one assistant.Sign) {
	if !s.dialect.shared() {
		return
	}
	s.news.mu.Lock()
	defer s.news.mu.Unlock()
	contrary := one
	contrary.Kind = contraries[one.Kind]
	delete(s.news.signs, contrary) // only the last of a moment counts
	s.news.signs[one] = struct{}{}
}

var contraries = map[assistant.SignKind]assistant.SignKind{
	assistant.SignSees: assistant.SignLeaves, assistant.SignLeaves: assistant.SignSees,
	assistant.SignTypes: assistant.SignPauses, assistant.SignPauses: assistant.SignTypes,
}

// Share tells and hears news until ctx ends.
func (s *Store) Share(ctx context.Context, heard Ears, log *slog.Logger) {
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

func (s *Store) listen(ctx context.Context, heard Ears) error {
	pooled, err := s.listener.Acquire(ctx)
	if err != nil {
		return err
	}
	conn := pooled.Hijack()                      // it is for this alone, and closed with it
	defer conn.Close(context.WithoutCancel(ctx)) //nolint:errcheck // it is given up
	for _, channel := range []string{newsChannel, signChannel} {
		if _, err := conn.Exec(ctx, "LISTEN "+channel); err != nil {
			return err
		}
	}
	heard.Changed(0)
	for {
		n, err := conn.WaitForNotification(ctx)
		if err != nil {
			return err
		}
		node, told, _ := strings.Cut(n.Payload, " ")
		if node == s.news.node {
			continue
		}
		for one := range strings.SplitSeq(told, ",") {
			if n.Channel == signChannel {
				if sign, ok := signOf(one); ok {
					heard.Sign(node, sign)
				}
			} else if id, err := strconv.ParseInt(one, 10, 64); err == nil {
				heard.Changed(id)
			}
		}
	}
}

// signWord writes a sign, and signOf reads it: a case, a counsellor by number, what they do.
func signWord(s assistant.Sign) string {
	return fmt.Sprintf("%d:%d:%s", s.CaseID, s.CounsellorID, s.Kind)
}

func signOf(word string) (s assistant.Sign, ok bool) {
	parts := strings.Split(word, ":")
	if len(parts) != 3 {
		return s, false
	}
	caseID, err := strconv.ParseInt(parts[0], 10, 64)
	who, err2 := strconv.ParseInt(parts[1], 10, 64)
	return assistant.Sign{CaseID: caseID, CounsellorID: who, Kind: assistant.SignKind(parts[2])}, err == nil && err2 == nil
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
		if cases := s.news.take(); cases != nil && s.notify(ctx, newsChannel, cases) != nil {
			s.Announce(0) // some are lost: look at everything, once the database is back
			pause(ctx, time.Second)
		}
		if signs := s.news.takeSigns(); signs != nil {
			_ = s.notify(ctx, signChannel, signs) // lost, they come again at the next beat
		}
	}
}

// take gives what waits to be told, nil when nothing does.
func (n *news) take() (cases []string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for id := range n.pending {
		cases = append(cases, strconv.FormatInt(id, 10))
	}
	clear(n.pending)
	if len(cases) > newsMost {
		return []string{"0"}
	}
	return cases
}

func (n *news) takeSigns() (signs []string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for one := range n.signs {
		if len(signs) == signsMost {
			break
		}
		signs = append(signs, signWord(one))
		delete(n.signs, one)
	}
	return signs
}

func (s *Store) notify(ctx context.Context, channel string, words []string) error {
	_, err := s.writes.ExecContext(ctx, `SELECT pg_notify($1, $2)`, channel, s.news.node+" "+strings.Join(words, ","))
	if err != nil {
		return fmt.Errorf("tell other nodes: %w", err)
	}
	return nil
}
