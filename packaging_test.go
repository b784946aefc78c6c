package aufil_test

import (
	"os"
	"os/exec"
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

// An installation from before the socket unit keeps the address that its settings name: systemd takes it over.
func TestAnUpgradeKeepsTheAddressOfTheSettings(t *testing.T) {
	t.Parallel()
	script := text(t, "packaging/debian/postinst")
	_, script, _ = strings.Cut(script, "listen=$(")
	script, _, _ = strings.Cut("listen=$("+script, "\nif [ -d /run/systemd/system ]")
	for setting, want := range map[string]string{
		"listen: 127.0.0.1:8080": "", "listen: 127.0.0.1:9000": "127.0.0.1:9000", `listen: ":8081" # partout`: "8081", "listen: '[::1]:80'": "[::1]:80", "# listen: 1:2": "",
		"listen: localhost:8080": "", "listen: localhost:81": "127.0.0.1:81",
	} {
		root := t.TempDir()
		if err := os.WriteFile(root+"/config.yaml", []byte(setting+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		here := strings.NewReplacer("/etc/aufil/", root+"/", "/etc/systemd/", root+"/").Replace(script)
		if out, err := exec.Command("sh", "-ec", here, "postinst", "configure", "0.1").CombinedOutput(); err != nil {
			t.Errorf("%s: %v: %s", setting, err, out)
		}
		got, _ := os.ReadFile(root + "/system/aufil.socket.d/listen.conf")
		if expect := "[Socket]\nListenStream=\nListenStream=" + want + "\n"; want == "" && len(got) > 0 || want != "" && string(got) != expect {
			t.Errorf("%s: %q", setting, got)
		}
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
	// systemd holds the address that the settings of the package name, and gives it to the service.
	if held, want := capture(t, text(t, "packaging/aufil.socket"), `ListenStream=(\S+)`), capture(t, text(t, "config.example.yaml"), `(?m)^listen: (\S+)$`); held != want || !in["/lib/systemd/system/aufil.socket"] {
		t.Errorf("the socket is at %s, listen at %s", held, want)
	}
	service := text(t, "packaging/aufil.service")
	for _, line := range []string{`(?m)^(Requires)=aufil\.socket$`, `(?m)^(After)=.* aufil\.socket$`, `(?m)^(Also)=aufil\.socket$`} {
		capture(t, service, line)
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
