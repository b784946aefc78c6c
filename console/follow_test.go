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

// plain is a page without the escapes of its apostrophes.
func plain(body string) string { return strings.ReplaceAll(body, "&#39;", "'") }

func TestWhatIsAgreedOnIsKeptAndToldOnItsPage(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	claire := b.login("claire")
	id := b.nadia(78)
	b.post(claire, at(id, "prendre"), nil, nil)
	follow := func(way string, form url.Values, status int, says string) response {
		t.Helper()
		r := b.post(claire, at(id, way), form, nil)
		if r.status != status {
			t.Fatalf("%s: %d %s", way, r.status, r.body)
		}
		if status == http.StatusSeeOther {
			r = b.get(claire, r.header.Get("Location"))
		}
		if !strings.Contains(plain(r.body), says) {
			t.Fatalf("%s: %q is not said:\n%s", way, says, r.body)
		}
		return r
	}
	day := b.now().AddDate(0, 0, 12)
	meeting := url.Values{"date": {day.Format(time.DateOnly)}, "heure": {"14:30"}, "minutes": {"45"}, "genre": {"lieu"}, "lieu": {"Mairie, 2 place; étage 1"}}
	r := follow("rendez-vous", meeting, http.StatusSeeOther, "Rendez-vous fixé")
	if !strings.Contains(r.body, "Mairie, 2 place; étage 1") {
		t.Errorf("the place is not shown")
	}
	past := url.Values{"date": {"2020-01-01"}, "heure": {"10:00"}, "minutes": {"30"}, "genre": {"lieu"}, "lieu": {"Mairie de Lens"}}
	if r := follow("rendez-vous", past, http.StatusConflict, "à venir"); !strings.Contains(r.body, `value="Mairie de Lens"`) {
		t.Error("what was typed is lost")
	}
	f := b.file(id)
	ics := b.get(claire, at(id, fmt.Sprintf("rendez-vous/%d.ics", f.Appointments[0].ID)))
	if !strings.HasPrefix(ics.header.Get("Content-Type"), "text/calendar") || !strings.Contains(ics.body, `LOCATION:Mairie\, 2 place\; étage 1`) {
		t.Errorf("%s", ics.body)
	}
	if all := b.get(claire, "/console/rendez-vous.ics"); !strings.Contains(all.body, "BEGIN:VEVENT") || strings.Contains(all.body, "78") && strings.Contains(all.body, "06 ..") {
		t.Errorf("the agenda: %s", all.body)
	}
	follow(fmt.Sprintf("rendez-vous/%d", f.Appointments[0].ID), url.Values{"issue": {"annule"}}, http.StatusSeeOther, "annulé")

	follow("mandats", url.Values{"objet": {"demander le RSA à la CAF"}, "jours": {"31"}}, http.StatusSeeOther, "La proposition part par SMS")
	follow("mandats", url.Values{"objet": {strings.Repeat("x", 61)}, "jours": {"31"}}, http.StatusConflict, "trop long")
	follow("mandats", url.Values{"objet": {"x"}, "jours": {"9999"}}, http.StatusConflict, "à venir")

	if r := b.get(claire, at(id, "courrier?modele=recours_cra")); !strings.Contains(plain(r.body), "- Loyer : 380 € / mois") {
		t.Errorf("the letter does not hold the case:\n%s", r.body)
	}
	follow("courriers", url.Values{"modele": {"recours_cra"}, "texte": {"Madame, <b>Monsieur</b>"}}, http.StatusSeeOther, "Le courrier est gardé")
	follow("courriers", url.Values{"modele": {"inconnu"}, "texte": {"x"}}, http.StatusConflict, "n'existe plus")
	if r := b.get(claire, at(id, "courriers/1")); !strings.Contains(r.body, "Madame, &lt;b&gt;Monsieur&lt;/b&gt;") {
		t.Errorf("the letter on paper:\n%s", r.body)
	}
	for way, says := range map[string]string{"imprimer": "Allocations familiales", "imprimer?tout=1": "Une conseillère vous répond ici"} {
		if r := b.get(claire, at(id, way)); r.status != http.StatusOK || !strings.Contains(plain(r.body), says) {
			t.Errorf("%s: %d", way, r.status)
		}
	}
	for _, way := range []string{"courriers/99", "rendez-vous/99.ics", "courrier?modele=rien", "rien"} {
		if r := b.get(claire, at(id, way)); r.status != http.StatusNotFound {
			t.Errorf("%s: %d", way, r.status)
		}
	}
}

// A page to which nothing can be added says why, and what to do.
func TestWhatIsAgreedOnCannotBeAddedToWithoutTheCase(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	claire, samir := b.login("claire"), b.login("samir")
	id := b.nadia(78)
	said := func(who *http.Client, says string) {
		t.Helper()
		body := plain(b.get(who, at(id, "suivi")).body)
		for _, text := range []string{says, "Aucun rendez-vous.", "Aucun mandat.", "Aucun courrier."} {
			if text != "" && !strings.Contains(body, text) {
				t.Errorf("%q is not said:\n%s", text, body)
			}
		}
		if offered := strings.Contains(body, "Fixer le rendez-vous"); offered != (says == "") {
			t.Errorf("an appointment is offered: %v", offered)
		}
	}
	b.post(claire, at(id, "prendre"), nil, nil)
	said(claire, "")
	said(samir, "Un collègue a ce dossier")
	b.post(claire, at(id, "clore"), url.Values{"issue": {"accompagne"}}, nil)
	said(claire, "Ce dossier est terminé")
}

func TestAnotherTerritorysCaseDoesNotExist(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	id := b.nadia(78)
	desk := assistant.New(assistant.Options{
		Store: b.store, Step: script, Render: scriptWords, Clock: b.now, Numbers: []assistant.Number{{Number: "36180", Territory: "reunion"}},
	})
	elsewhere := b.who["claire"]
	elsewhere.Territory = "metropole"
	if _, err := desk.CaseFile(t.Context(), elsewhere, id); err == nil {
		t.Error("the case is shown")
	}
	if err := desk.Note(t.Context(), elsewhere, id, "x", nil); err == nil {
		t.Error("a note is taken")
	}
	v, err := desk.Look(t.Context(), elsewhere, assistant.QueueQuery{Folder: assistant.All})
	if err != nil || len(v.Items) != 0 || v.Counts[assistant.All] != 0 {
		t.Errorf("%+v, %v", v, err)
	}
	if r := b.get(b.login("samir"), at(9999, "suivi")); r.status != http.StatusNotFound {
		t.Errorf("a case that is not there: %d", r.status)
	}
}

func TestTheQueueIsFilteredAndPaged(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	for i := range 53 {
		b.says(i, "bonjour")
		b.says(i, "confier "+map[bool]string{true: "indu", false: "demande"}[i < 2])
	}
	claire := b.login("claire")
	first := b.get(claire, "/console/")
	if n := strings.Count(first.body, `class="ligne`); !strings.Contains(first.body, "Page 1 sur 2") || n < 50 {
		t.Errorf("%d lines", n)
	}
	if last := b.get(claire, "/console/?page=2"); !strings.Contains(last.body, "Page 2 sur 2") {
		t.Error("no second page")
	}
	indu := b.get(claire, "/console/?motif=indu")
	if n := strings.Count(indu.body, `id="ligne-`); n != 2 {
		t.Errorf("%d cases about an overpayment", n)
	}
}

func TestSupposingTouchesNothing(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	id := b.nadia(78)
	claire := b.login("claire")
	before := b.file(id)
	r := b.post(claire, at(id, "et-si"), url.Values{"question": {"salaire_net"}, "sujet": {"demandeur"}, "valeur": {"2500"}}, nil)
	if r.status != http.StatusOK || !strings.Contains(plain(r.body), "En vrai :") || !strings.Contains(r.body, "2\u202f500 €") {
		t.Fatalf("%d %s", r.status, r.body)
	}
	again := url.Values{"fait": {"salaire_net|demandeur|2500"}, "question": {"salaire_net"}, "sujet": {"demandeur"}, "valeur": {"bleu"}}
	if r := b.post(claire, at(id, "et-si"), again, nil); r.status != http.StatusConflict || !strings.Contains(r.body, "2\u202f500 €") {
		t.Errorf("what cannot be read: %d", r.status)
	}
	after := b.file(id)
	if after.Version != before.Version || after.HolderID != 0 {
		t.Error("supposing changed the case")
	}
}

func TestALineOfACalendarIsFoldedBetweenCharacters(t *testing.T) {
	t.Parallel()
	m := assistant.Appointment{ID: 3, CaseID: 12, At: morning, Minutes: 30, Kind: assistant.AtPlace, Place: strings.Repeat("é,", 60) + "\nBEGIN:VALARM\x07"}
	text := calendar([]assistant.Appointment{m}, morning)
	for _, line := range strings.Split(strings.TrimSuffix(text, "\r\n"), "\r\n") {
		if len(line) > 75 || strings.ContainsAny(line, "\n\r\x07") {
			t.Errorf("%d octets: %q", len(line), line)
		}
	}
	unfolded := strings.ReplaceAll(text, "\r\n ", "")
	if want := "LOCATION:" + strings.Repeat(`é\,`, 60) + `\nBEGIN:VALARM` + "\r\n"; !strings.Contains(unfolded, want) {
		t.Errorf("%s", unfolded)
	}
	if strings.Count(unfolded, "\r\nBEGIN:VALARM") != 1 {
		t.Error("a place writes lines of its own")
	}
}

func TestAPauseEndsInTheMorning(t *testing.T) {
	t.Parallel()
	for choice, want := range map[string]string{
		"2h": "2026-08-20 11:30", "demain": "2026-08-21 09:00", "lundi": "2026-08-24 09:00", "15j": "2026-09-03 09:00",
	} {
		until, err := pauseEnd(choice, "", morning)
		if got := until.Format("2006-01-02 15:04"); err != nil || got != want {
			t.Errorf("%s: %s, %v; want %s", choice, got, err, want)
		}
	}
	if until, err := pauseEnd("lundi", "", morning.AddDate(0, 0, 4)); err != nil || until.Format(time.DateOnly) != "2026-08-31" {
		t.Errorf("on a Monday, the next one: %v", until)
	}
	for _, date := range []string{"", "31/08/2026"} {
		if _, err := pauseEnd("date", date, morning); err == nil {
			t.Errorf("%q is a date", date)
		}
	}
}

func TestAReadyAnswerIsFilledAndLeavesOnlyWhenWhole(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	_, err := b.store.SaveReadyAnswer(t.Context(), assistant.ReadyAnswer{Title: "Pièces", Body: "Ici {{prénom}}. Apportez {{pièces}}."}, b.now())
	b.must(err)
	claire := b.login("claire")
	id := b.nadia(78)
	b.post(claire, at(id, "prendre"), nil, nil)
	if r := b.get(claire, at(id)); !strings.Contains(r.body, "Ici Claire. Apportez {{pièces}}.") {
		t.Error("the ready answer is not offered")
	}
	if r := b.post(claire, at(id, "repondre"), url.Values{"texte": {"Apportez {{pièces}}."}}, nil); r.status != http.StatusConflict || !strings.Contains(r.body, "champ à remplir") {
		t.Errorf("%d", r.status)
	}
}
