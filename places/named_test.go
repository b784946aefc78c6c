package places

import (
	"slices"
	"testing"
)

func TestNamed(t *testing.T) {
	t.Parallel()
	d, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		town string
		want []string
	}{
		{"lens", []string{"62300"}}, {"Liévin", []string{"62800"}}, {"lievin", []string{"62800"}}, {"st omer en chaussee", []string{"60860"}}, {"henin beaumont", []string{"62110"}}, {"nulle part", nil}, {"", nil},
	} {
		if have := d.Named(c.town); !slices.Equal(have, c.want) {
			t.Errorf("%q: %v, want %v", c.town, have, c.want)
		}
	}
	if have := d.Named("paris"); len(have) < 20 || have[0] != "75001" {
		t.Errorf("paris: %v, want its arrondissements", have)
	}
}

func TestEveryCommuneIsFoundByItsName(t *testing.T) {
	t.Parallel()
	d, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for code, c := range d.all() {
		if len(c.Name) > 1 && !slices.Contains(d.Named(c.Name), code) { // there is a village of the name of Y
			t.Errorf("%q is not found at %s", c.Name, code)
		}
	}
}
