package main

import (
	"context"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"aufil/assistant"
	"aufil/store"
)

// rota is when the teams are at their desk: as responsables set it, else as the settings say.
type rota struct {
	fallback assistant.Hours
	patience time.Duration // of opening hours, before a case that nobody answers goes back into the queue; 0 = never

	mu    sync.Mutex // one reads at a time
	store *store.Store
	stamp int64
	now   atomic.Pointer[map[string]assistant.Hours] // by territory
}

func newRota(c teamConfig) *rota { return &rota{fallback: c.Hours, patience: c.Patience, stamp: -1} }

// Of gives the hours of a territory: its own, else those of all, else those of the settings.
func (r *rota) Of(territory string) assistant.Hours {
	if set := r.now.Load(); set != nil {
		for _, name := range []string{territory, ""} {
			if h, ok := (*set)[name]; ok {
				return h
			}
		}
	}
	return r.fallback
}

// urgentPatience is how long an urgent case whose person waits stays with somebody who does nothing, at any hour.
const urgentPatience = 30 * time.Minute

// Return tells when a case goes back into the queue if its holder does nothing from a time on.
func (r *rota) Return(territory string, from time.Time, urgent bool) time.Time {
	switch {
	case urgent:
		return from.Add(urgentPatience)
	case r.patience == 0:
		return time.Time{}
	}
	return r.Of(territory).After(from, r.patience)
}

// Refresh reads the hours if somebody set some since.
func (r *rota) Refresh(ctx context.Context) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.store == nil {
		return nil
	}
	latest, stamp, err := r.store.OpeningsNow(ctx, r.stamp)
	if err != nil || stamp == r.stamp {
		return err
	}
	set := map[string]assistant.Hours{}
	for _, o := range latest {
		if o.Hours == nil {
			continue
		}
		h := *o.Hours
		if h.Zone, err = time.LoadLocation(o.ZoneName); err != nil || o.ZoneName == "" {
			h.Zone = r.fallback.Zone
		}
		set[o.Territory] = h
	}
	r.now.Store(&set)
	r.stamp = stamp
	return nil
}

// rotaEvery is how often each node looks for hours that another one set.
const rotaEvery = 5 * time.Second

func (r *rota) follow(ctx context.Context, log *slog.Logger) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-time.After(rotaEvery):
		}
		if err := r.Refresh(ctx); err != nil && ctx.Err() == nil {
			log.Warn("opening hours were not read: the old ones stay", "err", err)
		}
	}
}
