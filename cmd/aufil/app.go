package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console"
	"aufil/store"
)

// parts are what an application is assembled of, beside its settings: `serve` and `demo` give the same ones but for
// where the carrier is.
type parts struct {
	Step   assistant.Step
	Render assistant.Render
	Sender assistant.Sender
	Dialer assistant.Dialer
	// Recordings is where voice messages are.
	Recordings assistant.Recordings
	// Segments counts what the carrier bills for a text; nil = spending is not counted.
	Segments func(text string) int
	// Mount adds the carrier's webhooks; Console gives the pages below /console/. Either may be nil.
	Mount   func(r *gin.Engine, a *assistant.Assistant, m *metrics)
	Console func(a *assistant.Assistant, s *store.Store) http.Handler
	// Ready says why the rules or prompts cannot serve; nil when they can.
	Ready func() error
	Rota  *rota  // is kept up to date with what responsables set; nil = the settings hold
	Guide *guide // is kept up to date with what is imported; nil = no help places
	// Overdue counts the figures and rights that are past their date; nil = nobody looks.
	Overdue func(at time.Time) lateness
	Clock   assistant.Clock
	Log     *slog.Logger
}

// app is an assembled application: its database is open, its handlers answer, and after start it also sends.
type app struct {
	Store        *store.Store
	Assistant    *assistant.Assistant
	Handler      http.Handler // all that is below public_url
	Metrics      http.Handler
	log          *slog.Logger
	keepHouse    func(context.Context)
	keepErasures func(context.Context)
	guide        *guide
	rota         *rota
	byTurns      bool
	stopWork     func(context.Context) error

	beside     sync.WaitGroup // what runs beside the turns until close
	stopBeside context.CancelFunc
}

// assemble opens the database and puts the parts together. Nothing is sent before start.
func assemble(ctx context.Context, cfg config, p parts) (*app, error) {
	if p.Clock == nil {
		p.Clock = time.Now
	}
	if p.Log == nil {
		p.Log = slog.New(slog.DiscardHandler)
	}
	s, err := store.Open(ctx, cfg.Database, cfg.Key, store.Program(version()))
	if err != nil {
		return nil, err
	}
	if p.Rota == nil {
		p.Rota = newRota(cfg.Team)
	}
	p.Rota.store = s
	if err := p.Rota.Refresh(ctx); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	m := newMetrics(version())
	m.watch(s)
	m.watchBackups(cfg.backupFolder())
	a := assistant.New(assistant.Options{
		Store: s, Step: p.Step, Render: p.Render, Sender: p.Sender, Dialer: p.Dialer, Recordings: p.Recordings, Caller: cfg.Twilio.Caller, Numbers: cfg.Twilio.Numbers,
		Clock: p.Clock, Observe: m.observe, Relay: s.Announce, RelaySign: s.AnnounceSign, Log: p.Log,
		Segments: p.Segments, Spending: cfg.spending(), Alarm: cfg.alarm(s.Profiles),
		Zones: assistant.NewZones(cfg.Team.Zone), Rota: p.Rota, Present: presence,
	})
	m.watchSpending(a)
	if p.Overdue != nil {
		m.watchRules(func() lateness { return p.Overdue(p.Clock()) })
	}
	ready := func(ctx context.Context) error {
		if p.Ready != nil {
			if err := p.Ready(); err != nil {
				return err
			}
		}
		return s.Ready(ctx)
	}
	built := &app{Store: s, Assistant: a, Metrics: m.handler(), log: p.Log, guide: p.Guide, rota: p.Rota, byTurns: cfg.Team.ByTurns, keepHouse: func(ctx context.Context) {
		keepHouse(ctx, s, cfg.keeping(), p.Clock, m, p.Log)
	}, keepErasures: func(ctx context.Context) {
		followErasures(ctx, s, cfg, p.Clock, p.Log)
	}}
	router := newRouter(ready, a.Budget, p.Log)
	if p.Mount != nil {
		p.Mount(router, a, m)
	}
	built.Handler = front(router, consoleOf(p, a, s), m)
	return built, nil
}

func consoleOf(p parts, a *assistant.Assistant, s *store.Store) http.Handler {
	if p.Console == nil {
		return http.NotFoundHandler()
	}
	return p.Console(a, s)
}

// start begins to send what waits, and to re-encrypt what an old key wrote.
func (a *app) start(ctx context.Context) error {
	stop, err := a.Store.Work(ctx, store.Jobs{
		Deliver: a.Assistant.Deliver, Ring: a.Assistant.Ring, Notify: a.Assistant.Notify, Discard: a.Assistant.Discard, Delay: assistant.RetryDelay,
	}, quiet(a.log))
	if err != nil {
		return fmt.Errorf("start sending: %w", err)
	}
	a.stopWork = stop
	starters, err := console.Starters()
	if err == nil {
		err = a.Store.StartReady(ctx, starters, time.Now())
	}
	if err != nil {
		return err
	}
	ctx, a.stopBeside = context.WithCancel(ctx)
	a.beside.Go(func() { a.Store.Share(ctx, store.Ears{Changed: a.Assistant.Heard, Sign: a.Assistant.HeardSign}, a.log) })
	a.beside.Go(func() { a.rekey(ctx) })
	a.beside.Go(func() { a.digests(ctx) })
	a.beside.Go(func() { a.keepHouse(ctx) })
	a.beside.Go(func() { a.keepErasures(ctx) })
	a.beside.Go(func() { a.rota.follow(ctx, a.log) })
	if a.byTurns {
		a.beside.Go(func() { a.giveByTurns(ctx) })
	}
	if a.guide != nil {
		a.beside.Go(func() { a.guide.follow(ctx, a.Store, a.log) })
	}
	return nil
}

func (a *app) rekey(ctx context.Context) {
	n, err := a.Store.Rekey(ctx)
	switch {
	case ctx.Err() != nil: // we are closing: the next start goes on
	case err != nil:
		a.log.Error("re-encryption stopped", "err", err)
	case n > 0:
		a.log.Info("re-encrypted with the current key: the old one can leave the settings", "fields", n)
	}
}

// close lets what is under way finish, until ctx ends, and closes the database.
func (a *app) close(ctx context.Context) error {
	return errors.Join(a.rest(ctx), a.Store.Close())
}

// rest ends what runs beside the requests: what is under way is finished, and nothing more is sent.
func (a *app) rest(ctx context.Context) error {
	if a.stopWork == nil {
		return nil
	}
	err := a.stopWork(ctx)
	a.stopBeside()
	a.beside.Wait()
	a.stopWork = nil
	return err
}

// quiet lets only warnings of the queue through: it tells of every start and stop.
func quiet(log *slog.Logger) *slog.Logger { return slog.New(warnings{log.Handler()}) }

type warnings struct{ slog.Handler }

func (w warnings) Enabled(ctx context.Context, l slog.Level) bool {
	return l >= slog.LevelWarn && w.Handler.Enabled(ctx, l)
}

func (w warnings) WithAttrs(attrs []slog.Attr) slog.Handler {
	return warnings{w.Handler.WithAttrs(attrs)}
}

func (w warnings) WithGroup(name string) slog.Handler { return warnings{w.Handler.WithGroup(name)} }
