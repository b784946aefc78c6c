// Package mailtest gives tests a mail server of their own, with STARTTLS and a password. Nothing outside tests imports it.
package mailtest

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

// The name and the password that the server lets in.
const (
	User     = "equipe"
	Password = "une phrase de passe"
)

// Server is a mail server that takes a message only over TLS, from who has the right name and password.
type Server struct {
	Address string
	Roots   *tls.Config // trusts it
	Said    chan string // each command, after "clair" or "chiffre"
	Letters chan string

	own  *tls.Config
	from string // "tls": encrypted from the start
}

// New opens one on this machine until the test ends; security is "starttls" or "tls".
func New(t testing.TB, security string) *Server {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	v := &Server{Address: l.Addr().String(), Said: make(chan string, 1000), Letters: make(chan string, 100), from: security}
	v.own, v.Roots = identity(t)
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go v.serve(conn)
		}
	}()
	return v
}

// identity is a certificate of 127.0.0.1, and what trusts it.
func identity(t testing.TB) (server, client *tls.Config) {
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

func (v *Server) serve(conn net.Conn) {
	defer func() { _ = conn.Close() }()
	_ = conn.SetDeadline(time.Now().Add(10 * time.Second))
	secure, entered := v.from == "tls", false
	if secure {
		conn = tls.Server(conn, v.own)
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
		v.Said <- mark + word
		switch {
		case word == "EHLO" && secure:
			say("250-essai\r\n250 AUTH PLAIN")
		case word == "EHLO":
			say("250-essai\r\n250 STARTTLS")
		case word == "STARTTLS":
			say("220 allez-y")
			conn = tls.Server(conn, v.own)
			secure, r = true, bufio.NewReader(conn)
		case word == "AUTH" && secure:
			given, _ := base64.StdEncoding.DecodeString(strings.TrimPrefix(rest, "PLAIN "))
			if entered = string(given) == "\x00"+User+"\x00"+Password; entered {
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
			v.Letters <- text
			say("250 oui")
		default:
			say("250 oui")
		}
	}
}
