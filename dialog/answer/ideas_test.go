package answer

import (
	"testing"
)

// TestEveryLanguageNamesTheIdeas: a danger that is told sideways is told so in every language.
func TestEveryLanguageNamesTheIdeas(t *testing.T) {
	t.Parallel()
	wanted := map[string]bool{}
	for idea := range ideaNumbers {
		wanted[idea] = true
	}
	for _, idea := range grave {
		if !wanted[idea] {
			t.Errorf("%q is grave and in no hint", idea)
		}
	}
	named := map[string]notions{"fr": frenchNotions}
	for _, g := range tongues {
		named[g.code] = g.notions
	}
	for lang, n := range named {
		for idea := range wanted {
			if !n.named[idea] {
				t.Errorf("%s names no %q", lang, idea)
			}
		}
		for idea := range n.named {
			if !wanted[idea] {
				t.Errorf("%s: %q is in no hint", lang, idea)
			}
		}
	}
}
