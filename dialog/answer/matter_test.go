package answer

import (
	"testing"
)

// TestMatters reads options that no question of ours has, by words that none of them holds.
func TestMatters(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		labels []string
		told   map[string]int // the rank, 0 where the text chooses none
	}{
		{[]string{"À vélo", "En voiture", "En bus", "À pied"}, map[string]int{"ma twingo": 2, "je marche": 4, "pas en voiture": 0, "auto ecole": 0}},
		{[]string{"La famille", "Un voisin", "Une aide à domicile", "Personne"}, map[string]int{"mon fils": 1, "la dame de l'admr": 3, "je me débrouille toute seule": 4}},
		{[]string{"Logement", "Santé", "Argent, dettes"}, map[string]int{"mon proprio me met dehors": 1, "je peux plus payer mes factures": 3, "des lunettes": 2, "le dentiste et les factures": 0}},
		{[]string{"Jamais", "Parfois", "Souvent"}, map[string]int{"de temps à autre": 2, "tout le temps": 3}},
		{[]string{"En ville", "À la campagne"}, map[string]int{"un petit village": 2}},
		{[]string{"Une fille", "Un garçon", "Les deux"}, map[string]int{"un petit gars": 2, "les deux": 3}},
		{[]string{"Studio", "2 pièces", "3 pièces"}, map[string]int{"f3": 3, "2 chambres": 0}},
		{[]string{"AAH", "ASS", "RSA"}, map[string]int{"ah non": 0, "allocation adulte handicapé": 1}},
	} {
		a := Await{Kind: Choix, Channel: SMS}
		for _, l := range c.labels {
			a.Options = append(a.Options, Option{ID: l, Label: l})
		}
		for text, rank := range c.told {
			v, ok := Parse(text, a)
			have := ""
			if ok && len(v.Choices) == 1 {
				have = v.Choices[0]
			}
			want := ""
			if rank > 0 {
				want = c.labels[rank-1]
			}
			if have != want {
				t.Errorf("%q among %q: %q, want %q", text, c.labels, have, want)
			}
		}
	}
}
