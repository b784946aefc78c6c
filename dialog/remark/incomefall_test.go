package remark

import "testing"

func TestIncomeFalls(t *testing.T) {
	for text, want := range map[string]bool{
		"j'ai perdu mon travail":                          true,
		"j'ai perdu mon boulot le mois dernier":           true,
		"je me suis fait virer":                           true,
		"mon mari a été licencié en octobre":              true,
		"mon cdd est fini":                                true,
		"fin de contrat en novembre":                      true,
		"chômage, j'ai perdu mon emploi":                  true,
		"mon salaire a baissé":                            true,
		"je viens de prendre ma retraite":                 true,
		"je suis passée à mi temps":                       true,
		"je gagne moins qu'avant":                         true,
		"j'ai perdu mon travail il y a 3 ans":             false,
		"j'ai perdu mon travail en 2021":                  false,
		"j'ai perdu mon travail mais j'en ai retrouvé un": false,
		"j'ai peur de perdre mon travail":                 false,
		"si je perds mon travail ?":                       false,
		"ma soeur a perdu son travail":                    false,
		"je gagne moins de 1000 euros":                    false,
		"mon salaire arrive par virement":                 false,
		"je suis à la retraite":                           false,
		"au chômage":                                      false,
		"je n'ai pas perdu mon travail":                   false,
		"j'ai perdu mon mari":                             false,
		"j'ai un contrat":                                 false,
		"j'ai plus de travail qu'avant":                   false,
	} {
		if got := IncomeFalls(text); got != want {
			t.Errorf("IncomeFalls(%q) = %v, want %v", text, got, want)
		}
	}
}
