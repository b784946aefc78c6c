package engine

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite what the loader says of each broken file")

const brokenDir = "testdata/fautes"

// TestBrokenFiles: each file of testdata/fautes holds a mistake that an author makes. It stands in for the file of
// testdata/fautes/base that its name ends with, and what is said of it is beside it.
func TestBrokenFiles(t *testing.T) {
	t.Parallel()
	for name, file := range brokenFiles(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := saidOf(t, file, filepath.Join(brokenDir, name))
			golden := filepath.Join(brokenDir, strings.TrimSuffix(name, ".yaml")+".attendu")
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("(-written +said):\n%s", diff)
			}
		})
	}
}

// brokenFiles lists the broken files, each with the name of the file that it stands in for.
func brokenFiles(t *testing.T) map[string]string {
	t.Helper()
	paths, err := filepath.Glob(brokenDir + "/*.yaml")
	if err != nil || len(paths) < 25 {
		t.Fatalf("%d broken files: %v", len(paths), err)
	}
	out := map[string]string{}
	for _, p := range paths {
		name := filepath.Base(p)
		_, file, _ := strings.Cut(name, ".")
		out[name] = file
	}
	return out
}

// saidOf loads the base with one broken file, and says what is wrong as `regles check` does.
func saidOf(t *testing.T, file, broken string) string {
	t.Helper()
	files := fstest.MapFS{}
	for _, name := range []string{"faits.yaml", "communs.yaml", "questions.yaml", "frequences.yaml", "aide.yaml", "aide.test.yaml", "tarifs.yaml"} {
		path := filepath.Join(brokenDir, "base", name)
		if name == file {
			path = broken
		}
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = &fstest.MapFile{Data: data}
	}
	b, err := Load(files)
	if err == nil {
		_, err = b.LoadCases(files)
	}
	var errs Errors
	if !errors.As(err, &errs) {
		t.Fatalf("the mistake goes unnoticed: %v", err)
	}
	return errs.Report()
}

// TestBaseIsSound: without a mistake, the base loads and its case holds.
func TestBaseIsSound(t *testing.T) {
	t.Parallel()
	files := os.DirFS(brokenDir + "/base")
	b, err := Load(files)
	if err != nil {
		t.Fatal(err)
	}
	cases, err := b.LoadCases(files)
	if err != nil || len(cases) != 1 {
		t.Fatalf("%d cases, %v", len(cases), err)
	}
	if p := b.RunCase(cases[0]).Problems; len(p) > 0 {
		t.Error(p)
	}
}
