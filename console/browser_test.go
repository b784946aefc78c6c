package console

import (
	"strings"
	"testing"

	"aufil/assistant"
)

func TestACounsellorLeadsACaseFromTheQueueToItsEnd(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	x := newTab(t, chromium(t), b.srv.URL)
	x.login(b, "claire")
	x.reads(".vide", "Aucun dossier")

	b.desk.put(nadia(7))
	x.reads("#ligne-7", "A demandé à parler à quelqu'un")
	x.sees("the case announced", `document.querySelector('[sse-swap=annonce]').innerText.includes('Nouveau dossier')`)
	x.click("#ligne-7")
	x.reads("h1", "06 .. .. .. 78")
	x.reads("#faits", "800 à 900 €")
	x.reads("#liste-droits", "Allocation de soutien familial")
	x.reads("#repondre", "Prenez le dossier")

	x.click("#geste-prendre")
	x.reads("#etat", "À vous")
	x.typed("#texte", "Bonjour Nadia, je regarde avec vous.")
	x.reads("#segments", "1 SMS · 36 caractères")
	b.desk.say(7, assistant.ByPerson, "", "vous etes la ?")
	x.reads("#fil", "vous etes la ?")
	if got := ask[string](x, "document.querySelector('#texte').value"); got != "Bonjour Nadia, je regarde avec vous." {
		t.Errorf("an inbound message changed what was typed: %q", got)
	}
	x.click("#repondre button")
	x.reads("#fil .conseiller", "je regarde avec vous")
	x.sees("an empty field after sending", "document.querySelector('#texte').value === ''")

	x.click("#geste-rendre")
	x.click(".panneau[open] form button")
	x.reads("#etat", "Avec AuFil")
	x.reads("#fil", "Claire Morel a rendu la conversation à AuFil")

	b.desk.put(nadia(8))
	x.open("/console/dossiers/8")
	x.click("#geste-prendre")
	x.reads("#etat", "À vous")
	x.click("#geste-clore")
	x.click(".panneau[open] form button")
	x.reads("#etat", "Clos")
	x.reads("#message", "Le dossier est clos")
	x.quiet()
}

func TestTwoCounsellorsNeverAnswerTheSameCase(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	b.desk.put(nadia(7))
	browser := chromium(t)
	claire, samir := newTab(t, browser, b.srv.URL), newTab(t, browser, b.srv.URL)
	claire.login(b, "claire")
	samir.login(b, "samir")
	claire.open("/console/dossiers/7")
	samir.open("/console/dossiers/7")

	claire.click("#geste-prendre")
	claire.reads("#etat", "À vous")
	samir.reads("#etat", "Claire Morel")
	samir.reads("#repondre", "Claire Morel a ce dossier")
	samir.typed("#texte", "Bonjour, je peux aider.")
	samir.typed("#texte", "\r")
	samir.sees("no way to send", "!document.querySelector('#repondre button')")

	claire.click("#geste-liberer")
	samir.reads("#etat", "Libre")
	samir.click("#geste-prendre")
	claire.reads("#etat", "Samir Benali")
	claire.quiet()
	samir.quiet()
}

func TestALostSessionInTheBrowserGivesTheTextBack(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	b.desk.put(nadia(7))
	x := newTab(t, chromium(t), b.srv.URL)
	x.login(b, "claire")
	x.open("/console/dossiers/7")
	x.click("#geste-prendre")
	x.typed("#texte", "Je vous rappelle à 14 heures.")
	b.accounts.disable("claire", true)
	x.click("#repondre button")
	x.reads("main", "vous retrouverez votre texte")
	x.reads(".garde", "Votre texte")
	b.accounts.disable("claire", false)
	x.typed("#identifiant", "claire")
	x.typed("#motdepasse", testPassword)
	x.typed("#code", b.code())
	x.click("main form button")
	x.sees("the text typed before", "document.querySelector('#texte') && document.querySelector('#texte').value === 'Je vous rappelle à 14 heures.'")
	x.quiet()
}

func TestALivePageTellsWhenItsSessionEnds(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	b.desk.put(nadia(7))
	x := newTab(t, chromium(t), b.srv.URL)
	x.login(b, "claire")
	x.open("/console/dossiers/7")
	b.accounts.disable("claire", true)
	x.reads("#coupure", "Votre session a pris fin")
	x.quiet()
}

func TestAReadersPlaceIsKept(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	b.desk.put(nadia(7))
	x := newTab(t, chromium(t), b.srv.URL)
	x.login(b, "claire")
	x.open("/console/dossiers/7")
	x.click("#droit-rsa summary")
	x.sees("the reasons of a right", "document.querySelector('#droit-rsa').open")
	b.desk.say(7, assistant.ByPerson, "", "merci")
	x.reads("#fil", "merci")
	if !ask[bool](x, "document.querySelector('#droit-rsa').open") {
		t.Error("what was open closed when a message came")
	}
	if !ask[bool](x, "(f => f.scrollHeight - f.scrollTop - f.clientHeight < 5)(document.querySelector('#fil'))") {
		t.Error("the last message is out of sight")
	}
	x.quiet()
}

func TestThePagesAreWellMade(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	fill(b)
	x := newTab(t, chromium(t), b.srv.URL)
	x.open("/console/connexion")
	look(x, "connexion")
	x.login(b, "claire")
	look(x, "file")
	x.open("/console/?dossier=miens")
	look(x, "file-miens")
	x.open("/console/dossiers/1")
	look(x, "dossier-libre")
	x.open("/console/dossiers/2")
	x.typed("#texte", "Bonjour Nadia, je suis conseillère. Ça peut être utile de m'appeler demain ?")
	ask[bool](x, "document.querySelectorAll('details.droit').forEach((d, i) => d.open = i == 1 || i == 2) || true")
	look(x, "dossier-mien")
	ask[bool](x, "document.querySelector('.panneau').open = true")
	look(x, "dossier-panneau")
	ask[bool](x, "document.querySelector('#texte').value = '', true") // else the browser asks before it leaves the page
	x.open("/console/dossiers/3")
	look(x, "dossier-autre")
	x.open("/console/dossiers/4")
	look(x, "dossier-stop")
	x.open("/console/dossiers/99")
	look(x, "introuvable")
	x.quiet()
}

// look takes pictures of a page on a laptop and on a phone, in light and dark, and runs axe on two of the four: what
// it finds is the same on the others.
func look(x *tab, name string) {
	x.t.Helper()
	for _, dark := range []bool{false, true} {
		x.dark(dark)
		suffix := ""
		if dark {
			suffix = "-nuit"
		}
		x.size(1366, 768)
		x.capture(name + suffix)
		if !dark {
			checkAxe(x, name)
		}
		x.size(390, 844)
		x.capture(name + suffix + "-tel")
		if dark {
			checkAxe(x, name+suffix+"-tel")
		}
		if wide := ask[int](x, "document.documentElement.scrollWidth"); wide > 390 {
			x.t.Errorf("%s: %d pixels wide on a phone", name, wide)
		}
	}
	x.dark(false)
	x.size(1366, 768)
}

// fill puts cases of each sort into the queue.
func fill(b *bench) {
	for id := int64(1); id <= 9; id++ {
		f := nadia(id)
		f.Person = "06 .. .. .. " + string(rune('0'+id)) + "4"
		switch id {
		case 2, 5:
			f.Status, f.HolderID, f.HolderName = assistant.Taken, 1, "Claire Morel"
		case 3:
			f.Status, f.HolderID, f.HolderName, f.Reason = assistant.Taken, 2, "Samir Benali", "indu"
		case 4:
			f.Status, f.HolderID, f.HolderName, f.Stopped = assistant.Taken, 1, "Claire Morel", true
		case 6:
			f.Urgent, f.Reason, f.LastText = true, "danger", "jai tout perdu je vais en finir"
		case 7:
			f.Lang, f.Reason, f.LastText = "ar", "titre_de_sejour", "j'ai un récépissé de demande de titre de séjour depuis février, est-ce que ça compte pour la prime"
			f.Since = f.Since.AddDate(0, 0, -2)
		case 8:
			f.Person, f.Reason = "", "incompris"
		case 9:
			f.Status = assistant.Closed
		}
		b.desk.put(f)
	}
	b.desk.say(2, assistant.BySystem, "Claire Morel", "prendre")
	b.desk.say(2, assistant.ByCounsellor, "Claire Morel", strings.Repeat("Bonjour Nadia, je suis Claire. ", 2))
	b.desk.say(2, assistant.ByPerson, "", "merci bcp")
}
