package answer

import (
	"testing"
)

func TestAQuestionAboutAYearTakesYears(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int64{
		"14400": 1440000, "14400 par an": 1440000, "1200 par mois": 1440000, "je crois 9 500 euros": 950000,
	} {
		v, ok := Parse(text, Await{Kind: Montant, Channel: SMS, Yearly: true})
		if !ok || v.Low != want || v.High != want {
			t.Errorf("%q: %+v, %v; want %d cents", text, v, ok, want)
		}
	}
}
