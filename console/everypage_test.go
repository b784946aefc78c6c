package console

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/store"
)

// routesOf lists every address of the console, from the router itself.
func routesOf(o Options) gin.RoutesInfo {
	o = o.withDefaults()
	s := &server{Options: o, translations: newTranslations(nil, o.Clock), sessions: newSessions(o), files: loadAssets()}
	return s.router().(*gin.Engine).Routes()
}

// noPages are the addresses that show none: files, live streams, the way to an identity provider.
var noPages = []string{
	"/console/statique/:file", "/console/flux/file", "/console/flux/mes-dossiers", "/console/flux/alertes", "/console/flux/dossiers/:id", "/console/rendez-vous.ics",
	"/console/statistiques.csv", "/console/journal.csv", "/console/dossiers/:id/rendez-vous/:n", "/console/dossiers/:id/messages/:n", "/console/dossiers/:id/traduction/:n",
}

// TestEveryPageIsAccessible runs axe over each page that the router knows, on a laptop in the light and on a telephone in
// the dark, and looks that none is wider than a telephone. A page that is not in the list of examples fails the test.
func TestEveryPageIsAccessible(t *testing.T) {
	t.Parallel()
	hours := &board{by: map[string]assistant.Hours{}}
	b := twoTerritoriesWith(t, func(o *Options) {
		o.Rota = hours
		o.Languages, o.Price, o.Example = []string{"fr", "en", "ar"}, 8, "Démonstration : chiffres inventés."
	})
	hours.b = b
	id := furnished(b)
	b.must(hours.Refresh(t.Context()))
	one := func(more ...string) []string { return []string{at(id, more...)} }
	pages := map[string][]string{
		"/console/":                          {"/console/", "/console/?dossier=rendus", "/console/?dossier=pause"},
		"/console/dossiers/:id":              one(),
		"/console/dossiers/:id/et-si":        one("et-si"),
		"/console/dossiers/:id/suivi":        one("suivi"),
		"/console/dossiers/:id/courrier":     one("courrier?modele=recours_cra"),
		"/console/dossiers/:id/courriers/:n": one("courriers/1"),
		"/console/dossiers/:id/imprimer":     {at(id, "imprimer"), at(id, "imprimer?tout=1")},
		"/console/rendez-vous":               {"/console/rendez-vous"},
		"/console/chercher":                  {"/console/chercher"},
		"/console/compte":                    {"/console/compte"},
		"/console/statistiques":              {"/console/statistiques?du=2026-06&au=2026-07"},
		"/console/equipe":                    {"/console/equipe"},
		"/console/equipe/:id":                {"/console/equipe/nouveau", fmt.Sprintf("/console/equipe/%d", b.who["claire"].ID)},
		"/console/reponses":                  {"/console/reponses"},
		"/console/reponses/:id":              {"/console/reponses/nouvelle", "/console/reponses/1"},
		"/console/horaires":                  {"/console/horaires", "/console/horaires?territoire=reunion"},
		"/console/journal":                   {"/console/journal?verifier=oui"},
		"/console/connexion":                 {"/console/connexion"},
	}
	x := newTab(t, chromium(t), b.srv.URL)
	x.login(b, "alix")
	signedOut := newTab(t, x.ctx, b.srv.URL)
	for _, r := range routesOf(Options{Rules: law(t)}) {
		if r.Method != http.MethodGet || slices.Contains(noPages, r.Path) {
			continue
		}
		ways := pages[r.Path]
		if len(ways) == 0 {
			t.Errorf("%s is looked at by no test: give an example of it", r.Path)
		}
		who := x
		if r.Path == "/console/connexion" {
			who = signedOut
		}
		for i, way := range ways {
			name := strings.Trim(strings.NewReplacer("/console", "", "/", "-", ":", "").Replace(r.Path), "-")
			if name == "" {
				name = "file"
			}
			who.accessible(fmt.Sprintf("%s-%d", name, i), way)
		}
	}
	x.quiet()
}

// accessible looks at one page on a laptop in the light and on a telephone in the dark.
func (x *tab) accessible(name, way string) {
	x.t.Helper()
	x.open(way)
	x.sees("the page "+way, "document.querySelector('h1')")
	if ask[bool](x, "document.title.includes('introuvable') || document.title.includes('problème')") {
		x.t.Errorf("%s is no page: %s", way, ask[string](x, "document.title"))
	}
	if n := ask[int](x, "document.querySelectorAll('h1').length"); n != 1 {
		x.t.Errorf("%s has %d titles", way, n)
	}
	ask[bool](x, "document.querySelectorAll('main details:not(.panneau)').forEach(d => d.open = true) || true")
	for _, dark := range []bool{false, true} {
		x.dark(dark)
		x.size(1366, 768)
		look := "jour"
		if dark {
			look = "nuit"
		}
		x.capture("page-" + name + "-" + look)
		if dark {
			x.size(390, 844)
			x.capture("page-" + name + "-tel")
			if wide := ask[int](x, "document.documentElement.scrollWidth"); wide > 390 {
				x.t.Errorf("%s: %d pixels wide on a phone: %s", name, wide, x.widest())
			}
		}
		checkAxe(x, name+" "+look)
	}
	x.dark(false)
	x.size(1366, 768)
}

// furnished is a service with something on each page, and the number of its fullest case.
func furnished(b *bench) int64 {
	b.t.Helper()
	ctx, claire := b.t.Context(), b.who["claire"]
	fill(b)
	id := b.nadia(78)
	b.must(b.desk.Take(ctx, claire, id))
	b.must(b.desk.Book(ctx, claire, id, assistant.Appointment{At: b.now().AddDate(0, 0, 9), Minutes: 45, Kind: assistant.AtPlace, Place: "Mairie de Lens"}))
	b.must(b.desk.Propose(ctx, claire, id, "demander le RSA à la CAF", b.now().AddDate(0, 3, 0)))
	b.must(b.desk.Attach(ctx, claire, id, "recours_cra", "Madame, Monsieur,\n\nJe conteste."))
	b.must(b.desk.Note(ctx, claire, id, "Voir avec la CAF.", nil))
	b.must(b.desk.Correct(ctx, claire, id, assistant.Edit{Question: "salaire_net", Subject: "demandeur", Text: "1250"}))
	for _, r := range []assistant.ReadyAnswer{
		{Title: "Bonjour, je regarde", Body: "Bonjour, ici {{prénom}}. Je lis vos réponses et je reviens vers vous aujourd'hui.", Translations: map[string]string{"en": "Hello, this is {{prénom}}."}},
		{Title: "Trop-perçu", Topic: "indu", Body: "Vous avez 2 mois pour contester. Apportez {{pièces}}.", Territory: "metropole"},
		{Title: "Ancienne réponse", Body: "Le bureau a déménagé."},
	} {
		n, err := b.store.SaveReadyAnswer(ctx, r, b.now())
		b.must(err)
		if r.Title == "Ancienne réponse" {
			b.must(b.store.ArchiveReadyAnswer(ctx, n, true, b.now()))
		}
	}
	h := &assistant.Hours{Holidays: true, Closed: []assistant.Closure{{From: "2026-12-24", To: "2026-12-31", Why: "fêtes"}}}
	for d := time.Monday; d <= time.Friday; d++ {
		h.Week[d] = []assistant.Span{{From: 540, To: 750}, {From: 810, To: 1020}}
	}
	b.must(b.store.SaveOpening(ctx, assistant.Opening{Hours: h, ZoneName: "Europe/Paris", By: b.who["alix"].ID}, b.now()))
	var days []assistant.Day
	for d := range int64(18) {
		days = append(days, assistant.Day{Day: dayNumber(b.now()) - d, Tallies: []assistant.Tally{
			{Kind: assistant.TallyBegun, Detail: "sms", N: 20 + d}, {Kind: assistant.TallyBegun, Detail: "voix", N: 5}, {Kind: assistant.TallyCompleted, Detail: "sms", N: 14},
			{Kind: assistant.TallyHanded, Detail: "demande", N: 3}, {Kind: assistant.TallyHanded, Detail: "indu", N: 1}, {Kind: assistant.TallyRight, Detail: "rsa", N: 4},
			{Kind: assistant.TallyAsked, Detail: "salaire_net", N: 15}, {Kind: assistant.TallyAnswered, Detail: "salaire_net", N: 13}, {Kind: assistant.TallyTaken, Detail: "1h", N: 3},
			{Kind: assistant.TallyEuros, Detail: "mois.bas", N: 4000}, {Kind: assistant.TallyEuros, Detail: "mois.haut", N: 4400}, {Kind: assistant.TallyEuros, Detail: "mois.personnes", N: 12}, {Kind: assistant.TallySegments, Detail: "reponse", N: 300},
		}})
	}
	b.must(b.store.Count(ctx, days...))
	return id
}

// Whatever one may do with a case, by whatever address the router knows, another territory's does not exist.
func TestAnotherTerritorysCaseIsNotFoundByAnyAddress(t *testing.T) {
	t.Parallel()
	var clock func() time.Time
	b := twoTerritoriesWith(t, func(o *Options) {
		clock = o.Clock
		o.Desk = assistant.New(assistant.Options{
			Store: o.Shelf.(*store.Store), Step: withReal(law(t)), Render: scriptWords, Clock: func() time.Time { return clock() },
			Numbers: []assistant.Number{{Number: "36180", Territory: "metropole"}, {Number: "36190", Territory: "reunion"}},
		})
	})
	id := b.nadia(78)
	b.must(b.desk.Take(t.Context(), b.who["claire"], id))
	b.must(b.desk.Attach(t.Context(), b.who["claire"], id, "recours_cra", "Madame, Monsieur,"))
	before := b.file(id)
	rene, claire := b.login("rene"), b.login("claire")
	tried := 0
	for _, r := range routesOf(Options{Rules: law(t)}) {
		if !strings.Contains(r.Path, "/dossiers/:id") {
			continue
		}
		tried++
		way := strings.NewReplacer(":id", fmt.Sprint(id), ":n", "1").Replace(r.Path)
		form := url.Values{
			"texte": {"Bonjour"}, "note": {"x"}, "question": {"salaire_net"}, "sujet": {"demandeur"}, "valeur": {"900"}, "issue": {"accompagne"}, "raison": {"x"}, "pause": {"demain"},
			"collegue": {fmt.Sprint(b.who["samir"].ID)}, "date": {"2026-09-01"}, "heure": {"10:00"}, "minutes": {"30"}, "genre": {"telephone"}, "objet": {"x"}, "jours": {"31"}, "modele": {"recours_cra"},
		}
		got := 0
		if r.Method == http.MethodGet {
			got = b.get(rene, way+"?modele=recours_cra").status
		} else {
			got = b.post(rene, way, form, nil).status
		}
		want := http.StatusNotFound
		if r.Method == http.MethodGet && strings.Contains(way, "/flux/") {
			want = http.StatusNoContent // a live page that is given nothing asks no more
		}
		if strings.HasSuffix(way, "/appeler") {
			want = http.StatusConflict // refused before the case is looked for: this account has no telephone
		}
		if got != want && !(strings.HasSuffix(way, "/appeler") && got == http.StatusNotFound) {
			t.Errorf("%s %s: %d, want %d", r.Method, way, got, want)
		}
	}
	if tried < 20 {
		t.Errorf("only %d addresses", tried)
	}
	if after := b.file(id); after.Version != before.Version {
		t.Error("the case was changed from another territory")
	}
	if r := b.get(claire, at(id)); r.status != http.StatusOK {
		t.Errorf("who has no territory: %d", r.status)
	}
}

// What is hostile in names and letters is only text on paper, and no formula in a spreadsheet.
func TestPaperAndSpreadsheetsHoldHostileTextAsText(t *testing.T) {
	t.Parallel()
	b := twoTerritories(t)
	const evil = `=HYPERLINK("http://evil.test")<script>alert(1)</script>`
	b.accountOf(assistant.Counsellor{Login: "eve", Name: evil, Role: assistant.RoleLead})
	id, eve, ctx := b.nadia(78), b.who["eve"], t.Context()
	b.says(78, evil)
	b.must(b.desk.Take(ctx, eve, id))
	b.must(b.desk.Attach(ctx, eve, id, "recours_cra", evil))
	b.must(b.desk.Note(ctx, eve, id, evil, nil))
	b.must(b.desk.Book(ctx, eve, id, assistant.Appointment{At: b.now().AddDate(0, 0, 3), Minutes: 30, Kind: assistant.AtPlace, Place: `=1+1<img src=x>`}))
	c := b.login("eve")
	for _, way := range []string{"imprimer", "imprimer?tout=1", "courriers/1", "suivi"} {
		r := b.get(c, at(id, way))
		if r.status != http.StatusOK || strings.Contains(r.body, "<script>alert") || strings.Contains(r.body, "<img src=x") {
			t.Errorf("%s: %d, or alive", way, r.status)
		}
	}
	if r := b.get(c, at(id, "imprimer?tout=1")); !strings.Contains(r.body, "&lt;script&gt;alert(1)") {
		t.Error("what was written is not on paper")
	}
	for _, way := range []string{"/console/journal.csv", "/console/statistiques.csv"} {
		r := b.get(c, way)
		if r.status != http.StatusOK {
			t.Fatalf("%s: %d", way, r.status)
		}
		for line := range strings.Lines(strings.TrimPrefix(r.body, "\ufeff")) {
			for cell := range strings.SplitSeq(strings.TrimSpace(line), ";") {
				if cell = strings.TrimPrefix(cell, `"`); cell != "" && strings.ContainsRune("=+-@", rune(cell[0])) {
					t.Errorf("%s: a formula: %q", way, cell)
				}
			}
		}
	}
	if r := b.get(c, "/console/journal.csv"); !strings.Contains(r.body, `'=HYPERLINK(`) {
		t.Error("the name is not in the file")
	}
}
