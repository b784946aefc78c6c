package twilio

import "testing"

func TestTerritory(t *testing.T) {
	t.Parallel()
	for number, want := range map[string]string{
		"+33639980001": "", "": "", "+262692000000": "reunion", "+262639000000": "mayotte", "+262269000000": "mayotte",
		"+590690000000": "guadeloupe", "+594694000000": "guyane", "+596696000000": "martinique", "+508410000": "autre_outre_mer",
	} {
		if got := Territory(number); got != want {
			t.Errorf("Territory(%q) = %q, want %q", number, got, want)
		}
	}
}
