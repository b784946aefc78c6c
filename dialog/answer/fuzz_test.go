package answer

import (
	"reflect"
	"testing"

	"aufil/internal/corpus"
)

var kinds = []Kind{Nombre, Montant, Date, Duree, OuiNon, Choix, ChoixMultiple, CodePostal, Commande}

var channels = []Channel{SMS, Voix, DTMF}

// fuzzOptions are labels of every make: ideas, spans with units, numbers of one thing, a yes and a no.
var fuzzOptions = [][]Option{
	{{ID: "seul", Label: "Seul(e)"}, {ID: "couple", Label: "En couple"}, {ID: "hlm", Label: "HLM"}, {ID: "aucun", Label: "Aucun revenu"}},
	{{ID: "bas", Label: "Moins de 6 mois"}, {ID: "an", Label: "De 6 mois à 1 an"}, {ID: "plus", Label: "Plus d'un an"}},
	{{ID: "zero", Label: "Aucun"}, {ID: "un", Label: "1 enfant"}, {ID: "deux", Label: "2 enfants"}, {ID: "plus", Label: "3 enfants ou plus"}},
	{{ID: "non", Label: "Non"}, {ID: "peu", Label: "Oui, moins de 1000 euros"}, {ID: "plus", Label: "Oui, plus de 1000 euros"}},
}

// FuzzParse checks that any text gives a value within its bounds, or none, and
// always the same.
func FuzzParse(f *testing.F) {
	for _, kind := range kinds {
		for _, s := range corpus.Load[[]series](f, string(kind)) {
			for text := range s.Compris {
				f.Add(text, s.Question)
			}
			for _, text := range s.Refuse {
				f.Add(text, s.Question)
			}
		}
	}
	f.Fuzz(func(t *testing.T, text, question string) {
		for _, kind := range kinds {
			for _, channel := range channels {
				a := Await{Kind: kind, Channel: channel, Question: question, Ref: today, Options: fuzzOptions[len(text)%len(fuzzOptions)]}
				v, ok := Parse(text, a)
				again, sameOK := Parse(text, a)
				if ok != sameOK || !reflect.DeepEqual(v, again) {
					t.Fatalf("%s: two readings differ", kind)
				}
				if ok {
					checkBounds(t, v, a)
				}
			}
		}
		ParseCorrection(text)
	})
}

func checkBounds(t *testing.T, v Value, a Await) {
	t.Helper()
	if v.Kind != a.Kind {
		t.Fatalf("kind %q for %q", v.Kind, a.Kind)
	}
	if v.Low < 0 || v.High < v.Low || v.High > 1e12 {
		t.Fatalf("%s: %d to %d", v.Kind, v.Low, v.High)
	}
	for _, d := range v.Dates {
		if !d.exists() || d.Year < today.Year-oldest || d.Year > today.Year+100 {
			t.Fatalf("date %v", d)
		}
	}
	if v.Kind == CodePostal && !v.Unknown && !v.Refused && len(v.Code) != 5 {
		t.Fatalf("code %q", v.Code)
	}
	if v.Kind == Duree && !v.Unknown && !v.Refused && (len(v.ISO) < 3 || v.Months < 0 || v.Days < 0) {
		t.Fatalf("duration %+v", v)
	}
	if v.Kind == Choix && len(v.Choices) > 1 {
		t.Fatalf("choices %v", v.Choices)
	}
}

// FuzzDanger checks that any text is read, and read the same in capitals.
func FuzzDanger(f *testing.F) {
	for _, texts := range corpus.Load[map[string][]string](f, "danger") {
		for _, text := range texts {
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, ok := ParseDanger(text)
		if again, also := ParseDanger(text); d != again || ok != also || ok != (d != "") {
			t.Fatalf("%q %v, then %q %v", d, ok, again, also)
		}
	})
}

// FuzzLanguages checks the same of every other language, and that a language told is one that exists.
func FuzzLanguages(f *testing.F) {
	for _, g := range tongues {
		for _, s := range readCorpus(f, "testdata/langues/"+g.code+".yaml").Series {
			for text := range s.Compris {
				f.Add(text)
			}
			for _, text := range s.Refuse {
				f.Add(text)
			}
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		ParseDanger(text)
		for _, lang := range append(Letters(text), Greeting(text), DangerTongue(text)) {
			if lang != "" && TongueOf(lang) == nil {
				t.Fatalf("%q is no language", lang)
			}
		}
		g := tongues[len(text)%len(tongues)] // each text in one of them: all would take too long
		French(g.code, text)
		for _, kind := range kinds {
			a := Await{Kind: kind, Channel: SMS, Lang: g.code, Ref: today, Options: []Option{
				{ID: "seul", Label: "один", French: "seul(e)"}, {ID: "couple", Label: "زوجان", French: "en couple"}, {ID: "aucun", Label: "none", French: "aucun"},
			}}
			v, ok := Parse(text, a)
			again, sameOK := Parse(text, a)
			if ok != sameOK || !reflect.DeepEqual(v, again) {
				t.Fatalf("%s, %s: two readings differ", g.code, kind)
			}
			if ok {
				checkBounds(t, v, a)
			}
		}
	})
}
