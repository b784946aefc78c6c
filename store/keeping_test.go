package store_test

import (
	"bytes"
	"database/sql"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"aufil/assistant"
	"aufil/dialog"
	"aufil/store"
)

var keeping = store.Keeping{Cases: 24, Abandoned: 1, Stops: 36, Audit: 12}

// told lets the scripted dialogue come to results, at the word "droits".
func telling(o *assistant.Options) {
	o.Step = func(c dialog.Conversation, in dialog.Input) (dialog.Conversation, dialog.Reply) {
		c, r := script(c, in)
		if in.Text == "droits" {
			c.Told = []string{"asf"}
		}
		return c, r
	}
}

// A purge takes what is past its time and nothing else, and says how much: each kind of data, on both sides of its
// limit.
func TestThePurgeProvesItself(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		now := noon.AddDate(-4, 0, 0)
		w := setup(t, telling, func(o *assistant.Options) { o.Clock = func() time.Time { return now } })
		cases := map[string]int64{}
		at := func(when time.Time, name, from string, texts ...string) {
			now = when
			for _, text := range texts {
				cases[name] = w.text(t, from, text).CaseID
			}
		}
		ago := func(months int, days int) time.Time { return noon.AddDate(0, -months, -days) }
		at(ago(40, 0), "old stop", "+33600000101", "stop", "efface")
		at(ago(30, 0), "newer stop", "+33600000102", "stop", "efface")
		at(ago(24, 1), "old results", "+33600000103", "droits")
		at(ago(24, 1), "old with counsellor", "+33600000104", "conseiller")
		at(ago(23, 28), "results", "+33600000105", "droits")
		must(t, w.store.Audit(t.Context(), 1, cases["results"], "voir", ago(12, 1)))
		must(t, w.store.Audit(t.Context(), 1, cases["results"], "voir", ago(11, 0)))
		at(ago(1, 1), "given up", "+33600000106", "bonjour")
		at(ago(1, 1), "handed over", "+33600000107", "conseiller")
		at(ago(0, 29), "under way", "+33600000108", "bonjour")
		at(ago(1, 1), "old, with STOP", "+33600000109", "stop")
		at(ago(0, 31), "erased long ago", "+33600000110", "bonjour", "efface")
		at(ago(0, 2), "just erased", "+33600000111", "bonjour", "efface")
		now = ago(1, 1)
		_, err := w.Receive(t.Context(), assistant.Inbound{ID: "CA1:1", CallID: "CA1", Input: dialog.Input{Kind: dialog.Text, Channel: dialog.Voice, Text: "droits"}})
		must(t, err)
		_, err = w.store.Delivered(t.Context(), assistant.Report{SID: "SMlost", State: assistant.SentOut}, ago(0, 2))
		must(t, err)
		must(t, w.store.Sessions().CommitCtx(t.Context(), "dead", []byte("x"), time.Now().Add(10*time.Millisecond)))
		for _, login := range []string{"partie", "presente"} { // the first is the counsellor whom the views above name
			closed := login == "partie"
			id, err := w.store.AddAccount(t.Context(), assistant.Account{Counsellor: assistant.Counsellor{Login: login}, PasswordHash: "h"}, []string{"c" + login}, ago(20, 0))
			must(t, err)
			if closed {
				must(t, w.store.DisableAccount(t.Context(), id))
			}
		}

		first := noon
		if real := time.Now(); real.After(first) {
			first = noon // the session above ended on the real clock
			time.Sleep(20 * time.Millisecond)
		}
		late, err := w.store.Overdue(t.Context(), keeping, first)
		must(t, err)
		if late[store.KindCase] != 2 || late[store.KindStop] != 1 || late[store.KindAudit] != 3 { // a view, and two accounts made
			t.Errorf("before: %v", late)
		}
		done, err := w.store.Purge(t.Context(), keeping, first)
		must(t, err)
		want := map[store.Kind]int64{
			store.KindCase: 2, store.KindAbandoned: 3, store.KindStop: 1, store.KindAnswer: 3, store.KindReport: 1,
			store.KindAudit: 3, store.KindAccount: 0, store.KindSession: done[store.KindSession],
		}
		for _, kind := range store.Kinds {
			if done[kind] != want[kind] {
				t.Errorf("%s: %d deleted, want %d", kind, done[kind], want[kind])
			}
		}
		late, err = w.store.Overdue(t.Context(), keeping, first)
		must(t, err)
		for kind, n := range late {
			if n != 0 && kind != store.KindSession {
				t.Errorf("after: %d %s are kept too long", n, kind)
			}
		}
		for name, there := range map[string]bool{
			"old results": false, "old with counsellor": false, "given up": false, "old, with STOP": false,
			"results": true, "handed over": true, "under way": true,
		} {
			if _, err := w.store.CaseFile(t.Context(), cases[name]); (err == nil) != there {
				t.Errorf("%s: %v", name, err)
			}
		}
		for number, stopped := range map[string]bool{"+33600000101": false, "+33600000102": true, "+33600000109": true} {
			if h, err := w.store.Find(t.Context(), number); err != nil || h.Stopped != stopped || h.Named {
				t.Errorf("%s: %+v, %v", number, h, err)
			}
		}
		if again, err := w.store.Purge(t.Context(), keeping, first); err != nil || again[store.KindCase]+again[store.KindAbandoned]+again[store.KindStop] != 0 {
			t.Errorf("again: %v, %v", again, err)
		}
		if _, err := w.store.Purge(t.Context(), store.Keeping{}, first.AddDate(90, 0, 0)); err != nil {
			t.Error(err)
		}
		if _, err := w.store.CaseFile(t.Context(), cases["results"]); err != nil {
			t.Errorf("kept for good, and gone: %v", err)
		}
		done, err = w.store.Purge(t.Context(), keeping, first.AddDate(40, 0, 0))
		must(t, err)
		if done[store.KindAccount] != 1 {
			t.Errorf("%d closed accounts deleted", done[store.KindAccount])
		}
		for _, table := range []string{"conversation", "journal", "escalation", "outbound", "person", "audit", "report"} {
			if n := w.count(t, table); n != 0 {
				t.Errorf("forty years later there are %d rows in %s", n, table)
			}
		}
	})
}

// count gives the rows of a table.
func (w *world) count(t *testing.T, table string) (n int) {
	t.Helper()
	must(t, w.raw(t).QueryRow(`SELECT COUNT(*) FROM `+table).Scan(&n))
	return n
}

// Erasing by the number leaves nothing of a person in any table, whatever it is called, but the audit and, if STOP was
// said, a hash; and in SQLite's files not even the ciphertext.
func TestForgettingLeavesNothingOfAPerson(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		ctx := t.Context()
		w := setup(t)
		id := w.text(t, marie, "danger suicide").CaseID
		must(t, w.Answer(ctx, claire, id, "Bonjour"))
		other := w.text(t, paul, "bonjour").CaseID
		sealed := w.sealed(t, id)
		if had, has, err := w.store.Forget(ctx, "+33699999999", false, noon); err != nil || had.Any() || has.Any() {
			t.Errorf("someone unknown: %+v, %+v, %v", had, has, err)
		}
		had, has, err := w.store.Forget(ctx, marie, false, noon)
		must(t, err)
		if had.CaseID != id || had.Rows["journal"] < 2 || had.Rows["outbound"] != 1 || has.Any() {
			t.Errorf("had %+v, has %+v", had, has)
		}
		for table, n := range has.Rows {
			if n != 0 {
				t.Errorf("%d rows left in %s", n, table)
			}
		}
		if has.Traces == 0 {
			t.Error("nothing says that it was done")
		}
		for table, column := range w.columnsOf(t, "conversation_id", "person_id") {
			if table == "audit" {
				continue
			}
			query := fmt.Sprintf(`SELECT COUNT(*) FROM %s WHERE %s = %d`, table, column, id)
			if column == "person_id" {
				query = fmt.Sprintf(`SELECT COUNT(*) FROM %s WHERE %s = %d`, table, column, had.PersonID)
			}
			var n int
			must(t, w.raw(t).QueryRow(query).Scan(&n))
			if n != 0 {
				t.Errorf("%d rows of %s still name the person", n, table)
			}
		}
		if _, err := w.store.CaseFile(ctx, other); err != nil {
			t.Errorf("somebody else: %v", err)
		}
		if w.path != "" {
			for _, suffix := range []string{"", "-wal"} {
				file, err := os.ReadFile(w.path + suffix)
				must(t, err)
				for i, one := range sealed {
					if bytes.Contains(file, one) {
						t.Errorf("ciphertext %d is still in the file%s", i, suffix)
					}
				}
			}
		}

		w.text(t, paul, "stop")
		_, has, err = w.store.Forget(ctx, paul, false, noon)
		must(t, err)
		if !has.Stopped || has.Named || has.CaseID != 0 {
			t.Errorf("a STOP must outlive: %+v", has)
		}
		_, has, err = w.store.Forget(ctx, paul, true, noon)
		must(t, err)
		if has.Any() {
			t.Errorf("asked for: %+v", has)
		}
	})
}

// sealed gives the ciphertexts of a case.
func (w *world) sealed(t *testing.T, caseID int64) (all [][]byte) {
	t.Helper()
	for _, query := range []string{
		`SELECT data FROM conversation WHERE id = %d`, `SELECT input FROM journal WHERE input IS NOT NULL AND conversation_id = %d`,
		`SELECT said FROM journal WHERE said IS NOT NULL AND conversation_id = %d`, `SELECT reason FROM escalation WHERE conversation_id = %d`,
		`SELECT number FROM person WHERE id = (SELECT person_id FROM conversation WHERE id = %d)`,
	} {
		func() {
			rows, err := w.raw(t).Query(fmt.Sprintf(query, caseID))
			must(t, err)
			defer rows.Close()
			for rows.Next() {
				var one []byte
				must(t, rows.Scan(&one))
				all = append(all, one)
			}
			must(t, rows.Err())
		}()
	}
	if len(all) < 5 {
		t.Fatalf("%d ciphertexts", len(all))
	}
	return all
}

// columnsOf gives the tables that have one of these columns.
func (w *world) columnsOf(t *testing.T, names ...string) map[string]string {
	t.Helper()
	query := `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'`
	if w.path != "" {
		query = `SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'`
	}
	rows, err := w.raw(t).Query(query)
	must(t, err)
	defer rows.Close()
	found := map[string]string{}
	for rows.Next() {
		var table, column string
		must(t, rows.Scan(&table, &column))
		for _, name := range names {
			if column == name {
				found[table] = column
			}
		}
	}
	must(t, rows.Err())
	if len(found) < 5 {
		t.Fatalf("%v", found)
	}
	return found
}

// The audit is a chain: a line that is changed, put in or taken out is found, and neither a purge nor a new key breaks
// it.
func TestTheAuditIsAChain(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		ctx := t.Context()
		w := setup(t)
		add := func(s *store.Store, from, to int) {
			for i := from; i < to; i++ {
				must(t, s.Audit(ctx, int64(i), 7, "voir", noon.AddDate(0, 0, i)))
			}
		}
		verdict := func(s *store.Store) store.Chain {
			t.Helper()
			c, err := s.CheckAudit(ctx)
			must(t, err)
			return c
		}
		add(w.store, 0, 20)
		if c := verdict(w.store); c.Lines != 20 || c.Broken != 0 || c.Unknown != 0 || c.Last == "" {
			t.Fatalf("%+v", c)
		}
		db := w.raw(t)
		letChange(t, db, w)
		tamper := func(how, query, undo string) {
			t.Helper()
			run(t, db, query)
			if c := verdict(w.store); c.Broken == 0 {
				t.Errorf("%s: not found", how)
			}
			run(t, db, undo)
			if c := verdict(w.store); c.Broken != 0 {
				t.Fatalf("%s: not undone: %+v", how, c)
			}
		}
		tamper("another counsellor", `UPDATE audit SET counsellor_id = 99 WHERE id = 10`, `UPDATE audit SET counsellor_id = 9 WHERE id = 10`)
		tamper("another action", `UPDATE audit SET action = 'rien' WHERE id = 20`, `UPDATE audit SET action = 'voir' WHERE id = 20`)
		tamper("put in", `INSERT INTO audit (id, at, counsellor_id, conversation_id, action) VALUES (21, 0, 1, 1, 'voir')`, `DELETE FROM audit WHERE id = 21`)
		tamper("taken out", `UPDATE audit SET id = 100 WHERE id = 5`, `UPDATE audit SET id = 5 WHERE id = 100`)

		if done, err := w.store.Purge(ctx, store.Keeping{Audit: 12}, noon.AddDate(0, 12, 5)); err != nil || done[store.KindAudit] != 5 {
			t.Errorf("%v, %v", done, err)
		}
		if c := verdict(w.store); c.Lines != 15 || c.Broken != 0 {
			t.Errorf("after a purge: %+v", c)
		}
		fresh := store.NewKey()
		must(t, w.store.Close())
		both := open(t, w.setting, fresh+","+w.key)
		add(both, 20, 25)
		_, err := both.Rekey(ctx)
		must(t, err)
		if c := verdict(both); c.Lines != 20 || c.Broken != 0 || c.Unknown != 0 {
			t.Errorf("with both keys: %+v", c)
		}
		must(t, both.Close())
		only := open(t, w.setting, fresh)
		if c := verdict(only); c.Lines != 20 || c.Broken != 0 || c.Unknown != 15 {
			t.Errorf("with the new key alone: %+v", c)
		}
		run(t, db, `UPDATE audit SET action = 'rien' WHERE id = (SELECT MAX(id) - 2 FROM audit)`)
		if c := verdict(only); c.Broken == 0 {
			t.Error("a change after a change of key is not found")
		}
	})
}

func run(t *testing.T, db *sql.DB, query string) {
	t.Helper()
	if _, err := db.Exec(query); err != nil {
		t.Fatal(strings.TrimSpace(query), err)
	}
}

// Every table is in the register that a controller keeps (RGPD, art. 30), with how long it is kept.
func TestEveryTableIsInTheRegister(t *testing.T) {
	t.Parallel()
	register, err := os.ReadFile("../docs/vie-privee.md")
	must(t, err)
	rows, err := setup(t).raw(t).Query(`SELECT name FROM sqlite_master WHERE type = 'table'`)
	must(t, err)
	defer rows.Close()
	for rows.Next() {
		var name string
		must(t, rows.Scan(&name))
		if strings.HasPrefix(name, "river_") {
			name = "river_*"
		}
		if name != "sqlite_sequence" && !strings.Contains(string(register), "`"+name+"`") {
			t.Errorf("docs/vie-privee.md does not say what %s holds and how long", name)
		}
	}
	must(t, rows.Err())
}
