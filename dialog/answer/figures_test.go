package answer

import (
	"testing"
)

// TestBareFigures checks what is a code and little else.
func TestBareFigures(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"1234": true, "Douze trente-quatre.": true, "mon code c'est un deux trois quatre": true, "1 2 3 4": true, "euh, le 1952": true,
		"Je suis née en 1948.": false, "j'ai 1200 € sur mon compte": false, "J'habite au 1248 rue de Lille.": false, "Mon code postal c'est le 62300.": false, "850 euros": false,
	} {
		if got := BareFigures(text); got != want {
			t.Errorf("%q: got %t", text, got)
		}
	}
}
