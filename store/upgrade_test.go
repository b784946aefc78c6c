package store_test

import (
	"database/sql"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aufil/assistant"
)

// frozenKey opens the frozen databases of testdata, which hold invented persons.
const frozenKey = "aufil1-AAAAAQECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0-P0CdZUH7"

// Databases of the versions that people run are frozen as SQL texts; each must open and be what it was.
// After a release: AUFIL_TEST_FREEZE=v2.sql go test ./store -run Upgrade
func TestUpgradeFindsWhatOlderVersionsWrote(t *testing.T) {
	t.Parallel()
	if name := os.Getenv("AUFIL_TEST_FREEZE"); name != "" {
		freeze(t, filepath.Join("testdata", name))
	}
	frozen, err := filepath.Glob("testdata/*.sql")
	if err != nil || len(frozen) == 0 {
		t.Fatal(frozen, err)
	}
	for _, path := range frozen {
		t.Run(filepath.Base(path), func(t *testing.T) {
			t.Parallel()
			w := setup(t)
			w.path, w.key = filepath.Join(t.TempDir(), "old.db"), frozenKey
			thaw(t, path, w.path)
			w.store = open(t, "sqlite:"+w.path, w.key)
			w.Assistant = assistant.New(assistant.Options{
				Store: w.store, Step: script, Render: words, Numbers: []assistant.Number{{Number: serviceNumber}},
			})
			in := w.sms(marie, "conseiller")
			in.ID = "SM000001"
			out, err := w.Receive(t.Context(), in)
			if err != nil || !out.Repeated {
				t.Fatalf("%+v, %v", out, err)
			}
			f := w.file(t, out.CaseID)
			if f.Status != assistant.Taken || f.HolderName != "Claire" || len(f.Entries) < 4 {
				t.Errorf("%+v", f)
			}
			if diff := cmp.Diff(schema(t, setup(t).path), schema(t, w.path)); diff != "" {
				t.Errorf("an upgraded database is not like a fresh one:\n%s", diff)
			}
		})
	}
}

// thaw makes a database of a frozen text.
func thaw(t *testing.T, from, to string) {
	t.Helper()
	text, err := os.ReadFile(from)
	must(t, err)
	db, err := sql.Open("sqlite3", to)
	must(t, err)
	defer db.Close()
	if _, err := db.Exec(string(text)); err != nil {
		t.Fatal(err)
	}
}

// freeze writes the text of a database that has a bit of everything.
func freeze(t *testing.T, to string) {
	t.Helper()
	w := setup(t)
	w.path = filepath.Join(t.TempDir(), "new.db")
	w.store = open(t, "sqlite:"+w.path, frozenKey)
	w.Assistant = assistant.New(assistant.Options{
		Store: w.store, Step: script, Render: words, Numbers: []assistant.Number{{Number: serviceNumber}},
	})
	_, err := w.store.AddAccount(t.Context(), assistant.Account{
		Counsellor: assistant.Counsellor{Login: "claire", Name: "Claire", Role: "conseiller"}, PasswordHash: "h", TOTPSecret: "S",
	}, []string{"abcd"}, noon)
	must(t, err)
	id := w.text(t, marie, "conseiller").CaseID
	must(t, w.Answer(t.Context(), claire, id, "Bonjour"))
	w.text(t, paul, "stop")
	must(t, w.store.Close())
	dump, err := exec.Command("sqlite3", w.path, ".dump").Output()
	must(t, err)
	must(t, os.MkdirAll("testdata", 0o755))
	must(t, os.WriteFile(to, dump, 0o600))
}

// schema gives what tables and indexes a database has, by name.
func schema(t *testing.T, path string) map[string]string {
	t.Helper()
	db, err := sql.Open("sqlite3", "file:"+path+"?mode=ro")
	must(t, err)
	defer db.Close()
	rows, err := db.Query(`SELECT name, COALESCE(sql, '') FROM sqlite_master`)
	must(t, err)
	defer rows.Close()
	all := map[string]string{}
	for rows.Next() {
		var name, text string
		must(t, rows.Scan(&name, &text))
		all[name] = text
	}
	must(t, rows.Err())
	return all
}
