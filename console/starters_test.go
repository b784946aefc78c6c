package console

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aufil/assistant"
	"aufil/channel/sms"
	"aufil/prompts"
)

// What a team finds at its first start is there in all languages, with the same fields, and short.
func TestTheReadyAnswersOfTheStartAreInEveryLanguage(t *testing.T) {
	t.Parallel()
	all, err := Starters()
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 10 {
		t.Fatalf("only %d", len(all))
	}
	catalogue, err := prompts.Load(prompts.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range all {
		if r.Title == "" || r.Body == "" || r.Topic != "" && reasonLabel(r.Topic) == r.Topic {
			t.Errorf("%+v", r)
		}
		texts := map[string]string{"fr": r.Body}
		for _, lang := range catalogue.Languages() {
			if foreign(lang) != "" {
				texts[lang] = r.Translations[lang]
			}
		}
		if len(texts) != 9 {
			t.Errorf("%s is in %d languages", r.Title, len(texts))
		}
		fields := slices.Sorted(slices.Values(assistant.Fields(r.Body)))
		for lang, text := range texts {
			if diff := cmp.Diff(fields, slices.Sorted(slices.Values(assistant.Fields(text)))); diff != "" || assistant.BadFields(text) {
				t.Errorf("%s, %s: fields\n%s", r.Title, lang, diff)
			}
			most := 1
			parts, _, gsm := sms.Segments(sms.Transliterate(text))
			if !gsm {
				most = 2
			}
			if wide := slices.Contains([]string{"ar", "ru", "uk"}, lang); text == "" || parts > most || gsm == wide {
				t.Errorf("%s, %s: %d SMS: %q", r.Title, lang, parts, sms.Transliterate(text))
			}
		}
	}
}

// The counsellor finds them in the language of the person, and reads the French beside.
func TestReadyAnswersAreInTheLanguageOfThePersonWithTheFrenchBeside(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	all, err := Starters()
	b.must(err)
	for range 2 { // nodes that start at once, or a second start
		b.must(b.store.StartReady(t.Context(), all, b.now()))
	}
	id := b.arabic()
	b.must(b.desk.Take(t.Context(), b.who["claire"], id))
	x := newTab(t, chromium(t), b.srv.URL)
	x.login(b, "claire")
	x.open(at(id))
	x.reads("#modeles .compte-onglet", fmt.Sprint(len(all)))
	x.click("#modeles summary")
	x.capture("reponses-arabe")
	checkAxe(x, "ready answers")
	x.reads("#modeles", "Bonjour, ici Claire, de l'équipe AuFil")
	x.click("#modele-1")
	x.sees("the Arabic one", `document.querySelector("#texte").value.startsWith("مرحبا، أنا Claire")`)
	x.reads("#traduction", "En français : Bonjour, ici Claire")
	x.click("#repondre form button[type=submit]")
	x.reads("#fil .conseiller", "مرحبا")
	x.reads("#fil .conseiller", "En français : Bonjour, ici Claire")
	x.quiet()
}
