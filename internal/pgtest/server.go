// Package pgtest gives tests a PostgreSQL server of their own, in a temporary folder, without a port and without
// anything of the machine's own server. Nothing outside tests imports it.
package pgtest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"
)

// Server is a running server.
type Server struct {
	folder   string
	programs string // folder of initdb and postgres
	owner    *syscall.Credential
	settings []string
	process  *exec.Cmd
	ended    chan error
}

// ErrNone says that this machine has no PostgreSQL.
var ErrNone = errors.New("no PostgreSQL server on this machine: install the package postgresql")

// Quick are settings for tests that never kill the server.
var Quick = []string{"fsync=off", "full_page_writes=off", "synchronous_commit=off"}

// Start makes a database cluster and starts a server on it, with settings such as "fsync=off".
func Start(settings ...string) (*Server, error) {
	programs, err := find()
	if err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp("", "aufil-pg")
	if err != nil {
		return nil, err
	}
	s := &Server{folder: folder, programs: programs, settings: settings}
	if err := s.lowered(); err != nil {
		return nil, errors.Join(err, os.RemoveAll(folder))
	}
	initdb := s.command("initdb", "--pgdata", s.data(), "--username", "aufil", "--auth", "trust", "--no-sync",
		"--encoding", "UTF8", "--no-locale")
	if out, err := initdb.CombinedOutput(); err != nil {
		return nil, errors.Join(fmt.Errorf("initdb: %w\n%s", err, out), os.RemoveAll(folder))
	}
	if err := s.Up(); err != nil {
		return nil, errors.Join(err, os.RemoveAll(folder))
	}
	return s, nil
}

// find gives the folder of the newest server programs.
func find() (string, error) {
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb") // the pattern is right
	if len(found) > 0 {
		slices.Sort(found)
		return filepath.Dir(found[len(found)-1]), nil
	}
	path, err := exec.LookPath("initdb")
	if err != nil {
		return "", ErrNone
	}
	return filepath.Dir(path), nil
}

// lowered gives the folder to another user when this one is root, which the server refuses.
func (s *Server) lowered() error {
	if os.Geteuid() != 0 {
		return nil
	}
	other, err := user.Lookup("postgres")
	if err != nil {
		if other, err = user.Lookup("nobody"); err != nil {
			return ErrNone
		}
	}
	uid, _ := strconv.Atoi(other.Uid) // numbers on every system that has a server
	gid, _ := strconv.Atoi(other.Gid)
	s.owner = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
	return os.Chown(s.folder, uid, gid)
}

func (s *Server) command(name string, args ...string) *exec.Cmd {
	cmd := exec.Command(filepath.Join(s.programs, name), args...)
	cmd.Dir = s.folder
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: s.owner}
	return cmd
}

func (s *Server) data() string { return filepath.Join(s.folder, "data") }

// Up starts the server and waits until it answers.
func (s *Server) Up() error {
	args := []string{"-D", s.data(), "-k", s.folder, "-c", "listen_addresses=", "-c", "max_connections=200"}
	for _, setting := range s.settings {
		args = append(args, "-c", setting)
	}
	s.process = s.command("postgres", args...)
	s.process.SysProcAttr.Pdeathsig = syscall.SIGQUIT // a test that crashes leaves no server behind
	log, err := os.Create(filepath.Join(s.folder, "log"))
	if err != nil {
		return err
	}
	defer log.Close() //nolint:errcheck // the server has its own
	s.process.Stdout, s.process.Stderr = log, log
	s.ended = make(chan error, 1)
	started := make(chan error)
	go func() {
		runtime.LockOSThread() // the signal comes when the thread that started the server ends
		err := s.process.Start()
		started <- err
		if err == nil {
			s.ended <- s.process.Wait()
		}
	}()
	if err := <-started; err != nil {
		return err
	}
	return s.answers()
}

func (s *Server) answers() error {
	for end := time.Now().Add(time.Minute); ; time.Sleep(20 * time.Millisecond) {
		err := s.Do("postgres", "SELECT 1")
		if err == nil {
			return nil
		}
		select {
		case err := <-s.ended:
			text, _ := os.ReadFile(filepath.Join(s.folder, "log"))
			return fmt.Errorf("the server ended at once (%w): %s", err, text)
		default:
		}
		if time.Now().After(end) {
			return err
		}
	}
}

// Down kills the server as a power cut would, and keeps its data.
func (s *Server) Down() error {
	if err := s.process.Process.Signal(syscall.SIGQUIT); err != nil {
		return err
	}
	<-s.ended //nolint:errcheck // it was killed
	return nil
}

// Remove kills the server and drops its data.
func (s *Server) Remove() error { return errors.Join(s.Down(), os.RemoveAll(s.folder)) }

// Make makes a database, as a copy of another one when from is not empty, and gives its URL.
func (s *Server) Make(name, from string) (string, error) {
	query := "CREATE DATABASE " + name
	if from != "" {
		query += " TEMPLATE " + from
	}
	return s.URL(name), s.Do("postgres", query)
}

// URL gives the setting by which a database is opened.
func (s *Server) URL(name string) string { return "postgres://aufil@/" + name + "?host=" + s.folder }

// Do runs one statement.
func (s *Server) Do(database, query string) error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	conn, err := pgx.Connect(ctx, s.URL(database))
	if err != nil {
		return err
	}
	defer conn.Close(ctx) //nolint:errcheck // nothing more is asked of it
	_, err = conn.Exec(ctx, query)
	return err
}
