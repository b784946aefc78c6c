package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

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
	files, err := filepath.Glob(folder + "/*.sauvegarde")
	if err != nil || len(files) != 1 {
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
		"twice":                {"restaure " + backup, p.key, "contient déjà"},
		"another key":          {"restaure " + backup + " " + fresh, store.NewKey(), "cle"},
		"cut off":              {"restaure " + cut + " " + fresh, p.key, "abîmée"},
		"no backup":            {"restaure " + target + " " + fresh, p.key, "n'est pas une sauvegarde"},
		"not there":            {"restaure " + folder + "/x " + fresh, p.key, "x"},
		"a name in use":        {"sauvegarde " + cut, p.key, "existe déjà"},
		"no such place":        {"sauvegarde " + folder + "/nowhere/x", p.key, "n'existe pas : corrigez le nom"},
		"no such file's place": {"sauvegarde " + folder + "/nowhere/x.sauvegarde", p.key, "n'existe pas : corrigez le nom"},
		"a file as a folder":   {"sauvegarde " + target, p.key, "est un fichier : donnez un dossier"},
		"below a file":         {"sauvegarde " + target + "/x", p.key, "n'est pas un dossier"},
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

// The folder that the guide names need not be there, with a slash behind it or not: it is made, for nobody else, and the
// second backup goes beside the first.
func TestTheFolderOfBackupsIsMade(t *testing.T) {
	t.Parallel()
	p := newTown(t)
	folder := filepath.Join(filepath.Dir(p.path), "sauvegardes")
	for i, named := range []string{folder, folder + "/", folder, folder} { // some in the same second: none replaces another
		if status, out, errs := aufil(t, p.environ(), "sauvegarde "+named); status != 0 || !strings.Contains(out, folder+"/aufil-") {
			t.Fatalf("status %d: %s%s", status, out, errs)
		}
		if info, err := os.Stat(folder); err != nil || !info.IsDir() || info.Mode().Perm() != 0o700 {
			t.Fatalf("%v, %v", info, err)
		}
		if made, err := filepath.Glob(folder + "/*" + backupExt); err != nil || len(made) != i+1 {
			t.Fatalf("%q, %v", made, err)
		}
	}
	if status, _, errs := aufil(t, p.environ(), "sauvegarde "+folder+"/deux.sauvegarde"); status != 0 {
		t.Error(errs)
	}
	if lastBackup(folder).IsZero() || !isFile(filepath.Join(folder, "deux.sauvegarde")) || !isFile(filepath.Join(folder, erasuresName)) {
		t.Error("what the doctor looks for is not there")
	}
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

// Who is erased after a backup stays erased when it is restored, without anybody doing it by hand: the numbers are not kept
// for it, and the file that says so does not name anybody.
func TestAnErasureOutlivesTheRestorationOfABackup(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(writing)
	p.hello()
	folder := filepath.Join(filepath.Dir(p.path), "sauvegardes")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	if status, _, errs := aufil(t, p.environ(), "sauvegarde "+folder); status != 0 {
		t.Fatal(errs)
	}
	time.Sleep(1100 * time.Millisecond) // a backup says its second
	if status, out, errs := aufil(t, p.environ(), "efface --tel "+p.phone.Number()+""); status != 0 {
		t.Fatal(out, errs)
	}
	backups, err := filepath.Glob(folder + "/*.sauvegarde")
	if err != nil || len(backups) != 1 {
		t.Fatal(backups, err)
	}
	journal := filepath.Join(folder, erasuresName)
	if data, err := os.ReadFile(journal); err != nil || strings.Contains(string(data), p.phone.Number()[1:]) {
		t.Errorf("%v, or a number in it", err)
	}
	for i, c := range []struct {
		args string
		here bool // the person
		says string
	}{
		{"", false, "1 personne effacée"}, {" --effacements=aucun", true, "Aucun journal"},
	} {
		target := filepath.Join(t.TempDir(), "aufil.db")
		environ := []string{"AUFIL_DATABASE=sqlite:" + target, "AUFIL_CLE=" + store.NewKey() + "," + p.key}
		status, out, errs := aufil(t, environ, "restaure "+backups[0]+c.args)
		if status != 0 || !strings.Contains(out, c.says) {
			t.Fatalf("%d: status %d: %s%s", i, status, out, errs)
		}
		s, err := store.Open(t.Context(), "sqlite:"+target, environ[1][len("AUFIL_CLE="):])
		if err != nil {
			t.Fatal(err)
		}
		had, err := s.Find(t.Context(), p.phone.Number())
		if err != nil || had.Any() != c.here {
			t.Errorf("%d: %+v, %v", i, had, err)
		}
		kept, err := s.Erasures(t.Context())
		if err != nil || (len(kept) == 1) == c.here {
			t.Errorf("%d: the restored database knows %d erasures, %v", i, len(kept), err)
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
	if err := os.WriteFile(journal, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	fresh := []string{"AUFIL_DATABASE=sqlite:" + filepath.Join(t.TempDir(), "aufil.db"), "AUFIL_CLE=" + p.key}
	for args, want := range map[string]string{"": "n'est pas un journal d'effacements", " --effacements=" + journal + "2": "n'existe pas"} {
		if status, _, errs := aufil(t, fresh, "restaure "+backups[0]+args); status != 2 || !strings.Contains(errs, want) {
			t.Errorf("%q: status %d, %s", args, status, errs)
		}
	}
}

// The file keeps what the database forgot when it was replaced, and forgets what the last backup from before has outlived.
func TestTheFileOfErasuresIsKeptAsLongAsBackups(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(writing)
	p.hello()
	folder, now := t.TempDir(), time.Now()
	old, recent := store.Erasure{Who: "old", At: now.AddDate(0, 0, -31)}, store.Erasure{Who: "recent", Stopped: true, At: now.AddDate(0, 0, -29)}
	path := filepath.Join(folder, erasuresName)
	err := writeWhole(path, func(w io.Writer) error {
		return store.WriteErasures(w, p.key, now, []store.Erasure{old, recent})
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := p.Store.Forget(t.Context(), p.phone.Number(), false, now); err != nil {
		t.Fatal(err)
	}
	if err := keepErasures(t.Context(), p.Store, p.key, folder, 30, now); err != nil {
		t.Fatal(err)
	}
	all, _, err := readErasures(path, p.key)
	if err != nil || len(all) != 2 || !all[0].Same(recent) || !all[0].Stopped {
		t.Errorf("%+v, %v", all, err)
	}
	if err := keepErasures(t.Context(), p.Store, store.NewKey(), folder, 30, now); err == nil {
		t.Error("what another key wrote is written over")
	}
}
