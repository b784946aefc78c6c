package answer

import (
	"testing"
)

// TestFiguresInTheirWords checks what stands around a figure: who it is of, what has ended, why there is none.
func TestFiguresInTheirWords(t *testing.T) {
	t.Parallel()
	wage, all, rent := "Quel est votre salaire net par mois ?", "Quels sont vos revenus par mois, en tout ?", "Combien payez-vous de loyer par mois, sans les charges ?"
	kids, home, age := "Combien d'enfants avez-vous à charge ?", "Combien de personnes vivent dans votre logement, vous compris ?", "Quel âge avez-vous ?"
	for _, c := range []struct {
		text, question string
		kind           Kind
		want           string
	}{
		{"2 jumeaux et 1 ainé", kids, Nombre, `3`},
		{"moi + 3", home, Nombre, `4`},
		{"34 et demi", age, Nombre, `34`},
		{"2 et demi", kids, Nombre, `null`},
		{"avant 1600", wage, Montant, `null`},
		{"1600 avant impôt", wage, Montant, `1600`},
		{"1600 quand je bossais", wage, Montant, `null`},
		{"900 moi 900 lui", all, Montant, `null`},
		{"900 moi 900 lui", wage, Montant, `900`},
		{"1 000 et demi", wage, Montant, `null`},
		{"1650 ticket resto compris", wage, Montant, `1650`},
		{"j'ai pas de salaire je suis étudiant", wage, Montant, `0`},
		{"pas de salaire je suis à 800 de chômage", wage, Montant, `null`},
		{"625 € plus les charges", rent, Montant, `625`},
		{"600 plus apl", wage, Montant, `null`},
		{"plus ou moins 3 mois", "", Duree, `"P3M"`},
		{"trois, le plus grand a 15 ans", kids, Nombre, `3`},
		{"4 personnes dont 2 enfants", home, Nombre, `4`},
		{"35 heures temps plein", "Combien d'heures travaillez-vous par semaine ?", Nombre, `35`},
		{"loyer 455 charges 60", rent, Montant, `455`},
		{"455 de loyer et 60 de charges", rent, Montant, `455`},
		{"huit cent quatre-vingt-six et douze centimes", "", Montant, `886.12`},
		{"la retraite de mon mari 600 €, et la mienne 400 €", "Combien recevez-vous de retraite par mois, en tout ?", Montant, `400`},
		{"600 de mon mari et la mienne 400", "Combien recevez-vous de retraite par mois, en tout ?", Montant, `400`},
		{"moi 900 lui 1700", "Combien gagne votre conjoint par mois ?", Montant, `1700`},
		{"1700 lui 900 moi", "Combien gagne votre conjoint par mois ?", Montant, `1700`},
		{"couple + 2 enfants", home, Nombre, `4`},
		{"Nous sommes un couple avec deux enfants.", home, Nombre, `4`},
		{"2 colocs et moi", home, Nombre, `3`},
		{"mes parents mon frere et moi", home, Nombre, `4`},
		{"J'ai quatre enfants mais il n'y en a plus que deux à la maison.", kids, Nombre, `2`},
		{"7h/j du lundi au vendredi", "Combien d'heures travaillez-vous par semaine ?", Nombre, `null`},
		{"4 matinées", "Combien d'heures travaillez-vous par semaine ?", Nombre, `null`},
		{"390 j'ai 2 mois de retard", "Quel est le montant de votre loyer ?", Montant, `390`},
		{"390 jours", "Quel est le montant de votre loyer ?", Montant, `null`},
		{"240 pour les 2", "", Montant, `240`},
		{"dans les 7 8 cent", "", Montant, `{"max":800,"min":700}`},
		{"sept huit cents euros", "", Montant, `{"max":800,"min":700}`},
		{"il me donne rien", "Combien recevez-vous de pension alimentaire par mois ?", Montant, `0`},
		{"je finis le 30 novembre", "Quand votre dernier contrat s'est-il terminé ?", Date, `null`},
		{"il y a une quinzaine", "Quand votre dernier contrat s'est-il terminé ?", Date, `"2026-11-09"`},
		{"62300 pas de calais", "", CodePostal, `"62300"`},
		{"6 mois", "Depuis quand êtes-vous au chômage ?", Date, `"2026-05"`},
		{"6 mois", "Quelle est votre date de naissance ?", Date, `null`},
		{"a 18 ans", "Depuis quand vivez-vous en France ?", Date, `null`},
	} {
		v, ok := Parse(c.text, Await{Kind: c.kind, Question: c.question, Ref: today})
		have := "null"
		if ok {
			have = asText(t, JSON(v))
		}
		if have != c.want {
			t.Errorf("%q (%s, %q): %s, want %s", c.text, c.kind, c.question, have, c.want)
		}
	}
}
