package speech

import (
	"testing"
)

func TestPhonemes(t *testing.T) {
	t.Parallel()
	for word, want := range map[string]string{
		"soixante": "swasAt", "souassante": "swasAt", "swasante": "swasAt", "quatorze": "katorz", "katorz": "katorz", "quinze": "kIz", "kinz": "kIz",
		"trente": "trAt", "trante": "trAt", "deux": "dEs", "deu": "dE", "huit": "uit", "houit": "uit", "mille": "mil", "annee": "an", "onze": "Oz", "treize": "trez", "traise": "tres",
	} {
		if have := phonemes(word); have != want {
			t.Errorf("%s: %s, want %s", word, have, want)
		}
	}
}

func TestNumbersBySound(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int64{
		"vintroi": 23, "dizui": 18, "dizuicen": 1800, "trantsink": 35, "katrevindis": 90, "soissante": 60, "tronte": 30, "souassante": 60,
		"dizui cen euro": 1800, "katorz": 14, "vintan": 20, "sizan": 6, "kinzan": 15, "trwazan": 3, "soixante dis ans": 70, "vingt-6": 26, "deu zan": 2,
		"mille e deux cents": 1200, "nou som 8": 8, "milesent": 1100, "sis cent": 600, "set cent vin": 720,
	} {
		list := Read(text).Numbers()
		if len(list) != 1 || list[0].Milli != want*1000 {
			t.Errorf("%s: %v, want %d", text, list, want)
		}
	}
	for _, text := range []string{"disant", "sisteron", "vintage", "trentin", "maison", "suzanne", "cinema", "sixieme", "sandrine", "deuil", "sincere", "vinci", "toulon", "centre", "santes", "douce", "minuit", "cuisine"} {
		if list := Read(text).Numbers(); len(list) != 0 {
			t.Errorf("%s: %v, is no number", text, list)
		}
	}
}
