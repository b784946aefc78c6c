package main

import (
	"testing"
	"time"

	"aufil/assistant"
)

func TestPatienceCountsOpeningHoursOnly(t *testing.T) {
	t.Parallel()
	paris, err := time.LoadLocation("Europe/Paris")
	if err != nil {
		t.Fatal(err)
	}
	c, wrong := loadConfig("", []string{"AUFIL_EQUIPE_FERMETURES=2026-12-24"})
	for _, w := range wrong {
		if w.path == "equipe.fermetures" {
			t.Fatal(w)
		}
	}
	for from, want := range map[string]string{
		"2026-11-30 09:00": "2026-11-30 14:00", // over lunch: 12:30 to 13:30 is closed
		"2026-11-30 12:45": "2026-12-01 09:30",
		"2026-11-27 16:00": "2026-11-30 12:00", // a Friday, then Monday
		"2026-12-23 15:00": "2026-12-28 11:00", // the 24th closed by the team, the 25th a holiday, a weekend
		"2026-03-27 15:00": "2026-03-30 11:00", // the clock changes in between
		"2026-11-29 22:00": "2026-11-30 14:00",
	} {
		at, err := time.ParseInLocation("2006-01-02 15:04", from, paris)
		if err != nil {
			t.Fatal(err)
		}
		if got := newRota(c.Team).Return("", at, false).Format("2006-01-02 15:04"); got != want {
			t.Errorf("from %s: %s, want %s", from, got, want)
		}
		if got := newRota(c.Team).Return("", at, true).Sub(at); got != urgentPatience {
			t.Errorf("urgent, from %s: %v", from, got)
		}
	}
	never, _ := loadConfig("", []string{"AUFIL_EQUIPE_RETOUR_HEURES=0"})
	if got := newRota(never.Team).Return("", time.Now(), false); !got.IsZero() {
		t.Errorf("0 is never: %v", got)
	}
	shut := newRota(teamConfig{Hours: assistant.Hours{Zone: paris}, Patience: time.Hour})
	if got := shut.Return("", time.Now(), false); !got.IsZero() {
		t.Errorf("a team that never opens: %v", got)
	}
}
