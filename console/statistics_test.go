package console

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"aufil/assistant"
)

// crowd is n conversations: all begin, two thirds ask for a counsellor, one is in another territory.
func throng(b *bench, n int) {
	b.t.Helper()
	for i := range n {
		id := b.says(300+i, "bonjour")
		b.says(300+i, "oui")
		if i%3 != 0 {
			b.says(300+i, "conseiller")
			b.must(b.desk.Take(b.t.Context(), b.who["claire"], id))
		}
	}
}

func TestTheReportCountsAPeriodAndHidesSmallNumbers(t *testing.T) {
	t.Parallel()
	b := twoTerritories(t)
	throng(b, 36)
	b.says(900, "conseiller")
	b.says(900, "danger jai tout perdu je vais en finir")
	c := b.login("alix")
	r := b.get(c, "/console/statistiques")
	for _, want := range []string{"<strong>37</strong>", "<strong>25</strong>", "68 % des conversations", "A demandé à parler à quelqu&#39;un", "moins de 10 minutes", "masqué"} {
		if !strings.Contains(r.body, want) {
			t.Errorf("no %q in the report", want)
		}
	}
	for _, way := range []string{"/console/statistiques?du=2026-08-01&au=2026-08-10", "/console/statistiques?territoire=reunion"} {
		if r := b.get(c, way); strings.Contains(r.body, "<strong>37</strong>") || !strings.Contains(r.body, "<strong>masqué</strong>") {
			t.Errorf("%s tells what is not in it", way)
		}
	}
	for way, want := range map[string]string{
		"/console/statistiques?du=2026-08-10&au=2026-08-01": "avant le premier", "/console/statistiques?du=demain&au=2026-08-01": "les deux jours", "/console/statistiques?du=1990-01-01&au=2026-08-01": "trop longue",
	} {
		if r := b.get(c, way); r.status != http.StatusOK || !strings.Contains(r.body, want) {
			t.Errorf("%s: %d", way, r.status)
		}
	}
	csv := b.get(c, "/console/statistiques.csv")
	if !strings.HasPrefix(csv.body, "\ufeffrubrique;objet;valeur;part\r\n") || !strings.Contains(csv.body, "ensemble;Conversations commencées;37;") || strings.Contains(csv.body, ";9;") {
		t.Errorf("%s", csv.body)
	}
}

// A responsable of Réunion cannot see the mainland by writing its name in the address.
func TestTheReportStaysInItsTerritory(t *testing.T) {
	t.Parallel()
	b := twoTerritories(t)
	b.desk = assistant.New(assistant.Options{
		Store: b.store, Step: script, Render: scriptWords, Clock: b.now, Numbers: []assistant.Number{{Number: "36180", Territory: "metropole"}},
	})
	throng(b, 24)
	for login, sees := range map[string]bool{"rita": false, "mona": true, "alix": true} {
		c := b.login(login)
		for _, way := range []string{"/console/statistiques?territoire=metropole", "/console/statistiques.csv?territoire=metropole"} {
			r := b.get(c, way)
			if got := strings.Contains(r.body, "<strong>24</strong>") || strings.Contains(r.body, ";24;"); got != sees {
				t.Errorf("%s at %s: %v", login, way, got)
			}
		}
	}
}

func TestAPeriodIsCutIntoColumnsThatFitIt(t *testing.T) {
	t.Parallel()
	day := func(text string) time.Time {
		d, err := time.Parse(time.DateOnly, text)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for _, c := range []struct {
		from, to string // to is not in it
		columns  int
		first    string
	}{
		{"2026-08-20", "2026-08-21", 1, "20/08/2026"},
		{"2026-08-14", "2026-08-21", 7, "14/08/2026"},
		{"2026-07-24", "2026-08-21", 5, "du 24/07 au 26/07/2026"}, // a Friday: weeks begin on Mondays
		{"2026-01-15", "2027-01-01", 12, "du 15/01 au 31/01/2026"},
	} {
		bins := binsOf(day(c.from), day(c.to))
		if len(bins) != c.columns || binName(bins[0]) != c.first {
			t.Errorf("%s to %s: %d columns, the first %s", c.from, c.to, len(bins), binName(bins[0]))
		}
		for i, b := range bins[1:] {
			if !b.from.Equal(bins[i].to) {
				t.Errorf("%s to %s: a gap before %s", c.from, c.to, binName(b))
			}
		}
		if last := bins[len(bins)-1]; !last.to.Equal(day(c.to)) {
			t.Errorf("%s to %s ends %s", c.from, c.to, binName(last))
		}
	}
	for highest, want := range map[int]int{1: 5, 24: 5, 25: 10, 49: 10, 60: 20, 120: 25, 2400: 500} {
		if step := niceStep(highest); step < want/2 || highest/step >= 5 {
			t.Errorf("lines for %d: every %d", highest, step)
		}
	}
}

func TestTheReportIsWellMade(t *testing.T) {
	t.Parallel()
	b := twoTerritories(t)
	for range 4 {
		throng(b, 14)
		b.wait(6 * 24 * time.Hour)
	}
	x := newTab(t, chromium(t), b.srv.URL)
	x.login(b, "alix")
	x.open("/console/statistiques")
	x.reads("h1", "Statistiques")
	look(x, "suivi")
	x.click(".en-chiffres summary")
	if got := ask[int](x, "document.querySelectorAll('.en-chiffres tbody tr').length"); got != ask[int](x, "document.querySelectorAll('.temps .barre:not(.seconde)').length") {
		t.Errorf("%d lines of figures", got)
	}
	x.open("/console/statistiques?du=2020-01-01&au=2020-01-31")
	look(x, "statistiques-vide")
	x.quiet()
}

// What few persons make up is not told: neither the amount of the one who has it, nor what two of them wrote forty times.
func TestASumOfFewIsNotTold(t *testing.T) {
	t.Parallel()
	sums := func(begun, done, rights, monthly, yearly int64) map[string]string {
		f := sumUp([]assistant.Day{{Day: 1, Tallies: []assistant.Tally{
			{Kind: assistant.TallyBegun, Detail: "sms", N: begun}, {Kind: assistant.TallyCompleted, Detail: "sms", N: done}, {Kind: assistant.TallyRight, Detail: "rsa", N: rights},
			{Kind: assistant.TallyEuros, Detail: "mois.bas", N: 607}, {Kind: assistant.TallyEuros, Detail: "mois.haut", N: 607}, {Kind: assistant.TallyEuros, Detail: "mois.personnes", N: monthly},
			{Kind: assistant.TallyEuros, Detail: "an.bas", N: 200}, {Kind: assistant.TallyEuros, Detail: "an.haut", N: 200}, {Kind: assistant.TallyEuros, Detail: "unique.personnes", N: yearly},
			{Kind: assistant.TallySegments, Detail: "reponse", N: 40}, {Kind: assistant.TallyNotGrasped, Detail: "loyer", N: 14},
		}}})
		told := map[string]string{}
		for _, c := range f.cards(8) {
			told[c.Label] = c.Value
		}
		for _, kind := range often {
			told[string(kind)] = f.breakdown(kind, f.sorted(kind), func(k string) string { return k })[0].Value
		}
		return told
	}
	const hidden = "masqué"
	for _, c := range []struct {
		name                                string
		begun, done, rights, month, year    int64
		right, monthly, yearly, sent, often string
	}{
		{"many", 40, 30, 60, 20, 12, "60", "607 €", "200 €", "40", "14"},
		{"one who has a right", 40, 30, 1, 1, 0, hidden, hidden, hidden, "40", "14"},
		{"one who has a monthly amount", 40, 30, 60, 1, 12, "60", hidden, "200 €", "40", "14"},
		{"few", 2, 2, 11, 2, 2, hidden, hidden, hidden, hidden, hidden},
	} {
		told := sums(c.begun, c.done, c.rights, c.month, c.year)
		for label, want := range map[string]string{
			"Droits sûrs trouvés": c.right, "Euros par mois trouvés": c.monthly, "Euros par an, en plus": c.yearly, "SMS envoyés (segments)": c.sent, "incompris": c.often,
		} {
			if told[label] != want {
				t.Errorf("%s: %s says %q, want %q", c.name, label, told[label], want)
			}
		}
	}
}
