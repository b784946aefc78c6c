package console

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/pquerna/otp/totp"
)

func TestLoginOpensTheConsoleOnlyWithAllThree(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	good := b.code()
	cases := []struct{ name, login, password, code string }{
		{"an unknown login", "personne", testPassword, good},
		{"a wrong password", "claire", "autre chose", good},
		{"a wrong code", "claire", testPassword, "000000"},
		{"no code", "claire", testPassword, ""},
		{"a recovery code that is not on the list", "claire", testPassword, "aaaaabbbbb"},
	}
	for _, tc := range cases {
		r := b.post(b.browser(), "/console/connexion", url.Values{"identifiant": {tc.login}, "motdepasse": {tc.password}, "code": {tc.code}}, nil)
		if r.status != http.StatusUnauthorized || !strings.Contains(r.body, "incorrect") {
			t.Errorf("%s: %d", tc.name, r.status)
		}
	}
	c := b.login("claire")
	if r := b.get(c, "/console/"); r.status != http.StatusOK || !strings.Contains(r.body, "Claire Morel") {
		t.Errorf("the queue after a log-in: %d", r.status)
	}
}

func TestACodeServesOnce(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	form := url.Values{"identifiant": {"claire"}, "motdepasse": {testPassword}, "code": {b.code()}}
	if r := b.post(b.browser(), "/console/connexion", form, nil); r.status != http.StatusSeeOther {
		t.Fatalf("first use: %d", r.status)
	}
	if r := b.post(b.browser(), "/console/connexion", form, nil); r.status != http.StatusUnauthorized {
		t.Errorf("second use of a code: %d", r.status)
	}
	form.Set("code", strings.ToUpper(testRecovery[:4])+"-"+testRecovery[4:8]+" "+testRecovery[8:])
	if r := b.post(b.browser(), "/console/connexion", form, nil); r.status != http.StatusSeeOther {
		t.Errorf("a recovery code: %d", r.status)
	}
	if r := b.post(b.browser(), "/console/connexion", form, nil); r.status != http.StatusUnauthorized {
		t.Errorf("second use of a recovery code: %d", r.status)
	}
}

func TestAClockMayBeOneStepOff(t *testing.T) {
	t.Parallel()
	now := morning
	for steps, want := range map[int]bool{-2: false, -1: true, 0: true, 1: true, 2: false} {
		code, err := totp.GenerateCode(testSecret, now.Add(time.Duration(steps)*30*time.Second))
		if err != nil {
			t.Fatal(err)
		}
		step, ok := totpStepOf(code, testSecret, now)
		if ok != want {
			t.Errorf("a code %d steps away: accepted %v, want %v", steps, ok, want)
		}
		if ok && step != now.Unix()/30+int64(steps) {
			t.Errorf("a code %d steps away was taken for step %d", steps, step)
		}
	}
}

func TestGuessesAreSlowedDown(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	try := func(login, password, code string) response {
		return b.post(b.browser(), "/console/connexion", url.Values{"identifiant": {login}, "motdepasse": {password}, "code": {code}}, nil)
	}
	good := b.code()
	for range 5 {
		try("claire", testPassword, "000000")
	}
	if r := try("claire", testPassword, good); r.status != http.StatusUnauthorized {
		t.Errorf("right after five failures, the right code: %d", r.status)
	}
	b.wait(5 * time.Minute)
	if r := try("claire", testPassword, b.code()); r.status != http.StatusSeeOther {
		t.Errorf("five minutes later: %d", r.status)
	}
	last := response{}
	for range gateBurst + 1 {
		last = try("personne", "x", "1")
	}
	if last.status != http.StatusTooManyRequests || last.header.Get("Retry-After") == "" {
		t.Errorf("beyond the burst of an address: %d", last.status)
	}
}

func TestNobodyEntersWithoutASession(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	id := b.nadia(78)
	for _, way := range []string{"/console/", at(id), "/console/?dossier=miens"} {
		r := b.get(b.browser(), way)
		if r.status != http.StatusSeeOther || r.header.Get("Location") != "/console/connexion?suite="+url.QueryEscape(way) {
			t.Errorf("%s: %d to %s", way, r.status, r.header.Get("Location"))
		}
	}
	if r := b.get(b.browser(), strings.Replace(at(id), "dossiers", "flux/dossiers", 1)); !strings.HasPrefix(r.body, "event: fin\n") || strings.Contains(r.body, "bonjour") {
		t.Errorf("a live page without a session: %q", r.body)
	}
}

func TestTheWayAfterALoginStaysHere(t *testing.T) {
	t.Parallel()
	for given, want := range map[string]string{
		"/console/dossiers/7":          "/console/dossiers/7",
		"/console/?dossier=miens":      "/console/?dossier=miens",
		"":                             "/console/",
		"https://ailleurs.example/":    "/console/",
		"//ailleurs.example/console/":  "/console/",
		"/console/\\ailleurs":          "/console/",
		"/autre":                       "/console/",
		"javascript:alert(1)":          "/console/",
		"/console/../twilio/sms\r\nX:": "/console/",
	} {
		if got := localPath(given); got != want {
			t.Errorf("after a log-in asked from %q: %q, want %q", given, got, want)
		}
	}
}

func TestALostSessionKeepsTheTypedAnswer(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	id := b.nadia(78)
	b.must(b.desk.Take(t.Context(), b.who["claire"], id))
	const typed = "Bonjour Nadia, je regarde <vos droits> aujourd'hui."
	for _, header := range []http.Header{nil, {"Hx-Request": {"true"}}} {
		c := b.browser()
		r := b.post(c, at(id, "repondre"), url.Values{"texte": {typed}}, header)
		if r.status != http.StatusUnauthorized || !strings.Contains(r.body, "vous retrouverez votre texte") || !strings.Contains(r.body, "je regarde &lt;vos droits&gt;") {
			t.Fatalf("an answer without a session: %d %s", r.status, r.body)
		}
		form := url.Values{"identifiant": {"claire"}, "motdepasse": {testPassword}, "code": {b.code()}, "suite": {at(id)}, "brouillon": {typed}}
		if r := b.post(c, "/console/connexion", form, nil); r.header.Get("Location") != at(id) {
			t.Fatalf("the way after the log-in: %q", r.header.Get("Location"))
		}
		if r := b.get(c, at(id)); !strings.Contains(r.body, "je regarde &lt;vos droits&gt;") {
			t.Errorf("the typed answer is not in the page: %s", r.body)
		}
	}
	for _, e := range b.file(id).Entries {
		if e.Text == typed {
			t.Error("the answer left although nobody was logged in")
		}
	}
}

func TestLogoutEndsTheSession(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	c := b.login("claire")
	if r := b.post(c, "/console/deconnexion", nil, nil); r.status != http.StatusSeeOther {
		t.Fatalf("log out: %d", r.status)
	}
	if r := b.get(c, "/console/"); r.status != http.StatusSeeOther {
		t.Errorf("the queue after a log-out: %d", r.status)
	}
}
