package remark

import (
	"testing"

	"aufil/internal/corpus"
)

// TestAsides: what answers no question is told apart from what does.
func TestAsides(t *testing.T) {
	t.Parallel()
	cases := corpus.Load[[]struct {
		Texte, Evenement, Pour, Equipe string
		Mefiance                       bool
	}](t, "propos")
	for _, c := range cases {
		event := ""
		if e, ok := ParseEvent(c.Texte); ok {
			event = e.Name
			if e.Happened {
				event += "!"
			}
			if e.Partner {
				event += " (conjoint)"
			}
		}
		who, _ := ParseBehalf(c.Texte)
		concern, _ := ParseConcern(c.Texte)
		if event != c.Evenement || string(who) != c.Pour || string(concern) != c.Equipe || Doubts(c.Texte) != c.Mefiance {
			t.Errorf("%q: event %q, for %q, team %q, doubt %v", c.Texte, event, who, concern, Doubts(c.Texte))
		}
	}
}

func TestSupposed(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]Supposed{
		"et si je travaille plus ?":       {Wage: 100_00},
		"si je gagne 200 euros de plus":   {Wage: 200_00},
		"et si je gagne 1500":             {Wage: 1500_00, Whole: true},
		"si je fais moins d'heures":       {Wage: -100_00},
		"je travaille plus":               {},
		"si je n'ai plus de travail":      {},
		"combien je touche si je suis vu": {},
	} {
		if have, _ := ParseSupposed(text); have != want {
			t.Errorf("%q: %+v, want %+v", text, have, want)
		}
	}
}

func TestTermAsked(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"c'est quoi le loyer hors charges ?": "hors_charges", "c koi mdph": "mdph", "net ou brut ?": "net_brut", "rsa ?": "rsa", "c koi lasf": "asf",
		"je touche le rsa": "", "850 net": "", "combien de rsa ?": "",
	} {
		if have, _ := TermAsked(text); have != want {
			t.Errorf("%q: %q, want %q", text, have, want)
		}
	}
}

func TestFirstPerson(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"elle est seule": "je suis seule", "il a 2 enfants": "j ai 2 enfants", "elle touche 700": "je touche 700", "il y a 2 enfants": "il y a 2 enfants",
	} {
		if have := FirstPerson(text); have != want {
			t.Errorf("%q: %q, want %q", text, have, want)
		}
	}
}
