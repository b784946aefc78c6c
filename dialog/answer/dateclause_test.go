package answer

import (
	"testing"
)

// TestDatesInPassing checks dates that are partly known, told without a year, or of a day that does not exist.
func TestDatesInPassing(t *testing.T) {
	t.Parallel()
	birth, since := "Quelle est votre date de naissance ?", "Depuis quand êtes-vous sans emploi ?"
	for _, c := range []struct{ text, question, want string }{
		{"01 01 70 (je c pas le jour)", birth, `"1970-01-01"`},
		{"en 70 je c pa le jour", birth, `"1970"`},
		{"je sais plus exactement, 2015", since, `"2015"`},
		{"mars 2019 je sais plus le jour", since, `"2019-03"`},
		{"2015 ou 2016 je sais pas", since, `"ne_sait_pas"`},
		{"Je sais plus exactement.", since, `"ne_sait_pas"`},
		{"je me souviens plus de la date", birth, `"ne_sait_pas"`},
		{"C'est en trente-neuf, le six décembre.", birth, `"1939-12-06"`},
		{"l'an dernier, en novembre", since, `"2025-11"`},
		{"depuis le 1er", since, `"2026-11-01"`},
		{"depuis le 28", since, `"2026-10-28"`},
		{"le 28", since, `null`},
		{"00/05/1980", birth, `null`},
		{"18/02", since, `"2026-02-18"`},
		{"le 3/11 dernier", since, `"2026-11-03"`},
		{"18/02", birth, `null`},
		{"03/11", since, `null`},
		{"31/02/2021", since, `"2021-02"`},
		{"31 fevrier 2021", since, `"2021-02"`},
		{"31/02/1980", birth, `null`},
		{"31/02/1980", "", `null`},
		{"32/01/2021", since, `null`},
		{"depuis la rentrée", since, `"2026-09"`},
		{"au début de l'année", since, `"2026"`},
		{"y a trois semaines", since, `"2026-11-03"`},
	} {
		v, ok := Parse(c.text, Await{Kind: Date, Question: c.question, Ref: today})
		have := "null"
		if ok {
			have = asText(t, JSON(v))
		}
		if have != c.want {
			t.Errorf("%q (%s): %s, want %s", c.text, c.question, have, c.want)
		}
	}
}
