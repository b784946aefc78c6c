package pgtest

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
)

// Shared is the server that the tests of one package share. It starts when the first test asks; the zero value is
// ready. TestMain calls Stop.
type Shared struct {
	once   sync.Once
	server *Server
	err    error
	made   atomic.Int64
}

// Get gives the server, and skips a test for which none can be had.
func (s *Shared) Get(t testing.TB) *Server {
	t.Helper()
	s.once.Do(func() { s.server, s.err = Start(Quick...) })
	if errors.Is(s.err, ErrNone) {
		t.Skip(s.err)
	}
	if s.err != nil {
		t.Fatal(s.err)
	}
	return s.server
}

// Fresh gives the URL of a database of the test's own, a copy of the one named from when that is not empty.
func (s *Shared) Fresh(t testing.TB, from string) string {
	t.Helper()
	server := s.Get(t)
	name := fmt.Sprintf("t%d", s.made.Add(1))
	url, err := server.Make(name, from)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = server.Do("postgres", "DROP DATABASE "+name+" WITH (FORCE)") })
	return url
}

// Stop ends the server, if it ever started.
func (s *Shared) Stop() {
	if s.server != nil {
		_ = s.server.Remove()
	}
}
