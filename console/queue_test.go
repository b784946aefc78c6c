package console

import (
	"strings"
	"testing"
	"time"

	"aufil/assistant"
	"aufil/console/page"
)

func TestWaitingIsSaidAsAColleagueWould(t *testing.T) {
	t.Parallel()
	for d, want := range map[time.Duration]string{
		20 * time.Second: "à l'instant", 5 * time.Minute: "depuis 5 min", 95 * time.Minute: "depuis 1 h 35",
		26 * time.Hour: "depuis 1 jour", 75 * time.Hour: "depuis 3 jours",
	} {
		if got := since(morning.Add(-d), morning); got != want {
			t.Errorf("%v: %q, want %q", d, got, want)
		}
	}
}

func TestDaysAreNamed(t *testing.T) {
	t.Parallel()
	for day, want := range map[string]string{
		"2026-08-20": "Aujourd'hui", "2026-08-19": "Hier", "2026-08-01": "Samedi 1er août", "2025-12-25": "Jeudi 25 décembre 2025",
	} {
		at, err := time.Parse(time.DateOnly, day)
		if err != nil {
			t.Fatal(err)
		}
		if got := dayLabel(at, morning); got != want {
			t.Errorf("%s: %q, want %q", day, got, want)
		}
	}
	for day, want := range map[string]string{"2026-08-24": "le lundi 24 août à 14:00", "2027-03-01": "le lundi 1er mars 2027 à 14:00", "2026-08-20": "le jeudi 20 août à 14:00"} {
		at, err := time.Parse(time.DateOnly, day)
		if err != nil {
			t.Fatal(err)
		}
		if got := dateWords(at.Add(14*time.Hour), morning); got != want {
			t.Errorf("an appointment: %q, want %q", got, want)
		}
	}
}

func TestEventsAreWorded(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"prendre":                      "Claire Morel a pris le dossier",
		"confier : incompris":          "Confié à l'équipe : Réponses non comprises",
		"alerte : suicide":             "Alerte : Danger : idées suicidaires",
		"stop":                         "La personne a écrit STOP",
		"autre chose":                  "Autre chose",
		"transferer : Samir":           "Claire Morel a passé le dossier à Samir",
		"mandat : accepte":             "La personne est d'accord : le mandat est donné",
		"corriger : salaire_net":       "Claire Morel a corrigé une réponse : salaire net",
		"pause : 2026-08-21T09:00:00Z": "Claire Morel a mis le dossier en pause jusqu'à demain 09:00",
		"rendez_vous : 2026-09-01T12:00:00Z : sans SMS": "Claire Morel a fixé un rendez-vous le mardi 1er septembre à 12:00 (sans SMS)",
	} {
		if got := eventLabel(assistant.Entry{Text: text, AuthorName: "Claire Morel"}, morning); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestNewsAreToldOnce(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	var before *page.Queue
	look := func() string {
		v, err := (&server{Options: Options{Desk: b.desk, Clock: b.now, Location: time.UTC}}).queue(t.Context(), b.who["claire"], assistant.QueueQuery{Folder: assistant.All})
		b.must(err)
		news := announce(before, v)
		before = &v
		return news
	}
	if news := look(); news != "" {
		t.Errorf("a page that says nothing of what it showed: %q", news)
	}
	b.nadia(1)
	if news := look(); !strings.Contains(news, "Nouveau dossier") {
		t.Errorf("a case came: %q", news)
	}
	if news := look(); news != "" {
		t.Errorf("nothing came: %q", news)
	}
	b.says(2, "danger")
	if news := look(); !strings.Contains(news, "urgent") {
		t.Errorf("an urgent case came: %q", news)
	}
}
