package console

import (
	"fmt"
	"testing"
	"time"

	"aufil/assistant"
)

func TestTwoCounsellorsShareACase(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	_, err := b.store.SaveReadyAnswer(t.Context(), assistant.ReadyAnswer{Title: "Bonjour", Body: "Bonjour, ici {{prénom}}. Apportez {{pièces}}."}, b.now())
	b.must(err)
	id := b.nadia(78)
	browser := chromium(t)
	claire, samir := newTab(t, browser, b.srv.URL), newTab(t, browser, b.srv.URL)
	claire.login(b, "claire")
	samir.login(b, "samir")
	claire.open(at(id))
	samir.open(at(id))
	claire.click("#geste-prendre")
	claire.reads("#etat", "À vous")
	samir.reads("#etat", "Claire Morel")

	claire.click("#modeles summary")
	claire.click("#modele-1")
	claire.sees("the ready answer, its field to fill selected", `(a => a.value === "Bonjour, ici Claire. Apportez {{pièces}}." && a.value.slice(a.selectionStart, a.selectionEnd) === "{{pièces}}")(document.querySelector("#texte"))`)
	claire.click("#repondre form button[type=submit]")
	claire.reads("#message", "champ à remplir")
	ask[bool](claire, "document.querySelector('#texte').value = '', true") // else the browser asks before it leaves the page
	claire.open(at(id))
	claire.sees("what was typed, after the page was opened again", `document.querySelector("#texte").value.startsWith("Bonjour, ici Claire")`)
	ask[bool](claire, `(a => { a.value = "Bonjour Nadia."; a.dispatchEvent(new Event("input", {bubbles: true})); return true })(document.querySelector("#texte"))`)

	claire.click("#p-m-salaire_net-demandeur summary")
	claire.typed("#m-salaire_net-demandeur", "1250")
	claire.click("#p-m-salaire_net-demandeur button")
	claire.reads("#faits", "Avant : 800 à 900 €")
	samir.reads("#faits", "Avant : 800 à 900 €")
	claire.sees("the answer being typed, untouched", `document.querySelector("#texte").value === "Bonjour Nadia."`)

	samir.click("#note-equipe summary")
	samir.typed("#note", "@claire pense à la CSS.")
	samir.click("#note-equipe button")
	claire.reads("#fil .note", "pense à la CSS")
	samir.sees("an empty note", `document.querySelector("#note").value === ""`)

	claire.click("#repondre form button[type=submit]")
	claire.reads("#fil .conseiller", "Bonjour Nadia.")
	claire.click("#geste-pause")
	claire.click(".panneau[open] form button")
	claire.reads("#etat", "En pause jusqu'à")
	samir.open("/console/?dossier=pause")
	samir.reads(fmt.Sprintf("#ligne-%d", id), "Claire Morel")
	b.says(78, "j'ai le papier")
	samir.reads(".vide", "Aucun dossier n'est en pause")
	claire.sees("no pause any more", `!document.querySelector("#etat").innerText.includes("En pause")`)

	claire.click("#geste-passer")
	claire.click(".panneau[open] form button")
	claire.reads("#etat", "Samir Benali")
	samir.open("/console/?dossier=pour-moi")
	samir.reads(fmt.Sprintf("#ligne-%d", id), "Pour vous")
	samir.click(fmt.Sprintf("#ligne-%d", id))
	samir.reads("#etat", "À vous")
	claire.quiet()
	samir.quiet()
}

func TestAnInboundMessageIsOnTheOpenPageWithinASecond(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	id := b.nadia(78)
	x := newTab(t, chromium(t), b.srv.URL)
	x.login(b, "claire")
	x.open(at(id))
	x.sees("a live page", "document.querySelector('#fil')")
	var worst time.Duration
	for i := range 5 {
		text := fmt.Sprintf("message %d", i)
		began := time.Now()
		b.says(78, text)
		x.reads("#fil", text)
		worst = max(worst, time.Since(began))
	}
	t.Logf("slowest of 5: %v", worst)
	if worst > time.Second {
		t.Errorf("a message took %v", worst)
	}
}

func TestTheOtherPagesAreWellMade(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	id := b.nadia(78)
	claire := b.who["claire"]
	ctx := t.Context()
	b.must(b.desk.Take(ctx, claire, id))
	b.must(b.desk.Book(ctx, claire, id, assistant.Appointment{At: b.now().AddDate(0, 0, 9), Minutes: 45, Kind: assistant.AtPlace, Place: "Mairie de Lens"}))
	b.must(b.desk.Propose(ctx, claire, id, "demander le RSA à la CAF", b.now().AddDate(0, 3, 0)))
	b.must(b.desk.Attach(ctx, claire, id, "recours_cra", "Madame, Monsieur,\n\nJe conteste."))
	b.must(b.desk.Note(ctx, claire, id, "Voir avec la CAF.", nil))
	b.must(b.desk.Correct(ctx, claire, id, assistant.Edit{Question: "salaire_net", Subject: "demandeur", Text: "1250"}))
	x := newTab(t, chromium(t), b.srv.URL)
	x.login(b, "claire")
	for name, way := range map[string]string{
		"suivi": at(id, "suivi"), "courrier": at(id, "courrier?modele=recours_cra"), "et-si": at(id, "et-si"),
		"imprimer": at(id, "imprimer"), "imprimer-tout": at(id, "imprimer?tout=1"), "lettre": at(id, "courriers/1"), "agenda": "/console/rendez-vous",
	} {
		x.open(way)
		x.capture(name)
		checkAxe(x, name)
		x.size(390, 844)
		x.capture(name + "-tel")
		if wide := ask[int](x, "document.documentElement.scrollWidth"); wide > 390 {
			t.Errorf("%s: %d pixels wide on a phone", name, wide)
		}
		x.size(1366, 768)
	}
	x.open(at(id))
	ask[bool](x, `document.querySelectorAll("details.correction, details.note-equipe, details.modeles").forEach(d => d.open = true) || true`)
	x.capture("dossier-ouvert")
	checkAxe(x, "dossier-ouvert")
	x.dark(true)
	x.capture("dossier-ouvert-nuit")
	checkAxe(x, "dossier-ouvert-nuit")
	x.quiet()
}
