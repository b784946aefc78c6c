package speech

import (
	"testing"
)

func TestNumberRuns(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int64{
		"mile huit sen vin": 1820, "vint cet": 27, "sinkante ui ans": 58, "soizante trwa euro": 63, "trant é un ero": 31, "siss cent trante euros": 630, "diss set ans": 17, "dis-uit ans": 18,
		"mil katr cent soizante diss": 1470, "sète sen soixante euros": 760, "mille sept cent": 1700, "cat ving diz par moi": 90, "trois san par mois": 300, "deus mil deus sen net": 2200,
		"san vain ero": 120, "soizante é onse ans": 71, "mille ui sen": 1800, "cinquantesète par mois": 57, "soixantesaize": 76, "deus mille deu cent katre vindix": 2290, "quatre vintonz euros": 91,
		// Words that stand beside a number and are none.
		"2 sans papiers": 2, "deux sans papiers": 2, "cinq dans la maison": 5, "trois sans mon mari": 3, "je dis huit": 8, "trois de mes enfants": 3, "deux cette annee": 2, "vingt oui": 20, "trente tres bien": 30, "deux ses enfants": 2, "quatre et sans loyer": 4, "douze mille": 12000,
	} {
		list := Read(text).Numbers()
		if len(list) != 1 || list[0].Milli != want*1000 {
			t.Errorf("%s: %v, want %d", text, list, want)
		}
	}
}
