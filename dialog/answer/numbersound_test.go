package answer

import (
	"testing"
)

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
