package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"aufil/dialog"
	"aufil/store"
)

// The service runs, a backup is made of it, the machine burns, and the backup is restored on another one.
func TestABackupIsMadeAndRestored(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(writing)
	p.hello()
	p.answersUntil(dialog.Resultats)
	before := p.conversation()
	folder := t.TempDir()
	status, out, errs := aufil(t, p.environ(), "sauvegarde "+folder)
	if status != 0 || !strings.Contains(out, "relue") {
		t.Fatalf("status %d: %s%s", status, out, errs)
	}
	files, err := filepath.Glob(folder + "/*")
	if err != nil || len(files) != 1 || !strings.HasSuffix(files[0], ".sauvegarde") {
		t.Fatalf("%q, %v", files, err)
	}
	if hidden, _ := filepath.Glob(folder + "/.*"); len(hidden) != 0 {
		t.Errorf("left behind: %q", hidden)
	}
	if info, err := os.Stat(files[0]); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %o, %v", info.Mode().Perm(), err)
	}
	backup, target := files[0], filepath.Join(folder, "new", "aufil.db")
	if err := os.Mkdir(filepath.Dir(target), 0o700); err != nil {
		t.Fatal(err)
	}
	elsewhere := []string{"AUFIL_DATABASE=sqlite:" + target, "AUFIL_CLE=" + p.key}
	status, out, errs = aufil(t, elsewhere, "restaure "+backup)
	if status != 0 || !strings.Contains(out, "journal") || !strings.Contains(out, "Restauré") {
		t.Fatalf("status %d: %s%s", status, out, errs)
	}
	s, err := store.Open(t.Context(), "sqlite:"+target, p.key)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if f, err := s.CaseFile(t.Context(), 1); err != nil || len(f.Conversation.Answers) != len(before.Answers) || f.Conversation.Phase != before.Phase {
		t.Errorf("%+v, %v", f.Conversation, err)
	}

	cut := filepath.Join(folder, "cut.sauvegarde")
	data, err := os.ReadFile(backup)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(cut, data[:len(data)-10], 0o600); err != nil {
		t.Fatal(err)
	}
	fresh := "sqlite:" + filepath.Join(folder, "other.db")
	for name, c := range map[string]struct {
		args, key, says string
	}{
		"twice":         {"restaure " + backup, p.key, "contient déjà"},
		"another key":   {"restaure " + backup + " " + fresh, store.NewKey(), "cle"},
		"cut off":       {"restaure " + cut + " " + fresh, p.key, "abîmée"},
		"no backup":     {"restaure " + target + " " + fresh, p.key, "n'est pas une sauvegarde"},
		"not there":     {"restaure " + folder + "/x " + fresh, p.key, "x"},
		"a name in use": {"sauvegarde " + cut, p.key, "existe déjà"},
		"no such place": {"sauvegarde " + folder + "/nowhere/x", p.key, "n'est pas faite"},
	} {
		status, _, errs := aufil(t, []string{"AUFIL_DATABASE=sqlite:" + target, "AUFIL_CLE=" + c.key}, c.args)
		if name == "another key" && strings.Contains(errs, "cle") {
			continue // of the database or of the backup, whichever is looked at first
		}
		if status != 2 || !strings.Contains(errs, c.says) || strings.Contains(errs, "goroutine") {
			t.Errorf("%s: status %d, %s", name, status, errs)
		}
	}
	if _, err := os.Stat(filepath.Join(folder, "other.db")); err == nil {
		t.Error("a database was made of a backup that cannot be read")
	}
}
