package main

import (
	"io/fs"
	"strings"

	"github.com/agnivade/levenshtein"

	"aufil/console"
	"aufil/prompts"
)

// writtenLanguages are the codes of those whose texts are in the program: each has a file of its name.
func writtenLanguages() []string {
	names, _ := fs.Glob(prompts.FS, "*.yaml") // the pattern is right
	for i, name := range names {
		names[i] = strings.TrimSuffix(name, ".yaml")
	}
	return names
}

// writtenWords lists them, each with its name.
func writtenWords() string {
	all := writtenLanguages()
	for i, code := range all {
		all[i] = code + " (" + console.LanguageWords(code) + ")"
	}
	return strings.Join(all, ", ")
}

// meantLanguage offers the language that was named in French, or by a code of another kind ("eng").
func meantLanguage(given string) string {
	given = strings.ToLower(given)
	for _, code := range writtenLanguages() {
		if levenshtein.ComputeDistance(given, console.LanguageWords(code)) <= 2 || len(given) == 3 && strings.HasPrefix(given, code) {
			return " ; voulez-vous dire " + code + " ?"
		}
	}
	return ""
}
