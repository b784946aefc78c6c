package console

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"aufil/channel/translate"
)

// machine is a LibreTranslate server that knows a few sentences; it fails, or is slow, when it is told to.
type machine struct {
	asked   atomic.Int64
	failing atomic.Bool
	slow    atomic.Int64 // milliseconds
}

var machineKnows = map[string]string{
	"fr>ar Bonjour, avez-vous votre titre de séjour ?": "مرحبا، هل لديك تصريح إقامة؟",
	"ar>fr عندي وصل منذ فبراير":                        "J'ai un récépissé depuis février",
}

func (m *machine) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	m.asked.Add(1)
	time.Sleep(time.Duration(m.slow.Load()) * time.Millisecond)
	var ask map[string]string
	if err := json.NewDecoder(r.Body).Decode(&ask); err != nil || m.failing.Load() {
		http.Error(w, "{}", http.StatusInternalServerError)
		return
	}
	said := machineKnows[ask["source"]+">"+ask["target"]+" "+ask["q"]]
	if said == "" {
		said = "[" + ask["target"] + "] " + ask["q"]
	}
	_ = json.NewEncoder(w).Encode(map[string]string{"translatedText": said})
}

func translating(t *testing.T) (*bench, *machine) {
	t.Helper()
	m := &machine{}
	srv := httptest.NewServer(m)
	t.Cleanup(srv.Close)
	return newBench(t, func(o *Options) {
		o.Translator, o.Price = translate.Server{Address: srv.URL, Timeout: 400 * time.Millisecond}, 8
	}), m
}

// arabic is a case of a person who reads Arabic.
func (b *bench) arabic() int64 {
	b.says(74, "arabe")
	b.says(74, "confier titre_sejour")
	return b.says(74, "عندي وصل منذ فبراير")
}

func TestTheTranslationIsShownBesideAndSentOnlyByChoice(t *testing.T) {
	t.Parallel()
	b, m := translating(t)
	id := b.arabic()
	x := newTab(t, chromium(t), b.srv.URL)
	x.login(b, "claire")
	x.open(at(id))
	x.reads("#fil", "Traduction automatique : J'ai un récépissé depuis février")
	x.click("#geste-prendre")
	x.typed("#texte", "Bonjour, avez-vous votre titre de séjour ?")
	x.click("#traduire")
	x.sees("the translation, to be read again", `(a => a && a.value.startsWith("مرحبا") && a.lang === "ar")(document.querySelector("#traduit"))`)
	x.reads("#zone-traduit", "Traduction automatique (arabe), à relire")
	x.reads("#segments-traduit", "1 SMS · 27 caractères · 0,08 €, 70 par SMS")
	checkAxe(x, "translation")
	x.capture("traduction")
	x.size(390, 844)
	x.capture("traduction-tel")
	x.size(1366, 768)
	if n := len(b.file(id).Entries); strings.Contains(fmt.Sprint(b.file(id).Entries[n-1]), "مرحبا") {
		t.Error("it was sent before anybody chose to")
	}
	ask[bool](x, `(a => { a.value += " شكرا"; a.dispatchEvent(new Event("input", {bubbles: true})); return true })(document.querySelector("#traduit"))`)
	x.reads("#segments-traduit", "1 SMS · 32 caractères")
	b.says(74, "2") // something comes meanwhile
	x.sees("the translation, still there", `document.querySelector("#traduit").value.endsWith("شكرا")`)
	x.click("#envoyer-traduction")
	x.reads("#fil .conseiller", "شكرا")
	x.reads("#fil .conseiller", "En français : Bonjour, avez-vous votre titre de séjour ?")
	x.sees("an empty composer", `document.querySelector("#texte").value === "" && !document.querySelector("#traduit")`)

	x.typed("#texte", "Je vous appelle.")
	x.click("#repondre form button[type=submit]")
	x.reads("#fil", "Je vous appelle.")
	asked := m.asked.Load()
	x.open(at(id))
	x.reads("#fil", "Traduction automatique : J'ai un récépissé depuis février")
	if again := m.asked.Load(); again != asked {
		t.Errorf("the same was asked %d times more", again-asked)
	}
	x.quiet()
}

func TestThePageWorksWhenTheTranslationDoesNot(t *testing.T) {
	t.Parallel()
	b, m := translating(t)
	m.slow.Store(2000)
	id := b.arabic()
	x := newTab(t, chromium(t), b.srv.URL)
	x.login(b, "claire")
	entries := b.file(id).Entries
	last := entries[len(entries)-1].ID
	began := time.Now()
	x.open(at(id))
	x.reads("#fil", "Traduction automatique en cours")
	x.click("#geste-prendre")
	x.reads("#etat", "À vous")
	x.reads("#fil", "La traduction ne répond pas")
	x.typed("#texte", "Bonjour, avez-vous votre titre de séjour ?")
	x.click("#traduire")
	x.reads("#zone-traduit", "La traduction ne répond pas")
	x.sees("what was typed", `document.querySelector("#texte").value.startsWith("Bonjour")`)
	t.Logf("all of it in %v", time.Since(began))
	checkAxe(x, "no translation")
	x.capture("traduction-muette")
	if n := m.asked.Load(); n > translatorAtA {
		t.Errorf("a server that does not answer was asked %d times at once", n)
	}

	m.slow.Store(0)
	b.wait(translatorRest)
	x.click(fmt.Sprintf("#traduit-%d button", last))
	x.reads("#fil", "Traduction automatique : J'ai un récépissé depuis février")
	x.click("#repondre form button[type=submit]:not(#envoyer-traduction)")
	x.reads("#fil .conseiller", "avez-vous votre titre")
	x.quiet()
}

func TestWithoutAServerNothingIsOfferedToBeTranslated(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	id := b.arabic()
	b.must(b.desk.Take(t.Context(), b.who["claire"], id))
	c := b.login("claire")
	if r := b.get(c, at(id)); strings.Contains(r.body, "raduction automatique") || strings.Contains(r.body, "traduire") {
		t.Error("it is offered")
	}
	if r := b.post(c, at(id, "traduire"), url.Values{"texte": {"Bonjour"}}, nil); r.status != http.StatusNotFound {
		t.Errorf("asked anyhow: %d", r.status)
	}
}

// A translation that is forgotten leaves nothing of the person in memory.
func TestTranslationsAreForgotten(t *testing.T) {
	t.Parallel()
	now := morning
	n := newTranslations(nil, func() time.Time { return now })
	n.young[[32]byte{1}] = "mot"
	for range 2 {
		now = now.Add(translatedAtAll + time.Second)
		n.known("autre", "ar", "fr")
	}
	if len(n.young)+len(n.old) != 0 {
		t.Errorf("kept: %v %v", n.young, n.old)
	}
}
