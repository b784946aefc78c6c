package main

import (
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
