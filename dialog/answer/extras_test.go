package answer

import "testing"

func TestCorrections(t *testing.T) {
	t.Parallel()
	for text, want := range load[map[string]string](t, "correction") {
		rest, ok := ParseCorrection(text)
		if rest != want || ok != (want != "") {
			t.Errorf("%q: %q %v, want %q", text, rest, ok, want)
		}
	}
}

func TestExtras(t *testing.T) {
	t.Parallel()
	cases := load[[]struct {
		Texte string
		Faits map[string]any
	}](t, "extras")
	for _, c := range cases {
		have := map[string]any{}
		for _, f := range Extras(c.Texte, today) {
			have[f.Name] = JSON(f.Value)
			if len(f.Value.Ages) > 0 {
				have[f.Name] = f.Value.Ages
			}
		}
		if asText(t, have) != asText(t, c.Faits) {
			t.Errorf("%q: %s, want %s", c.Texte, asText(t, have), asText(t, c.Faits))
		}
	}
}
