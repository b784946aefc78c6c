package main

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"io"
	"math/big"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/pquerna/otp/totp"

	"aufil/assistant"
	"aufil/carrier"
	"aufil/console/secret"
	"aufil/store"
)

const proxiedName = "aufil.exemple.fr" // as the guide names it

// The texts of the guide for a reverse proxy work as they stand: signatures hold on what they pass on, the console can
// be entered and its pages live, a guesser cannot pass for another, and the metrics stay inside.
func TestTheProxiesOfTheGuide(t *testing.T) {
	t.Parallel()
	for _, kind := range []string{"caddy", "nginx"} {
		t.Run(kind, func(t *testing.T) {
			t.Parallel()
			program, err := exec.LookPath(kind)
			if err != nil {
				if program, err = exec.LookPath("/usr/sbin/" + kind); err != nil {
					t.Skipf("no %s here: its text in docs/exploitation.md is not tried (install the package to do it)", kind)
				}
			}
			s := newSite(t)
			s.front(kind, program)
			s.carriesTextsAndCalls()
			s.refuses()
			s.opensTheConsole()
			s.slowsGuessersDown()
			s.outlastsARestart()
		})
	}
}

// site is `aufil serve` behind a proxy that holds the certificate.
type site struct {
	*program
	outside *http.Client // comes by the proxy, as the world does
	proxy   string       // its address
	certs   string       // folder with cert.pem and key.pem
}

func newSite(t *testing.T) *site {
	t.Helper()
	s := &site{program: lone(t), proxy: freeAddress(t), certs: t.TempDir()}
	roots := s.certify()
	s.outside = &http.Client{
		Timeout:       15 * time.Second,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		Transport: &http.Transport{
			TLSClientConfig: &tls.Config{RootCAs: roots}, ForceAttemptHTTP2: true,
			DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
				return (&net.Dialer{}).DialContext(ctx, "tcp", s.proxy)
			},
		},
	}
	s.key, s.path = store.NewKey(), filepath.Join(t.TempDir(), "aufil.db")
	s.carrier = carrier.New(carrier.Config{
		AccountSID: testSID, AuthToken: testToken, PublicURL: "https://" + proxiedName, Numbers: []string{testNumber}, Client: s.outside,
	})
	api := httptest.NewServer(s.carrier.Handler())
	t.Cleanup(api.Close)
	s.environ = serving(s.key, "sqlite:"+s.path, api.URL, "AUFIL_PUBLIC_URL=https://"+proxiedName, "AUFIL_LISTEN="+freeAddress(t))
	s.start()
	t.Cleanup(s.kill)
	return s
}

// certify writes a certificate for the name, and gives who trusts it.
func (s *site) certify() *x509.CertPool {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		s.t.Fatal(err)
	}
	cert := &x509.Certificate{
		SerialNumber: big.NewInt(1), DNSNames: []string{proxiedName}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	der, err := x509.CreateCertificate(rand.Reader, cert, cert, key.Public(), key)
	if err != nil {
		s.t.Fatal(err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		s.t.Fatal(err)
	}
	public := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
	for name, data := range map[string][]byte{"cert.pem": public, "key.pem": pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: private})} {
		if err := os.WriteFile(filepath.Join(s.certs, name), data, 0o600); err != nil {
			s.t.Fatal(err)
		}
	}
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(public)
	return roots
}

// front starts the proxy with the text of the guide: only addresses, and where the certificate is, are replaced.
func (s *site) front(kind, program string) {
	s.t.Helper()
	guide, err := os.ReadFile("../../docs/exploitation.md")
	if err != nil {
		s.t.Fatal(err)
	}
	_, text, _ := strings.Cut(string(guide), "```"+kind+"\n")
	text, _, found := strings.Cut(text, "```")
	if !found || !strings.Contains(text, "127.0.0.1:8080") {
		s.t.Fatalf("the guide has no text for %s", kind)
	}
	text = strings.ReplaceAll(text, "127.0.0.1:8080", s.where())
	folder := s.t.TempDir()
	cert, key := filepath.Join(s.certs, "cert.pem"), filepath.Join(s.certs, "key.pem")
	_, port, _ := net.SplitHostPort(s.proxy)
	var args []string
	switch kind {
	case "caddy":
		text = strings.Replace(text, proxiedName+" {", fmt.Sprintf("https://%s:%s {\n\ttls %s %s", proxiedName, port, cert, key), 1)
		text = "{\n\tadmin off\n\tauto_https disable_redirects\n}\n" + text
		args = []string{"run", "--adapter", "caddyfile", "--config", filepath.Join(folder, "proxy")}
	case "nginx":
		for _, r := range [][2]string{
			{"listen 80;", "listen " + freeAddress(s.t) + ";"}, {"listen 443 ssl", "listen " + s.proxy + " ssl"},
			{"/etc/letsencrypt/live/" + proxiedName + "/fullchain.pem", cert}, {"/etc/letsencrypt/live/" + proxiedName + "/privkey.pem", key},
		} {
			if !strings.Contains(text, r[0]) {
				s.t.Fatalf("no %q in the text of the guide", r[0])
			}
			text = strings.ReplaceAll(text, r[0], r[1])
		}
		user := ""
		if os.Getuid() == 0 { // it would become an account that cannot write in the folder of a test
			user = "user root;\n"
		}
		head := user + "daemon off; pid " + folder + "/pid; error_log stderr warn; events {}\nhttp { access_log off;\n"
		for _, of := range []string{"client_body", "proxy", "fastcgi", "uwsgi", "scgi"} {
			head += of + "_temp_path " + folder + "/" + of + ";\n"
		}
		text = head + text + "}\n"
		args = []string{"-p", folder, "-c", filepath.Join(folder, "proxy")}
	}
	if err := os.WriteFile(filepath.Join(folder, "proxy"), []byte(text), 0o600); err != nil {
		s.t.Fatal(err)
	}
	run := exec.Command(program, args...)
	run.Env = append(os.Environ(), "HOME="+folder, "XDG_DATA_HOME="+folder, "XDG_CONFIG_HOME="+folder)
	var said strings.Builder
	run.Stdout, run.Stderr = &said, &said
	if err := run.Start(); err != nil {
		s.t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() { defer close(ended); _ = run.Wait() }()
	s.t.Cleanup(func() {
		_ = run.Process.Signal(os.Interrupt)
		<-ended
		if s.t.Failed() {
			s.t.Log(said.String())
		}
	})
	for range 200 {
		if answer, err := s.outside.Get("https://" + proxiedName + "/readyz"); err == nil {
			_ = answer.Body.Close()
			return
		}
		select {
		case <-ended:
			s.t.Fatalf("%s does not start", kind)
		case <-time.After(50 * time.Millisecond):
		}
	}
	s.t.Fatalf("%s is not there after ten seconds", kind)
}

// carriesTextsAndCalls: every step of both is signed over its whole address.
func (s *site) carriesTextsAndCalls() {
	phone := s.carrier.Phone("+33639980001")
	if texts := phone.SMS("Bonjour, ça va ? 100 % & co"); len(texts) == 0 || !strings.Contains(texts[0], "AuFil") {
		s.t.Errorf("answered %q", texts)
	}
	call := phone.Call()
	call.Keys("1")
	call.Say("mars 1991")
	call.HangUp()
	if problems := s.carrier.Problems(); len(problems) > 0 {
		s.t.Error(problems)
	}
}

func (s *site) refuses() {
	for _, c := range []struct {
		path, body string
		status     int
	}{
		{"/twilio/sms", "Body=x", http.StatusForbidden},
		{"/twilio/sms", strings.Repeat("x", maxBody+1), http.StatusRequestEntityTooLarge},
		{"/metrics", "x=1", http.StatusNotFound},
	} {
		answer, err := s.outside.Post("https://"+proxiedName+c.path, "application/x-www-form-urlencoded", strings.NewReader(c.body))
		if err != nil {
			s.t.Error(err)
			continue
		}
		_ = answer.Body.Close()
		if answer.StatusCode != c.status {
			s.t.Errorf("%s, %d bytes: %d", c.path, len(c.body), answer.StatusCode)
		}
	}
}

// knocks posts the login form as a browser does, which says whose page the form is on.
func (s *site) knocks(browser *http.Client, form url.Values, forwarded string) int {
	s.t.Helper()
	r, err := http.NewRequest(http.MethodPost, "https://"+proxiedName+"/console/connexion", strings.NewReader(form.Encode()))
	if err != nil {
		s.t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Origin", "https://"+proxiedName)
	if forwarded != "" {
		r.Header.Set("X-Forwarded-For", forwarded)
	}
	answer, err := browser.Do(r)
	if err != nil {
		s.t.Fatal(err)
	}
	_ = answer.Body.Close()
	return answer.StatusCode
}

// opensTheConsole: the session goes over https only, and a live page tells at once.
func (s *site) opensTheConsole() {
	t := s.t
	const password = "un cheval bien assis"
	hash, err := secret.Hash(password)
	if err != nil {
		t.Fatal(err)
	}
	const seed = "JBSWY3DPEHPK3PXP"
	a := assistant.Account{
		Counsellor:   assistant.Counsellor{Login: "claire", Name: "Claire Dubois", Role: assistant.RoleCounsellor},
		PasswordHash: hash, TOTPSecret: seed,
	}
	if _, err := s.town().Store.AddAccount(t.Context(), a, nil, time.Now()); err != nil {
		t.Fatal(err)
	}
	code, err := totp.GenerateCode(seed, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	browser := *s.outside
	browser.Jar = jar
	if status := s.knocks(&browser, url.Values{"identifiant": {"claire"}, "motdepasse": {password}, "code": {code}}, ""); status != http.StatusSeeOther {
		t.Fatalf("the login answers %d", status)
	}
	r, err := http.NewRequest(http.MethodGet, "https://"+proxiedName+"/console/flux/file", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept", "text/event-stream")
	live, err := browser.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer live.Body.Close()
	began := make([]byte, 6)
	if _, err := io.ReadFull(live.Body, began); err != nil || live.StatusCode != http.StatusOK || string(began) != "event:" {
		t.Errorf("a live page begins with %d %q %v", live.StatusCode, began, err)
	}
}

// slowsGuessersDown: what a guesser writes in X-Forwarded-For does not make somebody else of them.
func (s *site) slowsGuessersDown() {
	slowed := 0
	for i := range 30 {
		if s.knocks(s.outside, url.Values{"identifiant": {"x"}, "motdepasse": {"y"}, "code": {"123456"}}, fmt.Sprint("198.51.100.", i)) == http.StatusTooManyRequests {
			slowed++
		}
	}
	if slowed < 5 {
		s.t.Errorf("%d of 30 tries were refused", slowed)
	}
}
