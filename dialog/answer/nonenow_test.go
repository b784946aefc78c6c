package answer

import (
	"testing"
)

// TestCountsAsTold checks counts told in longer sentences, and by ear.
func TestCountsAsTold(t *testing.T) {
	t.Parallel()
	kids, age := "Combien d'enfants avez-vous à charge ?", "Quel âge avez-vous ?"
	home := "Combien de personnes vivent dans votre logement, vous compris ?"
	for _, c := range []struct{ text, question, want string }{
		{"Mes enfants sont grands, je n'en ai plus à charge.", kids, `0`},
		{"Plus aucun, ils sont mariés.", kids, `0`},
		{"J'en ai élevé quatre mais là non, plus aucun.", kids, `0`},
		{"je n'en ai plus que deux", kids, `2`},
		{"j'en ai pas encore parlé", kids, `null`},
		{"Un, c'est mon petit-fils que j'élève.", kids, `1`},
		{"Soixante-six, je vais avoir soixante-sept en janvier.", age, `66`},
		{"pas encore enfant", kids, `0`},
		{"1 fis 2 fie", kids, `3`},
		{"ma fam et 2 pitit", home, `4`},
		{"solo", home, `1`},
		{"4ever alone", home, `null`},
		{"karante é un", age, `41`},
		{"ui an", age, `8`},
		{"je dis 8", kids, `8`},
	} {
		v, ok := Parse(c.text, Await{Kind: Nombre, Question: c.question, Ref: today})
		have := "null"
		if ok {
			have = asText(t, JSON(v))
		}
		if have != c.want {
			t.Errorf("%q (%s): %s, want %s", c.text, c.question, have, c.want)
		}
	}
}
