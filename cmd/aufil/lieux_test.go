package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"aufil/dialog"
)

// Places are imported while the service runs; the next person who asks how to claim is told where, near their postal
// code, in one SMS.
func TestWhereToAskNearThePostalCode(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(writing)
	folder := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	p.hello()
	p.answersUntil(dialog.Resultats)
	if said := p.says("1", ""); strings.Contains(said, "de chez vous") {
		t.Errorf("nothing was imported: %q", said)
	}
	code := ""
	for _, a := range p.conversation().Answers {
		if a.Question == "code_postal" {
			code, _, _ = strings.Cut(a.Said.Text, " ")
		}
	}
	if code == "" {
		t.Fatal("no postal code was asked")
	}
	file := write("fs.csv", "id_fs,lib_fs,adresse,code_postal,lib_com,insee_com,latitude,longitude,telephone,format_fs\n"+
		"7,France services de l'Épi,12 rue du Château,"+code+",Ville,62498,50.43,2.83,03 21 00 00 01,Fixe\n")
	status, out, errs := aufil(t, p.environ(), "lieux import "+file)
	if status != 0 || !strings.Contains(out, "france_services") {
		t.Fatalf("status %d: %s%s", status, out, errs)
	}
	lookAgain(t, p.town)
	said := p.says("1", "")
	if !strings.Contains(said, "France services de l'") || !strings.Contains(said, "03 21 00 00 01") {
		t.Errorf("%q", said)
	}
	bad := write("bad.csv", "id_fs,lib_fs,code_postal\n1,X,abc\n")
	status, _, errs = aufil(t, p.environ(), "lieux import "+bad)
	if status != 2 || !strings.Contains(errs, "ligne 2") || !strings.Contains(errs, "rien n'est changé") {
		t.Errorf("status %d: %s", status, errs)
	}
	if n := p.rows("help_place"); n != 1 {
		t.Errorf("%d places after a bad file", n)
	}
}

// lookAgain has the town see at once what it would see within a minute.
func lookAgain(t *testing.T, w *town) {
	t.Helper()
	if err := w.guide.look(t.Context(), w.Store); err != nil {
		t.Fatal(err)
	}
}
