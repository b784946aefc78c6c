package aufil_test

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

func text(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func capture(t *testing.T, in, pattern string) string {
	t.Helper()
	m := regexp.MustCompile(pattern).FindStringSubmatch(in)
	if m == nil {
		t.Fatalf("nothing is like %s", pattern)
	}
	return m[1]
}

// The image builds the program that `make build` does, with the Go that the module asks for: its own tools may not
// fetch another.
func TestTheImageIsTheProgramThatIsDelivered(t *testing.T) {
	t.Parallel()
	image := text(t, "Dockerfile")
	if got, want := capture(t, image, `FROM golang:([0-9.]+)-`), capture(t, text(t, "go.mod"), `(?m)^go (\S+)$`); got != want {
		t.Errorf("the image builds with Go %s, the module asks for %s", got, want)
	}
	if got, want := capture(t, image, `-tags (\S+)`), capture(t, text(t, "Makefile"), `(?m)^TAGS = (\S+)$`); got != want {
		t.Errorf("the image builds with %s, make build with %s", got, want)
	}
	if !strings.Contains(image, "\nUSER nonroot\n") {
		t.Error("the image runs as root")
	}
}

// What the package is made of exists, and what its units and scripts run is in it.
func TestThePackageIsWhole(t *testing.T) {
	t.Parallel()
	list := text(t, "packaging/nfpm.yaml")
	in := map[string]bool{}
	for _, m := range regexp.MustCompile(`src: (\S+), dst: ([^,} ]+)`).FindAllStringSubmatch(list, -1) {
		in[m[2]] = true
		if _, err := os.Stat(m[1]); err != nil && !strings.HasPrefix(m[1], "dist/") {
			t.Errorf("the package wants %s: %v", m[1], err)
		}
	}
	for _, m := range regexp.MustCompile(`(?:postinstall|preremove|postremove): (\S+)`).FindAllStringSubmatch(list, -1) {
		if info, err := os.Stat(m[1]); err != nil || info.Mode()&0o100 == 0 {
			t.Errorf("the package wants %s: %v", m[1], err)
		}
	}
	for _, unit := range []string{"aufil.service", "aufil-sauvegarde.service"} {
		of := text(t, "packaging/"+unit)
		if run := capture(t, of, `ExecStart=(\S+)`); !in[run] || !in["/lib/systemd/system/"+unit] {
			t.Errorf("%s runs %s; the package holds %v", unit, run, in)
		}
		if config := capture(t, of, `-c (\S+)`); !in[config] {
			t.Errorf("%s reads %s, which the package does not hold", unit, config)
		}
	}
	// The settings of the package are those of the example, with its own places: what the Makefile changes is there.
	for _, line := range []string{"\ndatabase: sqlite:", "\n# cle_file: /etc/aufil/cle\n", "\n  # auth_token_file: /etc/aufil/jeton\n"} {
		if strings.Count(text(t, "config.example.yaml"), line) != 1 {
			t.Errorf("config.example.yaml does not hold %q once", line)
		}
	}
	if len(in) < 10 {
		t.Errorf("%d files only", len(in))
	}
}
