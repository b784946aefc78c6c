package dialog_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aufil/dialog"
)

func TestEveryPhaseIsReachedAndEveryEdgeUnique(t *testing.T) {
	t.Parallel()
	reached := map[dialog.Phase]bool{dialog.Accueil: true}
	seen := map[string]bool{}
	for range 10 {
		for _, e := range dialog.Edges() {
			if reached[e.From] {
				reached[e.To] = true
			}
		}
	}
	for _, e := range dialog.Edges() {
		key := e.Event + " from " + string(e.From)
		if seen[key] {
			t.Errorf("two edges for %s", key)
		}
		seen[key] = true
		if !reached[e.From] || !reached[e.To] {
			t.Errorf("%v is never reached", e)
		}
	}
}

// TestDrawing keeps docs/machine.md true; -update redraws it.
func TestDrawing(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	b.WriteString("# Les phases de la conversation\n\nDessin tiré de `dialog/machine.go` (`go test ./dialog -update`).\n\n```mermaid\nstateDiagram-v2\n    [*] --> accueil\n")
	for _, e := range dialog.Edges() {
		fmt.Fprintf(&b, "    %s --> %s : %s\n", e.From, e.To, e.Event)
	}
	b.WriteString("```\n")
	const file = "../docs/machine.md"
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	drawn, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(drawn), b.String()); diff != "" {
		t.Errorf("docs/machine.md is not the machine (-drawn +is):\n%s", diff)
	}
}
