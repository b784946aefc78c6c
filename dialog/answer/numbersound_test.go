package answer

import "testing"

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
		list := read(text).numbers()
		if len(list) != 1 || list[0].milli != want*1000 {
			t.Errorf("%s: %v, want %d", text, list, want)
		}
	}
	for _, text := range []string{"disant", "sisteron", "vintage", "trentin", "maison", "suzanne", "cinema", "sixieme", "sandrine", "deuil", "sincere", "vinci", "toulon", "centre", "santes", "douce", "minuit", "cuisine"} {
		if list := read(text).numbers(); len(list) != 0 {
			t.Errorf("%s: %v, is no number", text, list)
		}
	}
}

func TestMonthsBySound(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"13 juiyet 1990": "1990-07-13", "30 disembre 1987": "1987-12-30", "21 oktobre 81": "1981-10-21", "4 fivrier 72": "1972-02-04", "1er avrile 60": "1960-04-01",
		"treize juiyet 1990": "1990-07-13", "2 genvier 80": "1980-01-02", "5 octob 2001": "2001-10-05", "3 novanbre 77": "1977-11-03",
		"11 mé 95": "1995-05-11", "nef fevrié 03": "2003-02-09", "né le dis wit novembre 69": "1969-11-18", "1erseptanbre 40": "1940-09-01", "17 juiyé 48": "1948-07-17", "ui jullet 1978": "1978-07-08",
	} {
		v, ok := Parse(text, Await{Kind: Date, Ref: today})
		if have := JSON(v); !ok || have != want {
			t.Errorf("%s: %v, want %s", text, have, want)
		}
	}
	for _, text := range []string{"zblu mars 1990", "2 me 3", "17 jui 70"} {
		if v, ok := Parse(text, Await{Kind: Date, Ref: today}); ok {
			t.Errorf("%s: %v, must be asked again", text, JSON(v))
		}
	}
}
