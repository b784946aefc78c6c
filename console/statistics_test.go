package console

import (
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

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

func TestTheReportCountsWholeMonthsAndHidesSmallNumbers(t *testing.T) {
	t.Parallel()
	b := twoTerritories(t)
	throng(b, 60)
	b.says(900, "conseiller")
	b.says(900, "danger jai tout perdu je vais en finir")
	c := b.login("alix")
	if r := b.get(c, "/console/statistiques"); strings.Contains(r.body, "<strong>60</strong>") || !strings.Contains(r.body, "se verra le 01/09/2026") {
		t.Error("a month that is not over shows")
	}
	b.wait(31 * 24 * time.Hour)
	c = b.login("alix")
	r := b.get(c, "/console/statistiques")
	begun, handed := oneOf(r.body, "<strong>60</strong>", "<strong>70</strong>"), oneOf(r.body, "<strong>40</strong>", "<strong>50</strong>")
	if begun == "" || handed == "" {
		t.Error("the report does not show 61 and 41, rounded")
	}
	for _, want := range []string{"% des conversations", "A demandé à parler à quelqu&#39;un", "moins de 10 minutes", "arrondi à la dizaine"} {
		if !strings.Contains(r.body, want) {
			t.Errorf("no %q in the report", want)
		}
	}
	if strings.Contains(r.body, "suicid") {
		t.Error("the reason of one person is named")
	}
	for _, way := range []string{"/console/statistiques?du=2026-06&au=2026-07", "/console/statistiques?territoire=reunion"} {
		if r := b.get(c, way); strings.Contains(r.body, begun) || !strings.Contains(r.body, "<strong>masqué</strong>") {
			t.Errorf("%s tells what is not in it", way)
		}
	}
	for way, want := range map[string]string{
		"/console/statistiques?du=2026-08&au=2026-07": "avant le premier", "/console/statistiques?du=demain&au=2026-08": "les deux mois", "/console/statistiques?du=1990-01&au=2026-08": "trop loin",
		"/console/statistiques?du=2026-08&au=2026-09": "quand il est fini", "/console/statistiques?du=2026-08-01&au=2026-08-19": "les deux mois",
	} {
		if r := b.get(c, way); r.status != http.StatusOK || !strings.Contains(r.body, want) {
			t.Errorf("%s: %d", way, r.status)
		}
	}
	csv := b.get(c, "/console/statistiques.csv")
	shown := strings.TrimSuffix(strings.TrimPrefix(begun, "<strong>"), "</strong>")
	for _, want := range []string{"\ufeffrubrique;objet;valeur;part\r\n", "ensemble;Conversations commencées;" + shown + ";", "arrondi à la dizaine", "commencées;août 2026;" + shown + ";"} {
		if !strings.Contains(csv.body, want) {
			t.Errorf("no %q in %s", want, csv.body)
		}
	}
}

func oneOf(text string, any ...string) string {
	for _, one := range any {
		if strings.Contains(text, one) {
			return one
		}
	}
	return ""
}

// Whoever subtracts one page from another gets what a third page shows: "Tous" less a territory is the other one, two
// months less the first are the second. Nothing finer comes out, nor anything of a page that hides.
func TestPagesSubtractedTellNoMoreThanAPage(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		r := assistant.NewRounding([]byte(rapid.String().Draw(t, "secret")))
		var days []assistant.Day
		for _, month := range []string{"2026-06", "2026-07"} {
			first, err := time.Parse(monthLayout, month)
			if err != nil {
				t.Fatal(err)
			}
			for _, territory := range []string{"metropole", "reunion"} {
				for range rapid.IntRange(1, 4).Draw(t, "days") {
					days = append(days, assistant.Day{
						Day: dayNumber(first) + int64(rapid.IntRange(0, 29).Draw(t, "day")), Territory: territory,
						Tallies: []assistant.Tally{{Kind: assistant.TallyBegun, Detail: "sms", N: int64(rapid.IntRange(0, 40).Draw(t, "n"))}},
					})
				}
			}
		}
		page := func(keep func(assistant.Day) bool) int {
			return sumUp(slices.DeleteFunc(slices.Clone(days), func(d assistant.Day) bool { return !keep(d) }), r).all[assistant.TallyBegun].Rounded()
		}
		july, err := time.Parse(monthLayout, "2026-07")
		if err != nil {
			t.Fatal(err)
		}
		all := page(func(assistant.Day) bool { return true })
		for name, part := range map[string]func(assistant.Day) bool{
			"territory": func(d assistant.Day) bool { return d.Territory == "reunion" }, "month": func(d assistant.Day) bool { return d.Day < dayNumber(july) },
		} {
			rest := all - page(part)
			if own := page(func(d assistant.Day) bool { return !part(d) }); rest != own || rest%assistant.RoundedTo != 0 {
				t.Fatalf("all less a %s is %d, whose own page shows %d", name, rest, own)
			}
		}
	})
}

// A responsable of Réunion cannot see the mainland by writing its name in the address.
func TestTheReportStaysInItsTerritory(t *testing.T) {
	t.Parallel()
	b := twoTerritories(t)
	b.desk = assistant.New(assistant.Options{
		Store: b.store, Step: script, Render: scriptWords, Clock: b.now, Numbers: []assistant.Number{{Number: "36180", Territory: "metropole"}},
	})
	throng(b, 30)
	b.wait(31 * 24 * time.Hour)
	for login, sees := range map[string]bool{"rita": false, "mona": true, "alix": true} {
		c := b.login(login)
		for _, way := range []string{"/console/statistiques?territoire=metropole", "/console/statistiques.csv?territoire=metropole"} {
			r := b.get(c, way)
			if got := strings.Contains(r.body, "<strong>30</strong>") || strings.Contains(r.body, ";30;"); got != sees {
				t.Errorf("%s at %s: %v", login, way, got)
			}
		}
	}
}

func TestTheLinesBehindTheColumnsAreFew(t *testing.T) {
	t.Parallel()
	for highest, want := range map[int]int{1: 5, 24: 5, 25: 10, 49: 10, 60: 20, 120: 25, 2400: 500} {
		if step := niceStep(highest); step < want/2 || highest/step >= 5 {
			t.Errorf("lines for %d: every %d", highest, step)
		}
	}
}

func TestTheReportIsWellMade(t *testing.T) {
	t.Parallel()
	b := twoTerritories(t)
	for range 3 {
		throng(b, 30)
		b.wait(31 * 24 * time.Hour)
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
	x.open("/console/statistiques?du=2023-01&au=2023-01")
	look(x, "statistiques-vide")
	x.quiet()
}

// What few persons make up is not told: neither the amount of the one who has it, nor what two of them wrote forty times.
func TestASumOfFewIsNotTold(t *testing.T) {
	t.Parallel()
	sums := func(begun, done, rights, monthly, yearly int64) map[string]string {
		f := sumUp([]assistant.Day{{Day: 20000, Tallies: []assistant.Tally{
			{Kind: assistant.TallyBegun, Detail: "sms", N: begun}, {Kind: assistant.TallyCompleted, Detail: "sms", N: done}, {Kind: assistant.TallyRight, Detail: "rsa", N: rights},
			{Kind: assistant.TallyEuros, Detail: "mois.bas", N: 607}, {Kind: assistant.TallyEuros, Detail: "mois.haut", N: 607}, {Kind: assistant.TallyEuros, Detail: "mois.personnes", N: monthly},
			{Kind: assistant.TallyEuros, Detail: "an.bas", N: 200}, {Kind: assistant.TallyEuros, Detail: "an.haut", N: 200}, {Kind: assistant.TallyEuros, Detail: "an.personnes", N: yearly},
			{Kind: assistant.TallySegments, Detail: "reponse", N: 40}, {Kind: assistant.TallyNotGrasped, Detail: "loyer", N: 20},
		}}}, assistant.NewRounding(nil))
		told := map[string]string{}
		for _, c := range f.cards(8) {
			told[c.Label] = c.Value
		}
		for _, kind := range often {
			told[string(kind)] = cellText(f.cell(kind, map[assistant.TallyKind]string{assistant.TallyNotGrasped: "loyer", assistant.TallySegments: "reponse"}[kind]))
		}
		return told
	}
	const hidden = "masqué"
	for _, c := range []struct {
		name                                string
		begun, done, rights, month, year    int64
		right, monthly, yearly, sent, often string
	}{
		{"many", 40, 30, 60, 20, 12, "60", "607 €", "200 €", "40", "20"},
		{"one who has a right", 40, 30, 1, 1, 0, hidden, hidden, hidden, "40", "20"},
		{"one who has a monthly amount", 40, 30, 60, 1, 12, "60", hidden, "200 €", "40", "20"},
		{"few", 2, 2, 20, 2, 2, hidden, hidden, hidden, hidden, hidden},
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
