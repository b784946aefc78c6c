package console

import (
	"embed"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"

	"aufil/assistant"
)

//go:embed reponses
var starterFiles embed.FS

// Starters gives the ready answers that a team finds at its first start, in each language: it changes them afterwards.
func Starters() ([]assistant.ReadyAnswer, error) {
	var french yaml.MapSlice
	if err := readStarters("fr", &french); err != nil {
		return nil, err
	}
	files, err := starterFiles.ReadDir("reponses")
	if err != nil {
		return nil, err
	}
	others := map[string]map[string]string{}
	for _, f := range files {
		if lang := strings.TrimSuffix(f.Name(), ".yaml"); lang != "fr" {
			var texts map[string]string
			if err := readStarters(lang, &texts); err != nil {
				return nil, err
			}
			others[lang] = texts
		}
	}
	var all []assistant.ReadyAnswer
	for _, item := range french {
		said, _ := item.Value.(map[string]any)
		word := func(key string) string { text, _ := said[key].(string); return text }
		r := assistant.ReadyAnswer{Title: word("titre"), Topic: word("motif"), Body: word("texte"), Translations: map[string]string{}}
		for _, lang := range slices.Sorted(maps.Keys(others)) {
			if text := others[lang][fmt.Sprint(item.Key)]; text != "" {
				r.Translations[lang] = text
			}
		}
		all = append(all, r)
	}
	return all, nil
}

func readStarters(lang string, into any) error {
	text, err := starterFiles.ReadFile("reponses/" + lang + ".yaml")
	if err == nil {
		err = yaml.Unmarshal(text, into)
	}
	if err != nil {
		return fmt.Errorf("ready answers of the start, %s: %w", lang, err)
	}
	return nil
}
