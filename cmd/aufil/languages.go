package main

import (
	"strings"

	"github.com/agnivade/levenshtein"
)

// writtenLanguage is one whose texts are in the program.
type writtenLanguage struct{ code, name string }

// written are those languages, as an operator names them in the settings: a test holds this list against the files.
var written = []writtenLanguage{
	{"fr", "français"}, {"en", "anglais"}, {"es", "espagnol"}, {"pt", "portugais"}, {"ar", "arabe"}, {"ro", "roumain"}, {"tr", "turc"},
	{"ru", "russe"}, {"uk", "ukrainien"}, {"fr-simple", "français facile"},
}

// writtenLanguages lists them.
func writtenLanguages() string {
	all := make([]string, len(written))
	for i, w := range written {
		all[i] = w.code + " (" + w.name + ")"
	}
	return strings.Join(all, ", ")
}

// meantLanguage offers the language that was named in French, or by a code of another kind ("eng").
func meantLanguage(given string) string {
	given = strings.ToLower(given)
	for _, w := range written {
		if levenshtein.ComputeDistance(given, w.name) <= 2 || len(given) == 3 && strings.HasPrefix(given, w.code) {
			return " ; voulez-vous dire " + w.code + " ?"
		}
	}
	return ""
}
