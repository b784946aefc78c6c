package answer

import (
	"fmt"
	"testing"
)

func TestBirths(t *testing.T) {
	t.Parallel()
	ref := Day{2026, 7, 1}
	for _, c := range []struct {
		text  string
		count int
		want  string // dates, ages, or "" for not understood
	}{
		{"mars 2015 et 09/2018", 2, "[2015-03 2018-09]"},
		{"mars 2015 et septembre 2018", 2, "[2015-03 2018-09]"},
		{"03/2015 09/2018", 2, "[2015-03 2018-09]"},
		{"03/2015 et 09/2018", 2, "[2015-03 2018-09]"},
		{"mars 2015 septembre 2018", 2, "[2015-03 2018-09]"},
		{"2015 2018", 2, "[2015 2018]"},
		{"2015, 2018 et 2020", 3, "[2015 2018 2020]"},
		{"nés en 2015 et 2018", 2, "[2015 2018]"},
		{"2010 2013 et 2016", 3, "[2010 2013 2016]"},
		{"2014 et 2019, non pardon 2018", 2, "[2014 2018]"},
		{"mars 2014 et mai 2019, non juin 2018", 2, "[2014-03 2018-06]"},
		{"2014 et 2019 non 2013 et 2018", 2, "[2013 2018]"},
		{"mars et juin 2018", 2, "[2018-03 2018-06]"},
		{"12 mars 2015, 4/9/18", 2, "[2015-03-12 2018-09-04]"},
		{"le 12/03/2015 et le 04/09/2018", 2, "[2015-03-12 2018-09-04]"},
		{"mars deux mille quinze et septembre deux mille dix-huit", 2, "[2015-03 2018-09]"},
		{"032015092018", 2, "[2015-03 2018-09]"},
		{"032015", 1, "[2015-03]"},
		{"8 et 12 ans", 2, "8 12"},
		{"8 ans et 12 ans", 2, "8 12"},
		{"le grand 12 ans la petite 4", 2, "12 4"},
		{"12 8 et 5", 3, "12 8 5"},
		{"8 ans et 3 mois", 2, "8 0"},
		{"8 ans", 1, "8"},
		{"jumeaux de mars 2020", 2, "[2020-03 2020-03]"},
		{"mars 2015", 2, "[2015-03]"}, // one is missing: the dialogue says so
		{"mars 2015", 1, "[2015-03]"},
		{"je sais plus", 2, ""},
		{"mars 2030 et avril 2015", 2, ""},
		{"8 et 12", 3, ""},
		{"mars", 1, ""},
		{"c koi", 2, ""},
	} {
		v, ok := Parse(c.text, Await{Kind: Dates, Channel: SMS, Ref: ref, Count: c.count})
		if got := birthsText(v, ok); got != c.want {
			t.Errorf("%q (%d): %q, want %q", c.text, c.count, got, c.want)
		}
	}
}

func birthsText(v Value, ok bool) string {
	switch {
	case !ok || v.Unknown || v.Refused:
		return ""
	case len(v.Ages) > 0:
		text := fmt.Sprint(v.Ages)
		return text[1 : len(text)-1]
	}
	var dates []string
	for _, d := range v.Dates {
		text := fmt.Sprintf("%04d", d.Year)
		if d.Month > 0 {
			text += fmt.Sprintf("-%02d", d.Month)
		}
		if d.Day > 0 {
			text += fmt.Sprintf("-%02d", d.Day)
		}
		dates = append(dates, text)
	}
	return fmt.Sprint(dates)
}
