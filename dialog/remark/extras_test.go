package remark

import (
	"reflect"
	"testing"

	"aufil/dialog/answer"
	"aufil/internal/corpus"
)

func TestExtras(t *testing.T) {
	t.Parallel()
	cases := corpus.Load[[]struct {
		Texte string
		Faits map[string]any
	}](t, "extras")
	for _, c := range cases {
		have := map[string]any{}
		for _, f := range Extras(c.Texte, today) {
			have[f.Name] = answer.JSON(f.Value)
			if len(f.Value.Ages) > 0 {
				have[f.Name] = f.Value.Ages
			}
		}
		if asText(t, have) != asText(t, c.Faits) {
			t.Errorf("%q: %s, want %s", c.Texte, asText(t, have), asText(t, c.Faits))
		}
	}
}

// FuzzExtras checks that any text tells facts within their bounds, and always the same.
func FuzzExtras(f *testing.F) {
	for _, c := range corpus.Load[[]struct {
		Texte string
		Faits map[string]any
	}](f, "extras") {
		f.Add(c.Texte)
	}
	f.Fuzz(func(t *testing.T, text string) {
		facts := Extras(text, today)
		if again := Extras(text, today); !reflect.DeepEqual(facts, again) {
			t.Fatalf("%v, then %v", facts, again)
		}
		for _, fact := range facts {
			if fact.Name == "" || fact.Value.Low < 0 {
				t.Fatalf("fact out of bounds: %+v", fact)
			}
		}
	})
}

const severalFacts = "2 enfants, 8 et 12 ans, je suis seule et je touche le rsa"

func BenchmarkExtras(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Extras(severalFacts, today)
	}
}
