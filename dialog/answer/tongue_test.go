package answer

import (
	"iter"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"aufil/dialog/lexicon"
	"aufil/internal/corpus"
)

// foreignSeries is one question of a corpus in another language.
type foreignSeries struct {
	Kind    Kind
	Yearly  bool
	Count   int
	Canal   Channel
	Options []struct{ ID, Texte, Francais string }
	Compris map[string]any
	Refuse  []string
}

// foreignCorpus is all that is tried in one language.
type foreignCorpus struct {
	Langue  string
	Series  []foreignSeries
	Dangers map[string][]string
	Saluts  []string
}

// TestEveryLanguageIsUnderstood reads testdata/langues: what must be understood, and what must not.
func TestEveryLanguageIsUnderstood(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/langues/*.yaml")
	if err != nil || len(files) != len(tongues) {
		t.Fatalf("%d corpora for %d languages: %v", len(files), len(tongues), err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".yaml"), func(t *testing.T) {
			t.Parallel()
			if lines := readCorpus(t, file).check(t); lines < 60 {
				t.Errorf("only %d lines", lines)
			}
		})
	}
}

func readCorpus(t testing.TB, file string) (corpus foreignCorpus) {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := yaml.UnmarshalWithOptions(raw, &corpus, yaml.Strict()); err != nil {
		t.Fatal(err)
	}
	return corpus
}

// await is the question of a series.
func (s foreignSeries) await(lang string) Await {
	a := Await{Kind: s.Kind, Channel: s.Canal, Lang: lang, Ref: today, Yearly: s.Yearly, Count: s.Count}
	if a.Channel == "" {
		a.Channel = SMS
	}
	for _, o := range s.Options {
		a.Options = append(a.Options, Option{ID: o.ID, Label: o.Texte, French: o.Francais})
	}
	return a
}

func (c foreignCorpus) check(t *testing.T) (lines int) {
	for _, s := range c.Series {
		a := s.await(c.Langue)
		for text, want := range s.Compris {
			lines++
			v, ok := Parse(text, a)
			if have := asText(t, told(v)); !ok || have != asText(t, want) {
				french, unknown := TongueOf(c.Langue).ToFrench(text)
				t.Errorf("%s %q: %s, want %s (%q, %d unknown)", s.Kind, text, have, asText(t, want), french, unknown)
			}
		}
		for _, text := range s.Refuse {
			lines++
			if v, ok := Parse(text, a); ok && JSON(v) != nil && !v.Unknown && !v.Refused {
				t.Errorf("%s %q: %s, must not be understood", s.Kind, text, asText(t, JSON(v)))
			}
		}
	}
	for want, texts := range c.Dangers {
		for _, text := range texts {
			lines++
			if d, ok := ParseDanger(text); string(d) != want && (ok || want != "aucun") {
				t.Errorf("%q: %q, want %q", text, d, want)
			}
		}
	}
	for _, text := range c.Saluts {
		lines++
		if have := Greeting(text); have != c.Langue {
			t.Errorf("%q: %q, want %q", text, have, c.Langue)
		}
	}
	return lines
}

// told is the value as the corpora write it; several births are a list of dates or of ages.
func told(v Value) any {
	switch {
	case v.Kind != Dates || v.Unknown || v.Refused:
		return JSON(v)
	case len(v.Ages) > 0:
		return v.Ages
	}
	dates := make([]string, len(v.Dates))
	for i, d := range v.Dates {
		dates[i] = d.String()
	}
	return dates
}

// TestFrenchIsNoOtherLanguage: nobody who writes French is answered in another language.
func TestFrenchIsNoOtherLanguage(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"bonjour", "salut", "slt", "bonjour j'ai besoin d'aide", "oui", "je suis seule avec 2 enfants", "rsa", "apl", "c'est quoi", "coucou",
		"bsr", "je veux savoir mes droits", "loyer trop cher", "1", "ok", "merci", "mes droits", "aide svp", "hello demandeur d'asile", "hello hébergement", "info", "j'ai plus de travail", "allo", "?", "", "dis moi mes aides"} {
		if lang := Greeting(text); lang != "" {
			t.Errorf("%q: taken for %s", text, lang)
		}
	}
}

// TestNoFrenchCorpusIsAnotherLanguage greets with every text of the French corpora: whoever writes French is answered
// in French. Other languages' words and scripts are in these corpora too, and named here.
func TestNoFrenchCorpusIsAnotherLanguage(t *testing.T) {
	t.Parallel()
	texts := slices.Collect(frenchTexts(t))
	if len(texts) < 3000 {
		t.Fatalf("only %d French texts", len(texts))
	}
	for _, text := range texts {
		if lang := Greeting(text); lang != "" && Script(text) == "" && !notFrench[text] {
			t.Errorf("%q: taken for %s", text, lang)
		}
	}
}

// notFrench are the texts of the French corpora that greet or speak in another language.
var notFrench = map[string]bool{"no i dont": true, "i dont speak french": true}

func frenchTexts(t *testing.T) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, folder := range []string{"", "gens/"} {
			for _, kind := range []Kind{Nombre, Montant, Date, Duree, OuiNon, Choix, ChoixMultiple, CodePostal, Commande} {
				for _, s := range corpus.Load[[]series](t, folder+string(kind)) {
					for _, text := range append(slices.Collect(maps.Keys(s.Compris)), s.Refuse...) {
						if !yield(text) {
							return
						}
					}
				}
			}
		}
		for _, texts := range corpus.Load[map[string][]string](t, "danger") {
			for _, text := range texts {
				if !yield(text) {
					return
				}
			}
		}
	}
}

// A list under a key that nobody reads would be lost without a word: each key of each lexicon is a command or a danger of ours.
func TestLexiconsNameWhatIsRead(t *testing.T) {
	t.Parallel()
	commands := []Command{Aide, Stop, Retour, Repeter, Conseiller, Recommencer, Effacer, Pourquoi, Langue, Resultats, Suite, Donnees}
	for _, l := range lexicon.All {
		for key := range l.Commands {
			if !slices.Contains(commands, Command(key)) {
				t.Errorf("%s: no command %q", l.Code, key)
			}
		}
		if got := slices.Sorted(maps.Keys(l.Commands)); len(got) != len(commands) {
			t.Errorf("%s has the commands %q only", l.Code, got)
		}
		for key := range l.Danger {
			if !slices.Contains(byUrgency, Danger(key)) {
				t.Errorf("%s: no danger %q", l.Code, key)
			}
		}
	}
}
