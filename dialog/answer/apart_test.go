package answer

import (
	"testing"
)

func TestMonthsSince(t *testing.T) {
	t.Parallel()
	day := Day{Year: 2026, Month: 10, Day: 5}
	for text, want := range map[string]int{
		"depuis 2012": 166, "depuis mars 2019": 91, "carte de 10 ans depuis 2018": 94, "depuis 2026": 0, "6 ans": 0, "depuis quand ?": 0,
		"depuis 2025": 10, "depuis l'année dernière": 10, "l'an dernier": 10, "l'année dernière ?": 0,
	} {
		if have, ok := MonthsSince(text, day); have != want || ok != (want > 0) {
			t.Errorf("%q: %d %v, want %d", text, have, ok, want)
		}
	}
}
