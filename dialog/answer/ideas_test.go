package answer

import "testing"

// TestEveryLanguageNamesTheIdeas: a danger that is told sideways is told so in every language.
func TestEveryLanguageNamesTheIdeas(t *testing.T) {
	t.Parallel()
	wanted := map[string]bool{}
	for _, idea := range grave {
		wanted[idea] = true
	}
	for _, h := range sideways {
		for _, ideas := range append(h.need, h.bar) {
			for _, idea := range ideas {
				wanted[idea] = true
			}
		}
	}
	for _, g := range tongues {
		for idea := range wanted {
			if _, ok := g.notions[idea]; !ok {
				t.Errorf("%s names no %q", g.code, idea)
			}
		}
		for idea := range g.notions {
			if !wanted[idea] {
				t.Errorf("%s: %q is in no hint", g.code, idea)
			}
		}
	}
}
