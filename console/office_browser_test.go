package console

import (
	"fmt"
	"testing"
	"time"

	"aufil/assistant"
)

// What the router alone does not lead to: a page that is refused, and the secrets of an account that has just been made.
func TestTheOfficePagesAreWellMade(t *testing.T) {
	t.Parallel()
	b := twoTerritories(t)
	id := b.nadia(78)
	b.must(b.desk.Take(t.Context(), b.who["claire"], id))
	b.accountOf(assistant.Counsellor{Login: "yann", Name: "Yann Le Goff", Role: assistant.RoleCounsellor, Territory: "metropole"})
	b.shutOut("yann")
	browser := chromium(t)
	x := newTab(t, browser, b.srv.URL)
	x.login(b, "claire")
	x.open("/console/compte")
	x.reads("[data-notifications]", "pas encore activées")
	x.open("/console/journal")
	x.reads("h1", "Page réservée")
	look(x, "page-reservee")
	x.quiet()

	x = newTab(t, browser, b.srv.URL)
	b.wait(time.Hour)
	x.login(b, "alix")
	x.open("/console/equipe/nouveau")
	x.typed("#identifiant", "lea")
	x.typed("#nom", "Léa Martin")
	x.click("main form button")
	x.reads("h1", "Léa Martin")
	look(x, "acces")
	x.quiet()
}

func TestOneCounsellorRevokesTheOtherWhoKeepsTheirText(t *testing.T) {
	t.Parallel()
	b := twoTerritories(t)
	id := b.nadia(78)
	browser := chromium(t)
	claire, alix := newTab(t, browser, b.srv.URL), newTab(t, browser, b.srv.URL)
	claire.login(b, "claire")
	claire.open(at(id))
	claire.click("#geste-prendre")
	claire.reads("#etat", "À vous")
	claire.typed("#texte", "Je regarde votre dossier.")
	alix.login(b, "alix")
	alix.open(fmt.Sprintf("/console/equipe/%d", b.who["claire"].ID))
	alix.click(".tableau button")
	alix.reads("main", "La session est fermée")
	claire.reads("#coupure", "Votre session a pris fin")
	claire.click("#repondre button")
	claire.reads(".garde", "Votre texte")
	claire.enter(b, "claire")
	claire.sees("the text typed before", "document.querySelector('#texte') && document.querySelector('#texte').value === 'Je regarde votre dossier.'")
	claire.quiet()
	alix.quiet()
}
