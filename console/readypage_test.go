package console

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"aufil/assistant"
)

func TestAResponsableRunsTheReadyAnswers(t *testing.T) {
	t.Parallel()
	b := twoTerritories(t)
	alix, rita := b.login("alix"), b.login("rita")
	for _, k := range []struct {
		form url.Values
		want string
	}{
		{url.Values{"texte": {"x"}}, "titre"},
		{url.Values{"titre": {"x"}}, "Écrivez le texte"},
		{url.Values{"titre": {"x"}, "texte": {strings.Repeat("a", 1601)}}, "trop long"},
		{url.Values{"titre": {"x"}, "texte": {"Bonjour {{prénom"}}, "accolade"},
		{url.Values{"titre": {"x"}, "texte": {"x"}, "motif": {"rien"}}, "motif"},
		{url.Values{"titre": {"x"}, "texte": {"x"}, "territoire": {"nulle part"}}, "territoire"},
	} {
		r := b.post(alix, "/console/reponses/nouvelle", k.form, nil)
		if r.status != http.StatusUnprocessableEntity || !strings.Contains(plain(r.body), k.want) || !strings.Contains(r.body, `value="`+k.form.Get("titre")+`"`) {
			t.Errorf("%v: %d", k.form, r.status)
		}
	}
	r := b.post(alix, "/console/reponses/nouvelle", url.Values{"titre": {"Le lieu"}, "texte": {"Bonjour, {prénom}. Venez {{date}} à {{heure}} : {{lieu}}. <b>"}, "motif": {"demande"}}, nil)
	if r.status != http.StatusSeeOther {
		t.Fatalf("%d %s", r.status, r.body)
	}
	list := plain(b.get(alix, "/console/reponses").body)
	if !strings.Contains(list, "« Le lieu » est enregistrée") || !strings.Contains(list, "&lt;b&gt;") {
		t.Errorf("%s", list)
	}
	// One of all territories is read by the responsable of one, who does not change it.
	if r := b.get(rita, "/console/reponses"); !strings.Contains(r.body, "Le lieu") || strings.Contains(r.body, "/console/reponses/1/archiver") {
		t.Error("a responsable of Réunion changes what is everybody's")
	}
	for _, way := range []string{"/console/reponses/1", "/console/reponses/1/archiver"} {
		if r := b.post(rita, way, url.Values{"titre": {"x"}, "texte": {"x"}}, nil); r.status != http.StatusNotFound {
			t.Errorf("%s: %d", way, r.status)
		}
	}
	if r := b.post(rita, "/console/reponses/nouvelle", url.Values{"titre": {"x"}, "texte": {"x"}, "territoire": {"metropole"}}, nil); r.status != http.StatusUnprocessableEntity {
		t.Errorf("she writes for the mainland: %d", r.status)
	}

	// In the case, what is known is filled in.
	id, claire := b.nadia(78), b.login("claire")
	b.must(b.desk.Book(t.Context(), b.who["claire"], id, assistant.Appointment{At: b.now().AddDate(0, 0, 4).Add(30 * time.Minute), Minutes: 30, Kind: assistant.AtPlace, Place: "Mairie de Lens"}))
	page := plain(b.get(claire, at(id)).body)
	if want := "Bonjour, Claire. Venez lundi 24 août à "; !strings.Contains(page, want) || !strings.Contains(page, " : Mairie de Lens.") {
		t.Errorf("%q is not at hand", want)
	}
	b.post(alix, "/console/reponses/1/archiver", nil, nil)
	if strings.Contains(b.get(claire, at(id)).body, "Mairie de Lens. &lt;b&gt;") {
		t.Error("archived, it is still offered")
	}
	if r := b.get(alix, "/console/reponses"); !strings.Contains(r.body, "/console/reponses/1/remettre") {
		t.Error("an archived one cannot be put back")
	}
	b.post(alix, "/console/reponses/1/remettre", nil, nil)
	if !strings.Contains(b.get(claire, at(id)).body, "Mairie de Lens. &lt;b&gt;") {
		t.Error("put back, it is not offered")
	}
	if r := b.get(alix, "/console/journal"); !strings.Contains(plain(r.body), "a archivé une réponse type") {
		t.Error("the journal does not say so")
	}
}

func TestAReadyAnswerCountsItsSMSWhileItIsWritten(t *testing.T) {
	t.Parallel()
	b := twoTerritories(t)
	x := newTab(t, chromium(t), b.srv.URL)
	x.login(b, "alix")
	x.open("/console/reponses/nouvelle")
	x.typed("#titre", "Bonjour")
	x.typed("#corps", strings.Repeat("a", 161))
	x.reads("#segments-corps", "2 SMS · 161 caractères")
	x.click("main form button[type=submit]")
	x.reads("main", "« Bonjour » est enregistrée")
	x.reads("#reponse-1", "aaaa")
	x.quiet()
}

func TestAClosedCaseIsTakenUpAgainFromItsPage(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	id := b.nadia(78)
	b.must(b.desk.Take(t.Context(), b.who["claire"], id))
	b.must(b.desk.Close(t.Context(), b.who["claire"], id, "accompagne"))
	browser := chromium(t)
	claire, samir := newTab(t, browser, b.srv.URL), newTab(t, browser, b.srv.URL)
	claire.login(b, "claire")
	samir.login(b, "samir")
	claire.open(at(id))
	claire.reads("#etat", "Clos")
	samir.open("/console/?dossier=rendus")
	samir.click(fmt.Sprintf("#ligne-%d", id))
	samir.click("#geste-rouvrir")
	samir.typed("#raison", "La CAF a répondu à la personne")
	samir.click(".panneau[open] form button")
	samir.reads("#etat", "À vous")
	samir.reads("#fil", "Samir Benali a rouvert le dossier : La CAF a répondu à la personne")
	claire.reads("#etat", "Samir Benali")
	samir.typed("#texte", "Bonjour, j'ai du nouveau.")
	samir.click("#repondre form button[type=submit]")
	claire.reads("#fil .conseiller", "du nouveau")
	claire.quiet()
	samir.quiet()
}

func TestALetterIsKeptWhenTheSessionIsLost(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	id := b.nadia(78)
	b.must(b.desk.Take(t.Context(), b.who["claire"], id))
	x := newTab(t, chromium(t), b.srv.URL)
	x.login(b, "claire")
	x.open(at(id, "courrier?modele=libre"))
	ask[bool](x, `(a => { a.value = "Madame, Monsieur, je conteste."; a.dispatchEvent(new Event("input", {bubbles: true})); return true })(document.querySelector("#lettre"))`)
	b.shutOut("claire")
	x.click(".carte.large button[type=submit]")
	x.reads("main", "vous retrouverez ce que vous écriviez")
	b.letIn("claire")
	x.enter(b, "claire")
	x.sees("the letter", `document.querySelector("#lettre") && document.querySelector("#lettre").value === "Madame, Monsieur, je conteste."`)
	x.click(".carte.large button[type=submit]")
	x.reads("main", "Le courrier est gardé")
	x.open(at(id))
	if got := ask[string](x, "document.querySelector('#texte').value"); got != "" {
		t.Errorf("the letter is about to leave by SMS: %q", got)
	}
	x.open(at(id, "courrier?modele=libre"))
	if got := ask[string](x, "document.querySelector('#lettre').value"); strings.Contains(got, "je conteste") {
		t.Error("what was kept with the case comes back")
	}
	x.quiet()
}
