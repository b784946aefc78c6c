// Package prompts holds the texts said to people: one YAML file per language, with an SMS wording and, where the ear
// needs another one, a voice wording. It fills places in texts; it never decides what is said.
package prompts

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"
)

// FS holds the files of all languages.
//
//go:embed *.yaml
var FS embed.FS

// Catalogue gives the wording of a prompt in a language. It never changes after Load.
type Catalogue struct {
	localizers map[string]*i18n.Localizer
	keys       map[string]map[string]string // language -> "key.channel" -> template
}

// Load reads every language file. French must be there: it is what a missing wording falls back on.
func Load(files fs.FS) (*Catalogue, error) {
	names, err := fs.Glob(files, "*.yaml")
	if err != nil {
		return nil, fmt.Errorf("list prompt files: %w", err)
	}
	bundle := i18n.NewBundle(language.French)
	bundle.RegisterUnmarshalFunc("yaml", yaml.Unmarshal)
	c := &Catalogue{localizers: map[string]*i18n.Localizer{}, keys: map[string]map[string]string{}}
	for _, name := range names {
		raw, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, fmt.Errorf("read prompts: %w", err)
		}
		file, err := bundle.ParseMessageFileBytes(raw, name)
		if err != nil {
			return nil, fmt.Errorf("prompts %s: %w", name, err)
		}
		lang := strings.TrimSuffix(path.Base(name), ".yaml")
		c.keys[lang] = map[string]string{}
		for _, m := range file.Messages {
			c.keys[lang][m.ID] = m.Other
		}
		c.localizers[lang] = i18n.NewLocalizer(bundle, lang)
	}
	if c.keys["fr"] == nil {
		return nil, errors.New("prompts: fr.yaml is missing")
	}
	return c, nil
}

// Text gives the wording of key in a language for a channel ("sms" or "voix"; the voice falls back on the written
// wording, a language on French). Places that data does not fill are an error: nobody must hear "no value".
func (c *Catalogue) Text(lang, channel, key string, data map[string]string) (string, error) {
	lang, id, ok := c.wording(lang, channel, key)
	if !ok {
		return "", fmt.Errorf("prompt %q: no such key", key)
	}
	for _, place := range places(c.keys[lang][id]) {
		if _, ok := data[place]; !ok {
			return "", fmt.Errorf("prompt %q: nothing for {{.%s}}", key, place)
		}
	}
	return c.localizers[lang].Localize(&i18n.LocalizeConfig{MessageID: id, TemplateData: data})
}

// wording finds the best wording there is: in the language before French, for the channel before the written one.
func (c *Catalogue) wording(lang, channel, key string) (in, id string, ok bool) {
	for _, in := range []string{lang, "fr"} {
		for _, id := range []string{key + "." + channel, key + ".sms"} {
			if _, ok := c.keys[in][id]; ok {
				return in, id, true
			}
		}
	}
	return "", "", false
}

// Has reports whether key exists in French.
func (c *Catalogue) Has(key string) bool {
	_, ok := c.keys["fr"][key+".sms"]
	return ok
}

// Languages lists the languages loaded.
func (c *Catalogue) Languages() []string {
	var langs []string
	for lang := range c.keys {
		langs = append(langs, lang)
	}
	slices.Sort(langs)
	return langs
}

// Keys lists the keys of a language with a wording for a channel, sorted.
func (c *Catalogue) Keys(lang, channel string) []string {
	var keys []string
	for id := range c.keys[lang] {
		if key, ok := strings.CutSuffix(id, "."+channel); ok {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	return keys
}

// Places lists the places that the wording of key leaves to fill.
func (c *Catalogue) Places(lang, channel, key string) []string {
	return places(c.keys[lang][key+"."+channel])
}

// places finds the names in {{.name}}.
func places(template string) []string {
	var found []string
	for {
		_, after, ok := strings.Cut(template, "{{.")
		if !ok {
			return found
		}
		name, rest, _ := strings.Cut(after, "}}")
		found = append(found, strings.TrimSpace(name))
		template = rest
	}
}
