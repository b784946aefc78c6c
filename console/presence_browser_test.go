package console

import (
	"fmt"
	"net/http"
	"net/url"
	"testing"
)

func TestTwoCounsellorsSeeThatTheyHaveTheSameCaseOpen(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	id := b.nadia(78)
	browser := chromium(t)
	claire, samir := newTab(t, browser, b.srv.URL), newTab(t, browser, b.srv.URL)
	claire.login(b, "claire")
	samir.login(b, "samir")
	claire.open(at(id))
	claire.sees("nobody else", "document.querySelector('#presence').innerText.trim() === ''")
	samir.open(at(id))
	claire.reads("#presence", "Samir Benali regarde aussi")
	samir.reads("#presence", "Claire Morel regarde aussi")
	checkAxe(claire, "a colleague has the case open")
	other := claire.beside()
	other.open("/console/")
	other.reads(fmt.Sprintf("#ligne-%d", id), "Samir Benali regarde")
	checkAxe(other, "a colleague has a case of the queue open")
	other.capture("file-regarde")

	claire.click("#geste-prendre")
	claire.typed("#texte", "Bonjour")
	samir.reads("#presence", "Claire Morel écrit")
	samir.capture("presence-ecrit")
	samir.click("#note-equipe summary")
	samir.typed("#note", "je m'en occupe ?")
	claire.reads("#presence", "Samir Benali écrit")
	claire.click("#repondre form button[type=submit]")
	samir.reads("#presence", "Claire Morel regarde aussi")
	ask[bool](samir, `(a => { a.value = ""; a.dispatchEvent(new Event("input", {bubbles: true})); return true })(document.querySelector("#note"))`)
	claire.reads("#presence", "Samir Benali regarde aussi")
	samir.open("/console/")
	claire.sees("that he left", "document.querySelector('#presence').innerText.trim() === ''")
	claire.quiet()
	samir.quiet()
}

// Nobody learns anything by it of a case of another territory, nor says anything in it.
func TestWhoWritesIsToldToWhoMaySeeTheCase(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	id := b.nadia(78)
	c := b.login("claire")
	way := fmt.Sprintf("/console/flux/dossiers/%d/ecrit", id)
	if r := b.post(c, way, url.Values{}, nil); r.status != http.StatusNoContent {
		t.Errorf("in a case that one may see: %d", r.status)
	}
	if all := b.desk.Onlookers(id); len(all) != 1 || !all[0].Types {
		t.Errorf("who writes: %v", all)
	}
	if r := b.post(c, "/console/flux/dossiers/999/ecrit", url.Values{}, nil); r.status != http.StatusNotFound {
		t.Errorf("in a case that is not there: %d", r.status)
	}
	if r := b.post(b.browser(), way, url.Values{}, nil); r.status == http.StatusNoContent {
		t.Errorf("who is not logged in: %d", r.status)
	}
}
