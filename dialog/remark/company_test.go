package remark

import (
	"testing"
)

// TestCompany checks who lives with the husband or the wife that a text names.
func TestCompany(t *testing.T) {
	t.Parallel()
	for want, texts := range map[Company][]string{
		WithThem:    {"Avec mon mari.", "mon mari et moi", "je vis avec ma femme", "on est mariés", "moi, mon mari et mes deux enfants", "mon mari travaille", "j'ai un mari et trois enfants", "veuve, je vis avec mon compagnon", "y a que moi et mon mari", "mon mari est malade", "je suis remariée", "marié, 3 enfants", "pacsé 1 enfant"},
		WithoutThem: {"Je touche la réversion de mon mari.", "Mon mari n'est plus là.", "Mon mari nous a quittés.", "Mon défunt mari.", "Depuis la mort de mon mari je vis ici.", "J'ai enterré mon mari l'an dernier.", "Mon mari s'est suicidé en 2019.", "On s'est séparés avec mon mari.", "Mon ex-mari paye rien.", "Je suis mariée mais on vit plus ensemble.", "j'ai plus de mari", "J'ai un copain mais il habite pas avec moi.", "mon mari est au cimetière", "mon mari est en prison", "mariée mais il est la bas", "mon mari est resté au bled", "mon mari est au Maroc", "marié, elle a pas encore le visa"},
		NamedOnly:   {"La famille de mon mari m'aide.", "la pension de mon mari", "mon mari est en maison de retraite"},
		OfOthers:    {"Ma voisine et son mari m'aident.", "Mes parents sont mariés.", "Ma fille est en couple.", "ma soeur mariée"},
		Unnamed:     {"On m'a coupé le gaz.", "je vis seule", "2 enfants"},
	} {
		for _, text := range texts {
			if got := CompanyIn(text); got != want {
				t.Errorf("%q: got %d, want %d", text, got, want)
			}
		}
	}
}

// TestKidsHere checks which children live with the person.
func TestKidsHere(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"Avec ma fille.", "j'ai 2 enfants", "ma fille a 5 ans", "mon fils a besoin de moi", "3 enfants à la maison", "mes enfants vivent avec moi"} {
		if !KidsHere(text) {
			t.Errorf("%q: not here", text)
		}
	}
	for _, text := range []string{"Je suis une personne âgée.", "J'ai élevé 4 enfants.", "J'ai un fils à Paris et une fille à Lyon", "ils vivent au pays", "mes enfants sont grands", "mes enfants sont au pays", "j'ai 4 enfants mais ils sont partis", "six"} {
		if KidsHere(text) {
			t.Errorf("%q: here", text)
		}
	}
}

// TestWithoutSender checks that who sent the person is left out of what they say.
func TestWithoutSender(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"C'est ma fille qui m'a donné votre numéro.":                     "",
		"Mon fils m'a dit de vous appeler.":                              "",
		"C'est l'assistante sociale qui m'a dit de vous appeler":         "",
		"on m'a dit de vous contacter et je vis seule avec deux enfants": "je vis seule avec deux enfants",
		"Ma femme me dit d'appeler, je suis à la retraite.":              "je suis à la retraite",
		"Mon mari m'a dit qu'il gagne 900":                               "Mon mari m'a dit qu'il gagne 900",
		"j'ai donné mon numéro à la CAF":                                 "j'ai donné mon numéro à la CAF",
	} {
		if got, _ := WithoutSender(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
