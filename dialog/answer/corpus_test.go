package answer

import (
	"encoding/json"
	"testing"

	"aufil/internal/corpus"
)

// series is a part of a corpus: texts under one question, with what they mean,
// and those that must not be understood.
type series struct {
	Question string
	Canal    string
	Options  []struct{ ID, Texte string }
	Compris  map[string]any
	Refuse   []string
}

// today is the day on which the answers of the corpora are given.
var today = Day{Year: 2026, Month: 11, Day: 24}

func (s series) await(kind Kind) Await {
	a := Await{Kind: kind, Channel: Channel(s.Canal), Question: s.Question, Ref: today}
	if a.Channel == "" {
		a.Channel = SMS
	}
	for _, o := range s.Options {
		a.Options = append(a.Options, Option{ID: o.ID, Label: o.Texte})
	}
	return a
}

func TestCorpora(t *testing.T) {
	t.Parallel()
	for _, kind := range []Kind{Nombre, Montant, Date, Duree, OuiNon, Choix, ChoixMultiple, CodePostal, Commande} {
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			for _, s := range corpus.Load[[]series](t, string(kind)) {
				checkSeries(t, s, s.await(kind))
			}
		})
	}
}

// TestPeople reads the corpora of what people write: teenagers by SMS, elderly
// people on a landline, people who learn French, angry people (gens), and the series that measure what an unknown set
// would give (docs/mesures.md).
func TestPeople(t *testing.T) {
	t.Parallel()
	for _, kind := range []Kind{Nombre, Montant, Date, Duree, OuiNon, Choix, ChoixMultiple, CodePostal, Commande} {
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			for _, dir := range []string{"gens/", "series/"} {
				for _, s := range corpus.Load[[]series](t, dir+string(kind)) {
					checkSeries(t, s, s.await(kind))
				}
			}
		})
	}
}

func checkSeries(t *testing.T, s series, a Await) {
	t.Helper()
	for text, want := range s.Compris {
		v, ok := Parse(text, a)
		if have := asText(t, JSON(v)); !ok || have != asText(t, want) {
			t.Errorf("%q (%s, %q): %s, want %s", text, a.Channel, a.Question, have, asText(t, want))
		}
	}
	for _, text := range s.Refuse {
		if v, ok := Parse(text, a); ok && JSON(v) != nil && !v.Unknown {
			t.Errorf("%q (%s, %q): %s, must not be understood", text, a.Channel, a.Question, asText(t, JSON(v)))
		}
	}
}

func asText(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestDanger(t *testing.T) {
	t.Parallel()
	for want, texts := range corpus.Load[map[string][]string](t, "danger") {
		for _, text := range texts {
			d, ok := ParseDanger(text)
			if have := string(d); have != want && (ok || want != "aucun") {
				t.Errorf("%q: %q, want %q", text, have, want)
			}
		}
	}
}

// TestFields checks that the fields fit the bits that mark them.
func TestFields(t *testing.T) {
	t.Parallel()
	for _, f := range []fields{narrowFields, wideFields} {
		if f.count > 64*len(fieldSet{}) {
			t.Errorf("%d fields, more than the set can hold", f.count)
		}
	}
}

func TestCorrections(t *testing.T) {
	t.Parallel()
	for text, want := range corpus.Load[map[string]string](t, "correction") {
		rest, ok := ParseCorrection(text)
		if rest != want || ok != (want != "") {
			t.Errorf("%q: %q %v, want %q", text, rest, ok, want)
		}
	}
}
