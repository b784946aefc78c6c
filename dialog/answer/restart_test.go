package answer

import (
	"testing"
)

// TestSaidAgain checks figures that are begun twice, come as two, or are only nearly so.
func TestSaidAgain(t *testing.T) {
	t.Parallel()
	age, hours := "Quel âge avez-vous ?", "Combien d'heures travaillez-vous par semaine ?"
	for _, c := range []struct {
		text, question string
		kind           Kind
		want           string
	}{
		{"Euh, sept cent... sept cent quarante euros.", "", Montant, `740`},
		{"Soixante-dix. Soixante-dix-huit.", age, Nombre, `78`},
		{"soixante-dix, soixante-dix-huit ans", age, Nombre, `78`},
		{"vingt, vingt-cinq heures", hours, Nombre, `null`},
		{"850, parfois 900", "", Montant, `{"max":900,"min":850}`},
		{"1200 voire 1300", "", Montant, `{"max":1300,"min":1200}`},
		{"800 jusqu'à 1000", "", Montant, `{"max":1000,"min":800}`},
		{"mille cent, mille deux cents", "", Montant, `{"max":1200,"min":1100}`},
		{"Dans les huit cents, huit cent cinquante.", "", Montant, `{"max":850,"min":800}`},
		{"Mille, mille deux cents, ça dépend.", "", Montant, `null`},
		{"un peu plus de 50", age, Nombre, `null`},
		{"850, 900", "", Montant, `null`},
		{"six cents, deux mille", "", Montant, `null`},
		{"850 parfois moins", "", Montant, `null`},
		{"un peu plus de 1000", "", Montant, `1000`},
		{"un peu moin de 900e", "", Montant, `900`},
		{"plus de 1000", "", Montant, `null`},
		{"un peu plus de 2 ans", "", Duree, `"P2Y"`},
		{"un peu plus d'un an", "", Duree, `"P1Y"`},
		{"un peu plus que le smic", "", Montant, `null`},
		{"15000 net imposable", "", Montant, `null`},
		{"1250 imposable", "", Montant, `1250`},
		{"je suis au 3939", "", Montant, `null`},
		{"4h par jour 10e de lheure", "", Montant, `null`},
		{"mi smic", "", Montant, `721.55`},
		{"20h par moi", hours, Nombre, `null`},
		{"ns somme 6", "Combien de personnes vivent chez vous ?", Nombre, `6`},
	} {
		v, ok := Parse(c.text, Await{Kind: c.kind, Question: c.question, Ref: today})
		have := "null"
		if ok {
			have = asText(t, JSON(v))
		}
		if have != c.want {
			t.Errorf("%q (%s): %s, want %s", c.text, c.kind, have, c.want)
		}
	}
}
