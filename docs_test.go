package aufil_test

import (
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

var (
	named    = regexp.MustCompile("`((?:Test|Fuzz)[A-Za-z0-9_]+)`")
	declared = regexp.MustCompile(`(?m)^func ((?:Test|Fuzz)[A-Za-z0-9_]+)\(`)
)

// Every threat and every fault that the guides name has tests that exist: a promise without one is only a wish.
func TestTheTestsThatTheGuidesNameExist(t *testing.T) {
	t.Parallel()
	out, err := exec.Command("git", "grep", "-hE", `^func (Test|Fuzz)`, "--", "*_test.go").Output()
	if err != nil {
		t.Skip("no git here")
	}
	exists := map[string]bool{}
	for _, m := range declared.FindAllStringSubmatch(string(out), -1) {
		exists[m[1]] = true
	}
	for path, heading := range map[string]string{"docs/securite.md": "## Les menaces", "docs/fiabilite.md": "## Les pannes"} {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range named.FindAllStringSubmatch(string(text), -1) {
			if !exists[m[1]] {
				t.Errorf("%s names %s, which does not exist", path, m[1])
			}
		}
		_, table, found := strings.Cut(string(text), heading)
		table, _, _ = strings.Cut(table, "\n## ")
		rows := 0
		for line := range strings.Lines(table) {
			if !strings.HasPrefix(line, "| ") || strings.HasPrefix(line, "| --") {
				continue
			}
			if rows++; rows > 1 && !named.MatchString(line) {
				t.Errorf("%s: no test for %s", path, line)
			}
		}
		if !found || rows < 10 {
			t.Errorf("%s: %d rows below %q", path, rows, heading)
		}
	}
}
