package answer

import "testing"

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
