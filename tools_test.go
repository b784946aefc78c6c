package aufil_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// standIn is a `go` that reports as the real one does, at once or too late.
const standIn = `#!/bin/sh
case "$*" in
"list -m") echo aufil ;;
"list "*) printf 'aufil/engine\naufil/store\naufil/cmd/aufil\naufil/channel/web\naufil/console\n' ;;
*"$SPOIL_ON"*) eval "$SPOIL" ;;
*) printf 'ok  \taufil/engine\t1s\nok  \taufil/store\t1s\nok  \taufil/cmd/aufil\t1s\nok  \taufil/channel/web\t1s\nok  \taufil/console\t1s\n' ;;
esac
`

// Runs the race script with the stand-in, and gives how it ended, what it said, and what it says that it left.
func races(t *testing.T, limit, on, spoil string) (failed bool, said, left string) {
	t.Helper()
	dir := t.TempDir()
	stand, rest := filepath.Join(dir, "go"), filepath.Join(dir, "reste")
	if err := os.WriteFile(stand, []byte(standIn), 0o700); err != nil {
		t.Fatal(err)
	}
	run := exec.Command("tools/race.sh")
	run.Env = append(os.Environ(), "GO="+stand, "LIMITE="+limit, "RESTE="+rest, "SPOIL_ON="+on, "SPOIL="+spoil)
	out, err := run.CombinedOutput()
	data, _ := os.ReadFile(rest)
	return err != nil, string(out), string(data)
}

// A run under the race detector that is cut names what it did not reach and is no failure; a race, a crash or what does
// not build is one, in whatever round, also when the run was cut afterwards, or the process killed.
func TestTheRaceRunSaysWhatItDidNotReach(t *testing.T) {
	t.Parallel()
	const short, kills = "-short", "^TestKill|"
	for name, c := range map[string]struct {
		limit, on, spoil string
		failed           bool
		says, left       string
	}{
		"all is well":           {"60", "nothing", "", false, "== race detector, browser", ""},
		"slow":                  {"60", short, `printf 'panic: test timed out after 30m0s\nFAIL\taufil/engine\t9s\n'; exit 1`, false, "make test judges them", ""},
		"cut":                   {"2", short, `printf 'ok  \taufil/engine\t1s\n'; sleep 20`, false, "NOT CHECKED", "aufil/store aufil/cmd/aufil aufil/channel/web aufil/console"},
		"cut, after a race":     {"2", short, `echo x > "${GORACE#log_path=}.1"; sleep 20`, true, "a data race: see above", ""},
		"a race":                {"60", kills, `echo 'WARNING: DATA RACE'; exit 66`, true, "a data race", ""},
		"a race of the killed":  {"60", kills, `echo x > "${GORACE#log_path=}.7"`, true, "a data race: see above", ""},
		"a crash":               {"60", short, `printf 'panic: runtime error: x\nFAIL\taufil/engine\t9s\n'; exit 1`, true, "a crash", ""},
		"a crash of the memory": {"60", short, `printf 'fatal error: concurrent map writes\n'; exit 1`, true, "a crash", ""},
		"no build":              {"60", short, `printf 'FAIL\taufil/engine [build failed]\n'; exit 1`, true, "does not build", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			failed, said, left := races(t, c.limit, c.on, c.spoil)
			if failed != c.failed || !strings.Contains(said, c.says) || !strings.Contains(left, c.left) || c.left == "" && left != "" && !c.failed {
				t.Errorf("failed: %v; left %q; said\n%s", failed, left, said)
			}
			if name == "cut" && strings.Contains(strings.SplitN(left, "\n", 2)[0], "aufil/engine") {
				t.Errorf("what was checked is told as not checked: %s", left)
			}
		})
	}
}

// A fuzz run that is out of time names the targets that it did not try.
func TestTheFuzzRunSaysWhatItDidNotReach(t *testing.T) {
	t.Parallel()
	run := exec.Command("tools/fuzz.sh", "1s")
	run.Env = append(os.Environ(), "GO=true", "LIMITE=0", "RESTE=")
	out, err := run.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "NOT FUZZED within 0 s: Fuzz") || !strings.Contains(string(out), "TestEveryMomentLeadsSomewhere") {
		t.Errorf("%v: %s", err, out)
	}
	run = exec.Command("tools/fuzz.sh", "1s")
	run.Env = append(os.Environ(), "GO=true", "LIMITE=60", "RESTE=")
	if out, err := run.CombinedOutput(); err != nil || strings.Contains(string(out), "NOT FUZZED") {
		t.Errorf("%v: %s", err, out)
	}
	run = exec.Command("tools/fuzz.sh", "1s")
	run.Env = append(os.Environ(), "GO="+found(t), "LIMITE=60", "RESTE=")
	if out, err := run.CombinedOutput(); err == nil || !strings.Contains(string(out), "found something") {
		t.Errorf("a finding is no failure: %s", out)
	}
}

func found(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "go")
	if err := os.WriteFile(path, []byte("#!/bin/sh\necho 'Failing input written to testdata'\nexit 1\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	return path
}
