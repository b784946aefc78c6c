package answer

import (
	"testing"
)

func TestYearsSince(t *testing.T) {
	t.Parallel()
	day := Day{Year: 2026, Month: 10, Day: 5}
	for text, want := range map[string]int{
		"depuis 2012": 13, "depuis mars 2019": 7, "carte de 10 ans depuis 2018": 7, "depuis 2026": 0, "6 ans": 0, "depuis quand ?": 0,
	} {
		if have, ok := YearsSince(text, day); have != want || ok != (want > 0) {
			t.Errorf("%q: %d %v, want %d", text, have, ok, want)
		}
	}
}
