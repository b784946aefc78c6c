package console

import (
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
)

func TestACorrectionChangesTheRightsAtOnceAndKeepsTheOldValue(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	claire, samir := b.login("claire"), b.login("samir")
	id := b.nadia(78)
	b.post(claire, at(id, "prendre"), nil, nil)
	form := url.Values{"question": {"salaire_net"}, "sujet": {"demandeur"}, "valeur": {"1250,50 euros"}}
	if r := b.post(samir, at(id, "corriger"), form, nil); r.status != http.StatusConflict || !strings.Contains(r.body, "Claire Morel a ce dossier") {
		t.Errorf("who does not have the case corrects it: %d", r.status)
	}
	r := b.post(claire, at(id, "corriger"), form, http.Header{"Hx-Request": {"true"}})
	body := plain(r.body)
	for _, says := range []string{"C'est corrigé", "1\u202f250", "Avant : 800 à 900 € / mois (la personne", "Claire Morel, à", `id="liste-droits"`} {
		if !strings.Contains(body, says) {
			t.Errorf("%q is not said: %d", says, r.status)
		}
	}
	form.Set("valeur", "bleu")
	if r := b.post(claire, at(id, "corriger"), form, nil); r.status != http.StatusConflict || !strings.Contains(plain(r.body), "n'a pas été comprise") {
		t.Errorf("what cannot be read: %d", r.status)
	}
	form.Del("valeur")
	form.Set("inconnu", "oui")
	if r := b.post(claire, at(id, "corriger"), form, http.Header{"Hx-Request": {"true"}}); !strings.Contains(plain(r.body), "Avant : 1\u202f25") {
		t.Errorf("not known any more: %d", r.status)
	}
}

func TestANoteIsSeenByTheTeamAloneAndAsksAColleague(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	claire, samir := b.login("claire"), b.login("samir")
	id := b.nadia(78)
	r := b.post(claire, at(id, "noter"), url.Values{"note": {"@samir, tu la connais ?"}}, http.Header{"Hx-Request": {"true"}})
	if !strings.Contains(plain(r.body), "montrée à Samir Benali") || !strings.Contains(r.body, "tu la connais") {
		t.Fatalf("%d %s", r.status, r.body)
	}
	if r := b.get(samir, "/console/?dossier=pour-moi"); !strings.Contains(r.body, "Pour vous") {
		t.Error("the colleague is not asked")
	}
	b.get(samir, at(id))
	if r := b.get(samir, "/console/?dossier=pour-moi"); strings.Contains(r.body, "Pour vous") {
		t.Error("asked again after having looked")
	}
	for _, e := range b.file(id).Entries {
		if strings.Contains(e.Text, "tu la connais") && e.Delivery != "" {
			t.Error("a note was sent")
		}
	}
}

// A correction that was taken closes its form: what is known stands above it.
func TestACorrectionClosesItsForm(t *testing.T) {
	t.Parallel()
	_, x := atNadias(t)
	x.reads("#motif", "attend depuis")
	const panel = "#p-m-salaire_net-demandeur"
	x.click(panel + " summary")
	x.sees("the field at hand", "document.activeElement.id === 'm-salaire_net-demandeur'")
	x.typed("#m-salaire_net-demandeur", "850\r")
	x.reads("#faits", "850 €")
	x.sees("the form closed, and where one was", fmt.Sprintf("!document.querySelector(%[1]q).open && document.activeElement === document.querySelector(%[1]q + ' summary')", panel))
	x.typed("#texte", "Bonjour.")
	x.click("#repondre form button[type=submit]")
	x.reads("#motif", "pas en attente")
	x.quiet()
}

// Several facts may come from one question: each has a form of its own, and its label names its field.
func TestEachFormOfACaseHasItsOwnName(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	claire := b.login("claire")
	id := b.nadia(78)
	b.post(claire, at(id, "prendre"), nil, nil)
	for _, page := range []string{at(id), at(id, "et-si")} {
		seen := map[string]bool{}
		for _, m := range regexp.MustCompile(` id="([^"]*)"`).FindAllStringSubmatch(b.get(claire, page).body, -1) {
			if seen[m[1]] {
				t.Errorf("%s: two elements are named %s", page, m[1])
			}
			seen[m[1]] = true
		}
	}
}

// A correction that was not understood is still there, with the keyboard in it.
func TestARefusedCorrectionStaysWhereItWasTyped(t *testing.T) {
	t.Parallel()
	_, x := atNadias(t)
	const panel, field = "#p-m-naissance-enfants-1", "#m-naissance-enfants-1"
	x.click(panel + " summary")
	x.typed(field, "je ne dirai rien\r")
	x.reads("#message", "n'a pas été comprise")
	x.sees("what was typed, to be mended", fmt.Sprintf("(f => f.value === 'je ne dirai rien' && document.activeElement === f && f.closest('details').open)(document.querySelector(%q))", field))
	x.quiet()
}
