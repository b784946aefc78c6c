package store_test

import (
	"database/sql"
	"strings"
	"sync"
	"testing"

	"aufil/assistant"
	"aufil/store"
)

// letChange takes away what keeps the audit from being changed, as an administrator of the database could.
func letChange(t *testing.T, db *sql.DB, w *world) {
	t.Helper()
	for _, name := range []string{"audit_kept_update", "audit_kept_delete"} {
		query := `DROP TRIGGER ` + name
		if w.path == "" {
			query = `DROP TRIGGER IF EXISTS audit_kept ON audit`
		}
		if _, err := db.Exec(query); err != nil {
			t.Fatal(err)
		}
	}
}

// audited is a world with a few lines in its audit.
func audited(t *testing.T, setup setups) (*world, int64) {
	t.Helper()
	w := setup(t)
	id := w.text(t, marie, "conseiller").CaseID
	w.file(t, id)
	must(t, w.Take(t.Context(), claire, id))
	must(t, w.store.Trace(t.Context(), assistant.Audit{CounsellorID: 1, Action: "compte créé", About: "samir"}, noon))
	must(t, w.Release(t.Context(), claire, id))
	return w, id
}

func sound(t *testing.T, w *world) assistant.AuditCheck {
	t.Helper()
	check, err := w.store.CheckAudit(t.Context())
	must(t, err)
	return check
}

func TestTheAuditIsNeitherChangedNorDeleted(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w, _ := audited(t, setup)
		db := w.raw(t)
		for _, query := range []string{
			`UPDATE audit SET action = 'rien'`, `UPDATE audit SET counsellor_id = 2 WHERE id = 1`, `DELETE FROM audit`,
			`DELETE FROM audit WHERE id = (SELECT MAX(id) FROM audit)`,
		} {
			if _, err := db.Exec(query); err == nil || !strings.Contains(err.Error(), "never changed") {
				t.Errorf("%s: %v", query, err)
			}
		}
		if c := sound(t, w); c.Broken != 0 || c.Lines != 4 || c.Unknown != 0 {
			t.Errorf("%+v", c)
		}
	})
}

func TestWhoChangesTheAuditIsFoundOut(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		for name, queries := range map[string][]string{
			"a line changed":    {`UPDATE audit SET counsellor_id = 2 WHERE id = (SELECT MIN(id) + 1 FROM audit)`},
			"what it was about": {`UPDATE audit SET about = 'paul' WHERE about = 'samir'`},
			"a line taken away": {`DELETE FROM audit WHERE id = (SELECT MIN(id) + 1 FROM audit)`},
			"the last one":      {`DELETE FROM audit WHERE id = (SELECT MAX(id) FROM audit)`},
			"all of them":       {`DELETE FROM audit`},
			"the end moved as well": {
				`DELETE FROM audit WHERE id = (SELECT MAX(id) FROM audit)`, `UPDATE audit_end SET line = (SELECT MAX(id) FROM audit)`,
			},
		} {
			t.Run(name, func(t *testing.T) {
				w, _ := audited(t, setup)
				db := w.raw(t)
				letChange(t, db, w)
				for _, query := range queries {
					if _, err := db.Exec(query); err != nil {
						t.Fatal(err)
					}
				}
				if got := sound(t, w); got.Broken == 0 {
					t.Errorf("%+v", got)
				}
			})
		}
	})
}

func TestTheAuditIsOneChainWhoeverWrites(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t)
		other := open(t, w.setting, w.key)
		var group sync.WaitGroup
		for i := range 40 {
			s := []*store.Store{w.store, other}[i%2]
			group.Go(func() {
				if err := s.Trace(t.Context(), assistant.Audit{CounsellorID: int64(i + 1), Action: "essai"}, noon); err != nil {
					t.Error(err)
				}
			})
		}
		group.Wait()
		if c := sound(t, w); c.Broken != 0 || c.Lines != 40 {
			t.Errorf("%+v", c)
		}
	})
}
