package console

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"aufil/assistant"
)

func TestTheQueueGoesByUrgencyThenByWaiting(t *testing.T) {
	t.Parallel()
	who := assistant.Counsellor{ID: 1}
	item := func(id, holder int64, urgent bool, minutes int) assistant.QueueItem {
		return assistant.QueueItem{CaseID: id, HolderID: holder, Urgent: urgent, Since: morning.Add(-time.Duration(minutes) * time.Minute)}
	}
	items := func() []assistant.QueueItem {
		return []assistant.QueueItem{item(1, 0, false, 5), item(2, 1, false, 90), item(3, 2, true, 1), item(4, 0, true, 30), item(5, 0, false, 60)}
	}
	for f, want := range map[assistant.Folder]string{
		assistant.All: "[4 3 2 5 1]", assistant.Unassigned: "[4 5 1]", assistant.Own: "[2]",
	} {
		v := queueView(items(), who, f, morning)
		var ids []int64
		for _, r := range v.Rows {
			ids = append(ids, r.ID)
		}
		if got := fmt.Sprint(ids); got != want {
			t.Errorf("%s: %s, want %s", f, got, want)
		}
		if fmt.Sprint(v.Folders[0].Count, v.Folders[1].Count, v.Folders[2].Count, v.Urgent) != "5 3 1 2" {
			t.Errorf("%s: tabs %+v, %d urgent", f, v.Folders, v.Urgent)
		}
	}
}

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
}

func TestEventsAreWorded(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"prendre":             "Claire Morel a pris le dossier",
		"confier : incompris": "Confié à l'équipe : Réponses non comprises",
		"alerte : suicide":    "Alerte : Danger : idées suicidaires",
		"stop":                "La personne a écrit STOP",
		"autre chose":         "Autre chose",
	} {
		if got := eventLabel(assistant.Entry{Text: text, AuthorName: "Claire Morel"}); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestNewsAreToldOnce(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	known := map[int64]bool{}
	look := func() string {
		v, err := (&server{Options: Options{Desk: b.desk, Clock: b.now, Location: time.UTC}}).queue(t.Context(), b.who["claire"], assistant.All)
		b.must(err)
		return announce(v, known)
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
