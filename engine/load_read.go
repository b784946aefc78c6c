package engine

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// keys refuses unknown keys and says which required ones are missing.
func (l *loader) keys(n *yamlNode, required, optional []string) bool {
	if n == nil || n.kind != yamlMap {
		l.fail(n, "des clés sont attendues ici : %s", strings.Join(append(slices.Clone(required), optional...), ", "))
		return false
	}
	known := append(slices.Clone(required), optional...)
	for i, k := range n.keys {
		switch {
		case slices.Contains(known, k.text):
		case isFigure(strings.TrimRight(k.text, " €%")) && n.items[i].null:
			l.fail(k, "une virgule coupe ce nombre : écrire un point (1010.50), ou mettre le texte entre guillemets")
		default:
			l.failNear(k, k.text, known, "clé inconnue : « %s »", k.text)
		}
	}
	for _, k := range required {
		if v := n.get(k); v == nil || v.null {
			l.fail(n, "clé manquante : « %s »", k)
		}
	}
	return true
}

// text reads a plain text, "" when absent.
func (l *loader) text(n *yamlNode, key string) string {
	v := n.get(key)
	if v == nil || v.null {
		return ""
	}
	if v.kind != yamlScalar {
		l.fail(v, "« %s » : un texte est attendu", key)
		return ""
	}
	return strings.TrimSpace(v.text)
}

// saidMost is the length of a sentence said to a person: with a few words around, it is one SMS.
const saidMost = 120

// said reads a sentence that is said to a person.
func (l *loader) said(n *yamlNode, key string) string { return l.saidWithin(n, key, saidMost) }

func (l *loader) saidWithin(n *yamlNode, key string, most int) string {
	s := l.text(n, key)
	if size := utf8.RuneCountInString(s); size > most {
		l.fail(n.get(key), "« %s » : %d signes ; une phrase dite à une personne en a %d au plus", key, size, most)
	}
	return s
}

// texts reads a list of texts (a single text is a list of one).
func (l *loader) texts(n *yamlNode, key string) []string {
	v := n.get(key)
	if v == nil || v.null {
		return nil
	}
	if v.kind == yamlScalar {
		return []string{v.text}
	}
	var out []string
	for _, item := range v.items {
		if v.kind != yamlList || item.kind != yamlScalar {
			l.fail(v, "« %s » : une liste de textes est attendue", key)
			return nil
		}
		out = append(out, item.text)
	}
	return out
}

// flag reads oui or non.
func (l *loader) flag(n *yamlNode, key string, otherwise bool) bool {
	v := n.get(key)
	if v == nil || v.null {
		return otherwise
	}
	b, ok := yesNo(v)
	if !ok {
		l.fail(v, "« %s » : oui ou non est attendu", key)
		return otherwise
	}
	return b
}

func yesNo(v *yamlNode) (yes, ok bool) {
	if v.kind != yamlScalar {
		return false, false
	}
	switch strings.ToLower(v.text) {
	case "oui", "true":
		return true, true
	case "non", "false":
		return false, true
	}
	return false, false
}

func (l *loader) dec(n *yamlNode, key string, otherwise Dec) Dec {
	v := n.get(key)
	if v == nil || v.null {
		return otherwise
	}
	d, err := ParseDec(v.text)
	if v.kind != yamlScalar || err != nil {
		l.fail(v, "« %s » : un nombre est attendu", key)
		return otherwise
	}
	return d
}

func (l *loader) count(n *yamlNode, key string, otherwise int) int {
	return int(l.dec(n, key, DecFromInt(otherwise)) / One)
}

// oneOf reads a text among a few.
func (l *loader) oneOf(n *yamlNode, key string, otherwise string, options ...string) string {
	s := l.text(n, key)
	if s == "" {
		return otherwise
	}
	if !slices.Contains(options, s) {
		l.failNear(n.get(key), s, options, "« %s » : %s n'est pas admis (%s)", key, s, strings.Join(options, ", "))
		return otherwise
	}
	return s
}

// list returns the items of a list key.
func (l *loader) list(n *yamlNode, key string) []*yamlNode {
	v := n.get(key)
	if v == nil || v.null {
		return nil
	}
	if v.kind != yamlList {
		l.fail(v, "« %s » : une liste est attendue", key)
		return nil
	}
	return v.items
}
