package answer_test

import (
	"testing"

	"aufil/dialog/remark"
)

func TestThePaceOfTheVoiceIsChosenByWords(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		lang, text string
		want       int
	}{
		{"fr", "plus lentement", 1}, {"fr", "Parlez plus lentement s'il vous plaît", 1}, {"fr", "moins vite", 1}, {"fr", "vous allez trop vite !", 1},
		{"fr", "ralentissez", 1}, {"fr", "plus vite", -1}, {"fr", "c'est trop lent", -1}, {"fr", "Accélérez", -1}, {"fr", "plus rapidement", -1},
		{"fr", "oui", 0}, {"fr", "je travaille vite", 0}, {"fr", "800", 0}, {"fr", "deux enfants, et je voudrais aller plus vite que l'année dernière au travail", 0},
		{"en", "slower please", 1}, {"en", "too fast", 1}, {"en", "faster", -1}, {"en", "plus lentement", 1},
		{"es", "más despacio, por favor", 1}, {"es", "más rápido", -1}, {"pt", "mais devagar", 1}, {"pt", "mais depressa", -1},
		{"ro", "mai încet", 1}, {"ro", "mai repede", -1}, {"tr", "daha yavaş", 1}, {"tr", "daha hızlı", -1},
		{"ru", "помедленнее, пожалуйста", 1}, {"ru", "быстрее", -1}, {"uk", "повільніше", 1}, {"uk", "швидше", -1},
		{"ar", "أبطأ من فضلك", 1}, {"ar", "أسرع", -1}, {"fr-simple", "moins vite", 1}, {"xx", "plus vite", -1},
	} {
		if got := remark.Pace(tc.lang, tc.text); got != tc.want {
			t.Errorf("%s %q: %d, want %d", tc.lang, tc.text, got, tc.want)
		}
	}
}
