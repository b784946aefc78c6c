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
	graceWork     = 5 * time.Second // messages being sent
)

// serve answers at the addresses of the settings until ctx ends, then stops in order: no new request, those under way,
// messages being sent, the database.
func serve(ctx context.Context, cfg config, p parts) (err error) {
	a, err := assemble(ctx, cfg, p)
	if err != nil {
		return err
	}
	defer func() {
		grace, cancel := context.WithTimeout(context.Background(), graceWork)
		defer cancel()
		err = errors.Join(err, a.close(grace))
	}()
	public, err := listen(cfg.Listen, a.Handler)
	if err != nil {
		return cannotListen("listen", cfg.Listen, err)
	}
	defer public.stop()
	servers := []*server{public}
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
	a.log.Info("ready", "listen", public.addr(), "version", version())
	return wait(ctx, servers)
}

// wait returns when ctx ends, or when a server fails by itself.
func wait(ctx context.Context, servers []*server) error {
	failed := make(chan error, len(servers))
	for _, s := range servers {
		go func() { failed <- s.serve() }()
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
}

func listen(address string, h http.Handler) (*server, error) {
	l, err := net.Listen("tcp", address)
	if err != nil {
		return nil, err
	}
	base, end := context.WithCancel(context.Background())
	return &server{listener: l, end: end, http: &http.Server{
		Handler:           h,
		BaseContext:       func(net.Listener) context.Context { return base },
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       15 * time.Second,
		WriteTimeout:      30 * time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    32 << 10,
		ErrorLog:          slog.NewLogLogger(slog.DiscardHandler, slog.LevelError), // it would quote addresses
	}}, nil
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
	if err := s.http.Serve(s.listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve %s: %w", s.addr(), err)
	}
	return nil
}

// stop takes no new request and lets those under way finish. Live pages are told to end after a moment: they would
// never end by themselves.
func (s *server) stop() {
	ctx, cancel := context.WithTimeout(context.Background(), graceRequests)
	defer cancel()
	live := time.AfterFunc(time.Second/4, s.end)
	defer live.Stop()
	if err := s.http.Shutdown(ctx); err != nil {
		_ = s.http.Close() // too slow: they are cut
	}
	s.end()
}
