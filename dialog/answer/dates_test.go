package answer

import (
	"fmt"
	"testing"
)

func TestSeveralDatesInOneAnswer(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"03/2015 09/2018":                     "[2015-03 2018-09]",
		"03/2015, 09/2018":                    "[2015-03 2018-09]",
		"mars 2015 et 09/2018":                "[2015-03 2018-09]",
		"mars 2015 septembre 2018":            "[2015-03 2018-09]",
		"mars 2015, septembre 2018, mai 2020": "[2015-03 2018-09 2020-05]",
		"12/03/2015 et 1/9/2018":              "[2015-03-12 2018-09-01]",
		"12 mars 2015 puis 5 mai 2020":        "[2015-03-12 2020-05-05]",
		"03 2015 09 2018":                     "[2015-03 2018-09]",
		"032015092018":                        "[2015-03 2018-09]",
		"032015 092018":                       "[2015-03 2018-09]",
		"03/2015":                             "[2015-03]",
		"12/03/1991":                          "[1991-03-12]",
		"132015092018":                        "no",
		"03/2015 09/2099":                     "no",
	} {
		v, ok := Parse(text, Await{Kind: Date, Channel: SMS, Ref: Day{2026, 7, 1}})
		got := "no"
		if ok {
			got = fmt.Sprint(v.Dates)
		}
		if got != want {
			t.Errorf("%q gives %s, want %s", text, got, want)
		}
	}
}
