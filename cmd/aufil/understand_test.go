package main

import (
	"strings"
	"testing"
)

func TestUnderstand(t *testing.T) {
	t.Parallel()
	in := `{"id":"a","kind":"nombre","channel":"sms","text":"deux"}
not json
{"id":"b","kind":"montant","channel":"sms","text":"entre 800 et 900"}
{"id":"c","kind":"date","channel":"sms","text":"hier","ref":"2026-11-24"}
{"id":"d","kind":"choix","channel":"voix","text":"le deuxième","options":[{"id":"x","texte":"un"},{"id":"y","texte":"autre"}]}
{"id":"e","kind":"date","channel":"sms","text":"hier","ref":"demain"}
{"id":"f","kind":"oui_non","channel":"sms","text":"bonjour"}
`
	want := []string{
		`{"id":"a","value":2}`,
		`"erreur":`,
		`{"id":"b","value":{"max":900,"min":800}}`,
		`{"id":"c","value":"2026-11-23"}`,
		`{"id":"d","value":"y"}`,
		`{"id":"e","value":null,"erreur":`,
		`{"id":"f","value":null}`,
	}
	var out strings.Builder
	if err := understand(strings.NewReader(in), &out); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != len(want) {
		t.Fatalf("%d lines, want %d: %s", len(lines), len(want), out.String())
	}
	for i, w := range want {
		if !strings.Contains(lines[i], w) {
			t.Errorf("line %d: %s, want %s", i+1, lines[i], w)
		}
	}
}
