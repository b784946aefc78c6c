package places

import (
	"iter"
	"strings"
	"testing"
)

func TestZone(t *testing.T) {
	t.Parallel()
	d, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for code, want := range map[string]struct {
		zone    int
		commune string
	}{
		"75018": {1, "Paris 18e Arrondissement"},
		"62300": {2, "Lens"},
		"69003": {2, "Lyon 3e Arrondissement"},
		"15300": {3, "Murat"},
	} {
		zone, commune, ok := d.Zone(code)
		if !ok || zone != want.zone || commune != want.commune {
			t.Errorf("Zone(%s) = %d, %q, %v; want %d, %q", code, zone, commune, ok, want.zone, want.commune)
		}
	}
	if _, _, ok := d.Zone("00000"); ok {
		t.Error("00000 is no postal code")
	}
}

func TestEveryZoneIsLegal(t *testing.T) {
	t.Parallel()
	d, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	codes, before := 0, ""
	for code, c := range d.all() {
		if code != before {
			codes, before = codes+1, code
			if all := d.Communes(code); len(all) == 0 || all[0] != c {
				t.Errorf("%s begins with %+v, and %+v is found", code, c, all)
			}
		}
		if c.Zone < 1 || c.Zone > 3 || c.Name == "" {
			t.Errorf("%s: %+v", code, c)
		}
	}
	if codes < 6000 {
		t.Errorf("%d postal codes only", codes)
	}
	if all := append(append(d.Communes(""), d.Communes("62301")...), d.Communes("99999")...); len(all) > 0 {
		t.Errorf("communes of no postal code: %+v", all)
	}
}

// all gives every commune with its postal code, those of one code together.
func (d *Directory) all() iter.Seq2[string, Commune] {
	return func(yield func(string, Commune) bool) {
		for line := range strings.Lines(d.lines) {
			if code, c, err := parseLine(line); err != nil || !yield(code, c) {
				return
			}
		}
	}
}
