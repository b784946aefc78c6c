package store_test

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"time"

	"aufil/assistant"
	"aufil/dialog"
	"aufil/store"
)

func TestNothingOfAPersonIsReadableInTheFiles(t *testing.T) {
	t.Parallel()
	w := setup(t)
	out := w.text(t, marie, "danger jeTouche1234Euros")
	must(t, w.Answer(t.Context(), claire, out.CaseID, "Bonjour Madame Curie"))
	must(t, w.Take(t.Context(), claire, out.CaseID))
	must(t, w.Close(t.Context(), claire, out.CaseID, "orientée vers la MDPH"))
	if _, err := w.Receive(t.Context(), assistant.Inbound{
		ID: "CAx:1", CallID: "CAx", Input: dialog.Input{Kind: dialog.Text, Channel: dialog.Voice, Text: "j'ai le cancer"},
	}); err != nil {
		t.Fatal(err)
	}
	id, err := w.store.AddAccount(t.Context(), assistant.Account{
		Counsellor: claire, PasswordHash: "$argon2id$x", TOTPSecret: "JBSWY3DPEHPK3PXP",
	}, []string{"recovery-code"}, noon)
	must(t, err)
	sessions := w.store.Sessions()
	must(t, sessions.CommitCtx(t.Context(), "token", []byte("draft of an answer"), time.Now().Add(time.Hour)))
	var all []byte
	for _, suffix := range []string{"", "-wal"} {
		part, err := os.ReadFile(w.path + suffix)
		must(t, err)
		all = append(all, part...)
	}
	for _, secret := range []string{
		"12345678", "612345678", "jeTouche1234Euros", "Curie", "MDPH", "cancer", "tour1", "reponse.1",
		"JBSWY3DPEHPK3PXP", "recovery-code", "draft of an answer", w.key,
	} {
		if bytes.Contains(all, []byte(secret)) {
			t.Errorf("%q is readable in the database", secret)
		}
	}
	if id == 0 || !bytes.Contains(all, []byte("claire")) {
		t.Error("the search itself finds nothing: this test proves nothing")
	}
	info, err := os.Stat(w.path)
	must(t, err)
	if info.Mode().Perm() != 0o600 {
		t.Errorf("mode %o", info.Mode().Perm())
	}
}

func TestKeysRotate(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		id := w.text(t, marie, "conseiller").CaseID
		w.text(t, paul, "stop")
		accountID, err := w.store.AddAccount(t.Context(), assistant.Account{Counsellor: claire, PasswordHash: "h", TOTPSecret: "S"}, nil, noon)
		must(t, err)
		must(t, w.Answer(t.Context(), claire, id, "Bonjour"))
		before := w.file(t, id)
		must(t, w.store.Close())

		fresh := store.NewKey()
		if _, err := store.Open(t.Context(), w.setting, fresh); err == nil || !strings.Contains(err.Error(), "cle") {
			t.Fatalf("a key that does not fit: %v", err)
		}
		both := open(t, w.setting, fresh+","+w.key)
		w.Assistant = assistant.New(assistant.Options{Store: both, Step: script, Render: words, Numbers: []assistant.Number{{Number: serviceNumber}}})
		if out := w.text(t, marie, "2"); out.CaseID != id {
			t.Error("a person was not found again by the old key")
		}
		n, err := both.Rekey(t.Context())
		must(t, err)
		if again, err := both.Rekey(t.Context()); err != nil || again != 0 || n == 0 {
			t.Errorf("re-encrypted %d fields, then %d, %v", n, again, err)
		}
		must(t, both.Close())

		only := open(t, w.setting, fresh)
		w.Assistant = assistant.New(assistant.Options{Store: only, Step: script, Render: words, Clock: func() time.Time { return noon }, Numbers: []assistant.Number{{Number: serviceNumber}}})
		f := w.file(t, id)
		if len(f.Entries) != len(before.Entries)+2 || f.Reason != "demande" {
			t.Errorf("%d entries, reason %q", len(f.Entries), f.Reason)
		}
		if out := w.text(t, marie, "3"); out.CaseID != id {
			t.Error("a person was not found again by the new key alone")
		}
		out := w.text(t, paul, "conseiller")
		if !w.file(t, out.CaseID).Stopped {
			t.Error("a STOP was forgotten")
		}
		if a, err := only.AccountByLogin(t.Context(), "claire"); err != nil || a.ID != accountID || a.TOTPSecret != "S" {
			t.Errorf("%+v, %v", a, err)
		}
	})
}

func TestKeysAreCheckedBeforeUse(t *testing.T) {
	t.Parallel()
	good := store.NewKey()
	for name, c := range map[string]struct {
		line string
		ok   bool
	}{
		"as printed":           {good, true},
		"two":                  {good + ", " + store.NewKey(), true},
		"empty":                {"", false},
		"the same twice":       {good + "," + good, false},
		"cut short":            {good[:len(good)-1], false},
		"one character wrong":  {good[:20] + flip(good[20]) + good[21:], false},
		"not ours":             {"c2VjcmV0", false},
		"a comma at the end":   {good + ",", false},
		"a space inside":       {good[:20] + " " + good[20:], false},
		"upper case by a tool": {strings.ToUpper(good), false},
	} {
		err := store.CheckKeys(c.line)
		if (err == nil) != c.ok {
			t.Errorf("%s: %v", name, err)
		}
		if err != nil && len(c.line) > 10 && strings.Contains(err.Error(), c.line[8:16]) {
			t.Errorf("%s: the error quotes the key", name)
		}
	}
}

func flip(c byte) string {
	if c == 'A' {
		return "B"
	}
	return "A"
}
