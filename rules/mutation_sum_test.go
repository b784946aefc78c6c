package rules_test

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"aufil/rules"
)

const sumsFile = "testdata/mutation.sum"

// fileSums gives, for each file that has mutants, the sum of it and of its cases.
func fileSums(t *testing.T, all []mutant) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, m := range all {
		if out[m.file] != "" {
			continue
		}
		text, err := rules.FS.ReadFile(m.file)
		if err != nil {
			t.Fatal(err)
		}
		cases, err := rules.FS.ReadFile(strings.TrimSuffix(m.file, ".yaml") + ".test.yaml")
		if err != nil { // what rights share has no cases of its own
			cases = nil
		}
		out[m.file] = shortSum(append(text, cases...))
	}
	return out
}

func shortSum(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:8])
}

// drawn chooses a mutant of a file that has not changed, always the same ones for the same file.
func drawn(m mutant, sum string) bool {
	lot := sha256.Sum256([]byte(sum + m.key))
	return lot[0]%sampled == 0
}

// provedSums reads the files as they were when all their mutants were last tried.
func provedSums(t *testing.T) map[string]string {
	t.Helper()
	data, err := os.ReadFile(sumsFile)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for line := range strings.Lines(string(data)) {
		if file, sum, ok := strings.Cut(strings.TrimSpace(line), " "); ok && file != "#" {
			out[file] = sum
		}
	}
	return out
}

func writeSums(t *testing.T, sums map[string]string) {
	t.Helper()
	text := "# Files of which all the mutants were tried, and none survived: written by `make mutation`.\n"
	for _, file := range slices.Sorted(maps.Keys(sums)) {
		text += fmt.Sprintf("%s %s\n", file, sums[file])
	}
	if err := os.WriteFile(sumsFile, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
