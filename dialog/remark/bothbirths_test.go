package remark

import (
	"testing"

	"aufil/dialog/answer"
)

func TestBothBirths(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"moi 82 elle 84":             "1982, 1984",
		"moi juin 85 et lui en 88":   "6/1985, 1988",
		"moi 1985 et mon mari 88":    "1985, 1988",
		"mon mari 1985 et moi en 88": "1988, 1985",
		"1985":                       "",
		"moi juin 85 et lui 40 ans":  "",
		"mars 85":                    "",
		"elle et moi juin 85 et 88":  "",
		"1200 euros et lui 88":       "",
	} {
		if had, _ := BothBirths(text, answer.Day{Year: 2026, Month: 7, Day: 1}); had != want {
			t.Errorf("BothBirths(%q) = %q, want %q", text, had, want)
		}
	}
}
