package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"aufil/prompts"
)

// TestPromptsFit runs what `aufil prompts check` runs: every text of every language fits its messages with its longest
// arguments, and every question has its wordings.
func TestPromptsFit(t *testing.T) {
	t.Parallel()
	core, err := loadCore()
	if err != nil {
		t.Fatal(err)
	}
	for _, fault := range checkPrompts(core) {
		t.Error(fault)
	}
}

// TestLanguagesAreWhole: no language leaves anything to French: neither the rights, nor why.
func TestLanguagesAreWhole(t *testing.T) {
	t.Parallel()
	core, err := loadCore()
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range []string{"en", "es", "pt", "ar", "ro", "tr", "ru", "uk"} {
		if !slices.Contains(core.langs, lang) {
			t.Errorf("%s is not offered", lang)
		}
		if missing := missingRights(core, lang); len(missing) > 0 {
			t.Errorf("%s: %v in French", lang, missing)
		}
		if missing := missingReasons(core, lang); len(missing) > 0 {
			t.Errorf("%s: reasons in French: %q", lang, missing)
		}
		if behind := checkPlaces(core, lang); len(behind) > 0 {
			t.Errorf("%s: %v", lang, behind)
		}
	}
}

// TestAReasonThatChangedIsBehind: a translation hangs on the French sentence; when the rules say another one, the check
// counts the new sentence as missing, and shows the translation of the old one.
func TestAReasonThatChangedIsBehind(t *testing.T) {
	t.Parallel()
	core, err := loadCore()
	if err != nil {
		t.Fatal(err)
	}
	all := reasonsOf(core.rules)
	if len(all) < 100 {
		t.Fatalf("only %d reasons", len(all))
	}
	core.wording.Catalogue, err = prompts.Load(fstest.MapFS{
		"fr.yaml": {Data: []byte("salut: Bonjour\n")},
		"en.yaml": {Data: []byte("raison:\n  \"Vous louez votre logement.\": You rent your home.\n  \"Vous louiez votre logement.\": You rented your home.\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	if missing := missingReasons(core, "en"); len(missing) != len(all)-1 || slices.Contains(missing, "Vous louez votre logement.") {
		t.Errorf("%d of %d missing", len(missing), len(all))
	}
	if behind := checkPlaces(core, "en"); len(behind) != 1 || !strings.Contains(behind[0], "Vous louiez") {
		t.Errorf("behind: %q", behind)
	}
}

// A translator's slips are told in French: where the file is no YAML, what is empty, which key and which place were meant, which
// sign no SMS has; and the check reads the files that are being written.
func TestTheSlipsOfATranslatorAreTold(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	if err := os.CopyFS(folder, prompts.FS); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ file, old, now, says string }{
		{"es", "  menu: \"¿Idioma?\"", "   menu: \"¿Idioma?\"", "es.yaml:7:4: YAML mal formé : le retrait"},
		{"es", "  menu: \"¿Idioma?\"", "  menu: \"¿Idioma?", "es.yaml:7:9: YAML mal formé : un guillemet ouvert ici n'est pas refermé"},
		{"es", "  menu: \"¿Idioma?\"", "  menu: \"\"", "es : langue.menu (sms) est vide"},
		{"es", "  menu: \"¿Idioma?\"", "  menuu: \"¿Idioma?\"", "langue.menuu n'existe pas en français (vouliez-vous dire langue.menu ?)"},
		{"es", "{{.qui}}. Estábamos aquí:\"", "{{.quien}}. Estábamos aquí:\"", "reprise.pour (sms) : à remplir ici, {{.quien}} ; en français, {{.qui}}"},
		{"es", "STOP = parar.\"", "STOP = parar ✋.\"", "et un SMS n'a pas « ✋ »"},
		{"fr", "loyer {{.valeur}}", "loyer {{.dit}}", "fr : recapitule.loyer (sms) : rien ne remplit {{.dit}} ; ici il y a {{.valeur}}"},
	} {
		path := filepath.Join(folder, c.file+".yaml")
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		now := strings.Replace(string(text), c.old, c.now, 1)
		if now == string(text) {
			t.Fatalf("%q is no more in the file of %s", c.old, c.file)
		}
		if err := os.WriteFile(path, []byte(now), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, out, errs := aufil(t, nil, "prompts check --dossier "+folder); !strings.Contains(out, c.says) || errs != "" {
			t.Errorf("%q:\n%s%s", c.now, out, errs)
		}
		if err := os.WriteFile(path, text, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Rename(filepath.Join(folder, "es.yaml"), filepath.Join(folder, "espagnol.yaml")); err != nil {
		t.Fatal(err)
	}
	if _, out, _ := aufil(t, nil, "prompts check --dossier "+folder); !strings.Contains(out, "espagnol.yaml : un fichier de textes porte le code de sa langue") {
		t.Errorf("a file with the name of a language:\n%s", out)
	}
}
