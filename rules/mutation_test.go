package rules_test

import (
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"aufil/engine"
	"aufil/rules"
)

// everyMutant is the environment variable that `make mutation` sets: all the
// mutants are tried, and the files then proved are written down.
const everyMutant = "AUFIL_MUTATION"

// sampled: of a file that is as it was when all its mutants were last tried, one
// mutant in so many is tried again.
const sampled = 20

// TestMutation changes one figure, one date or one comparison of the law at a
// time and demands that a case notices. A mutant that no case can notice is
// listed with the reason in testdata/equivalents.txt; no other may survive.
//
// All the mutants of a rule file are tried when it or its cases are not those of
// the last `make mutation` (testdata/mutation.sum): a figure that no case covers
// is noticed as soon as it is written.
func TestMutation(t *testing.T) {
	t.Parallel()
	lab := newLab(t)
	all := lab.mutants(t)
	sums, proved := fileSums(t, all), provedSums(t)
	whole := os.Getenv(everyMutant) != ""
	tried := all
	if !whole {
		tried = nil
		for _, m := range all {
			if sums[m.file] != proved[m.file] || drawn(m, sums[m.file]) {
				tried = append(tried, m)
			}
		}
	}
	alive := lab.survivors(t, tried)
	same := equivalents(t)
	for _, m := range alive {
		if _, known := same[m.key]; !known {
			t.Errorf("%s:%d: survives: %s\n\t%s", m.file, m.line, m.key, m.was)
		}
	}
	for _, m := range tried {
		if _, known := same[m.key]; known && !slices.ContainsFunc(alive, func(a mutant) bool { return a.key == m.key }) {
			t.Errorf("%s: listed as equivalent, but a case notices it", m.key)
		}
	}
	for _, m := range all {
		delete(same, m.key)
	}
	for key := range same {
		t.Errorf("%s: listed as equivalent, but there is no such mutant", key)
	}
	t.Logf("%d mutants, %d tried, %d survive", len(all), len(tried), len(alive))
	if whole && !t.Failed() {
		writeSums(t, sums)
	}
}

// lab holds what the mutants are tried on.
type lab struct {
	sources *engine.Sources
	book    *engine.Rulebook
	cases   []engine.Case
}

func newLab(t *testing.T) *lab {
	t.Helper()
	sources, err := engine.ReadSources(rules.FS)
	if err != nil {
		t.Fatal(err)
	}
	book, err := sources.Load()
	if err != nil {
		t.Fatal(err)
	}
	cases, err := book.LoadCases(rules.FS)
	if err != nil {
		t.Fatal(err)
	}
	return &lab{sources, book, cases}
}

// mutants lists those of what is shared and of every right that is computed.
func (l *lab) mutants(t *testing.T) []mutant {
	t.Helper()
	files := []string{"communs.yaml"}
	for _, r := range l.book.Rights() {
		if r.Computed {
			files = append(files, r.ID+".yaml")
		}
	}
	slices.Sort(files)
	var out []mutant
	for _, file := range files {
		text, err := rules.FS.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, mutants(file, string(text))...)
	}
	return out
}

// survivors returns the mutants that break no case, in their order.
func (l *lab) survivors(t *testing.T, tried []mutant) []mutant {
	t.Helper()
	alive := make([]bool, len(tried))
	var wait sync.WaitGroup
	const workers = 2
	for w := range workers {
		wait.Go(func() {
			for i := w; i < len(tried); i += workers {
				alive[i] = l.survives(t, tried[i])
			}
		})
	}
	wait.Wait()
	var out []mutant
	for i, m := range tried {
		if alive[i] {
			out = append(out, m)
		}
	}
	return out
}

// survives plays the cases, those of the right itself first, until one breaks.
func (l *lab) survives(t *testing.T, m mutant) bool {
	book, err := l.sources.With(m.file, []byte(m.text)).Load()
	if err != nil {
		t.Errorf("%s: the mutant does not load: %v", m.key, err)
		return false
	}
	right := strings.TrimSuffix(m.file, ".yaml")
	for _, own := range []bool{true, false} {
		for _, c := range l.cases {
			if (c.Right == right) == own && len(book.RunCase(c).Problems) > 0 {
				return false
			}
		}
	}
	return true
}

// equivalents reads the mutants that change nothing, and why.
func equivalents(t *testing.T) map[string]string {
	t.Helper()
	data, err := os.ReadFile("testdata/equivalents.txt")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, line := range strings.Split(string(data), "\n") {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		key, why, ok := strings.Cut(line, " | ")
		if !ok || len(why) < 10 {
			t.Errorf("testdata/equivalents.txt: no reason given: %s", line)
		}
		out[strings.TrimSpace(key)] = why
	}
	return out
}
