package answer

import (
	"slices"
	"testing"
)

// Adults who are asked when they were born may say how old they are; what could be a year is no age.
func TestAgesOfAdults(t *testing.T) {
	t.Parallel()
	ref := Day{Year: 2026, Month: 11, Day: 20}
	for text, want := range map[string][]int64{
		"35 ans": {35}, "j'ai 35 ans": {35}, "35ans": {35}, "elle a 74 ans": {74}, "trente cinq ans": {35}, "jai soixante douze ans": {72},
		"35": nil, "74": nil, "3 ans": nil, "35 ans et 2 enfants": nil, "35 euros": nil, "depuis 130 ans": nil,
	} {
		v, ok := Parse(text, Await{Kind: Date, Ref: ref, Adults: true, Question: "naissance"})
		if ok && len(v.Ages) == 0 && want == nil {
			t.Errorf("%q is read as a date: %+v", text, v.Date)
		}
		if !slices.Equal(v.Ages, want) {
			t.Errorf("%q is read as %v, want %v", text, v.Ages, want)
		}
	}
	v, ok := Parse("35 ans et 33 ans", Await{Kind: Dates, Ref: ref, Adults: true, Count: 2, Question: "naissances"})
	if !ok || !slices.Equal(v.Ages, []int64{35, 33}) {
		t.Errorf("two ages are read as %+v", v)
	}
	if v, ok := Parse("1952 mars", Await{Kind: Date, Ref: ref}); !ok || v.Date.Year != 1952 || v.Date.Month != 3 {
		t.Errorf("the year first: %+v", v)
	}
}
