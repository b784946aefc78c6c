package main

import (
	"bytes"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"aufil/carrier"
	"aufil/store"
)

// examine runs the doctor in this process and gives what it says.
func examine(t *testing.T, environ []string) (text string, err error) {
	t.Helper()
	var out bytes.Buffer
	err = doctorCmd{onDatabase: onDatabase{environ: environ, out: &out}}.Run()
	if err != nil && !errors.Is(err, errFailed) {
		t.Fatal(err)
	}
	return out.String(), err
}

func TestTheDoctorFindsWhatIsWrong(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	town := p.town()
	if status, _, errs := aufil(t, p.environ, "conseiller add claire"); status != 0 {
		t.Fatal(errs)
	}
	api := ""
	for _, pair := range p.environ {
		if v, ok := strings.CutPrefix(pair, "AUFIL_TWILIO_API_BASE="); ok {
			api = v
		}
	}
	if api == "" {
		t.Fatal("no carrier")
	}
	// The public address of these tests is looked up by nobody: the doctor is told where the process really is.
	here := "http://" + p.where()
	base := here + "/twilio/"
	p.carrier.SetHooks(testNumber, carrier.Hooks{SMS: base + "sms", Voice: base + "voice", Status: base + "voice/statut"})
	environ := append(p.environ, "AUFIL_PUBLIC_URL="+here)
	text, err := examine(t, environ)
	if err != nil {
		t.Errorf("all is well, and it says:\n%s", text)
	}
	for _, point := range []string{"réglages", "base", "disque", "traces", "conservation", "envois", "équipe", "opérateur", "horloge", "numéros", "adresse", "signatures"} {
		if !strings.Contains(text, point) {
			t.Errorf("nothing about %s in:\n%s", point, text)
		}
	}

	wrong := func(name, want string, spoil, mend func()) {
		t.Helper()
		spoil()
		text, err := examine(t, environ)
		mend()
		found := false
		for line := range strings.Lines(text) {
			found = found || strings.HasPrefix(line, "à faire") && strings.Contains(line, want)
		}
		if !found || err == nil {
			t.Errorf("%s: nothing to do says %q (%v) in:\n%s", name, want, err, text)
		}
	}
	setting := func(pair string) (spoil, mend func()) {
		was := environ
		return func() { environ = append(append([]string{}, was...), pair) }, func() { environ = was }
	}
	with := func(name, want, pair string) {
		t.Helper()
		spoil, mend := setting(pair)
		wrong(name, want, spoil, mend)
	}
	with("another token", "auth_token", "AUFIL_TWILIO_AUTH_TOKEN=ffffffffffffffffffffffffffffffff")
	with("another account", "account_sid", "AUFIL_TWILIO_ACCOUNT_SID=ACbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb")
	with("a number not ours", "+33199000099", "AUFIL_TWILIO_NUMEROS="+testNumber+",+33199000099")
	with("no carrier", "ne répond pas", "AUFIL_TWILIO_API_BASE=http://127.0.0.1:1")
	with("nobody at the address", "ne répond pas d'ici", "AUFIL_PUBLIC_URL=http://127.0.0.1:1")
	with("somebody else at the address", "au lieu de 403", "AUFIL_PUBLIC_URL="+api)
	with("a translation server that is not there", "rien n'écoute à cette adresse", "AUFIL_TRADUCTION_ADRESSE=http://127.0.0.1:1")
	with("what is no translation server", "il refuse ; demande-t-il une clé", "AUFIL_TRADUCTION_ADRESSE="+here)
	if text, _ := examine(t, append(environ, "AUFIL_TRADUCTION_ADRESSE="+here, "AUFIL_TRADUCTION_DELAI=0")); !strings.Contains(text, "corrigez d'abord traduction.delai") || strings.Contains(text, "server") {
		t.Errorf("a delay of nothing:\n%s", text)
	}
	spoil, mend := setting("AUFIL_LIMITES_DEPENSE_PAR_JOURS=5")
	spoil()
	if text, _ := examine(t, environ); !strings.Contains(text, "AUFIL_LIMITES_DEPENSE_PAR_JOURS n'est celle d'aucun réglage ; voulez-vous dire limites.depense_par_jour ?") {
		t.Errorf("nothing about a variable that nobody reads:\n%s", text)
	}
	mend()
	with("a setting", "listen", "AUFIL_LISTEN=nowhere")
	with("another key", "cle", "AUFIL_CLE="+store.NewKey())
	open := filepath.Join(t.TempDir(), "jeton")
	if err := os.WriteFile(open, []byte(testToken), 0o644); err != nil {
		t.Fatal(err)
	}
	with("a secret that all may read", "chmod 400", "AUFIL_TWILIO_AUTH_TOKEN_FILE="+open)

	db, err := sql.Open("sqlite3", "file:"+p.path+"?_busy_timeout=5000")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	must := func(query string) func() {
		return func() {
			if _, err := db.Exec(query); err != nil {
				t.Error(err)
			}
		}
	}
	folder := filepath.Join(filepath.Dir(p.path), "sauvegardes")
	if text, _ := examine(t, environ); !strings.Contains(text, "aucune dans "+folder) {
		t.Errorf("nothing about backups:\n%s", text)
	}
	town.meet(writing).hello()
	old := `UPDATE journal SET at = at - 4 * 24 * 3600 * %d WHERE id = (SELECT MIN(id) FROM journal)`
	wrong("never backed up in four days of service", "aucune dans", must(fmt.Sprintf(old, 1000)), must(fmt.Sprintf(old, -1000)))
	if status, _, errs := aufil(t, p.environ, "sauvegarde "+folder); status != 0 {
		t.Fatal(errs)
	}
	if text, _ := examine(t, environ); !strings.Contains(text, "ok       sauvegardes") {
		t.Errorf("a backup was just made:\n%s", text)
	}
	age := func(at time.Time) func() {
		return func() {
			all, err := filepath.Glob(filepath.Join(folder, "*.sauvegarde"))
			if err != nil || len(all) != 1 || os.Chtimes(all[0], at, at) != nil {
				t.Fatal(all, err)
			}
		}
	}
	wrong("backups that are no longer made", "systemctl status aufil-sauvegarde", age(time.Now().Add(-5*time.Hour)), age(time.Now()))

	good := carrier.Hooks{SMS: base + "sms", Voice: base + "voice", Status: base + "voice/statut"}
	hooks := func(h carrier.Hooks) func() { return func() { p.carrier.SetHooks(testNumber, h) } }
	wrong("an old address", "A message comes in", hooks(carrier.Hooks{SMS: "https://old.test/sms", Voice: base + "voice", Status: base + "voice/statut"}), hooks(good))
	wrong("by GET", "POST", hooks(carrier.Hooks{SMS: base + "sms", Voice: base + "voice", Status: base + "voice/statut", Method: "GET"}), hooks(good))
	wrong("no end of call", "Call status changes", hooks(carrier.Hooks{SMS: base + "sms", Voice: base + "voice"}), hooks(good))
	wrong("suspended", "suspended", func() { p.carrier.SetStatus("suspended") }, func() { p.carrier.SetStatus("active") })

	for range 3 {
		if err := town.Store.Audit(t.Context(), 1, 1, "voir", morning.AddDate(0, 0, town.rows("audit"))); err != nil {
			t.Fatal(err)
		}
	}
	wrong("a trace changed", "traces", must(`DROP TRIGGER audit_kept_update; UPDATE audit SET counsellor_id = 9 WHERE id = 2`), must(`UPDATE audit SET counsellor_id = 1 WHERE id = 2`))
	wrong("no account open", "conseiller add", must(`UPDATE counsellor SET disabled = 1`), must(`UPDATE counsellor SET disabled = 0`))
	wrong("kept too long", "aufil purge", must(`INSERT INTO report (sid, state, code, at) VALUES ('SMx', 'envoye', 0, 0)`), must(`DELETE FROM report`))
	if text, err := examine(t, environ); err != nil {
		t.Errorf("all is well again, and it says:\n%s", text)
	}
	if strings.Contains(text, testToken) || strings.Contains(text, p.key) {
		t.Error("a secret is told")
	}
}

// The doctor changes nothing: a database that is behind stays as it is, one that is not there is not made.
func TestTheDoctorOnlyLooks(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "a.db")
	text, err := examine(t, []string{"AUFIL_DATABASE=sqlite:" + path, "AUFIL_CLE=" + store.NewKey()})
	if err == nil || !strings.Contains(text, "n'existe pas encore") || !strings.Contains(text, "twilio.auth_token") {
		t.Errorf("%v:\n%s", err, text)
	}
	if _, err := os.Stat(path); err == nil {
		t.Error("it made a database")
	}
}
