package main

import (
	"bytes"
	"io"
	"log/slog"
	"mime"
	"mime/quotedprintable"
	"net/mail"
	"strings"
	"testing"
	"time"

	"aufil/assistant"
	"aufil/dialog"
	"aufil/internal/mailtest"
	"aufil/store"
)

// posted is an application whose mail leaves by a server of this machine.
func posted(t *testing.T, v *mailtest.Server, password string, log io.Writer, more ...string) *app {
	t.Helper()
	cfg, wrong := loadConfig("", append([]string{
		"AUFIL_PUBLIC_URL=" + testURL, "AUFIL_DATABASE=sqlite:" + t.TempDir() + "/aufil.db", "AUFIL_CLE=" + store.NewKey(),
		"AUFIL_TWILIO_ACCOUNT_SID=" + testSID, "AUFIL_TWILIO_AUTH_TOKEN=" + testToken, "AUFIL_TWILIO_NUMEROS=" + testNumber,
		"AUFIL_COURRIEL_SERVEUR=" + v.Address, "AUFIL_COURRIEL_IDENTIFIANT=" + mailtest.User, "AUFIL_COURRIEL_MOT_DE_PASSE=" + password,
		"AUFIL_COURRIEL_EXPEDITEUR=aufil@exemple.fr", "AUFIL_EQUIPE_AVERTIR=equipe@exemple.fr",
	}, more...))
	if err := wrong.missing(cfg).orNil(); err != nil {
		t.Fatal(err)
	}
	cfg.Mail.roots = v.Roots
	core, err := known()
	if err != nil {
		t.Fatal(err)
	}
	p, err := core.parts(cfg, newLog(log, slog.LevelInfo), false)
	if err != nil {
		t.Fatal(err)
	}
	p.Clock = func() time.Time { return morning }
	a, err := assemble(t.Context(), cfg, p)
	if err != nil {
		t.Fatal(err)
	}
	if err := a.start(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := a.close(t.Context()); err != nil && t.Context().Err() == nil {
			t.Error(err)
		}
	})
	return a
}

// waiting puts a case into the queue.
func (a *app) waiting(t *testing.T, number string) {
	t.Helper()
	in := dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: "conseiller", At: morning}
	if _, err := a.Assistant.Receive(t.Context(), assistant.Inbound{ID: "SM" + number, From: number, To: testNumber, Input: in}); err != nil {
		t.Fatal(err)
	}
}

// The digest of the morning leaves by a real mail server, encrypted, and says numbers only.
func TestTheDigestLeavesByAMailServerWithStartTLSAndAPassword(t *testing.T) {
	t.Parallel()
	v, log := mailtest.New(t, "starttls"), &logbook{}
	a := posted(t, v, mailtest.Password, log)
	a.waiting(t, "+33639980401")
	if err := a.Store.Tell(t.Context(), assistant.Notice{Level: 100, Since: 1}); err != nil { // what DigestsDue gives in the morning
		t.Fatal(err)
	}
	select {
	case text := <-v.Letters:
		m, err := mail.ReadMessage(strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		subject, _ := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject"))
		body, _ := io.ReadAll(quotedprintable.NewReader(m.Body))
		if m.Header.Get("To") != "<equipe@exemple.fr>" || !strings.Contains(subject, "1 dossier ouvert, dont 1 libre") || !bytes.Contains(body, []byte("Libres : 1")) {
			t.Errorf("%q %q", subject, body)
		}
		if strings.Contains(text, "3363998") || strings.Contains(text, "conseiller\n") {
			t.Error("something of the person is in the digest")
		}
	case <-time.After(30 * time.Second):
		t.Fatal("no digest")
	}
}

// A mail server that refuses us is told to whoever runs the service, without an address.
func TestAMailServerThatRefusesIsToldInTheLog(t *testing.T) {
	t.Parallel()
	v, log := mailtest.New(t, "starttls"), &logbook{}
	a := posted(t, v, "un autre mot de passe", log)
	a.waiting(t, "+33639980402")
	if err := a.Store.Tell(t.Context(), assistant.Notice{Level: 100, Since: 1}); err != nil {
		t.Fatal(err)
	}
	read := func() string {
		log.mu.Lock()
		defer log.mu.Unlock()
		return log.text.String()
	}
	for end := time.Now().Add(30 * time.Second); !strings.Contains(read(), "the team was not told") && time.Now().Before(end); {
		time.Sleep(50 * time.Millisecond)
	}
	if got := read(); !strings.Contains(got, "the team was not told") || !strings.Contains(got, "refuses the name and password") || strings.Contains(got, "equipe@exemple.fr") || strings.Contains(got, "un autre mot") {
		t.Error(got)
	}
}

func TestTheDoctorLooksAtTheMailServer(t *testing.T) {
	t.Parallel()
	v := mailtest.New(t, "starttls")
	for password, want := range map[string]string{mailtest.Password: "ok", "faux": "à faire"} {
		var out bytes.Buffer
		d := &doctor{cfg: config{Mail: mailConfig{Server: v.Address, User: mailtest.User, Password: password, From: "aufil@exemple.fr", Security: "starttls", roots: v.Roots}}, w: &lineWriter{w: &out}}
		d.mail(t.Context())
		if !strings.HasPrefix(out.String(), want) || strings.Contains(out.String(), "faux") {
			t.Errorf("%q", out.String())
		}
	}
}

// Cases are given by turns in a running service where the settings say so, and only there.
func TestARunningServiceGivesCasesByTurns(t *testing.T) {
	t.Parallel()
	for _, on := range []string{"oui", "non"} {
		a := posted(t, mailtest.New(t, "starttls"), mailtest.Password, io.Discard, "AUFIL_EQUIPE_REPARTITION="+on)
		who := assistant.Counsellor{Login: "claire", Name: "Claire", Role: assistant.RoleCounsellor}
		id, err := a.Store.AddAccount(t.Context(), assistant.Account{Counsellor: who, PasswordHash: "h", TOTPSecret: "S"}, nil, morning)
		if err != nil {
			t.Fatal(err)
		}
		who.ID = id
		if err := a.Store.SaveProfile(t.Context(), 0, assistant.Profile{Counsellor: who, Capacity: 3}, morning); err != nil {
			t.Fatal(err)
		}
		if _, err := a.Store.SignIn(t.Context(), assistant.SignIn{CounsellorID: id, Device: "Firefox", Means: assistant.MeansPassword}, morning); err != nil {
			t.Fatal(err)
		}
		a.waiting(t, "+33639980403")
		held := func() int {
			p, err := a.Store.Profile(t.Context(), id)
			if err != nil {
				t.Fatal(err)
			}
			return p.Held
		}
		patience := 20 * time.Second
		if on == "non" {
			patience = 2 * time.Second
		}
		for end := time.Now().Add(patience); held() == 0 && time.Now().Before(end); {
			time.Sleep(50 * time.Millisecond)
		}
		if got := held() == 1; got != (on == "oui") {
			t.Errorf("%s: %d cases held", on, held())
		}
	}
}
