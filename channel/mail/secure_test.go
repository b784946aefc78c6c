package mail

import (
	"bufio"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"io"
	"math/big"
	"net"
	"strings"
	"testing"
	"time"
)

// identity is a certificate of 127.0.0.1, and what trusts it.
func identity(t *testing.T) (server, client *tls.Config) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	form := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageDigitalSignature,
	}
	der, err := x509.CreateCertificate(rand.Reader, form, form, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	made, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	roots := x509.NewCertPool()
	roots.AddCert(made)
	return &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}}}, &tls.Config{RootCAs: roots}
}

// vault is a mail server that takes a message only over TLS, from who has the right name and password. It tells what it
// was given, each line with whether it came encrypted.
type vault struct {
	server  *tls.Config
	from    string // "tls": encrypted from the start
	said    chan string
	letters chan string
}

const right = "\x00equipe\x00une phrase de passe"

func (v *vault) serve(conn net.Conn) {
	defer func() { _ = conn.Close() }()
	_ = conn.SetDeadline(time.Now().Add(10 * time.Second))
	secure, entered := v.from == "tls", false
	if secure {
		conn = tls.Server(conn, v.server)
	}
	r := bufio.NewReader(conn)
	say := func(line string) { _, _ = io.WriteString(conn, line+"\r\n") }
	say("220 essai ESMTP")
	for {
		line, err := r.ReadString('\n')
		if err != nil {
			return
		}
		line = strings.TrimSpace(line)
		word, rest, _ := strings.Cut(line, " ")
		mark := "clair "
		if secure {
			mark = "chiffre "
		}
		v.said <- mark + word
		switch {
		case word == "EHLO" && secure:
			say("250-essai\r\n250 AUTH PLAIN")
		case word == "EHLO":
			say("250-essai\r\n250 STARTTLS")
		case word == "STARTTLS":
			say("220 allez-y")
			conn = tls.Server(conn, v.server)
			secure, r = true, bufio.NewReader(conn)
		case word == "AUTH" && secure:
			given, _ := base64.StdEncoding.DecodeString(strings.TrimPrefix(rest, "PLAIN "))
			if entered = string(given) == right; entered {
				say("235 entrez")
			} else {
				say("535 5.7.8 equipe: mauvais mot de passe")
			}
		case word == "QUIT":
			say("221 adieu")
			return
		case !entered:
			say("530 5.7.0 dites d'abord qui vous etes")
		case word == "DATA":
			say("354 oui")
			text := ""
			for line := ""; line != ".\r\n" && err == nil; {
				line, err = r.ReadString('\n')
				text += line
			}
			v.letters <- text
			say("250 oui")
		default:
			say("250 oui")
		}
	}
}

// open gives the address of the server.
func (v *vault) open(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	v.said, v.letters = make(chan string, 100), make(chan string, 1)
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go v.serve(conn)
		}
	}()
	return l.Addr().String()
}

func TestAMessageLeavesEncryptedWithNameAndPassword(t *testing.T) {
	t.Parallel()
	server, client := identity(t)
	for _, security := range []string{"starttls", "tls"} {
		v := &vault{server: server, from: security}
		s := Server{
			Address: v.open(t), User: "equipe", Password: "une phrase de passe", From: "AuFil <aufil@exemple.fr>", Security: security, Roots: client,
		}
		if err := s.Check(t.Context()); err != nil {
			t.Errorf("%s: %v", security, err)
		}
		if err := s.Mail(t.Context(), "samir@exemple.fr", "AuFil : 3 dossiers ouverts", "Libres : 2\n"); err != nil {
			t.Errorf("%s: %v", security, err)
			continue
		}
		if text := <-v.letters; !strings.Contains(text, "Libres : 2") {
			t.Errorf("%s: %q", security, text)
		}
		for len(v.said) > 0 {
			if line := <-v.said; strings.HasPrefix(line, "clair ") && line != "clair EHLO" && line != "clair STARTTLS" {
				t.Errorf("%s: %s", security, line)
			}
		}
	}
}

func TestAWrongPasswordAndAnUnknownCertificateAreRefused(t *testing.T) {
	t.Parallel()
	server, client := identity(t)
	_, stranger := identity(t)
	for name, s := range map[string]Server{
		"password":    {User: "equipe", Password: "faux", Security: "starttls", Roots: client},
		"certificate": {User: "equipe", Password: "une phrase de passe", Security: "starttls", Roots: stranger},
		"its own":     {User: "equipe", Password: "une phrase de passe", Security: "tls"},
	} {
		v := &vault{server: server, from: s.Security}
		s.Address, s.From = v.open(t), "aufil@exemple.fr"
		for what, err := range map[string]error{"mail": s.Mail(t.Context(), "samir@exemple.fr", "s", "b"), "check": s.Check(t.Context())} {
			if err == nil || strings.Contains(err.Error(), "samir") || strings.Contains(err.Error(), "faux") || strings.Contains(err.Error(), "phrase") {
				t.Errorf("%s, %s: %v", name, what, err)
			}
		}
		if len(v.letters) > 0 {
			t.Errorf("%s: a message left", name)
		}
	}
}
