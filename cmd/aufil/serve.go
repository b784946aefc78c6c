package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
	"time"
)

// serveCmd is `aufil serve`.
type serveCmd struct {
	Config string `short:"c" type:"path" placeholder:"FICHIER" help:"Fichier de réglages (voir config.example.yaml)."`
}

// Help gives an example.
func (serveCmd) Help() string {
	return "Exemple : AUFIL_CLE_FILE=/etc/aufil/cle aufil serve -c /etc/aufil/config.yaml"
}

// Run serves until SIGTERM or SIGINT.
func (c serveCmd) Run() error {
	cfg, wrong := loadConfig(c.Config, os.Environ())
	if err := wrong.missing(cfg).orNil(); err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()
	log := newLog(os.Stderr, slog.LevelInfo)
	p, err := realParts(cfg, log)
	if err != nil {
		return err
	}
	return serve(ctx, cfg, p)
}

// How long stopping may take: 10 s in all.
const (
	graceRequests = 4 * time.Second // requests under way
	graceDrain    = 3 * time.Second // of these, to let them end by themselves
	graceWork     = 5 * time.Second // messages being sent
)

// serve answers at the addresses of the settings until ctx ends, then stops in order: no new request, those under way,
// messages being sent, the database.
func serve(ctx context.Context, cfg config, p parts) (err error) {
	fresh, folder := freshDatabase(cfg.Database)
	a, err := assemble(ctx, cfg, p)
	if err != nil {
		return err
	}
	if fresh {
		a.log.Info("a new database was made, with nobody in it: if there should have been one, correct the setting database", "folder_made", folder)
	}
	defer func() {
		grace, cancel := context.WithTimeout(context.Background(), graceWork)
		defer cancel()
		err = errors.Join(err, a.close(grace))
	}()
	servers, err := public(cfg.Listen, a.Handler, a.log)
	if err != nil {
		return err
	}
	for _, s := range servers {
		defer s.stop()
	}
	if cfg.MetricsListen != "" {
		m := http.NewServeMux()
		m.Handle("GET /metrics", a.Metrics)
		metrics, err := listen(cfg.MetricsListen, m)
		if err != nil {
			return cannotListen("metrics_listen", cfg.MetricsListen, err)
		}
		defer metrics.stop()
		servers = append(servers, metrics)
	}
	if err := a.start(ctx); err != nil {
		return err
	}
	go debug.FreeOSMemory() // reading rules and texts left more behind than is kept
	a.log.Info("ready", "listen", servers[0].addr(), "version", version())
	return wait(ctx, servers)
}

// wait returns when ctx ends, or when a server fails by itself.
func wait(ctx context.Context, servers []*server) error {
	failed := make(chan error, len(servers))
	for _, s := range servers {
		s.served = make(chan struct{})
		go func() {
			defer close(s.served)
			failed <- s.serve()
		}()
	}
	select {
	case <-ctx.Done():
		return nil
	case err := <-failed:
		return err
	}
}

// server is one listening address.
type server struct {
	http     *http.Server
	listener net.Listener
	end      context.CancelFunc // of what lasts: live pages
	drain    drain
	served   chan struct{} // is closed when nobody is accepted any more; nil before it serves
}

// public serves what is below public_url: at the sockets that were handed over, and at the address of the settings where
// none of them has its port, so that a setting that was changed alone still holds.
func public(address string, h http.Handler, log *slog.Logger) (all []*server, err error) {
	sockets, err := handed()
	if err != nil {
		return nil, err
	}
	port, whole := at(sockets, address)
	if !port {
		own, err := listen(address, h)
		if err != nil {
			closeAll(sockets)
			return nil, cannotListen("listen", address, err)
		}
		all = append(all, own)
	}
	for _, l := range sockets {
		all = append(all, serverOn(l, h))
	}
	if len(sockets) > 0 && !whole {
		log.Warn("systemd listens elsewhere than the settings: set ListenStream of aufil.socket to what listen is, or who comes there is refused while the service restarts",
			"socket", sockets[0].Addr().String(), "listen", address)
	}
	return all, nil
}

func listen(address string, h http.Handler) (*server, error) {
	l, err := net.Listen("tcp", address)
	if err != nil {
		return nil, err
	}
	return serverOn(l, h), nil
}

func serverOn(l net.Listener, h http.Handler) *server {
	base, end := context.WithCancel(context.Background())
	s := &server{listener: l, end: end}
	s.http = &http.Server{
		Handler:           s.drain.last(h),
		ConnState:         s.drain.follow,
		BaseContext:       func(net.Listener) context.Context { return base },
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       15 * time.Second,
		WriteTimeout:      30 * time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    32 << 10,
		ErrorLog:          slog.NewLogLogger(slog.DiscardHandler, slog.LevelError), // it would quote addresses
	}
	return s
}

// cannotListen says what to do about an address at which nothing can be served.
func cannotListen(setting, address string, err error) error {
	advice := map[syscall.Errno]string{
		syscall.EADDRINUSE:    "est déjà pris : un autre « aufil serve » tourne-t-il ? Arrêtez-le, ou changez ce réglage",
		syscall.EADDRNOTAVAIL: "n'est pas une adresse de cette machine : mettez 127.0.0.1, ou une des siennes",
		syscall.EACCES:        "demande plus de droits : prenez un port à partir de 1024, derrière un serveur mandataire",
	}
	var number syscall.Errno
	if errors.As(err, &number) && advice[number] != "" {
		return fmt.Errorf("%s : %s %s (%w)", setting, address, advice[number], err)
	}
	return fmt.Errorf("%s : %w", setting, err)
}

func (s *server) addr() string { return s.listener.Addr().String() }

func (s *server) serve() error {
	err := s.http.Serve(s.listener)
	if errors.Is(err, http.ErrServerClosed) || s.drain.ending.Load() {
		return nil
	}
	return fmt.Errorf("serve %s: %w", s.addr(), err)
}

// stop takes nobody more and lets those who have come be answered. Live pages are told to end after a moment: they would
// never end by themselves. What listens beside us on the same socket, systemd, goes on doing so.
func (s *server) stop() {
	ctx, cancel := context.WithTimeout(context.Background(), graceRequests)
	defer cancel()
	live := time.AfterFunc(time.Second/4, s.end)
	defer live.Stop()
	s.drain.ending.Store(true)
	_ = s.listener.Close() // it is closed already when it failed by itself
	if s.served != nil {
		<-s.served
		drained, cancel := context.WithTimeout(ctx, graceDrain)
		defer cancel()
		s.drain.wait(drained)
	}
	if err := s.http.Shutdown(ctx); err != nil {
		_ = s.http.Close() // too slow: they are cut
	}
	s.end()
}
