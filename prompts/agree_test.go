package prompts

import "testing"

func TestWordsAgreeWithTheirNumber(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ lang, text, want string }{
		{"fr", "1 enfant(s)", "1 enfant"},
		{"fr", "0 enfant(s)", "0 enfant"},
		{"fr", "Vous avez dit 2 enfant(s), et j'ai lu 1 date(s).", "Vous avez dit 2 enfants, et j'ai lu 1 date."},
		{"en", "0 child(ren)", "0 children"},
		{"en", "1 child(ren), 12 year(s)", "1 child, 12 years"},
		{"es", "6 año(s)", "6 años"},
		{"fr", "né(e) en 1991, seul(e)", "né(e) en 1991, seul(e)"},
		{"fr", "1) seul(e) 2) en couple", "1) seul(e) 2) en couple"},
		{"fr", "1 seul(e) 2 en couple", "1 seul(e) 2 en couple"},
	} {
		if got := agree(c.lang, c.text); got != c.want {
			t.Errorf("%s %q: %q, want %q", c.lang, c.text, got, c.want)
		}
	}
}
