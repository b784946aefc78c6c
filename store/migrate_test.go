package store_test

import (
	"context"
	"database/sql"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib"

	"aufil/store"
)

// raw opens a world's database without the store.
func (w *world) raw(t *testing.T) *sql.DB {
	t.Helper()
	driver, name := "sqlite3", w.path
	if w.path == "" {
		driver, name = "pgx", w.setting
	}
	db, err := sql.Open(driver, name)
	must(t, err)
	t.Cleanup(func() { _ = db.Close() })
	return db
}

func TestADatabaseNewerThanTheProgramIsRefusedWithTheVersionToUse(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		must(t, w.store.Close())
		db := w.raw(t)
		for _, query := range []string{
			`INSERT INTO goose_db_version (version_id, is_applied) VALUES (9000, TRUE)`,
			`INSERT INTO schema_release (version, program, created_at) VALUES (9000, 'v9.1', 0)`,
		} {
			if _, err := db.Exec(query); err != nil {
				t.Fatal(err)
			}
		}
		_, err := store.Open(t.Context(), w.setting, w.key)
		if err == nil || !strings.Contains(err.Error(), "v9.1") {
			t.Errorf("%v", err)
		}
	})
}

// A start that died between the schema and its signature leaves no base without the name of the program to use.
func TestASchemaWithoutSignatureGetsOne(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		must(t, w.store.Close())
		run(t, w.raw(t), `DELETE FROM schema_release`)
		s, err := store.Open(t.Context(), w.setting, w.key, store.Program("v7.7"))
		must(t, err)
		must(t, s.Close())
		again, err := store.Open(t.Context(), w.setting, w.key, store.Program("v8.8"))
		must(t, err)
		must(t, again.Close())
		var n int
		must(t, w.raw(t).QueryRow(`SELECT COUNT(*) FROM schema_release WHERE program = 'v7.7'`).Scan(&n))
		if n != 1 || w.count(t, "schema_release") != 1 {
			t.Errorf("%d signed, %d in all", n, w.count(t, "schema_release"))
		}
	})
}

// A node that is already running goes on when a newer one has migrated: it is refused only when it starts again.
func TestARunningNodeGoesOnAfterAMigration(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		id := w.text(t, marie, "conseiller").CaseID
		db := w.raw(t)
		for _, query := range []string{
			`ALTER TABLE conversation ADD COLUMN later TEXT NOT NULL DEFAULT ''`,
			`ALTER TABLE journal ADD COLUMN later TEXT`,
			`INSERT INTO goose_db_version (version_id, is_applied) VALUES (9000, TRUE)`,
		} {
			if _, err := db.Exec(query); err != nil {
				t.Fatal(err)
			}
		}
		if out := w.text(t, marie, "2"); out.CaseID != id {
			t.Error("another case")
		}
		w.text(t, paul, "bonjour")
		must(t, w.Answer(t.Context(), claire, id, "oui"))
	})
}

// A migration cut off at any moment, because the process is killed, is finished by the next start.
func TestAHalfFinishedMigrationResumes(t *testing.T) {
	t.Parallel()
	for name, place := range map[string]func() string{
		"sqlite":   func() string { return "sqlite:" + filepath.Join(t.TempDir(), "a.db") },
		"postgres": func() string { return server.Fresh(t, "") },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for i := range 6 {
				setting, key := place(), store.NewKey()
				cmd := exec.Command(os.Args[0])
				cmd.Env = append(os.Environ(), "AUFIL_TEST_OPEN="+setting, "AUFIL_TEST_KEY="+key)
				out, err := cmd.StdoutPipe()
				must(t, err)
				must(t, cmd.Start())
				_, err = out.Read(make([]byte, 1)) // it begins
				must(t, err)
				time.Sleep(time.Duration(i*i) * 4 * time.Millisecond)
				must(t, cmd.Process.Kill())
				_ = cmd.Wait() // killed, or just done
				w := &world{setting: setting, key: key}
				inhabit(t, w, nil).text(t, marie, "bonjour")
			}
		})
	}
}

// What an old node uses is not taken away under it: migrations after the first add.
func TestMigrationsOnlyAdd(t *testing.T) {
	t.Parallel()
	destroys := regexp.MustCompile(`(?i)\b(DROP\s+(TABLE|COLUMN)|RENAME|ALTER\s+COLUMN)\b`)
	bare := regexp.MustCompile(`(?i)ADD\s+COLUMN\s+[^,;]*NOT\s+NULL(?:[^,;]*)`)
	for _, engine := range []string{"sqlite", "postgres"} {
		files, err := filepath.Glob("migrations/" + engine + "/*.sql")
		must(t, err)
		for _, path := range files {
			other := strings.Replace(path, engine, map[string]string{"sqlite": "postgres", "postgres": "sqlite"}[engine], 1)
			if _, err := os.Stat(other); err != nil {
				t.Errorf("%s has no twin: %v", path, err)
			}
			text, err := os.ReadFile(path)
			must(t, err)
			if m := destroys.Find(text); m != nil {
				t.Errorf("%s: %s takes something away from nodes that still run", path, m)
			}
			for _, m := range bare.FindAll(text, -1) {
				if !strings.Contains(strings.ToUpper(string(m)), "DEFAULT") {
					t.Errorf("%s: %s needs a default for nodes that do not know it", path, m)
				}
			}
		}
	}
}

// Both databases have the same tables and columns.
func TestBothDatabasesHaveTheSameColumns(t *testing.T) {
	t.Parallel()
	columns := func(w *world, query string) map[string]bool {
		rows, err := w.raw(t).QueryContext(context.Background(), query)
		must(t, err)
		defer rows.Close()
		all := map[string]bool{}
		for rows.Next() {
			var table, column string
			must(t, rows.Scan(&table, &column))
			if !strings.HasPrefix(table, "river") && table != "sequence" {
				all[table+"."+column] = true
			}
		}
		must(t, rows.Err())
		return all
	}
	postgres := columns(setupPostgres(t), `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'`)
	sqlite := columns(setup(t), `SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
		WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'`)
	for c := range postgres {
		if !sqlite[c] {
			t.Errorf("%s is on PostgreSQL only", c)
		}
	}
	for c := range sqlite {
		if !postgres[c] {
			t.Errorf("%s is on SQLite only", c)
		}
	}
}
