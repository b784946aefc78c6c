package rules_test

import (
	"bytes"
	"flag"
	"io/fs"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"aufil/engine"
	"aufil/rules"
)

var update = flag.Bool("update", false, "write the schemas again")

// TestSchemasAreThoseOfTheLoader: the files that editors read are what the loader's tables say.
func TestSchemasAreThoseOfTheLoader(t *testing.T) {
	t.Parallel()
	book := load(t)
	for _, name := range engine.SchemaNames() {
		want, err := book.Schema(name)
		if err != nil {
			t.Fatal(err)
		}
		file := "schema/" + name + ".json"
		if *update {
			if err := os.WriteFile(file, want, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		have, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(have, want) {
			t.Errorf("%s is not what the loader says: go test ./rules -run Schemas -update", file)
		}
	}
}

// TestEveryRuleFileFitsItsSchema: what the loader takes, an editor does not underline; and a slip, it does.
func TestEveryRuleFileFitsItsSchema(t *testing.T) {
	t.Parallel()
	schemas := compiled(t)
	names, err := fs.Glob(rules.FS, "*.yaml")
	if err != nil || len(names) < 60 {
		t.Fatalf("%d files, %v", len(names), err)
	}
	for _, name := range names {
		data, err := rules.FS.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		s := schemas[engine.SchemaOf(name)]
		if err := s.Validate(document(t, data)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, slip := range map[string][2]string{
		"rsa.yaml":        {"conditions:", "condition:"},
		"aah.yaml":        {"revision: avril", "revision: avrill"},
		"css.yaml":        {"depuis: 2026-04-01", "depuis: 01/04/2026"},
		"ars.yaml":        {"      non: ", "      nonn: "},
		"asf.test.yaml":   {"enfants: 1", "enfnats: 1"},
		"faits.yaml":      {"type: oui_non", "type: ouinon"},
		"questions.yaml":  {"genre: oui_non", "genre: oui"},
		"communs.yaml":    {"vaut: 0.136", "valeur: 0.136"},
		"frequences.yaml": {"question: foyer", "question: foyers"},
	} {
		data, err := rules.FS.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		text := strings.Replace(string(data), slip[0], slip[1], 1)
		if text == string(data) {
			t.Fatalf("%s: no %q to spoil", name, slip[0])
		}
		if schemas[engine.SchemaOf(name)].Validate(document(t, []byte(text))) == nil {
			t.Errorf("%s: %q goes unnoticed", name, slip[1])
		}
	}
}

func compiled(t *testing.T) map[string]*jsonschema.Schema {
	t.Helper()
	book, out := load(t), map[string]*jsonschema.Schema{}
	for _, name := range engine.SchemaNames() {
		text, err := book.Schema(name)
		if err != nil {
			t.Fatal(err)
		}
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		c := jsonschema.NewCompiler()
		if err := c.AddResource(name+".json", doc); err != nil {
			t.Fatal(err)
		}
		if out[name], err = c.Compile(name + ".json"); err != nil {
			t.Fatal(err)
		}
	}
	return out
}

// document reads YAML as an editor does: keys are texts, a date is a text.
func document(t *testing.T, data []byte) any {
	t.Helper()
	f, err := parser.ParseBytes(data, 0)
	if err != nil {
		t.Fatal(err)
	}
	return plain(f.Docs[0].Body)
}

func plain(n ast.Node) any {
	switch n := n.(type) {
	case *ast.MappingNode:
		out := map[string]any{}
		for _, v := range n.Values {
			out[v.Key.GetToken().Value] = plain(v.Value)
		}
		return out
	case *ast.MappingValueNode:
		return map[string]any{n.Key.GetToken().Value: plain(n.Value)}
	case *ast.SequenceNode:
		out := []any{}
		for _, v := range n.Values {
			out = append(out, plain(v))
		}
		return out
	case *ast.NullNode:
		return nil
	case *ast.LiteralNode:
		return n.Value.Value
	case *ast.StringNode:
		return n.Value
	}
	var v any
	if err := yaml.NodeToValue(n, &v); err != nil {
		return n.GetToken().Value
	}
	if x, err := strconv.ParseFloat(n.GetToken().Value, 64); err == nil {
		return x
	}
	return v
}
