package answer

import "testing"

func TestMisspelt(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		lang, text string
		want       Danger
	}{
		{"en", "he beets me", Violence}, {"en", "my husbend hits me", Violence}, {"en", "im scard of my husband", Violence},
		{"en", "my baby isnt breathin", UrgenceVitale}, {"en", "theres nothin to eat at home", Faim},
		{"ro", "ma lovesta", Violence}, {"tr", "kocam beni doviyor", Violence}, {"ru", "муж меня избевает", Violence},
		{"en", "my baby sleeps all night now", ""}, {"es", "me pegas un toque cuando este", ""}, {"ro", "hartiile astea ma omoara", ""},
		{"ar", "الكرا خنقنا", ""}, {"ar", "الكرا قتلني", ""}, {"ru", "бьюсь за копейки", ""}, {"fr", "je travaille", ""},
	} {
		all := Misspelt(c.lang, c.text)
		if c.want == "" && len(all) > 0 || c.want != "" && (len(all) == 0 || all[0] != c.want) {
			t.Errorf("%s %q: %v, want %q", c.lang, c.text, all, c.want)
		}
		if all := AllDangers(c.text); c.want != "" && len(all) > 0 {
			t.Errorf("%q is found as it stands: %v", c.text, all)
		}
	}
}
