package console

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"aufil/assistant"
	"aufil/dialog"
	"aufil/internal/overheard"
	"aufil/store"
)

// byTurns is a console with a team in each of two territories, whose cases are given by turns: Claire and Samir on the
// mainland, René in Réunion. Each can hold two cases.
func byTurns(t *testing.T) *bench {
	t.Helper()
	var desk *assistant.Assistant
	b := twoTerritoriesWith(t, func(o *Options) {
		desk = assistant.New(assistant.Options{
			Store: o.Shelf.(*store.Store), Step: withReal(law(t)), Render: scriptWords, Clock: o.Clock, Present: 5 * time.Minute, Log: overheard.Logger(),
			Numbers: []assistant.Number{{Number: "36180", Territory: "metropole"}, {Number: "36190", Territory: "reunion"}},
		})
		o.Desk = desk
	})
	b.desk = desk
	for login, territory := range map[string]string{"claire": "metropole", "samir": "metropole", "rene": "reunion"} {
		who := b.who[login]
		who.Territory = territory
		b.must(b.store.SaveProfile(t.Context(), 0, assistant.Profile{Counsellor: who, Capacity: 2}, b.now()))
		b.who[login] = who
	}
	return b
}

// asks is a person of a territory who wants to talk to somebody.
func (b *bench) asks(person int, service string) int64 {
	b.t.Helper()
	out, err := b.desk.Receive(b.t.Context(), assistant.Inbound{
		ID: fmt.Sprintf("SM%d", b.texts.Add(1)), From: fmt.Sprintf("+3363998%04d", 100+person), To: service,
		Input: dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: "conseiller", At: b.now()},
	})
	b.must(err)
	b.wait(time.Second)
	return out.CaseID
}

func (b *bench) distribute(want int) {
	b.t.Helper()
	n, err := b.desk.Distribute(b.t.Context())
	b.must(err)
	if n != want {
		b.t.Fatalf("%d cases given, want %d", n, want)
	}
}

func TestCasesGoByTurnsToTwoCounsellorsOfATerritory(t *testing.T) {
	t.Parallel()
	b := byTurns(t)
	browser := chromium(t)
	claire, samir := newTab(t, browser, b.srv.URL), newTab(t, browser, b.srv.URL)
	for _, x := range []*tab{claire, samir} {
		x.before(`window.told = []; document.addEventListener("alerte-recue", e => window.told.push(e.detail), true)`)
	}
	claire.login(b, "claire")
	samir.login(b, "samir")
	var ids []int64
	for person := range 5 {
		ids = append(ids, b.asks(person, "36180"))
	}
	far := b.asks(9, "36190")
	b.distribute(4) // two each; René is not there, and nobody else serves Réunion

	const mine = "document.querySelectorAll('.ligne .badge.mien').length"
	for name, x := range map[string]*tab{"Claire": claire, "Samir": samir} {
		x.sees("a word about it", "told.join().includes('vous est donné')") // it stays on the screen for a while only
		x.sees("two cases for "+name, mine+" === 2")
		x.sees("one that is for nobody yet", "document.querySelectorAll('.ligne .badge.libre').length === 1")
		if ask[bool](x, fmt.Sprintf("!!document.querySelector('#ligne-%d')", far)) {
			t.Errorf("%s sees a case of Réunion", name)
		}
	}
	claire.capture("tour-de-role")

	first := ask[string](claire, "document.querySelector('.ligne:has(.mien) a').id")
	claire.click("#" + first)
	claire.reads("#fil", "est donné à Claire Morel, à tour de rôle")
	claire.click("#geste-clore")
	claire.click(".panneau[open] form button")
	claire.reads("#etat", "Clos")
	b.distribute(1) // the place that is free again
	claire.open("/console/")
	claire.sees("the last one", mine+" === 2")
	if f := b.file(ids[4]); f.HolderID != b.who["claire"].ID {
		t.Errorf("the last case is with %d", f.HolderID)
	}
	claire.quiet()
	samir.quiet()
}

func TestAResponsableNotesAnAbsenceAndWhoTakesTheCases(t *testing.T) {
	t.Parallel()
	b := byTurns(t)
	browser := chromium(t)
	claire, mona := newTab(t, browser, b.srv.URL), newTab(t, browser, b.srv.URL)
	claire.login(b, "claire")
	mona.login(b, "mona")
	one, two := b.asks(1, "36180"), b.asks(2, "36180")
	for _, id := range []int64{one, two} {
		b.must(b.desk.Take(t.Context(), b.who["samir"], id))
	}
	b.must(b.desk.Snooze(t.Context(), b.who["samir"], two, b.now().Add(50*time.Hour)))

	member := fmt.Sprintf("/console/equipe/%d", b.who["samir"].ID)
	mona.open(member)
	mona.reads("#absence", "Dossiers en cours : 2")
	ask[bool](mona, "document.querySelector('#absent').value = '2026-08-28', true")
	checkAxe(mona, "absence")
	mona.capture("absence")
	mona.click("#geste-absent")
	mona.reads(".avis", "Samir Benali : absent(e) jusqu'au")
	mona.reads(".avis", "2 dossiers remis dans la file")
	mona.reads("#absence", "De retour")
	mona.capture("absence-notee")
	claire.reads(fmt.Sprintf("#ligne-%d", one), "Libre")
	if f := b.file(two); f.Status != assistant.Waiting || f.Snoozed.IsZero() {
		t.Errorf("what was put aside: %+v", f.QueueItem)
	}

	b.login("samir") // his browser is open somewhere
	b.distribute(1)
	claire.reads(fmt.Sprintf("#ligne-%d", one), "À vous")
	mona.open("/console/equipe")
	mona.reads("main", "absent(e) jusqu'au")

	b.wait(time.Second)
	// Claire goes as well, and gives what she has to Mona.
	claire.open("/console/compte")
	ask[bool](claire, "document.querySelector('#absent').value = '2026-08-21', true")
	ask[bool](claire, fmt.Sprintf("document.querySelector('#dossiers-absent').value = '%d', true", b.who["mona"].ID))
	claire.click("#geste-absent")
	claire.reads(".avis", "1 dossier passé à Mona Petit")
	mona.reads("#alertes", "On vous a passé le dossier")
	if f := b.file(one); f.HolderID != b.who["mona"].ID {
		t.Errorf("the case is with %d", f.HolderID)
	}
	third := b.asks(3, "36180")
	b.distribute(0)

	mona.open(member)
	mona.click("#geste-retour")
	mona.reads(".avis", "Samir Benali est de retour")
	b.distribute(1)
	if f := b.file(third); f.HolderID != b.who["samir"].ID {
		t.Errorf("the case that waited is with %d", f.HolderID)
	}
	mona.open("/console/journal")
	mona.reads("main", "a noté l'absence de")
	claire.quiet()
	mona.quiet()
}

func TestAnAbsenceThatCannotBeIsRefused(t *testing.T) {
	t.Parallel()
	b := byTurns(t)
	mona := b.login("mona")
	id := b.asks(1, "36180")
	b.must(b.desk.Take(t.Context(), b.who["samir"], id))
	way := fmt.Sprintf("/console/equipe/%d/absence", b.who["samir"].ID)
	for _, c := range []struct{ until, cases, says string }{
		{"", "file", "Donnez le dernier jour"}, {"demain", "file", "Donnez le dernier jour"}, {"2026-08-19", "file", "Ce jour est passé"},
		{"2036-08-19", "file", "vérifiez l&#39;année"}, {"2026-08-28", fmt.Sprint(b.who["rene"].ID), "Choisissez dans la liste"},
	} {
		r := b.post(mona, way, map[string][]string{"absent": {c.until}, "dossiers": {c.cases}}, nil)
		if r.status != 422 || !strings.Contains(r.body, c.says) {
			t.Errorf("%+v: %d", c, r.status)
		}
	}
	if f := b.file(id); f.HolderID != b.who["samir"].ID {
		t.Error("the case moved")
	}
	if r := b.post(b.login("rita"), way, map[string][]string{"absent": {"2026-08-28"}}, nil); r.status != 404 {
		t.Errorf("a responsable of Réunion: %d", r.status)
	}
	if r := b.post(b.login("claire"), way, map[string][]string{"absent": {"2026-08-28"}}, nil); r.status != 403 {
		t.Errorf("a colleague: %d", r.status)
	}
}
