package main

import (
	"strings"
	"testing"
)

func TestUnderstand(t *testing.T) {
	t.Parallel()
	in := "\ufeff" + `{"id":"a","kind":"nombre","channel":"sms","text":"deux"}
not json
{"id":"b","kind":"montant","channel":"sms","text":"entre 800 et 900"}
{"id":"c","kind":"date","channel":"sms","text":"hier","ref":"2026-11-24"}
{"id":"d","kind":"choix","channel":"voix","text":"le deuxième","options":[{"id":"x","texte":"un"},{"id":"y","texte":"autre"}]}
{"id":"e","kind":"date","channel":"sms","text":"hier","ref":"demain"}
{"id":"f","kind":"oui_non","channel":"sms","text":"bonjour"}
{"id":"g","kind":"somme","channel":"sms","text":"800"}
{"id":"h","kind":"montant","channel":"fax","text":"800"}
{"id":"i","kind":"choix","channel":"sms","text":"1"}
{"id":"j","kind":"montant","text":"800"}
{"id":"k","kind":"montant"}
{"id":"l","kind":"montant","text":800}
{"id":"m","kind":"choix","text":"1","options":[{"texte":"un"},{"texte":"autre"}]}
{"id":"n","kind":"nombre","text":"r` + "\xe9" + `pondu deux"}
{"id":"` + "\xe9" + `","kind":"nombre","text":"deux"}
`
	want := []string{
		`{"id":"a","value":2}`,
		`{"id":null,"value":null,"erreur":"ligne 2 : un objet JSON est attendu"}`,
		`{"id":"b","value":{"max":900,"min":800}}`,
		`{"id":"c","value":"2026-11-23"}`,
		`{"id":"d","value":"y"}`,
		`{"id":"e","value":null,"erreur":"ligne 6 : « ref » : une date AAAA-MM-JJ est attendue"}`,
		`{"id":"f","value":null}`,
		`"erreur":"ligne 8 : « kind » : « somme » n'est pas connu ; attendu : nombre, montant, `,
		`"erreur":"ligne 9 : « channel » : « fax » n'est pas connu ; attendu : sms, voix, dtmf"`,
		`"erreur":"ligne 10 : « options » : champ absent ; un choix en demande"`,
		`{"id":"j","value":800}`,
		`"erreur":"ligne 12 : « text » : champ absent"`,
		`{"id":"l","value":null,"erreur":"ligne 13 : « text » : pas la forme attendue"}`,
		`{"id":"m","value":null,"erreur":"ligne 14 : « options.id » : champ absent"}`,
		`{"id":"n","value":null,"erreur":"ligne 15 : le texte n'est pas en UTF-8"}`,
		`{"id":null,"value":null,"erreur":"ligne 16 : le texte n'est pas en UTF-8"}`,
	}
	var out strings.Builder
	bad, err := understand(strings.NewReader(in), &out)
	if err != nil || bad != 10 {
		t.Fatalf("%d bad lines, want 10; %v", bad, err)
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
