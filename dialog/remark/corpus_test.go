package remark

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/goccy/go-yaml"

	"aufil/dialog/answer"
)

// today is the day on which the answers of the corpora are given.
var today = answer.Day{Year: 2026, Month: 11, Day: 24}

func load[T any](t testing.TB, name string) T {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", name+".yaml"))
	if err != nil {
		t.Fatal(err)
	}
	var v T
	if err := yaml.UnmarshalWithOptions(raw, &v, yaml.Strict()); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return v
}

func asText(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
