package mail

import (
	"bufio"
	"io"
	"mime"
	"mime/quotedprintable"
	"net"
	"net/mail"
	"strings"
	"testing"
	"time"
)

// post is a mail server without encryption that keeps what it is given; refuse makes it refuse a command.
func post(t *testing.T, refuse string) (address string, got chan string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	got = make(chan string, 1)
	go func() {
		conn, err := l.Accept()
		if err != nil {
			return
		}
		defer func() { _ = conn.Close() }()
		_ = conn.SetDeadline(time.Now().Add(10 * time.Second))
		r := bufio.NewReader(conn)
		say := func(line string) { _, _ = io.WriteString(conn, line+"\r\n") }
		say("220 essai")
		for {
			line, err := r.ReadString('\n')
			word, _, _ := strings.Cut(strings.TrimSpace(line), " ")
			switch {
			case err != nil:
				return
			case word == refuse:
				say("550 non")
			case word == "EHLO":
				say("250 essai")
			case word == "DATA":
				say("354 oui")
				text := ""
				for line != ".\r\n" && err == nil {
					if line, err = r.ReadString('\n'); line != ".\r\n" {
						text += line
					}
				}
				got <- text
				say("250 oui")
			case word == "QUIT":
				say("221 adieu")
				return
			default:
				say("250 oui")
			}
		}
	}()
	return l.Addr().String(), got
}

func TestAMessageArrivesAsItWasWritten(t *testing.T) {
	t.Parallel()
	address, got := post(t, "")
	s := Server{Address: address, From: "AuFil <aufil@exemple.fr>", Security: "aucun"}
	const subject, body = "AuFil : dossier urgent n° 7, déjà là", "Ouvrez-le : https://exemple.fr/console/dossiers/7\n\nLa personne a déjà reçu les numéros d'urgence.\n"
	if err := s.Mail(t.Context(), "equipe@exemple.fr", subject, body); err != nil {
		t.Fatal(err)
	}
	m, err := mail.ReadMessage(strings.NewReader(<-got))
	if err != nil {
		t.Fatal(err)
	}
	heard, err := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject"))
	if err != nil || heard != subject || m.Header.Get("To") != "<equipe@exemple.fr>" || m.Header.Get("Message-Id") == "" {
		t.Errorf("%v %v", m.Header, err)
	}
	text, err := io.ReadAll(quotedprintable.NewReader(m.Body))
	if err != nil || strings.ReplaceAll(string(text), "\r\n", "\n") != body {
		t.Errorf("%q %v", text, err)
	}
}

func TestARefusalNamesNobody(t *testing.T) {
	t.Parallel()
	for _, word := range []string{"MAIL", "RCPT", "DATA"} {
		address, _ := post(t, word)
		err := Server{Address: address, From: "aufil@exemple.fr", Security: "aucun"}.Mail(t.Context(), "samir@exemple.fr", "s", "b")
		if err == nil || strings.Contains(err.Error(), "samir") {
			t.Errorf("%s refused: %v", word, err)
		}
	}
}

// A server that cannot encrypt gets nothing where the settings ask for it.
func TestNothingLeavesInClearUnasked(t *testing.T) {
	t.Parallel()
	address, got := post(t, "STARTTLS")
	err := Server{Address: address, From: "aufil@exemple.fr", Security: "starttls"}.Mail(t.Context(), "samir@exemple.fr", "s", "b")
	if err == nil {
		t.Error("sent all the same")
	}
	select {
	case text := <-got:
		t.Errorf("left in clear: %q", text)
	case <-time.After(100 * time.Millisecond):
	}
}
