package answer

import (
	"testing"
)

func TestPartedSince(t *testing.T) {
	t.Parallel()
	today := Day{2026, 12, 1}
	for text, want := range map[string][2]bool{
		"divorcée depuis 2024":                     {false, true},
		"divorcée depuis 2 mois":                   {false, false}, // separated for how long is not said
		"séparée depuis 2 mois":                    {true, true},
		"je suis séparé depuis mars 2026":          {true, true},
		"séparé depuis janvier 2025":               {false, true},
		"séparée depuis 2025":                      {false, false},
		"on s'est séparés il y a 3 ans":            {false, true},
		"veuve depuis 2015":                        {false, true},
		"veuve depuis 1 an":                        {false, false},
		"mes parents sont divorcés depuis 2010":    {false, false},
		"divorcée, 2 enfants nés en 2015":          {false, false},
		"divorcé, j'habite ici depuis 10 ans":      {false, false},
		"j'ai 40 ans et je suis divorcée":          {false, false},
		"divorcée de 40 ans":                       {false, false},
		"mon divorce a été prononcé en 2019":       {false, true},
		"je ne suis pas encore divorcée":           {false, false},
		"nous sommes mariés depuis 2010":           {false, false},
		"séparée depuis plus de 2 ans":             {false, true},
		"en instance de divorce depuis 2023":       {false, false},
		"veuf depuis avril":                        {false, false},
		"divorcé depuis 20 ans":                    {false, true},
		"je suis séparée du père depuis juin 2026": {true, true},
	} {
		recent, ok := PartedSince(text, today)
		if recent != want[0] || ok != want[1] {
			t.Errorf("%q: %v %v, want %v", text, recent, ok, want)
		}
	}
}
