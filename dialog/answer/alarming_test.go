package answer

import (
	"testing"
)

// What nobody foresaw is still seen by its words; ways of speaking are not.
func TestAlarming(t *testing.T) {
	for text, want := range map[string]bool{
		"il y a une odeur de sang dans la cage":              true,
		"the man keeps my documents in his safe since march": true,
		"el señor de abajo guarda una pistola":               true,
		"сосед всё время ходит с ножом в руке, нож большой":  true,
		"الرجل عنده مسدس في الطاولة":                         true,
		"je tue le temps en attendant":                       false,
		"c'est compliqué tout ça":                            false,
		"my daughter is at the university since september":   false,
		"mi hija va a la universidad desde septiembre":       false,
	} {
		if got := Alarming(text); got != want {
			t.Errorf("Alarming(%q) = %t", text, got)
		}
	}
}

// A word that is alarming in another language than the one spoken tells nothing, and what is understood needs a graver one.
func TestAlarmingIn(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		lang, text      string
		grave, alarming bool
	}{
		{"fr", "3 mais il leur fait peur", true, true},
		{"fr", "il y a du sang dans la cage", false, true},
		{"fr", "d'accord, demain matin", false, false},
		{"fr", "je touche le chomage depuis mars", false, false},
		{"en", "3 but i am scared of him", true, true},
		{"fr", "3 but i am scared of him", false, false},
		{"ru", "3 но я боюсь его", true, true},
	} {
		if g, a := Grave(c.lang, c.text), AlarmingIn(c.lang, c.text); g != c.grave || a != c.alarming {
			t.Errorf("%s %q: grave %t, alarming %t", c.lang, c.text, g, a)
		}
	}
}

// TestCriesOut checks what is a cry for help and nothing else.
func TestCriesOut(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"Au secours !": true, "au secour": true, "SOS": true, "à l'aide svp": true, "au secours aidez moi vite": true,
		"aide": false, "help": false, "au secours je comprends rien": false, "les Restos et le Secours populaire": false, "l'aide au logement": false,
	} {
		if got := CriesOut(text); got != want {
			t.Errorf("%q: got %t", text, got)
		}
	}
}
