package store_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"aufil/assistant"
)

// page is a log that may be read while it is written.
type page struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (p *page) Write(b []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.text.Write(b)
}

func (p *page) String() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.text.String()
}

// A digest that cannot leave is tried again, and whoever runs the service reads why.
func TestAMessageToTheTeamThatCannotLeaveIsToldToTheOperator(t *testing.T) {
	t.Parallel()
	w, log := setup(t), &page{}
	var tries int
	jobs := w.jobs()
	jobs.Notify = func(context.Context, assistant.Notice) ([]assistant.Notice, error) {
		if tries++; tries < 3 {
			return nil, errors.New("mail server: it refuses the name and password of the settings")
		}
		return nil, nil
	}
	jobs.Delay = func(int) time.Duration { return 10 * time.Millisecond }
	stop, err := w.store.Work(t.Context(), jobs, slog.New(slog.NewTextHandler(log, nil)))
	must(t, err)
	must(t, w.store.Tell(t.Context(), assistant.Notice{Level: 100, Since: 1, To: -1, Means: "courriel"}))
	for end := time.Now().Add(20 * time.Second); strings.Count(log.String(), "the team was not told") < 2 && time.Now().Before(end); {
		time.Sleep(20 * time.Millisecond)
	}
	must(t, stop(context.Background()))
	if got := log.String(); strings.Count(got, "the team was not told") != 2 || !strings.Contains(got, "it refuses the name and password") || !strings.Contains(got, "by=courriel") {
		t.Error(got)
	}
}
