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
	claire.reads("#motif", "En pause jusqu'à")
	samir.open("/console/?dossier=pause")
	samir.reads(fmt.Sprintf("#ligne-%d", id), "Claire Morel")
	b.says(78, "j'ai le papier")
	samir.reads(".vide", "Aucun dossier n'est en pause")
	claire.sees("no pause any more", `!document.querySelector("#motif").innerText.includes("En pause")`)

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
