// Package aufil_test checks the architecture: who may import whom.
package aufil_test

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"strings"
	"testing"
)

// allowed lists, for each package, the packages of ours that it may import. Arrows go one way; nobody but the commands
// imports store, channel or console.
var allowed = map[string][]string{
	"aufil":              {}, // this test
	"engine":             {},
	"rules":              {},
	"prompts":            {},
	"places":             {},
	"dialog/phrase":      {},
	"dialog/lexicon":     {},
	"dialog/speech":      {"dialog/lexicon", "dialog/phrase"},
	"dialog/answer":      {"dialog/lexicon", "dialog/phrase", "dialog/speech"},
	"dialog/remark":      {"dialog/lexicon", "dialog/phrase", "dialog/speech", "dialog/answer"},
	"dialog":             {"engine", "dialog/answer", "dialog/remark", "dialog/speech"},
	"assistant":          {"engine", "dialog", "dialog/answer", "dialog/remark", "dialog/speech"},
	"store":              {"engine", "dialog", "assistant", "places"},
	"channel":            {"engine", "dialog", "dialog/answer", "dialog/remark", "dialog/speech", "assistant", "prompts"},
	"channel/web":        {"carrier"}, // the telephone of the demonstration
	"console":            {"engine", "dialog", "assistant"},
	"carrier":            {},
	"internal/pgtest":    {}, // a database server for tests
	"internal/mailtest":  {}, // a mail server for tests
	"internal/corpus":    {}, // reads the texts of tests
	"internal/overheard": {}, // listens to the logs of tests
	"cmd":                {"*"},
	"internal/demo":      {"*"},
}

func TestImportsGoOneWay(t *testing.T) {
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", "./...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	seen := 0
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; seen++ {
		var p struct {
			ImportPath string
			Imports    []string
		}
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		if p.ImportPath == "aufil" {
			continue // the root holds this test only
		}
		name := strings.TrimPrefix(p.ImportPath, "aufil/")
		may, ok := rule(name)
		if !ok {
			t.Errorf("%s is in no line of the import table: decide whom it may import", p.ImportPath)
			continue
		}
		for _, imp := range p.Imports {
			if ours, ok := strings.CutPrefix(imp, "aufil/"); ok && !may(ours) {
				t.Errorf("%s imports %s, which the import table does not allow", name, ours)
			}
		}
	}
	if seen < 8 {
		t.Fatalf("go list gave %d packages only", seen)
	}
}

// rule finds the line of the longest folder that holds the package.
func rule(name string) (func(string) bool, bool) {
	for dir := name; dir != "."; dir = parent(dir) {
		names, ok := allowed[dir]
		if !ok {
			continue
		}
		return func(imp string) bool {
			for _, n := range names {
				if n == "*" || imp == n || strings.HasPrefix(imp, dir+"/") || imp == dir {
					return true
				}
			}
			return strings.HasPrefix(imp, dir+"/") || imp == dir
		}, true
	}
	return nil, false
}

func parent(dir string) string {
	i := strings.LastIndexByte(dir, '/')
	if i < 0 {
		return "."
	}
	return dir[:i]
}
