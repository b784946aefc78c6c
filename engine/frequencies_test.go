package engine_test

import (
	"testing"
	"testing/fstest"

	"aufil/engine"
	"aufil/rules"
)

// TestFrequencies: each has its source, and those without a publication that was read say so.
func TestFrequencies(t *testing.T) {
	t.Parallel()
	book, err := engine.Load(rules.FS)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(book.Frequencies()); n < 10 {
		t.Fatalf("%d questions with frequencies", n)
	}
	for _, f := range book.Frequencies() {
		if len(f.Source) < 10 {
			t.Errorf("%s: no source", f.Question.Key)
		}
	}
	home := book.Question("logement").Usual
	if home == nil || home.Parts["locataire_hlm"].String() != "0.174" || home.ToConfirm {
		t.Errorf("logement: %+v", home)
	}
}

// TestFrequenciesOrder: of two questions that bear on the same rights, the one that tells households apart comes first.
func TestFrequenciesOrder(t *testing.T) {
	t.Parallel()
	rare, common := `{question: alpha, parts: {oui: 0.02}, source: essai}`, `{question: beta, parts: {oui: 0.5}, source: essai}`
	for text, want := range map[string]string{
		"": "alpha", // as they stand in the file
		"frequences:\n  - " + rare + "\n  - " + common + "\n":                                                            "beta",
		"frequences:\n  - " + rare + "\n  - {question: beta, parts: {oui: 0.01}, source: essai}\n":                       "alpha",
		"frequences:\n  - {question: alpha, sait: 0.1, source: essai}\n  - {question: beta, sait: 0.9, source: essai}\n": "beta",
	} {
		book := smallLaw(t, text)
		facts := engine.Facts{}
		ask, ok := book.Next(facts, book.Evaluate(facts, engine.Month(2026*12)), engine.NextOptions{})
		if !ok || ask.Question.Key != want {
			t.Errorf("%q: asked %v, want %s", text, ask.Question, want)
		}
	}
}

// smallLaw is one right that hangs on two facts, and the two questions that give them.
func smallLaw(t *testing.T, frequencies string) *engine.Rulebook {
	t.Helper()
	files := fstest.MapFS{
		"faits.yaml":     {Data: []byte("faits:\n  - {fait: a, type: oui_non, defaut: non, question: alpha}\n  - {fait: b, type: oui_non, defaut: non, question: beta}\n")},
		"questions.yaml": {Data: []byte("fils: [un]\nquestions:\n  - {question: alpha, fil: un, genre: oui_non, remplit: [a]}\n  - {question: beta, fil: un, genre: oui_non, remplit: [b]}\n")},
		"aide.yaml":      {Data: []byte("droit: aide\nnom: aide\nperiode: mois\nconditions:\n  nom: les deux\n  si: a and b\n  source: art. 1\n  oui: Oui.\n  non: Non.\nmontant: \"10\"\n")},
	}
	if frequencies != "" {
		files["frequences.yaml"] = &fstest.MapFile{Data: []byte(frequencies)}
	}
	book, err := engine.Load(files)
	if err != nil {
		t.Fatal(err)
	}
	return book
}
