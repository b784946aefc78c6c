package places_test

import (
	"testing"

	"aufil/places"
)

func TestTerritory(t *testing.T) {
	t.Parallel()
	d, err := places.Load()
	if err != nil {
		t.Fatal(err)
	}
	for code, want := range map[string]string{
		"75018": "metropole", "20000": "metropole", "67000": "alsace_moselle", "68100": "alsace_moselle",
		"57000": "alsace_moselle", "97110": "guadeloupe", "97200": "martinique", "97300": "guyane", "97400": "reunion",
		"97600": "mayotte", "97150": "autre_outre_mer", "97133": "autre_outre_mer", "97500": "autre_outre_mer",
		"98800": "autre_outre_mer", "00000": "metropole",
	} {
		if got := d.Territory(code); got != want {
			t.Errorf("%s: %s, want %s", code, got, want)
		}
	}
}
