package engine

import "testing"

func TestPerished(t *testing.T) {
	t.Parallel()
	month := func(text string) Month {
		m, err := ParseMonth(text)
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	january, september, yes := lifetime{turns: 1}, lifetime{turns: 9}, lifetime{months: 9}
	for _, c := range []struct {
		name      string
		life      lifetime
		value     Value
		said, now string
		want      bool
	}{
		{"a tax notice in its year", january, Number(DecFromInt(9000)), "2026-01", "2026-12", false},
		{"a tax notice after the new year", january, Number(DecFromInt(9000)), "2026-12", "2027-01", true},
		{"not knowing one's notice, after the new year", january, Bool(true), "2026-12", "2027-02", true},
		{"a class in its school year", september, Choice("lycee"), "2026-09", "2027-08", false},
		{"a class after the summer", september, Choice("lycee"), "2027-08", "2027-09", true},
		{"a class said in the spring, in the winter after", september, Choice("lycee"), "2026-05", "2027-01", true},
		{"a child expected, the month before its birth", yes, Bool(true), "2026-04", "2026-12", false},
		{"a child expected nine months ago", yes, Bool(true), "2026-04", "2027-01", true},
		{"no child expected", yes, Bool(false), "2026-04", "2027-08", false},
		{"years that are counted", lifetime{months: 12}, Number(DecFromInt(4)), "2026-04", "2027-04", true},
		{"what is so for ever", lifetime{}, Bool(true), "2020-01", "2027-01", false},
	} {
		f := &FactDef{life: c.life, Kind: c.value.Kind()}
		if got := f.Perished(c.value, month(c.said), month(c.now)); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
