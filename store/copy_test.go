package store_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"aufil/assistant"
	"aufil/store"
)

// An installation moves to the other database and goes on there as if nothing had happened, in both directions.
func TestACopyGoesOnWhereTheFirstWas(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name     string
		from, to setups
	}{{"to PostgreSQL", setup, setupPostgres}, {"back to SQLite", setupPostgres, setup}, {"to another file", setup, setup}} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			ctx := t.Context()
			w := c.from(t)
			var id int64
			for range 30 {
				id = w.text(t, marie, "conseiller").CaseID
			}
			w.text(t, paul, "efface")
			last := w.text(t, paul, "stop").CaseID
			w.text(t, paul, "efface")
			must(t, w.Answer(ctx, claire, id, "Bonjour\x01 é"))
			must(t, w.store.Sessions().CommitCtx(ctx, "token", []byte{0, 1}, time.Now().Add(time.Hour)))
			account := assistant.Account{Counsellor: assistant.Counsellor{Login: "claire", Name: "Claire", Role: "conseiller"}, PasswordHash: "h", TOTPSecret: "S"}
			accountID, err := w.store.AddAccount(ctx, account, []string{"abcd"}, noon)
			must(t, err)
			must(t, w.store.DisableAccount(ctx, accountID))
			before := w.file(t, id)

			copied := c.to(t)
			must(t, copied.store.Close())
			copied.key = w.key
			if copied.path == "" {
				copied.setting = server.Fresh(t, "")
			} else {
				copied.setting += "2"
			}
			copied = inhabit(t, copied, nil)
			rows := map[string]int64{}
			must(t, store.Copy(ctx, w.store, copied.store, func(table string, done, _ int64) { rows[table] = done }))
			if rows["journal"] < 30 || rows["person"] != 2 || rows["session"] != 1 {
				t.Errorf("%v", rows)
			}
			if diff := cmp.Diff(before, copied.file(t, id)); diff != "" {
				t.Error(diff)
			}
			if a, err := copied.store.AccountByLogin(ctx, "claire"); err != nil || !a.Disabled || a.TOTPSecret != "S" {
				t.Errorf("%+v, %v", a, err)
			}
			copied.n.Store(w.n.Load())
			if out := copied.text(t, marie, "2"); out.CaseID != id || out.Reply.Parts[0].Key != "reponse.31" {
				t.Errorf("%+v", out)
			}
			out := copied.text(t, paul, "conseiller")
			if out.CaseID <= last || !copied.file(t, out.CaseID).Stopped {
				t.Errorf("case %d, after %d; the STOP may be forgotten", out.CaseID, last)
			}
			if err := store.Copy(ctx, w.store, copied.store, func(string, int64, int64) {}); !errors.Is(err, store.ErrNotEmpty) {
				t.Errorf("a second copy: %v", err)
			}
		})
	}
}

// Every table of ours is copied or known not to be.
func TestACopyForgetsNoTable(t *testing.T) {
	t.Parallel()
	rows, err := setup(t).raw(t).Query(`SELECT name FROM sqlite_master WHERE type = 'table'`)
	must(t, err)
	defer rows.Close()
	known := " " + strings.Join(store.Tables(), " ") + " sequence key_check schema_release goose_db_version sqlite_sequence "
	for rows.Next() {
		var name string
		must(t, rows.Scan(&name))
		if !strings.Contains(known, " "+name+" ") && !strings.HasPrefix(name, "river_") {
			t.Errorf("%s is not copied", name)
		}
	}
	must(t, rows.Err())
}

// A target that changes what it is given is found out, and keeps nothing.
func TestACopyThatDiffersIsRefused(t *testing.T) {
	t.Parallel()
	w := setup(t)
	w.text(t, marie, "bonjour")
	altered := &world{setting: server.Fresh(t, ""), key: w.key}
	altered = inhabit(t, altered, nil)
	db := altered.raw(t)
	_, err := db.Exec(`CREATE FUNCTION alter_it() RETURNS trigger LANGUAGE plpgsql AS
		'BEGIN NEW.version = NEW.version + 1; RETURN NEW; END';
		CREATE TRIGGER altered BEFORE INSERT ON conversation FOR EACH ROW EXECUTE FUNCTION alter_it()`)
	must(t, err)
	if err := store.Copy(t.Context(), w.store, altered.store, func(string, int64, int64) {}); err == nil || !strings.Contains(err.Error(), "conversation") {
		t.Errorf("%v", err)
	}
	var n int
	must(t, db.QueryRow(`SELECT COUNT(*) FROM person`).Scan(&n))
	if n != 0 {
		t.Errorf("%d persons were kept", n)
	}
}
