package store_test

import (
	"database/sql"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"aufil/store"
)

// A database of an older version that is full of persons is killed again and again while it is brought up to date. Each
// time it is whole, and in the end nobody is missing.
func TestAFilledOlderDatabaseIsKilledWhileItMigrates(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "old.db")
	thaw(t, "testdata/v1.sql", path)
	db, err := sql.Open("sqlite3", path)
	must(t, err)
	const persons = 6_000
	_, err = db.Exec(fmt.Sprintf(`
		WITH RECURSIVE k(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM k WHERE i < %[1]d)
		INSERT INTO person (id, blind, number, created_at) SELECT i + 100, 'filler' || i, (SELECT number FROM person WHERE id = 1), i FROM k;
		INSERT INTO conversation (id, person_id, data, version, created_at, updated_at)
			SELECT id, id, (SELECT data FROM conversation WHERE id = 1), 1, id, id FROM person WHERE id > 100;
		INSERT INTO journal (id, conversation_id, at, author, channel, inbound_id, input, outcome)
			SELECT id * 4 + j, id, id, 'personne', 'sms', 'SMfiller' || id || '.' || j, zeroblob(80), zeroblob(200) FROM conversation, (SELECT 0 AS j UNION SELECT 1 UNION SELECT 2) WHERE id > 100;`, persons))
	must(t, errors.Join(err, db.Close()))
	before := contents(t, path)

	killed := 0
	for i := range 60 {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), "AUFIL_TEST_OPEN=sqlite:"+path, "AUFIL_TEST_KEY="+frozenKey)
		out, err := cmd.StdoutPipe()
		must(t, err)
		must(t, cmd.Start())
		_, err = out.Read(make([]byte, 1)) // it begins
		must(t, err)
		time.Sleep(time.Duration(i*4) * time.Millisecond)
		_ = cmd.Process.Kill() // or it is done
		if cmd.Wait() == nil {
			break // it came to its end before it was killed
		}
		killed++
		if diff := cmp.Diff(before, contents(t, path)); diff != "" {
			t.Fatalf("after %d kills: %s", killed, diff)
		}
	}
	if killed < 3 {
		t.Fatalf("killed %d times only: nothing was tried", killed)
	}
	w := inhabit(t, &world{path: path, setting: "sqlite:" + path, key: frozenKey}, nil)
	w.intact(t)
	if diff := cmp.Diff(before, contents(t, path)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(schema(t, setup(t).path), schema(t, path)); diff != "" {
		t.Errorf("not like a fresh one:\n%s", diff)
	}
	w.text(t, marie, "bonjour")
	t.Logf("killed %d times", killed)
}

// contents is how many there are of what an older database had, and what they add up to.
func contents(t *testing.T, path string) (all []string) {
	t.Helper()
	db, err := sql.Open("sqlite3", path)
	must(t, err)
	defer db.Close()
	for _, q := range []string{
		`SELECT COUNT(*), SUM(id), SUM(LENGTH(blind) + LENGTH(COALESCE(number, ''))) FROM person`,
		`SELECT COUNT(*), SUM(person_id), SUM(LENGTH(data)) FROM conversation`,
		`SELECT COUNT(*), SUM(conversation_id), SUM(LENGTH(COALESCE(input, '')) + LENGTH(COALESCE(outcome, '')) + LENGTH(COALESCE(said, ''))) FROM journal`,
	} {
		var n, ids, size int64
		must(t, db.QueryRow(q).Scan(&n, &ids, &size))
		all = append(all, fmt.Sprint(n, ids, size))
	}
	return all
}

// The file system itself can only be read: the start says so and what to do, nothing is changed, and the
// next start on a disk that can be written has everything.
func TestAFileSystemThatCanOnlyBeReadIsTold(t *testing.T) {
	t.Parallel()
	dir := disk(t)
	w := on(t, dir)
	acknowledged := told{}
	must(t, acknowledged.say(w, marie, "conseiller"))
	must(t, w.store.Close())
	remount := func(flags uintptr) {
		must(t, syscall.Mount("aufil", dir, "tmpfs", syscall.MS_REMOUNT|flags, "size=3m"))
	}
	remount(syscall.MS_RDONLY)
	for _, options := range [][]store.Option{nil, {store.LookOnly()}} { // SQLite writes beside the file even to look
		if _, err := store.Open(t.Context(), w.setting, w.key, options...); err == nil || !strings.Contains(err.Error(), "lecture seule") {
			t.Errorf("a disk that can only be read: %v", err)
		}
	}
	remount(0)
	again := inhabit(t, &world{path: w.path, setting: w.setting, key: w.key}, nil)
	acknowledged.kept(t, again)
	must(t, acknowledged.say(again, marie, "bonjour"))
}
