// Package prompts holds the texts said to people: one YAML file per language, with an SMS wording and, where the ear
// needs another one, a voice wording. It fills places in texts; it never decides what is said.
package prompts

import (
	"cmp"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/goccy/go-yaml"
	"github.com/nicksnyder/go-i18n/v2/i18n"
	fast "go.yaml.in/yaml/v3"
)

// FS holds the files of all languages.
//
//go:embed *.yaml
var FS embed.FS

// Catalogue gives the wording of a prompt in a language. It never changes after Load.
type Catalogue struct {
	keys map[string]map[string]string // language -> "key.channel" -> text
}

// Load reads every language file. French must be there: it is what a missing wording falls back on.
func Load(files fs.FS) (*Catalogue, error) {
	names, err := fs.Glob(files, "*.yaml")
	if err != nil {
		return nil, fmt.Errorf("list prompt files: %w", err)
	}
	c := &Catalogue{keys: make(map[string]map[string]string, len(names))}
	texts, errs := make([]map[string]string, len(names)), make([]error, len(names))
	var group sync.WaitGroup
	for i, name := range names { // side by side: it is time until a start is ready
		group.Go(func() { texts[i], errs[i] = read(files, name) })
	}
	group.Wait()
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	for i, name := range names {
		c.keys[strings.TrimSuffix(path.Base(name), ".yaml")] = texts[i]
	}
	if c.keys["fr"] == nil {
		return nil, errors.New("prompts: fr.yaml is missing")
	}
	return c, nil
}

// read reads the file of one language. A text without a channel is the written one: "fait: Done." is "fait: {sms: Done.}".
func read(files fs.FS, name string) (map[string]string, error) {
	raw, err := fs.ReadFile(files, name)
	if err != nil {
		return nil, fmt.Errorf("read prompts: %w", err)
	}
	file, err := i18n.ParseMessageFileBytes(raw, "texts.yaml", map[string]i18n.UnmarshalFunc{"yaml": unmarshal})
	if err != nil {
		return nil, fmt.Errorf("prompts %s: %w", name, err)
	}
	return together(file.Messages), nil
}

// together gives the texts as parts of a single one: thousands of small ones, left among all that reading a file throws
// away, would hold several times their memory.
func together(messages []*i18n.Message) map[string]string {
	size := 0
	for _, m := range messages {
		if !strings.HasSuffix(m.ID, ".sms") && !strings.HasSuffix(m.ID, ".voix") {
			m.ID += ".sms"
		}
		size += len(m.ID) + len(m.Other)
	}
	var all strings.Builder
	all.Grow(size)
	for _, m := range messages {
		all.WriteString(m.ID)
		all.WriteString(m.Other)
	}
	rest, texts := all.String(), make(map[string]string, len(messages))
	for _, m := range messages {
		id, text := len(m.ID), len(m.ID)+len(m.Other)
		texts[rest[:id]] = rest[id:text]
		rest = rest[text:]
	}
	return texts
}

// unmarshal reads YAML with the faster of two libraries: ten languages are a third of the time from start to ready. What
// that one refuses is read again by the one that takes « {sms: Votre loyer ?} » and shows an author the line that is wrong.
func unmarshal(raw []byte, into any) error {
	if fast.Unmarshal(raw, into) == nil {
		return nil
	}
	return yaml.Unmarshal(raw, into)
}

// Text gives the wording of key in a language for a channel ("sms" or "voix"; the voice falls back on the written
// wording, a language on French). Places that data does not fill are an error: nobody must hear "no value".
func (c *Catalogue) Text(lang, channel, key string, data map[string]string) (string, error) {
	lang, id, ok := c.wording(lang, channel, key)
	if !ok {
		return "", fmt.Errorf("prompt %q: no such key", key)
	}
	text := c.keys[lang][id]
	for _, place := range places(text) {
		value, ok := data[place]
		if !ok && lang != "fr" { // a translation that is behind the French one: French says it
			return c.Text("fr", channel, key, data)
		}
		if !ok {
			return "", fmt.Errorf("prompt %q: nothing for {{.%s}}", key, place)
		}
		text = strings.Replace(text, "{{."+place+"}}", value, 1)
	}
	return agree(lang, text), nil
}

// wording finds the best wording there is: in the language before the one it comes from, and that before French; for the
// channel before the written one; in the same language the usual form of a question before another language's simple one.
func (c *Catalogue) wording(lang, channel, key string) (in, id string, ok bool) {
	for _, in := range lineage(lang) {
		for k := key; k != ""; k = usual(k) {
			for _, id := range []string{k + "." + channel, k + ".sms"} {
				if _, ok := c.keys[in][id]; ok {
					return in, id, true
				}
			}
		}
	}
	return "", "", false
}

// lineage lists a language, then what it falls back on: "fr-simple" on French.
func lineage(lang string) []string {
	base, _, _ := strings.Cut(lang, "-")
	return slices.Compact([]string{lang, base, "fr"})
}

// usual is the key of the form that a simpler one stands for; "" when key is no simpler form.
func usual(key string) string {
	if base, ok := strings.CutSuffix(key, ".simple"); ok {
		return base
	}
	return ""
}

// Has reports whether a language has a wording of key of its very own.
func (c *Catalogue) Has(lang, key string) bool {
	_, ok := c.keys[lang][key+".sms"]
	return ok
}

// Own reports whether a language has its own wording of key, its usual form included.
func (c *Catalogue) Own(lang, key string) bool {
	in, _, ok := c.wording(lang, "sms", key)
	return ok && in != "fr" || lang == "fr" && ok
}

// Missing lists the texts of a language for which French would be said, sorted. A language that is a kind of French
// misses nothing.
func (c *Catalogue) Missing(lang string) []string {
	if base, _, _ := strings.Cut(lang, "-"); base == "fr" {
		return nil
	}
	var missing []string
	for _, key := range c.Keys("fr", "sms") {
		if !c.Own(lang, key) && !strings.HasPrefix(key, team) && !strings.HasSuffix(key, explained) {
			missing = append(missing, key)
		}
	}
	return missing
}

// team opens the keys of what the counsellors hear on the telephone: they speak French.
const team = "conseiller."

// explained closes the keys that say a name again in plain French: the other languages have a phrase for it.
const explained = ".clair"

// gaps is how many hundredths of the texts a language that is offered may leave to French.
const gaps = 15

// Complete lists, in order, the languages in which a conversation can be held: no text is missing, or few enough that
// somebody who reads the language is not lost. What is missing is listed by Missing, and said in French.
func (c *Catalogue) Complete() []string {
	all := len(slices.DeleteFunc(c.Keys("fr", "sms"), onRequest))
	return slices.DeleteFunc(c.Languages(), func(lang string) bool {
		return 100*len(slices.DeleteFunc(c.Missing(lang), onRequest)) > gaps*all
	})
}

// onRequest tells the texts without which a conversation can be held: they explain a word or a question to who asks, or
// follow a word (RAPPEL, MOT SECRET) that only a language which has them tells.
func onRequest(key string) bool {
	family, _, _ := strings.Cut(key, ".")
	return slices.Contains([]string{"mot", "suite", "secret", "suppose"}, family) || strings.HasSuffix(key, ".explication")
}

// Languages lists the languages loaded.
func (c *Catalogue) Languages() []string {
	var langs []string
	for lang := range c.keys {
		langs = append(langs, lang)
	}
	slices.SortFunc(langs, func(a, b string) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), strings.Compare(a, b))
	})
	return langs
}

// order is how languages are listed to people: French first, then by how often they are asked for.
var order = []string{"fr", "en", "es", "pt", "ar", "ro", "tr", "ru", "uk", "fr-simple"}

func rank(lang string) int {
	if i := slices.Index(order, lang); i >= 0 {
		return i
	}
	return len(order)
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
