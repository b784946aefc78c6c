package places

import (
	"strings"
	"testing"
)

// A file from anywhere is read or refused in words; what is read can be used.
func FuzzReadHelp(f *testing.F) {
	for _, text := range []string{official, own, dila, "", "{", `{"service":[{"pivot":[{}],"adresse":[{}]}]}`, "id_fs,lib_fs\n\"", "id;nom\n;;;\n", "\ufeff\n"} {
		f.Add(text)
	}
	towns, err := Load()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		all, skipped, err := ReadHelp(strings.NewReader(text))
		if err != nil && (err.Error() == "" || len(all) > 0) {
			t.Errorf("%d places and %v", len(all), err)
		}
		for _, line := range skipped {
			if !strings.Contains(line, " : ") {
				t.Errorf("%q does not say where and what", line)
			}
		}
		for _, h := range all {
			if h.missing() != "" || h.Lat < -90e5 || h.Lat > 90e5 || h.Lon < -180e5 || h.Lon > 180e5 {
				t.Errorf("%+v", h)
			}
			if len([]rune(h.Short())) > 60 {
				t.Errorf("%q is too long to be said", h.Short())
			}
		}
		g := NewGuide(towns, all)
		g.Near("62300")
		g.Hall("62300")
	})
}
