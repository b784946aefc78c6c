package prompts_test

import (
	"slices"
	"testing"
	"testing/fstest"

	"aufil/prompts"
)

func TestTheBestWordingThereIs(t *testing.T) {
	t.Parallel()
	catalogue, err := prompts.Load(fstest.MapFS{
		"fr.yaml": {Data: []byte("salut: {sms: Bonjour, voix: Bonjour à vous}\nsuite: {sms: \"La suite pour {{.nom}}\"}\nfin: {sms: Fin, voix: C'est fini}\n")},
		"es.yaml": {Data: []byte("salut: {sms: Hola}\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	nom := map[string]string{"nom": "tous"}
	for _, c := range []struct{ lang, channel, key, want string }{
		{"fr", "sms", "salut", "Bonjour"},
		{"fr", "voix", "salut", "Bonjour à vous"},
		{"fr", "voix", "suite", "La suite pour tous"}, // the ear makes do with the written wording
		{"es", "sms", "salut", "Hola"},
		{"es", "voix", "salut", "Hola"}, // its own written wording before another language
		{"es", "sms", "suite", "La suite pour tous"},
		{"es", "voix", "fin", "C'est fini"},
		{"xx", "sms", "salut", "Bonjour"},
	} {
		got, err := catalogue.Text(c.lang, c.channel, c.key, nom)
		if err != nil || got != c.want {
			t.Errorf("%s, %s, %s: %q, %v; want %q", c.lang, c.channel, c.key, got, err, c.want)
		}
	}
	if missing := catalogue.Missing("es"); !slices.Equal(missing, []string{"fin", "suite"}) {
		t.Errorf("missing in es: %v", missing)
	}
	for _, key := range []string{"absente", ""} {
		if text, err := catalogue.Text("es", "sms", key, nil); err == nil {
			t.Errorf("%q: %q for a key that is not there", key, text)
		}
	}
	if text, err := catalogue.Text("es", "sms", "suite", nil); err == nil {
		t.Errorf("%q: a place that nothing fills", text)
	}
}

func TestAKindOfFrenchIsNotFrench(t *testing.T) {
	t.Parallel()
	catalogue, err := prompts.Load(fstest.MapFS{
		"fr.yaml":        {Data: []byte("salut: {sms: Bonjour}\nquestion: {loyer: {sms: Votre loyer ?, simple: {sms: Le prix du logement ?}}}\n")},
		"fr-simple.yaml": {Data: []byte("question: {loyer: Le prix de la maison ?}\n")},
		"es.yaml":        {Data: []byte("question: {loyer: ¿Su alquiler?}\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ lang, key, want string }{
		{"fr", "question.loyer", "Votre loyer ?"},
		{"fr", "question.loyer.simple", "Le prix du logement ?"},
		{"fr-simple", "question.loyer", "Le prix de la maison ?"},
		{"fr-simple", "salut", "Bonjour"},
		{"es", "question.loyer.simple", "¿Su alquiler?"}, // better than French
	} {
		if got, err := catalogue.Text(c.lang, "sms", c.key, nil); err != nil || got != c.want {
			t.Errorf("%s, %s: %q, %v; want %q", c.lang, c.key, got, err, c.want)
		}
	}
	if got := catalogue.Complete(); !slices.Equal(got, []string{"fr", "fr-simple"}) {
		t.Errorf("complete: %v", got)
	}
}
