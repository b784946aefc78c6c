package console

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"
)

// Every action that the program writes into the audit has its words on the page, for no responsable knows "rendez_vous_annule".
func TestEveryDeedOfTheAuditIsWorded(t *testing.T) {
	t.Parallel()
	written := regexp.MustCompile(`(?m)^\t\w+ +action = "([^"]+)"|Audit\{[^}\n]*Action: "([^"]+)"|auditAccount\([^"\n]*"([^"]+)"|action :?= "(noter [^"]+)"`)
	found := 0
	for _, folder := range []string{"../assistant", "../store", "."} {
		files, err := filepath.Glob(filepath.Join(folder, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			if ok, _ := filepath.Match("*_test.go", filepath.Base(file)); ok {
				continue
			}
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range written.FindAllStringSubmatch(string(text), -1) {
				found++
				if action := m[1] + m[2] + m[3] + m[4]; deeds[action] == "" {
					t.Errorf("%s writes %q, which the page shows as it is", file, action)
				}
			}
		}
	}
	if found < 30 {
		t.Errorf("only %d deeds were found", found)
	}
}
