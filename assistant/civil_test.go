package assistant

import (
	"testing"
	"time"
)

func TestMessagesThatWeStartArriveAtCivilHours(t *testing.T) {
	t.Parallel()
	paris, err := time.LoadLocation("Europe/Paris")
	if err != nil {
		t.Fatal(err)
	}
	zones := NewZones(paris)
	for _, c := range []struct{ name, number, territory, at, want string }{
		{"within the hours", "+33612345678", "", "2026-07-01T10:00:00+02:00", "2026-07-01T10:00:00+02:00"},
		{"too early", "+33612345678", "", "2026-07-01T06:00:00+02:00", "2026-07-01T09:00:00+02:00"},
		{"20 h is too late", "+33612345678", "", "2026-07-01T20:00:00+02:00", "2026-07-02T09:00:00+02:00"},
		{"Saturday evening waits for Monday", "+33612345678", "", "2026-07-04T21:00:00+02:00", "2026-07-06T09:00:00+02:00"},
		{"the fourteenth of July", "+33612345678", "", "2026-07-14T10:00:00+02:00", "2026-07-15T09:00:00+02:00"},
		{"Easter Monday behind a Sunday", "+33612345678", "", "2026-04-05T10:00:00+02:00", "2026-04-07T09:00:00+02:00"},
		{"Ascension", "+33612345678", "", "2026-05-14T12:00:00+02:00", "2026-05-15T09:00:00+02:00"},
		{"Christmas, and the day after, which is one in Alsace", "+33612345678", "", "2026-12-25T12:00:00+01:00", "2026-12-28T09:00:00+01:00"},
		{"noon in Paris is too early in Martinique", "+596696123456", "", "2026-07-01T12:00:00+02:00", "2026-07-01T15:00:00+02:00"},
		{"a mainland number that lives in La Réunion", "+33612345678", "reunion", "2026-07-01T19:00:00+02:00", "2026-07-02T07:00:00+02:00"},
		{"Nouméa by its number", "+687701234", "autre_outre_mer", "2026-07-01T23:30:00Z", "2026-07-01T23:30:00Z"},
		{"the night when clocks change", "+33612345678", "", "2026-03-28T23:00:00+01:00", "2026-03-30T09:00:00+02:00"},
	} {
		at, want := instant(t, c.at), instant(t, c.want)
		if got := Civil(at, zones.of(c.number, c.territory)); !got.Equal(want) {
			t.Errorf("%s: %v, not %v", c.name, got, want)
		}
	}
}

func instant(t *testing.T, text string) time.Time {
	t.Helper()
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		t.Fatal(err)
	}
	return at
}
