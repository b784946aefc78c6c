package assistant

import (
	"strings"
	"testing"
)

func TestOpeningHoursAreReadAsTheyAreWritten(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"9:00-12:30, 13:30-17:00": "9:00-12:30, 13:30-17:00", "9h-12h": "9:00-12:00", "9h00 à 12h30": "9:00-12:30", "8-12 et 14h–18h30": "8:00-12:00, 14:00-18:30",
		"9h-12h ; 14h-17h": "9:00-12:00, 14:00-17:00", "fermé": "", "Fermé": "", "": "", "0:00-24:00": "0:00-24:00",
	} {
		spans, err := ParseSpans(text)
		if err != nil || FormatSpans(spans) != want {
			t.Errorf("%q is %q, %v", text, FormatSpans(spans), err)
		}
	}
	for text, want := range map[string]string{
		"14:00-12:00": "finit avant de commencer", "9:00-25:00": "n'est pas une plage", "8:30-12:00 13:00-17:00": "par une virgule", "le matin": "n'est pas une plage",
		"9:00-12:00, 11:00-13:00": "commence avant la fin", "9:00-": "n'est pas une plage",
	} {
		if _, err := ParseSpans(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", text, err)
		}
	}
}
