package store_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/mattn/go-sqlite3"

	"aufil/store"
)

// A database that does not open is told in words that say what to do.
func TestADatabaseThatDoesNotOpenSaysWhatToDo(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	junk := filepath.Join(dir, "junk.db")
	if err := os.WriteFile(junk, []byte(strings.Repeat("no database at all ", 500)), 0o600); err != nil {
		t.Fatal(err)
	}
	blocked := filepath.Join(dir, "file")
	if err := os.WriteFile(blocked, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for setting, want := range map[string]string{
		"sqlite:" + dir:                         "est un dossier",
		"sqlite:" + junk:                        "n'est pas une base d'AuFil",
		"postgres://aufil@127.0.0.1:1/aufil":    "PostgreSQL ne répond pas",
		"mysql://aufil@127.0.0.1/aufil":         "ni sqlite:CHEMIN ni postgres://",
		"sqlite:" + filepath.Join(blocked, "x"): "not a directory", // nothing better is known
	} {
		s, err := store.Open(t.Context(), setting, store.NewKey())
		if err == nil {
			t.Errorf("%s opens: %v", setting, s.Close())
			continue
		}
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", setting, err, want)
		}
	}
}

// A server that answers says why it refuses.
func TestARefusalOfPostgreSQLSaysWhatToDo(t *testing.T) {
	t.Parallel()
	pg := server.Get(t)
	good, err := pg.Make("aufil_trouble", "")
	if err != nil {
		t.Fatal(err)
	}
	_, err = store.Open(t.Context(), strings.Replace(good, "aufil_trouble", "aufil_nowhere", 1), store.NewKey())
	if err == nil || !strings.Contains(err.Error(), "createdb") {
		t.Errorf("a database that does not exist: %v", err)
	}
}

// What cannot be brought about here is told as well; what is not known is left as it is, and stays what it was.
func TestEachTroubleHasItsAdvice(t *testing.T) {
	t.Parallel()
	const file, address = "sqlite:/nowhere/aufil.db", "postgres://aufil@base/aufil"
	for _, c := range []struct {
		setting string
		cause   error
		want    string
	}{
		{file, &fs.PathError{Op: "open", Path: "x", Err: syscall.EACCES}, "sudo -u aufil"},
		{file, syscall.EROFS, "remount,rw"},
		{file, syscall.ENOSPC, "faites de la place"},
		{file, sqlite3.Error{Code: sqlite3.ErrFull}, "faites de la place"},
		{file, sqlite3.Error{Code: sqlite3.ErrIoErr, SystemErrno: syscall.ENOSPC}, "faites de la place"},
		{file, sqlite3.Error{Code: sqlite3.ErrReadonly}, "chown"},
		{file, sqlite3.Error{Code: sqlite3.ErrCorrupt}, "aufil restaure"},
		{address, &pgconn.PgError{Code: "28P01"}, "mot de passe"},
		{address, &pgconn.PgError{Code: "42501"}, "OWNER TO"},
		{address, &pgconn.PgError{Code: "53300"}, "max_connections"},
		{address, &pgconn.PgError{Code: "53100"}, "faites de la place"},
		{address, &pgconn.PgError{Code: "XX000"}, ""},
		{file, store.ErrBehind, ""},
	} {
		err := store.Advised(c.setting, fmt.Errorf("schema: %w", c.cause))
		if !strings.Contains(err.Error(), c.want) || c.want == "" && err.Error() != "schema: "+c.cause.Error() || !errors.Is(err, c.cause) {
			t.Errorf("%v: %v", c.cause, err)
		}
	}
}
