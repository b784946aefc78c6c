package answer

import (
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"aufil/internal/corpus"
)

// TestSeriesOfDangers reads what people write in danger, and what only sounds like it, in every language: each series was
// written before it was read (docs/mesures.md has the first runs). "restent" are those still missed: whoever mends one
// takes it out.
func TestSeriesOfDangers(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/dangers/*.yaml")
	if err != nil || len(files) < 2*len(tongues) {
		t.Fatalf("%d series: %v", len(files), err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".yaml")
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			all := corpus.Load[map[string][]string](t, "dangers/"+name)
			left := all["restent"]
			lines, missed, alarms := 0, 0, 0
			for _, want := range slices.Sorted(maps.Keys(all)) {
				for _, text := range all[want] {
					d, ok := ParseDanger(text)
					right := string(d) == want || want == "aucun" && !ok
					switch {
					case want == "restent":
						continue
					case right && slices.Contains(left, text):
						t.Errorf("%q is understood now: it is no longer one of those that are missed", text)
					case right || slices.Contains(left, text):
					default:
						t.Errorf("%q: %q, want %q", text, d, want)
					}
					lines++
					if !ok && want != "aucun" {
						missed++
					}
					if ok && want == "aucun" {
						alarms++
					}
				}
			}
			t.Logf("%d lines, %d dangers missed, %d false alarms", lines, missed, alarms)
		})
	}
}
