package main

import (
	"slices"
	"testing"
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

// TestLanguagesAreWhole: the languages that came after English leave nothing to French, the rights included.
func TestLanguagesAreWhole(t *testing.T) {
	t.Parallel()
	core, err := loadCore()
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range []string{"es", "pt", "ro", "tr"} {
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
