// Package mail gives messages to the team to a mail server. It must never log or quote an address or a message.
package mail

import (
	"context"
	"crypto/rand"
	"crypto/tls"
	"encoding/hex"
	"errors"
	"fmt"
	"mime"
	"mime/quotedprintable"
	"net"
	"net/mail"
	"net/smtp"
	"strings"
	"time"
)

// Server is a mail server that takes messages of ours.
type Server struct {
	Address  string // host:port
	User     string // "" = it asks for none
	Password string
	From     string      // as in a header: AuFil <aufil@exemple.fr>
	Security string      // "tls" from the start, "starttls" (refused when the server has none), or "aucun"
	Roots    *tls.Config // nil = those of the machine
}

// timeout bounds the giving of one message.
const timeout = 20 * time.Second

// Mail gives one message to the server.
func (s Server) Mail(ctx context.Context, to, subject, body string) (err error) {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	from, err := mail.ParseAddress(s.From)
	if err != nil {
		return errors.New("courriel.expediteur is no address")
	}
	c, err := s.enter(ctx)
	if err != nil {
		return err
	}
	defer c.Close() //nolint:errcheck // Quit below tells
	if err := c.Mail(from.Address); err != nil {
		return errors.New("mail server: it refuses the sender")
	}
	if err := c.Rcpt(to); err != nil {
		return errors.New("mail server: it refuses the recipient") // the cause quotes the address
	}
	w, err := c.Data()
	if err != nil {
		return errors.New("mail server: it takes no message")
	}
	if _, err := w.Write(message(from, to, subject, body)); err != nil {
		return errors.New("mail server: the message was cut off")
	}
	if err := w.Close(); err != nil {
		return errors.New("mail server: it refuses the message")
	}
	return c.Quit()
}

// Check tells whether the server lets us in; nothing is sent.
func (s Server) Check(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	c, err := s.enter(ctx)
	if err != nil {
		return err
	}
	defer c.Close() //nolint:errcheck // Quit tells
	return c.Quit()
}

// enter opens a connection and says who we are.
func (s Server) enter(ctx context.Context) (*smtp.Client, error) {
	c, err := s.dial(ctx)
	if err != nil || s.User == "" {
		return c, err
	}
	host, _, _ := net.SplitHostPort(s.Address)
	if err := c.Auth(smtp.PlainAuth("", s.User, s.Password, host)); err != nil {
		_ = c.Close()
		return nil, errors.New("mail server: it refuses the name and password of the settings")
	}
	return c, nil
}

// dial opens a connection that nobody can listen to, unless the settings say that it need not be.
func (s Server) dial(ctx context.Context) (*smtp.Client, error) {
	host, _, err := net.SplitHostPort(s.Address)
	if err != nil {
		return nil, errors.New("courriel.serveur is no address")
	}
	config := &tls.Config{ServerName: host, MinVersion: tls.VersionTLS12}
	if s.Roots != nil {
		config.RootCAs = s.Roots.RootCAs
	}
	conn, err := (&net.Dialer{}).DialContext(ctx, "tcp", s.Address)
	if err != nil {
		return nil, fmt.Errorf("mail server: %w", err)
	}
	if end, ok := ctx.Deadline(); ok {
		_ = conn.SetDeadline(end) // a connection that is open takes one
	}
	if s.Security == "tls" {
		conn = tls.Client(conn, config)
	}
	c, err := smtp.NewClient(conn, host)
	if err != nil {
		_ = conn.Close()
		return nil, fmt.Errorf("mail server: %w", err)
	}
	if s.Security == "starttls" {
		if err := c.StartTLS(config); err != nil {
			_ = c.Close()
			return nil, fmt.Errorf("mail server: no encryption: %w", err)
		}
	}
	return c, nil
}

// message writes a text as mail servers carry it.
func message(from *mail.Address, to, subject, body string) []byte {
	id := make([]byte, 16)
	_, _ = rand.Read(id) // never fails
	_, domain, _ := strings.Cut(from.Address, "@")
	var b strings.Builder
	for _, h := range [][2]string{
		{"From", from.String()}, {"To", (&mail.Address{Address: to}).String()}, {"Subject", mime.QEncoding.Encode("utf-8", subject)},
		{"Date", time.Now().Format(time.RFC1123Z)}, {"Message-ID", "<" + hex.EncodeToString(id) + "@" + domain + ">"},
		{"Auto-Submitted", "auto-generated"}, {"MIME-Version", "1.0"},
		{"Content-Type", "text/plain; charset=utf-8"}, {"Content-Transfer-Encoding", "quoted-printable"},
	} {
		b.WriteString(h[0] + ": " + h[1] + "\r\n")
	}
	b.WriteString("\r\n")
	w := quotedprintable.NewWriter(&b)
	_, _ = w.Write([]byte(strings.ReplaceAll(body, "\n", "\r\n"))) // memory takes everything
	_ = w.Close()
	return []byte(b.String())
}
